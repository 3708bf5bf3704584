"""Words as they are compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.text import compared_words, lexemes, stem, stems_of, stems_said


def test_words_have_their_place_and_whether_they_say_something() -> None:
    the, ministers, met = lexemes("The ministers met", "en")
    assert (the.says, ministers.says, met.says) == (False, True, True)
    assert (ministers.written, ministers.start) == ("ministers", 4)
    assert (the.is_capitalised, ministers.is_capitalised) == (True, False)


def test_a_possessive_and_a_number_are_set_apart() -> None:
    otten, year = lexemes("Otten's 2024", "en")
    assert otten.written == "Otten"
    assert not year.says


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ministers of Otten's council met on 3 May, met again and went.", "en"),
        ("Министры встретились в Варшаве ‘и’ уехали ꙮ", "ru"),
        ("外长抵达 Lima 的外", "zh"),
        ("Les ministres", "fr"),
    ],
)
def test_words_without_their_places_are_those_of_the_lexemes(text: str, language: str) -> None:
    words = {(one.written, one.stem, one.says, one.lower, one.is_capitalised) for one in lexemes(text, language)}
    assert {*compared_words(text, language)} == words
    assert stems_said(text, language) == {word.stem for word in lexemes(text, language) if word.says}


@given(st.text(alphabet="ab'Z3_ .\n\x1c-", max_size=24))
def test_words_without_their_places_are_those_of_the_lexemes_wherever_an_apostrophe_stands(text: str) -> None:
    assert {one.lower for one in compared_words(text, "en")} == {one.lower for one in lexemes(text, "en")}


def test_the_stems_of_a_list_are_those_of_its_words() -> None:
    assert stems_of(frozenset({"refused", "refuses", "denied"}), "en") == {stem("refuse", "en"), stem("deny", "en")}


def test_signs_are_taken_in_pairs() -> None:
    assert [word.written for word in lexemes("外长抵达", "zh")] == ["外长", "长抵", "抵达"]
    assert [word.says for word in lexemes("的外", "zh")] == [False]
    assert [word.written for word in lexemes("外", "zh")] == ["外"]


def test_a_language_without_words_for_titles_has_none() -> None:
    assert lexemes("Der Minister kam", "de") == ()
    assert stem("Minister", "de") == "minister"


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "signed", "signs"),
        ("en", "met", "meets"),
        ("en", "fell", "falling"),
        ("en", "upheld", "upholds"),
        ("en", "approval", "approved"),
        ("ru", "подписали", "подписала"),
        ("ru", "встреча", "встречи"),
        ("ru", "договора", "договоры"),
        ("ru", "объём", "объем"),
        ("kk", "кеніште", "кеніш"),
        ("kk", "сарапшылар", "сарапшы"),
    ],
)
def test_forms_of_one_word_are_compared_as_one(language: str, first: str, second: str) -> None:
    assert stem(first, language) == stem(second, language)


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [("en", "signed", "sold"), ("en", "rise", "fall"), ("ru", "подписали", "отклонили"), ("kk", "сот", "кеніш")],
)
def test_other_words_stay_others(language: str, first: str, second: str) -> None:
    assert stem(first, language) != stem(second, language)
