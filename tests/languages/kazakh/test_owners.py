"""Kazakh: which words a date belongs to."""

import pytest

from tests.languages.readers import owner


@pytest.mark.parametrize(
    ("sentence", "title", "reason"),
    [
        ("Парламент 2019 жылғы заңның күшін жойды", "Парламент заңның күшін жойды", '"заңның"'),
        ("Сот отырысты 2024 жылғы 4 мамырға белгіледі", "Сот отырысты белгіледі", "is what something was set for"),
        ("Министр 2024 жылғы 4 мамырда отставкаға кетті", "Министр отставкаға кетті", ""),
    ],
)
def test_a_date_is_of_what_the_title_tells_or_of_something_else(sentence: str, title: str, reason: str) -> None:
    found = owner("kk", sentence, title)
    assert reason in found
    assert bool(found) is bool(reason)
