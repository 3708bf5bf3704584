"""What a text is told by to be in a language."""

import re

import pytest

from chrono.languages import UNREAD_LETTERS, UNREAD_WORDS, Traits, languages_with, part
from chrono.text.identification import guess_language

SENTENCES = {
    "en": "The minister said that the talks were held in the capital.",
    "ru": "Министр заявил, что переговоры прошли в столице и будут продолжены.",
    "kk": "Министр келіссөздердің астанада өткенін және жалғасатынын айтты.",
    "zh": "外交部长表示会谈已在首都举行。",
    "uk": "Міністр заявив, що переговори відбулися в столиці й триватимуть.",
}


def traits(code: str) -> Traits:
    known = part(code, Traits)
    assert known is not None
    return known


@pytest.mark.parametrize("code", languages_with(Traits))
def test_a_sentence_is_told_to_be_in_its_language(code: str) -> None:
    assert guess_language(SENTENCES[code]) == code


@pytest.mark.parametrize("code", languages_with(Traits))
def test_a_language_has_none_of_the_letters_that_it_never_has(code: str) -> None:
    known, sentence = traits(code), SENTENCES[code].lower()
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


def test_no_language_that_is_read_is_among_those_that_are_not() -> None:
    assert not {*languages_with(Traits)} & {*UNREAD_LETTERS, *UNREAD_WORDS["latin"]}
