"""CH002: a key stands twice in one mapping."""

import pytest

from chrono.proof.rules import duplicate_key
from tests.conftest import lines_of, report_on

VISIT = duplicate_key.GOOD


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("2024-03-26}", "2024-03-26, file: b.txt}", '3:43 CH002 "file" stands already in line 3'),
        ("events:", "  a: {file: b.txt}\nevents:", '4:3 CH002 "a" stands already in line 3'),
        ("as_of: 2024-03-26", "title: again", '15:1 CH002 "title" stands already in line 1'),
        (
            "    status: planned\n",
            '    status: planned\n    "status": occurred\n',
            '9:5 CH002 "status" stands already in line 8',
        ),
    ],
)
def test_fails_when_a_key_stands_again_at_any_depth(old: str, new: str, said: str) -> None:
    example = VISIT.but(old, new)
    assert lines_of(report_on(example.chronology, example.articles)) == [said]


def test_names_the_first_line_again_when_a_key_stands_three_times() -> None:
    example = VISIT.but("    status: planned\n", "    status: planned\n    status: denied\n    status: occurred\n")
    assert lines_of(report_on(example.chronology, example.articles)) == [
        '9:5 CH002 "status" stands already in line 8',
        '10:5 CH002 "status" stands already in line 8',
    ]


def test_keeps_the_first_value() -> None:
    example = VISIT.but("    status: planned\n", "    status: planned\n    status: occurred\n")
    (event,) = report_on(example.chronology, example.articles).chronology.events
    assert event.status == "planned"


def test_points_at_the_same_place_when_lines_end_in_crlf() -> None:
    text = VISIT.but("    status: planned\n", "    status: planned\n    status: occurred\n").chronology
    assert lines_of(report_on(text.replace("\n", "\r\n"), VISIT.articles)) == [
        '9:5 CH002 "status" stands already in line 8'
    ]


def test_fails_when_a_cyrillic_id_stands_twice() -> None:
    text = """\
title: Пример
sources:
  статья: {file: a.txt, published: 2024-03-26}
  "статья": {file: b.txt}
"""
    assert '4:3 CH002 "статья" stands already in line 3' in lines_of(report_on(text, VISIT.articles))


def test_passes_one_key_in_two_mappings() -> None:
    example = VISIT.but("events:", "actors:\n  a: {name: China}\nevents:").but("[China]", "[a]")
    assert lines_of(report_on(example.chronology, example.articles)) == []
