"""An event's date against all that cites it."""

import pytest

from chrono.bearings import Bearing
from chrono.dating import judge_date
from chrono.loader import load_text
from chrono.passages import read_passages


def judged(date: str, article: str, quote: str, basis: str = "stated", status: str = "occurred") -> Bearing:
    text = (
        "title: x\nsources:\n  a: {file: a.txt}\nevents:\n  - id: e\n    title: E\n"
        f'    date: "{date}"\n    basis: {basis}\n    status: {status}\n'
        f'    evidence:\n      - {{source: a, quote: "{quote}"}}\n'
    )
    chronology = load_text(text, {"a.txt": article}).chronology
    return judge_date(chronology.events[0], read_passages(chronology)).bearing


NEWS = " date 2024-03-26 The envoy arrived on Monday. Talks began in the afternoon. He had left home a week before.\n"
DATELINE = " date 2025-02-14 ASTANA, Kazakhstan, February 14. Both sides discussed joint projects. They meet again.\n"


def test_the_quotation_itself_dates() -> None:
    assert judged("2024-03-25", NEWS, "arrived on Monday") is Bearing.CONFIRMED


def test_its_sentence_dates_where_the_quotation_does_not() -> None:
    assert judged("2024-03-25", NEWS, "The envoy arrived") is Bearing.CONFIRMED


def test_the_sentence_before_supports() -> None:
    assert judged("2024-03-25", NEWS, "Talks began in the afternoon") is Bearing.CONFIRMED


def test_the_sentence_before_does_not_contradict() -> None:
    assert judged("2024-03-20", NEWS, "Talks began in the afternoon") is Bearing.NOT_STATED


def test_a_dateline_does_not_date_what_is_stated() -> None:
    assert judged("2025-02-14", DATELINE, "Both sides discussed joint projects") is Bearing.REPORT_DAY


def test_a_dateline_dates_what_is_reported() -> None:
    assert judged("2025-02-14", DATELINE, "Both sides discussed joint projects", "reported") is Bearing.REPORTED


@pytest.mark.parametrize("day", ["2025-02-13", "2025-02-15", "2024-02-14"])
def test_another_day_than_the_report_is_contradicted(day: str) -> None:
    assert judged(day, DATELINE, "Both sides discussed joint projects", "reported") is Bearing.CONTRADICTED


@pytest.mark.parametrize(
    ("date", "status", "expected"),
    [
        ("[..2025-02-14]", "occurred", Bearing.REPORTED),
        ("../2025-02-14", "occurred", Bearing.REPORTED),
        ("[..2025-02-13]", "occurred", Bearing.TOO_PRECISE),
        ("[..2025-02-15]", "occurred", Bearing.CONTRADICTED),
        ("[2025-02-14..]", "planned", Bearing.REPORTED),
        ("[2025-02-15..]", "planned", Bearing.TOO_PRECISE),
        ("[2025-02-13..]", "planned", Bearing.CONTRADICTED),
        ("2025-01", "occurred", Bearing.UNCHECKED),
    ],
)
def test_a_bound_follows_from_the_day_of_the_report(date: str, status: str, expected: Bearing) -> None:
    assert judged(date, DATELINE, "Both sides discussed joint projects", "inferred", status) is expected


def test_two_expressions_may_state_the_two_ends() -> None:
    article = " date 2024-03-26 The fair opened on March 1, 2024 and closed on March 9, 2024.\n"
    assert judged("2024-03-01/2024-03-09", article, "The fair opened on March 1, 2024") is Bearing.CONFIRMED


def test_one_end_alone_does_not_confirm_a_range() -> None:
    article = " date 2024-03-26 The fair opened on March 1, 2024.\n"
    assert not judged("2024-03-01/2024-03-09", article, "The fair opened on March 1, 2024").good


def test_a_language_that_is_not_read_is_unchecked() -> None:
    article = " date 2024-03-26 " + "La ministre est arrivée le 25 mars avec toute sa délégation. " * 12
    assert judged("2024-03-25", article, "est arrivée le 25 mars") is Bearing.UNCHECKED


def test_a_quotation_that_is_not_there_is_unchecked() -> None:
    assert judged("2024-03-25", NEWS, "the parliament dissolved itself at once") is Bearing.UNCHECKED
