"""The date that a draft begins with."""

import pytest

from chrono.dates import parse_date
from chrono.drafting import suggest_events
from chrono.drafting.drafted_date import drafted_date, looks_back
from chrono.records.loader import load_text
from chrono.timex import find_dates


def drafted(text: str, language: str = "en", published: str = "2024-04-18") -> list[str]:
    head = f"title: x\nsources:\n  a: {{file: a.txt, language: {language}}}\nevents: []\n"
    article = load_text(head, {"a.txt": text}).chronology.articles["a"]
    dates = find_dates(text, published, language)
    day = parse_date(published).earliest
    return [str(drafted_date(one, article, (max(0, one.start - 20), len(text)), day)) for one in dates]


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("It was built in 2021. The hearing will open on 14 May.", "en", "2024-05-14"),
        ("It was built in 2021. The hearing opened on 14 May.", "en", "2023-05-14"),
        ("It was built in 2021. The hearing opened in February.", "en", "2024-02"),
        ("Мост закрыли в 2021 году. Суд начнётся 3 июня.", "ru", "2024-06-03"),
        ("A dividend is payable on 14 May.", "en", "2024-05-14"),
        ("大桥于2021年通车。协议于8月中旬签署。", "zh", "[2023-08-11..2023-08-20]"),
    ],
)
def test_a_day_without_a_year_is_the_nearest_that_its_words_allow(text: str, language: str, date: str) -> None:
    assert drafted(text, language)[-1] == date


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("The road stays shut until 4 May 2024.", "en", "[..2024-05-04]"),
        ("Работы начнут до конца 2024 года.", "ru", "[..2024]"),
        ("It is to open by May 2025.", "en", "[..2025-05]"),
        ("It opened on 4 May 2023.", "en", "2023-05-04"),
    ],
)
def test_what_bounds_is_a_bound(text: str, language: str, date: str) -> None:
    assert drafted(text, language) == [date]


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("The reading has been deferred until 8 May.", "en", "2024-05-08"),
        ("Показ отложен до осени.", "ru", "2024-23"),
        ("The reading was postponed until 2025.", "en", "2025"),
        ("The reading was deferred. It stays so until 8 May 2024.", "en", "[..2024-05-08]"),
    ],
)
def test_what_is_put_off_until_a_day_is_of_that_day(text: str, language: str, date: str) -> None:
    assert drafted(text, language) == [date]


def test_what_is_put_off_is_put_off_to_a_day_to_come() -> None:
    assert drafted("The reading was deferred until autumn.", published="2026-01-07") == ["2026-23"]


def test_other_readings_than_years_stay_as_they_are_read() -> None:
    assert drafted("It opened on 03/04/2024.") == [str(find_dates("It opened on 03/04/2024.", "2024-04-18")[0].meaning)]


def looking_back(text: str) -> bool:
    return looks_back(find_dates(text, "2024-04-18", "en"), parse_date("2024-04-18").earliest)


@pytest.mark.parametrize(
    "text",
    [
        "The war began on 6 July 1967. The town fell on 14 July.",
        "The rising of 1936 went on into 1937. Irún fell on 5 September.",
    ],
)
def test_an_article_of_years_gone_by_looks_back(text: str) -> None:
    assert looking_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "It was built in 2021. The hearing opened on 14 May.",
        "It was built on 3 May 2021 and opened in 2022. Yesterday it burned down.",
        "It opened on 14 May.",
    ],
)
def test_an_article_of_its_own_days_does_not_look_back(text: str) -> None:
    assert not looking_back(text)


def test_a_day_without_a_year_of_an_article_that_looks_back_is_of_its_year() -> None:
    text = "The war began on 6 July 1967. The town fell on 14 July."
    head = "title: x\nsources:\n  a: {file: a.txt, published: 2009-12-19}\nevents: []\n"
    drafts = suggest_events(load_text(head, {"a.txt": text}).chronology, (), None)
    assert [one.date for one in drafts] == ["1967-07-06", "1967-07-14"]
