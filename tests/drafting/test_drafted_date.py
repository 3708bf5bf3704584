"""The date that a draft begins with."""

import pytest

from chrono.dates import parse_date
from chrono.drafting.drafted_date import drafted_date
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


def test_other_readings_than_years_stay_as_they_are_read() -> None:
    assert drafted("It opened on 03/04/2024.") == [str(find_dates("It opened on 03/04/2024.", "2024-04-18")[0].meaning)]
