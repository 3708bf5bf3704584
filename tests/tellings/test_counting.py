"""Another quotation that counts its time from something else."""

import pytest

from chrono.tellings.comparison import Agreement
from tests.tellings.cases import date_judged
from tests.tellings.test_told_elsewhere import said_of

COURT = "Суд во вторник отказал клубу в иске. Спустя несколько дней Панин объявил, что уезжает"


def test_a_day_that_another_quotation_counts_is_no_contradiction() -> None:
    quote = (
        'Суд во вторник отказал клубу в иске"}, {source: a, quote: "Спустя несколько дней Панин объявил, что уезжает'
    )
    (found,) = said_of("date", "Панин объявил об отъезде", quote, "2025-02-12", code="CH302", article=COURT)
    assert (
        found == 'unchecked: "Спустя несколько дней" of another quotation counts from a day in a way that is not read'
    )


@pytest.mark.parametrize(("date", "outcome"), [("2024-03/2024-09", "unchecked"), ("2024-08", "failed")])
def test_the_end_of_a_period_does_not_contradict_the_period(date: str, outcome: str) -> None:
    quote = "Net profit for the half-year ended September 30, 2024 was 48 million"
    found = said_of("date", "Half-year profit", quote, date, code="CH302")
    assert [one.split(":")[0] for one in found] == [outcome]


SHIP = "The brig left Bergen on 28 February 1912. Three days later she called at Hull, and the day after that she sank"


def test_a_quotation_that_counts_its_time_has_not_the_date_beside_it() -> None:
    for date in ("1912-03-02", "1912-03-03"):
        (found,) = said_of("date", "A brig lost", "the day after that she sank", date, code="CH302", article=SHIP)
        assert found == (
            'unchecked: "the day after" of the quotation counts from a day in a way that is not read, and '
            '"Three days later" stands outside it'
        )
    (found,) = said_of(
        "date", "A call at Hull", "Three days later she called at Hull", "1912-03-02", code="CH302", article=SHIP
    )
    assert found.startswith("passed")


@pytest.mark.parametrize(
    ("quote", "claim", "agreement"),
    [
        ("1733: a fort was built on the cape", "1733", Agreement.UNCHECKED),
        ("1733: a fort was built on the cape", "1734", Agreement.NOT_STATED),
        ("1733: a fort was built on the cape", "1733-05", Agreement.NOT_STATED),
        ("evacuation in October 1941; closed — 2003", "2003", Agreement.UNCHECKED),
        ("evacuation in October 1941; closed — 2003", "2004", Agreement.CONTRADICTED),
        ("The model 1733: a fort", "1733", Agreement.UNCHECKED),
        ("People who came — 2000 and more", "2000", Agreement.NOT_STATED),
    ],
)
def test_a_number_of_a_list_may_be_the_year(quote: str, claim: str, agreement: Agreement) -> None:
    assert date_judged("Closure", claim, quote).agreement is agreement


VOTE = "Voting passed off quietly on 9 April 1933, though on the eve of the plebiscite men burned the printing works"
VOTE_RU = "Голосование прошло 9 апреля 1933 года, а в канун плебисцита типографию сожгли"
FIRE_RU = "Пожар начался 7 июля 2023 года в 23:40; спустя два часа рухнула кровля"
VOTE_KK = "Жиын 1916 жылғы 8 шілдеде өтті; дәл соның алдындағы күні болыстың кеңсесі өртенді"
FIRE_KK = "Өрт 2023 жылғы 18 тамызда сағат 23:50-де басталды, бір сағаттан соң шатыр құлады"
VOTE_ZH = "1933年4月9日投票平静结束，而公投前夕，印刷厂被烧毁。"
FIRE = "The alarm was raised at 11:40 p.m. on 7 July 2023; an hour and a half later the roof fell in"


@pytest.mark.parametrize(
    ("title", "claim", "quote", "language", "agreement"),
    [
        ("Printing works burned", "1933-04-08", VOTE, "en", Agreement.UNCHECKED),
        ("Printing works burned", "1933-03-08", VOTE, "en", Agreement.CONTRADICTED),
        ("Roof falls in", "2023-07-08", FIRE, "en", Agreement.UNCHECKED),
        ("Roof falls in", "2023-07-08", FIRE.partition(";")[0], "en", Agreement.DAY_SHIFT),
        ("Сгорела типография", "1933-04-08", VOTE_RU, "ru", Agreement.UNCHECKED),
        ("Сгорела типография", "1933-04-09", VOTE_RU, "ru", Agreement.UNCHECKED),
        ("Рухнула кровля", "2023-07-08", FIRE_RU, "ru", Agreement.UNCHECKED),
        ("Болыстың кеңсесі өртенді", "1916-07-07", VOTE_KK, "kk", Agreement.UNCHECKED),
        ("Шатыр құлады", "2023-08-19", FIRE_KK, "kk", Agreement.UNCHECKED),
        ("印刷厂被烧毁", "1933-04-08", VOTE_ZH, "zh", Agreement.UNCHECKED),
        (
            "Motion filed",
            "2022-07-11",
            "The motion was filed on July 13, 2022, a day before the time to respond ran out",
            "en",
            Agreement.CONTRADICTED,
        ),
        ("余震", "2021-09-03", "2021年9月2日23时55分发生地震，约二十分钟后又发生余震。", "zh", Agreement.UNCHECKED),
    ],
)
def test_a_day_beside_the_one_that_something_is_counted_from_is_not_contradicted(
    title: str, claim: str, quote: str, language: str, agreement: Agreement
) -> None:
    assert date_judged(title, claim, quote, language=language).agreement is agreement
