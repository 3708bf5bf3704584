"""The tables of words for dates."""

import string

import pytest

from chrono.dates.phrasebook import phrasebook_in
from chrono.languages import Phrasebook, languages_with

BOOKS = {code: phrasebook_in(code) for code in languages_with(Phrasebook)}


@pytest.mark.parametrize("table", BOOKS.values(), ids=BOOKS)
def test_a_language_has_every_month_and_season(table: Phrasebook) -> None:
    assert len(table.months) == len(table.short_months) == len(table.dated_months) == 12
    assert sorted(table.seasons) == [*range(21, 42)]
    assert all("{y}" in pattern and "#" not in pattern for pattern in table.seasons.values())


@pytest.mark.parametrize("table", BOOKS.values(), ids=BOOKS)
def test_a_pattern_names_only_what_it_is_given(table: Phrasebook) -> None:
    given = {"day": "dmy", "month": "my", "month_day": "dm", "year": "y", "before_christ": "y", "anno_domini": "y",
             "decade": "y", "span": "ab", "between": "ab", "about": "a", "since": "a", "until": "a"}  # fmt: skip
    for name, letters in given.items():
        named = {field for _, field, _, _ in string.Formatter().parse(getattr(table, name)) if field}
        assert named == set(letters), name
