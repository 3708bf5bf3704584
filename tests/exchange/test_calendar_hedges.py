"""What stands before a title in a calendar, and dates in doubt."""

import pytest

from chrono.dates import parse_date
from chrono.exchange.calendar_hedges import headed, in_doubt, moved_to
from chrono.records import Status


@pytest.mark.parametrize(
    ("shown", "title", "status"),
    [
        ("Canceled: Board meeting", "Board meeting", Status.CANCELLED),
        ("Cancelled: Board: a talk", "Board: a talk", Status.CANCELLED),
        ("[Cancelled] Board meeting", "Board meeting", Status.CANCELLED),
        ("【中止】理事会", "理事会", Status.CANCELLED),
        ("취소됨: 이사회", "이사회", Status.CANCELLED),
        ("İptal: Kurul", "Kurul", Status.CANCELLED),
        ("(canceled) Board meeting", "Board meeting", Status.CANCELLED),
        ("CANCELED - Board meeting", "Board meeting", Status.CANCELLED),
        ("Postponed: Board meeting", "Board meeting", Status.POSTPONED),
        ("Abgesagt: Sitzung", "Sitzung", Status.CANCELLED),
        ("Отменено: Заседание", "Заседание", Status.CANCELLED),
        ("Скасовано: Засідання", "Засідання", Status.CANCELLED),
        ("已取消：会议", "会议", Status.CANCELLED),
        ("ANNULE\u0301 - Réunion", "Réunion", Status.CANCELLED),
        ("Annulé : Réunion", "Réunion", Status.CANCELLED),
        ("Отменяется: совещание", "совещание", Status.CANCELLED),
        ("Canceled event: Board @ Mon", "Board @ Mon", Status.CANCELLED),
        ("Updated: Canceled: Board", "Board", Status.CANCELLED),
        ("Fwd: Re: Abgesagt: Sitzung", "Sitzung", Status.CANCELLED),
        ("Canceled: Updated: Board", "Board", Status.CANCELLED),
        ("Debt relief (cancellation)", "Debt relief (cancellation)", None),
        ("Student debt [cancelled]", "Student debt [cancelled]", None),
        ("Тоқтатылды: зауыт", "Тоқтатылды: зауыт", None),
        ("Updated: Board", "Updated: Board", None),
        ("Updated: Canceled:", "Updated: Canceled:", None),
        ("Concert (in May)", "Concert (in May)", None),
        ("(cancelled)", "(cancelled)", None),
        ("Canceled flights discussed", "Canceled flights discussed", None),
        ("Canceled - a history of strikes", "Canceled - a history of strikes", None),
        ("Minister: talks cancelled", "Minister: talks cancelled", None),
        ("Cancelled", "Cancelled", None),
        ("Cancelled:", "Cancelled:", None),
        ("Planned: Board meeting", "Planned: Board meeting", None),
    ],
)
def test_a_word_before_the_title_calls_it_off(shown: str, title: str, status: Status | None) -> None:
    assert headed(shown) == (title, status, "")


@pytest.mark.parametrize(
    ("shown", "title", "status", "doubtful"),
    [
        ("≈ May 2023: Agreement", "Agreement", None, "May 2023"),
        ("≈ since 17 Sep 2024: Ongoing: Mediation", "Mediation", Status.ONGOING, "since 17 Sep 2024"),
        ("[draft, not verified] Planned: Trial", "Trial", Status.PLANNED, ""),
        ("≈ май 2023: Планируется: Суд", "Суд", Status.PLANNED, "май 2023"),
        ("Canceled: ≈ May 2023: Agreement", "Agreement", Status.CANCELLED, "May 2023"),
        ("Occurred again", "Occurred again", None, ""),
    ],
)
def test_what_chrono_wrote_before_a_title_is_taken_off(
    shown: str, title: str, status: Status | None, doubtful: str
) -> None:
    assert headed(shown, ours=True) == (title, status, doubtful)


def test_of_a_title_that_may_be_anyones_only_the_doubt_is_told() -> None:
    assert headed("≈ May 2023: Agreement") == ("≈ May 2023: Agreement", None, "May 2023")
    assert headed("[draft, not verified] ≈ 2023: A") == ("[draft, not verified] ≈ 2023: A", None, "2023")
    assert headed("≈ 50 people march").doubtful == ""
    assert headed("≈ Rome: a story").doubtful == ""


