"""CH003: a field is missing, unknown or of the wrong kind."""

import pytest

from chrono.proof.rules import schema
from tests.conftest import lines_of, report_on, verdicts_of

VISIT = schema.GOOD


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("    title: A visit to China\n", "", '5:5 CH003 "title" is missing'),
        ("{file: a.txt, ", "{", '3:3 CH003 "file" is missing'),
        (
            "        quote: scheduled to visit China from March 28 to 30\n",
            "",
            '11:9 CH003 "quote" is missing',
        ),
        ("title: An example\n", "", '1:1 CH003 "title" is missing'),
    ],
)
def test_fails_when_a_field_is_missing(old: str, new: str, said: str) -> None:
    example = VISIT.but(old, new)
    assert lines_of(report_on(example.chronology, example.articles)) == [said]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("    status:", "    Status:", '8:5 CH003 unknown field "Status", did you mean "status"'),
        ("as_of:", "as_off:", '15:1 CH003 unknown field "as_off", did you mean "as_of"'),
        (
            "    evidence:",
            "    figures: [{label: trade, value: 43.8 billion, unti: USD}]\n    evidence:",
            '10:51 CH003 unknown field "unti", did you mean "unit"',
        ),
        ("      - source: a\n", "      - source: a\n        says: {dat: 2024}\n",
         '12:16 CH003 unknown field "dat", did you mean "date"'),
    ],
)  # fmt: skip
def test_names_the_nearest_field_when_one_is_unknown(old: str, new: str, said: str) -> None:
    example = VISIT.but(old, new)
    assert lines_of(report_on(example.chronology, example.articles)) == [said]


def test_lists_the_known_fields_when_none_is_near() -> None:
    example = VISIT.but("reason: background}", "reason: background, причина: фон}")
    assert lines_of(report_on(example.chronology, example.articles)) == [
        '14:59 CH003 unknown field "причина"; known are source, quote, reason'
    ]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("status: planned", "status: Planned",
         "8:13 CH003 status: expected one of planned, ongoing, occurred, postponed, cancelled or denied"),
        ("[China]", "China", "9:19 CH003 participants: expected a list"),
        ("id: visit", "id: the visit", "5:9 CH003 id: an id is made of letters, digits and . : - _"),
        ("      - source: a\n", "      - source: a\n        occurrence: 0\n",
         "12:21 CH003 occurrence: expected a number from 1 on"),
        ("03-26}", "03-26, sha256: abc}", "3:51 CH003 sha256: expected a SHA-256 of 64 hexadecimal digits"),
        ("quote: scheduled to visit China from March 28 to 30", 'quote: ""',
         "12:16 CH003 quote: expected a text, nothing stands here"),
        ("    evidence:", "    waive: [date-not-stated]\n    evidence:", "10:12 CH003 waive: expected a mapping"),
    ],
)  # fmt: skip
def test_fails_when_a_value_is_of_the_wrong_kind(old: str, new: str, said: str) -> None:
    example = VISIT.but(old, new)
    assert lines_of(report_on(example.chronology, example.articles)) == [said]


@pytest.mark.parametrize("id_", ["визит-2024", "访问", "2024.visit:1", "'0476'"])
@pytest.mark.parametrize("title", ["NO", "2024", "1.10", "'~'", "Визит министра"])
def test_passes_whatever_is_a_text(id_: str, title: str) -> None:
    example = VISIT.but("id: visit", f"id: {id_}").but("title: A visit to China", f"title: {title}")
    assert [line for line in lines_of(report_on(example.chronology, example.articles)) if "CH003" in line] == []


def test_still_judges_the_other_records() -> None:
    example = VISIT.but("    status: planned", "    statsu: planned")
    assert verdicts_of(report_on(example.chronology, example.articles), "CH003") == [
        'failed: unknown field "statsu", did you mean "status"',
        "passed: ",
        "passed: ",
    ]
