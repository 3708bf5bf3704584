"""The words of calendars."""

import re
from dataclasses import fields

import pytest

from chrono.dates.edtf import Precision
from chrono.findings import Outcome
from chrono.languages import CalendarWords, Captions, languages_with, part_or_english

ENGLISH = part_or_english("en", CalendarWords)


@pytest.mark.parametrize("code", languages_with(CalendarWords))
def test_every_precision_outcome_and_stance_has_a_word(code: str) -> None:
    words = part_or_english(code, CalendarWords)
    assert set(words.precisions) == {one.name.lower() for one in Precision}
    assert set(words.outcomes) == {str(one) for one in Outcome if one is not Outcome.PASSED}
    assert set(words.stances) == {"disputes", "context"}
    assert all(words.precisions.values())
    assert all("{a}" in word for word in words.outcomes.values())


@pytest.mark.parametrize("code", languages_with(CalendarWords))
def test_a_pattern_of_a_calendar_takes_what_the_english_one_takes(code: str) -> None:
    words = part_or_english(code, CalendarWords)
    for one in fields(CalendarWords):
        mine, english = getattr(words, one.name), getattr(ENGLISH, one.name)
        if isinstance(mine, str):
            assert mine or one.name == "space"
            assert set(re.findall(r"\{\w\}", mine)) == set(re.findall(r"\{\w\}", english)), one.name


def test_calendars_are_in_every_language_of_pictures() -> None:
    assert languages_with(CalendarWords) == languages_with(Captions)
