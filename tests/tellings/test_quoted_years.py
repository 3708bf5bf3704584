"""The year of a date that tells none, from what else is quoted."""

import json

import pytest

from chrono.judgements.dates import judge_date
from chrono.passages import read_passages
from chrono.records.loader import load_text
from chrono.tellings.comparison import Agreement

TEXT = (
    "Leanne Whitlock was abducted on January 5, 1990. It rained for days.\n\n"
    "On January 11, the police identified the car. A trial was held in 1992. On January 20, a jury was named.\n"
)
ABDUCTED, FOUND, NAMED = (
    "Leanne Whitlock was abducted on January 5, 1990",
    "On January 11, the police identified the car",
    "On January 20, a jury was named",
)


def agreement(date: str, title: str, quotes: list[str], published: str = "1999-06-17", text: str = TEXT) -> Agreement:
    evidence = [{"source": "a", "quote": quote} for quote in quotes]
    record = {
        "title": "x",
        "sources": {"a": {"file": "a.txt", "published": published}},
        "events": [{"id": "e", "title": title, "date": date, "evidence": evidence}],
    }
    chronology = load_text(json.dumps(record), {"a.txt": text}).chronology
    return judge_date(chronology.events[0], read_passages(chronology)).agreement


def test_the_year_that_is_quoted_before_a_date_is_its_year() -> None:
    assert agreement("1990-01-11", "Police identify the car", [ABDUCTED, FOUND]) is Agreement.CONFIRMED
    assert agreement("1990-01-11", "Police identify the car", [FOUND]) is Agreement.OPEN_READING


@pytest.mark.parametrize(
    ("date", "title", "quotes", "published"),
    [
        ("1998-01-11", "Police identify the car", [ABDUCTED, FOUND], "1999-06-17"),
        ("1990-01-11", "Police identify the car", [ABDUCTED, FOUND], "1999-03-01"),
        ("1990-01-20", "Jury named", [ABDUCTED, NAMED], "1999-06-17"),
        ("1990-01-11", "Police identify the car", [ABDUCTED, FOUND, "A trial was held in 1992"], "1999-06-17"),
    ],
)
def test_another_year_between_or_a_day_near_publication_leaves_it_open(
    date: str, title: str, quotes: list[str], published: str
) -> None:
    assert agreement(date, title, quotes, published) is Agreement.OPEN_READING


@pytest.mark.parametrize(
    ("between", "date", "agreed"),
    [
        ("It rained for days.", "1990-01-11", Agreement.CONFIRMED),
        ("Years passed.", "1990-01-11", Agreement.OPEN_READING),
        ("Decades later its owner came back.", "1990-01-11", Agreement.OPEN_READING),
        ("It rained. " * 200, "1990-01-11", Agreement.OPEN_READING),
    ],
)
def test_time_that_goes_by_between_them_leaves_it_open(between: str, date: str, agreed: Agreement) -> None:
    text = TEXT.replace("It rained for days.", between)
    assert agreement(date, "Police identify the car", [ABDUCTED, FOUND], text=text) is agreed


def test_a_day_before_the_quoted_one_and_a_year_quoted_behind_do_not_settle_it() -> None:
    later = TEXT.replace("January 5, 1990", "January 15, 1990")
    quotes = [ABDUCTED.replace("January 5, 1990", "January 15, 1990"), FOUND]
    assert agreement("1990-01-11", "Police identify the car", quotes, text=later) is Agreement.OPEN_READING
    turned = "On January 11, the police identified the car.\n\nLeanne Whitlock was abducted on January 5, 1990.\n"
    assert not agreement("1990-01-11", "Police identify the car", [ABDUCTED, FOUND], text=turned).supports


def test_a_date_of_another_statement_stays_unchecked() -> None:
    assert agreement("1990-01-11", "Leanne Whitlock abducted", [ABDUCTED, FOUND]) is not Agreement.CONFIRMED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe, born on 21 February 1968, resigned on 25 February.", Agreement.OPEN_READING),
        ("Roe (born 21 February 1968) resigned on 25 February.", Agreement.OPEN_READING),
        ("Roe was hired on 21 February 1968, but resigned on 25 February.", Agreement.CONFIRMED),
    ],
)
def test_a_day_that_only_tells_of_whom_it_is_gives_no_year(text: str, expected: Agreement) -> None:
    assert agreement("1968-02-25", "Roe resigned", [text], "2024-10-20", f"{text}\n") is expected
