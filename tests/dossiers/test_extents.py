"""Between which days a date may lie."""

import pytest

from chrono.dates import parse_date
from chrono.dossiers.extents import days_between, extents_of, said_extents
from chrono.records.loader import load_text


@pytest.mark.parametrize(
    ("date", "extents"),
    [
        ("2023-05", [("2023-05-01", "2023-05-31")]),
        ("2023-06-26~", [("", "")]),
        ("2023-06-26?", [("", "")]),
        ("2023-06-01/2023-07~", [("2023-06-01", "")]),
        ("[..2023-05-09]", [("", "2023-05-09")]),
        ("{2021-06-01,2023-06-10}", [("2021-06-01", "2021-06-01"), ("2023-06-10", "2023-06-10")]),
    ],
)
def test_extents_are_as_wide_as_the_date_may_be(date: str, extents: list[tuple[str, str]]) -> None:
    assert list(extents_of(parse_date(date))) == extents


@pytest.mark.parametrize(
    ("date", "days"),
    [
        ("{2021-06-01,2023-06-10}", ("2021-06-01", "2023-06-10")),
        ("2023-06-26%", ("", "")),
        ("2023-06-01~/2023-07", ("", "2023-07-31")),
    ],
)
def test_days_bound_all_that_the_date_may_be(date: str, days: tuple[str, str]) -> None:
    assert days_between(parse_date(date)) == days


def test_an_event_may_also_lie_where_a_source_says() -> None:
    text = """\
title: x
sources: {a: {file: a.txt}, b: {file: b.txt}}
events:
  - id: e
    title: E
    date: 2023-06-03
    evidence:
      - {source: a, quote: x}
      - {source: b, quote: y, stance: disputes, says: {date: 2021-06-04}}
"""
    (event,) = load_text(text, {}).chronology.events
    assert said_extents(event) == (("2023-06-03", "2023-06-03"), ("2021-06-04", "2021-06-04"))
