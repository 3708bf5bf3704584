"""The ends of lasting times, and titles of what began or ended with them."""

import pytest

from chrono.tellings.comparison import Agreement
from tests.tellings.cases import date_judged

LIFE = "John Orrin (4 March 1887 – 19 October 1952) was a botanist from Tavar"
FAIR = "The fair ran from 4 March 2019 to 19 October 2019"
SIEGE = "The siege of Kelm began on 4 November 1643 when men cut the causeway and ended on 22 January 1644"


@pytest.mark.parametrize(
    ("title", "date", "quote", "language"),
    [
        ("Birth of John Orrin", "1887-03-04", LIFE, "en"),
        ("John Orrin dies", "1952-10-19", LIFE, "en"),
        ("Родился Иван Орлов", "1887-03-04", "Иван Орлов (4 марта 1887 — 19 октября 1952) — ботаник", "ru"),
        ("梁秉文出生", "1887-03-04", "梁秉文（1887年3月4日—1952年10月19日），植物学家。", "zh"),
        ("Мұқан дүниеге келді", "1902-03-11", "Мұқан (1902 ж. 11 наурыз — 1938 ж. 25 ақпан) ақын болған", "kk"),
        ("Fair opens", "2019-03-04", FAIR, "en"),
        ("出任埃纳省省长", "1998", "1998年至2001年任埃纳省省长。", "zh"),
        ("Fair closes", "2019-10-19", FAIR, "en"),
    ],
)
def test_an_end_of_a_range_need_not_be_the_whole(title: str, date: str, quote: str, language: str) -> None:
    assert date_judged(title, date, quote, language=language).agreement is Agreement.UNCHECKED


def test_a_death_at_the_first_end_of_a_life_is_told() -> None:
    assert date_judged("John Orrin dies", "1887-03-04", LIFE).agreement is Agreement.RANGE_COLLAPSED


@pytest.mark.parametrize(
    ("title", "date"), [("Fair in Tavar", "2019-03-04"), ("Fair opens", "2019-10-19"), ("Fair opens", "2019-03-05")]
)
def test_a_part_taken_for_the_whole_is_told(title: str, date: str) -> None:
    assert date_judged(title, date, FAIR).agreement is Agreement.RANGE_COLLAPSED


@pytest.mark.parametrize(
    ("title", "agreement"),
    [("Siege of Kelm", Agreement.CONFIRMED), ("Causeway cut by men", Agreement.UNCHECKED)],
)
def test_what_lasted_is_what_the_sentence_is_about(title: str, agreement: Agreement) -> None:
    assert date_judged(title, "1643-11-04/1644-01-22", SIEGE).agreement is agreement


@pytest.mark.parametrize(
    ("title", "quote", "language", "agreement"),
    [
        ("Quake strikes", "After 4 January 1911, when a quake struck, the town was rebuilt", "en", Agreement.UNCHECKED),
        ("Town rebuilt", "After 4 January 1911, when a quake struck, the town was rebuilt", "en", Agreement.CONFIRMED),
        ("Зілзала болды", "Зілзала болған 1911 жылғы 4 қаңтардан кейін қала қайта салынды", "kk", Agreement.UNCHECKED),
    ],
)
def test_a_bound_may_be_the_day_that_a_clause_tells_of(
    title: str, quote: str, language: str, agreement: Agreement
) -> None:
    assert date_judged(title, "1911-01-04", quote, language=language).agreement is agreement


ORRIN = "Ada Orrin [5 March 1834, Mshary — 4 February 1901, Belogorsk] was a botanist from Tavar"
BELOV = "Белов Лев (5 марта 1834, Мшары — 4 февраля 1901, Белогорск), ботаник"
MOVED = "Lev Belov (moved house on 5 March 1834) was a botanist"


@pytest.mark.parametrize(
    ("title", "date", "quote", "language", "agreement"),
    [
        ("Birth of Ada Orrin", "1834-03-05", ORRIN, "en", Agreement.CONFIRMED),
        ("Death of Ada Orrin", "1834-03-05", ORRIN, "en", Agreement.UNCHECKED),
        ("Ada Orrin at work", "1834-03-05", ORRIN, "en", Agreement.UNCHECKED),
        ("Смерть Льва Белова", "1834-03-05", BELOV, "ru", Agreement.UNCHECKED),
        ("Death of Lev Belov", "1834-03-05", MOVED, "en", Agreement.CONFIRMED),
    ],
)
def test_of_two_dates_in_brackets_each_is_one_end_of_a_life(
    title: str, date: str, quote: str, language: str, agreement: Agreement
) -> None:
    assert date_judged(title, date, quote, language=language).agreement is agreement
