"""Russian: which words a date belongs to."""

import pytest

from tests.languages.readers import owner


@pytest.mark.parametrize(
    ("sentence", "title", "reason"),
    [
        ("Министр подал в отставку после голосования 4 мая 2024 года", "Министр подал в отставку", '"голосования"'),
        ("Дума отменила закон 2019 года", "Дума отменила закон", '"закон"'),
        ("Министр подал в отставку и был заменён 4 мая 2024 года", "Министр подал в отставку", '"заменён"'),
        ("Суд назначил заседание на 4 мая 2024 года", "Суд назначил заседание", "is what something was set for"),
        ("Продажи упали по сравнению с маем 2024 года", "Продажи упали", "is what the sentence compares with"),
        ("Задержан 9 июля 2025 года и через три дня отпущен", "Отпущен", '"через три дня"'),
        ("Министр подал в отставку 4 мая 2024 года", "Министр подал в отставку", ""),
    ],
)
def test_a_date_is_of_what_the_title_tells_or_of_something_else(sentence: str, title: str, reason: str) -> None:
    found = owner("ru", sentence, title)
    assert reason in found
    assert bool(found) is bool(reason)
