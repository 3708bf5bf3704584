"""An event's date against all that cites it."""

import pytest

from chrono.judgements.comparison import Agreement
from chrono.judgements.dates import judge_date
from chrono.passages.passages import read_passages
from chrono.records.loader import load_text


def judged(date: str, article: str, quote: str, basis: str = "stated", status: str = "occurred") -> Agreement:
    text = (
        "title: x\nsources:\n  a: {file: a.txt}\nevents:\n  - id: e\n    title: E\n"
        f'    date: "{date}"\n    basis: {basis}\n    status: {status}\n'
        f'    evidence:\n      - {{source: a, quote: "{quote}"}}\n'
    )
    chronology = load_text(text, {"a.txt": article}).chronology
    return judge_date(chronology.events[0], read_passages(chronology)).agreement


NEWS = " date 2024-03-26 The envoy arrived on Monday. Talks began in the afternoon. He had left home a week before.\n"


def test_the_quotation_itself_dates() -> None:
    assert judged("2024-03-25", NEWS, "arrived on Monday") is Agreement.CONFIRMED


def test_its_sentence_dates_where_the_quotation_does_not() -> None:
    assert judged("2024-03-25", NEWS, "The envoy arrived") is Agreement.CONFIRMED


def test_the_sentence_before_supports() -> None:
    assert judged("2024-03-25", NEWS, "Talks began in the afternoon") is Agreement.CONFIRMED


def test_the_sentence_before_does_not_contradict() -> None:
    assert judged("2024-03-20", NEWS, "Talks began in the afternoon") is Agreement.NOT_STATED


def test_two_expressions_may_state_the_two_ends() -> None:
    article = " date 2024-03-26 The fair opened on March 1, 2024 and closed on March 9, 2024.\n"
    assert judged("2024-03-01/2024-03-09", article, "The fair opened on March 1, 2024") is Agreement.CONFIRMED


def test_one_end_alone_does_not_confirm_a_range() -> None:
    article = " date 2024-03-26 The fair opened on March 1, 2024.\n"
    assert not judged("2024-03-01/2024-03-09", article, "The fair opened on March 1, 2024").supports


def test_a_language_that_is_not_read_is_unchecked() -> None:
    article = " date 2024-03-26 " + "La ministre est arrivée le 25 mars avec toute sa délégation. " * 12
    assert judged("2024-03-25", article, "est arrivée le 25 mars") is Agreement.UNCHECKED


def test_a_quotation_that_is_not_there_is_unchecked() -> None:
    assert judged("2024-03-25", NEWS, "the parliament dissolved itself at once") is Agreement.UNCHECKED


CLOCKED = " date 2024-03-26 The envoy arrived at 3:30 p.m. EDT on March 25. Talks began on 20 March at 10:00. Over.\n"


@pytest.mark.parametrize(
    ("date", "quote", "expected"),
    [
        ("2024-03-25T15:30-04:00", "arrived at 3:30 p.m. EDT on March 25", Agreement.CONFIRMED),
        ("2024-03-25T19:30Z", "arrived at 3:30 p.m. EDT on March 25", Agreement.CONFIRMED),
        ("2024-03-25T15:30Z", "arrived at 3:30 p.m. EDT on March 25", Agreement.CONTRADICTED),
        ("2024-03-25T15:30", "arrived at 3:30 p.m. EDT on March 25", Agreement.CONFIRMED),
        ("2024-03-20T10:00", "Talks began on 20 March at 10:00", Agreement.CONFIRMED),
        ("2024-03-20T10:00+05:00", "Talks began on 20 March at 10:00", Agreement.UNCHECKED),
        ("2024-03-20T22:00", "Talks began on 20 March at 10:00", Agreement.CONTRADICTED),
    ],
)
def test_a_clock_time_is_held_against_the_one_beside_the_day(date: str, quote: str, expected: Agreement) -> None:
    assert judged(date, CLOCKED, quote) is expected


def test_a_clock_time_with_none_beside_the_day_is_unchecked() -> None:
    assert judged("2024-03-25T15:30", NEWS, "arrived on Monday") is Agreement.UNCHECKED


def test_a_date_of_another_calendar_leaves_the_record_unchecked() -> None:
    article = " date 2024-03-26 The truce was signed on 15 Ramadan 1445. It holds.\n"
    assert judged("2024-03-25", article, "signed on 15 Ramadan 1445") is Agreement.UNCHECKED


def test_an_embargo_dates_no_event() -> None:
    article = " date 2024-03-26\nEMBARGOED UNTIL 27 March 2024. The envoy will arrive.\n"
    assert not judged("2024-03-27", article, "The envoy will arrive").supports
