"""The words by which a sentence makes several statements, as a part of a language."""

import re

import pytest

from chrono.languages import StatementWords, languages_with, part


@pytest.mark.parametrize("code", languages_with(StatementWords))
def test_every_pattern_is_one_and_words_are_small(code: str) -> None:
    words = part(code, StatementWords)
    assert all(re.compile(one, re.IGNORECASE) for one in (words.finite, words.relative, words.speaking))
    assert all(word == word.lower() for word in words.joining | words.barring | words.kinds | words.adverbs)


@pytest.mark.parametrize("code", languages_with(StatementWords))
def test_what_was_said_stands_behind_its_speaker(code: str) -> None:
    said = {"en": "Otten said on Monday that it fell", "ru": "Оттен сообщил, что упало"}.get(code)
    found = re.match(part(code, StatementWords).speaking, said or "", re.IGNORECASE)
    assert (found and found["speaker"]) == (said and said.split()[0])
