"""The words of pages and documents."""

import re
from dataclasses import fields

import pytest

from chrono.languages import PageWords, languages_with, part_or_english
from chrono.proof.standing import Standing, Whole
from chrono.records.model import Stance

ENGLISH = part_or_english("en", PageWords)


@pytest.mark.parametrize("code", languages_with(PageWords))
def test_every_standing_and_field_has_a_word(code: str) -> None:
    words = part_or_english(code, PageWords)
    assert set(words.standings) == {str(one) for one in Standing}
    assert set(words.meanings) == set(words.standings)
    assert set(words.wholes) == {str(one) for one in Whole}
    assert set(words.stances) == {str(one) for one in Stance}
    assert set(words.fields) == set(ENGLISH.fields)


@pytest.mark.parametrize("code", languages_with(PageWords))
def test_every_pattern_takes_what_the_english_one_takes(code: str) -> None:
    words = part_or_english(code, PageWords)
    for one in fields(PageWords):
        mine, english = getattr(words, one.name), getattr(ENGLISH, one.name)
        if isinstance(mine, str):
            assert mine
            assert set(re.findall(r"\{\w\}", mine)) == set(re.findall(r"\{\w\}", english)), one.name


@pytest.mark.parametrize("name", ["confidence", "outcomes"])
@pytest.mark.parametrize("code", languages_with(PageWords))
def test_every_pattern_of_several_takes_what_the_english_one_takes(code: str, name: str) -> None:
    mine, english = getattr(part_or_english(code, PageWords), name), getattr(ENGLISH, name)
    gaps = {key: re.findall(r"\{\w\}", pattern) for key, pattern in english.items()}
    assert {key: re.findall(r"\{\w\}", pattern) for key, pattern in mine.items()} == gaps


def test_page_is_in_every_language_of_pictures() -> None:
    from chrono.languages import Captions

    assert languages_with(PageWords) == languages_with(Captions)
