"""Russian: bylines."""

import pytest

from tests.languages.readers import byline


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Опубликовано: 28.03.2024 14:05", "2024-03-28"),
        ("Дата публикации: 28 марта 2024 г.", "2024-03-28"),
        ("28 марта 2024 года", "2024-03-28"),
        ("Обновлено 28 марта 2024", ""),
        ("Сегодня: 28 марта 2024", ""),
    ],
)
def test_the_day_of_publication_is_told_from_others(line: str, day: str) -> None:
    assert byline(line) == day
