"""CH007: a source, actor or category is defined that nothing refers to."""

import pytest

from chrono.proof.rules import unused
from tests.conftest import codes_of, lines_of, report_on, verdicts_of

VISIT = unused.GOOD


def said(text: str) -> list[str]:
    return [line for line in lines_of(report_on(text, VISIT.articles)) if "CH007" in line]


@pytest.mark.parametrize(
    ("record", "name"),
    [
        ("  b: {file: a.txt, published: 2024-03-26}\n", "b"),
        ("actors:\n  china: {name: China, aliases: [Китай, 中国]}\n", "china"),
        ("categories:\n  переговоры: {label: Переговоры}\n", "переговоры"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_fails_when_nothing_names_a_record(record: str, name: str, end: str) -> None:
    report = report_on(VISIT.but("events:", f"{record}events:").chronology.replace("\n", end), VISIT.articles)
    assert f'failed: nothing refers to "{name}"' in verdicts_of(report, "CH007")


@pytest.mark.parametrize("field", ["participants: [china]", "location: china", "participants: ['china']"])
def test_passes_an_actor_who_takes_part_or_is_the_place(field: str) -> None:
    example = VISIT.but("events:", "actors:\n  china: {name: China}\nevents:").but("participants: [China]", field)
    assert said(example.chronology) == []


@pytest.mark.parametrize("category", ["talks", "[visits, talks]"])
def test_passes_a_category_that_an_event_names(category: str) -> None:
    lanes = "categories:\n  talks: {label: Talks}\nevents:"
    assert (
        said(VISIT.but("events:", lanes).but("    status:", f"    category: {category}\n    status:").chronology) == []
    )


def test_passes_a_source_that_only_a_dismissal_names() -> None:
    example = VISIT.but("events:", "  b: {file: a.txt}\nevents:").but(
        '{source: a, quote: "In', '{source: b, quote: "In'
    )
    assert said(example.chronology) == []


def test_is_unchecked_when_an_event_could_not_be_read() -> None:
    example = VISIT.but("events:", "actors:\n  china: {name: China}\nevents:").but("    status:", "    statsu:")
    assert verdicts_of(report_on(example.chronology, example.articles), "CH007") == [
        "passed: ",
        "unchecked: a record that could not be read may refer to it",
    ]


def test_actor_to_whom_a_record_is_attributed_is_used() -> None:
    text = "title: x\nactors: {brandt: {name: Brandt}}\nevents:\n"
    text += "  - {id: e, title: T, date: 2024, attributed_to: brandt}\n"
    assert "CH007" not in codes_of(report_on(text))
