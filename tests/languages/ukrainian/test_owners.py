"""Ukrainian: which words a date belongs to."""

import pytest

from tests.languages.readers import owner


@pytest.mark.parametrize(
    ("sentence", "title", "reason"),
    [
        (
            "Міністр подав у відставку після голосування 4 травня 2024 року",
            "Міністр подав у відставку",
            '"голосування"',
        ),
        ("Суд призначив засідання на 4 травня 2024 року", "Суд призначив засідання", "is what something was set for"),
        ("Міністр подав у відставку 4 травня 2024 року", "Міністр подав у відставку", ""),
        ("Спочатку відкриття було 4 травня 2024 року", "Відкриття", "is what had been planned before"),
        ("Продано квитки на 4 травня 2024 року", "Продано квитки", "is what something was set for"),
        ("Експорт зріс вперше з 4 травня 2024 року", "Експорт зріс", "compares with"),
        ("Прибуток зріс за період, що закінчився 4 травня 2024 року", "Прибуток зріс", "is the end of a period"),
    ],
)
def test_a_date_is_of_what_the_title_tells_or_of_something_else(sentence: str, title: str, reason: str) -> None:
    found = owner("uk", sentence, title)
    assert reason in found
    assert bool(found) is bool(reason)