@pytest.mark.parametrize(
    ("shown", "date"),
    [
        ("2023-05-01/2023-05-31", "2023-05"),
        ("2024-01-01/2024-12-31", "2024"),
        ("2024-01-01/2024-03-31", "[2024-01-01..2024-03-31]"),
        ("2024-03-26", "2024-03-26~"),
        ("2024-03-26T10:00Z", "2024-03-26T10:00Z"),
    ],
)
def test_the_days_of_a_date_in_doubt_are_those_of_which_one_is_meant(shown: str, date: str) -> None:
    assert in_doubt(shown) == date
    assert parse_date(date)


@pytest.mark.parametrize(
    ("shown", "words", "date"),
    [
        ("2020-01-01/2020-12-31", "2020", "2020"),
        ("2020-01-01/2020-12-31", "c. 2020", "2020~"),
        ("2020-01-01/2020-12-31", "ок. 2020", "2020~"),
        ("2020-01-01/2020-12-31", "2020 (?)", "2020?"),
        ("2020-01-01/2020-12-31", "c. 2020 (?)", "2020%"),
        ("2021-01-01/2021-12-31", "c. 2020", "2021~"),
        ("2020-01-02/2021-01-01", "c. 2020", "[2020-01-02~..2021-01-01~]"),
        ("2024-03-26", "c. 26 Mar 2024", "2024-03-26~"),
        ("2024-03-26", "26 Mar 2024 (?)", "2024-03-26?"),
        ("2024-03-26", "since 26 Mar 2024", "2024-03-26/.."),
        ("2024-03-26", "by 26 Mar 2024", "[..2024-03-26]"),
        ("2024-05-06", "c. 2020", "2024-05-06~"),
        ("2023-05-01", "May 2023", "2023-05"),
        ("2023-05-01", "c. May 2023", "2023-05~"),
        ("2020-01-01", "2020", "2020"),
        ("2023-05-15", "May 2023", "2023-05-15~"),
        ("2024-03-01/2024-05-31", "Mar – May 2024", "2024-03/2024-05"),
        ("2024-03-05/2024-05-31", "Mar – May 2024", "[2024-03-05..2024-05-31]"),
    ],
)
def test_the_words_for_a_doubtful_date_tell_how_it_is_in_doubt(shown: str, words: str, date: str) -> None:
    assert in_doubt(shown, words) == date
    assert parse_date(date)


@pytest.mark.parametrize(
    ("own", "shown", "date"),
    [
        ("2024-03-28/2024-03-30", "2024-03-29/2024-03-31", "2024-03-29/2024-03-31"),
        ("2023-05", "2023-06-01/2023-06-30", "2023-06"),
        ("2023-05", "2023-05-08/2023-06-07", "[2023-05-08..2023-06-07]"),
        ("2023-05", "2023-05-15", "2023-05-15"),
        ("2023-05", "2023-06-15", "2023-06-15~"),
        ("2020~", "2021-01-01/2021-12-31", "2021~"),
        ("2020?", "2021-01-01/2021-12-31", "2021?"),
        ("2020~", "2020-03-01/2021-02-28", "[2020-03-01~..2021-02-28~]"),
        ("2020~", "2021-01-01", "2021-01-01~"),
        ("2023-05", "2023-05-15T10:00Z", "2023-05-15T10:00Z"),
        ("[..2024-03-26]", "2024-03-27", "[..2024-03-27]"),
        ("[2024-03-26..]", "2024-03-27", "[2024-03-27..]"),
        ("[..2024-03-26]", "2024-03-27/2024-03-29", "2024-03-27/2024-03-29"),
        ("2024-03-26/..", "2024-03-27", "2024-03-27/.."),
        ("2024-03-26/", "2024-03-27", "2024-03-27/"),
        ("../2024-03-26", "2024-03-27", "../2024-03-27"),
        ("/2024-03-26", "2024-03-27", "/2024-03-27"),
        ("2024-03-26~", "2024-03-27", "2024-03-27~"),
        ("2024-03-26?", "2024-03-27", "2024-03-27?"),
        ("2024-03-26%", "2024-03-27", "2024-03-27%"),
        ("2024-03-28~/2024-03-30", "2024-03-29/2024-03-31", "2024-03-29~/2024-03-31"),
        ("2024-03/2024-05", "2024-04-01/2024-06-30", "2024-04/2024-06"),
        ("2023/2024", "2024-01-01/2025-12-31", "2024/2025"),
        ("2024-03/2024-05", "2024-03-08/2024-06-07", "2024-03-08~/2024-06-07~"),
        ("2024-03/2024-05", "2024-03-08", "2024-03-08"),
        ("2024-03/2024-05", "2025-03-08", "2025-03-08~"),
    ],
)
def test_a_date_that_was_moved_is_no_more_precise_than_it_was(own: str, shown: str, date: str) -> None:
    assert moved_to(parse_date(own), shown) == date
    assert parse_date(date)
