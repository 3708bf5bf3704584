"""What a text is told by to be in a language."""

import re
from importlib import import_module

import pytest

from chrono.languages import LANGUAGES, UNREAD_WORDS, Traits, languages_with, part
from chrono.text.identification import guess_language


def sentence_in(code: str) -> str:
    """The one that the folder of the language's tests holds."""
    return str(import_module(f"tests.languages.{LANGUAGES[code]}").SENTENCE)


def traits(code: str) -> Traits:
    known = part(code, Traits)
    assert known is not None
    return known


@pytest.mark.parametrize("code", languages_with(Traits))
def test_a_sentence_is_told_to_be_in_its_language(code: str) -> None:
    assert guess_language(sentence_in(code)) == code


@pytest.mark.parametrize("code", languages_with(Traits))
def test_a_language_has_none_of_the_letters_that_it_never_has(code: str) -> None:
    known, sentence = traits(code), sentence_in(code).lower()
    for has in filter(None, (known.letters, known.own, known.vowels, known.alphabet, known.endings)):
        assert re.search(has, sentence)
    assert not known.foreign or not re.search(known.foreign, sentence)


def test_one_language_of_a_script_is_told_by_words() -> None:
    by_words = [traits(code).script for code in languages_with(Traits) if traits(code).told_by_words]
    assert sorted(by_words) == ["cyrillic", "latin"]


def test_every_language_has_words_that_few_others_have() -> None:
    for script, table in UNREAD_WORDS.items():
        words = {code: set(known.split()) for code, known in table.items()}
        words |= {code: set(traits(code).common) for code in languages_with(Traits) if traits(code).script == script}
        for code, mine in words.items():
            assert any(sum(word in others for others in words.values()) <= 3 for word in mine), code
