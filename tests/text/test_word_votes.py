"""The words of a text to the languages that have them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.languages import WORD
from chrono.text.word_votes import (
    NONE,
    count_votes,
    has_marked_word,
    has_word_of_others,
    is_unlike,
    languages_of,
    lookalike,
    nearer_read,
    nearer_unread,
    small_words,
    told_by_words,
    traits,
)


def test_one_language_of_a_script_is_told_by_its_words() -> None:
    assert (told_by_words("latin"), told_by_words("cyrillic")) == ("en", "ru")


@pytest.mark.parametrize(
    ("sentence", "script", "best", "leads"),
    [
        ("trein was twee uur laat", "latin", "af", True),
        ("the train was two hours late", "latin", "en", False),
        ("жителите на столицата гласуваха в неделя", "cyrillic", "bg", True),
        ("жители столицы голосовали в воскресенье", "cyrillic", "ru", False),
    ],
)
def test_another_language_leads_where_it_has_more_of_the_words(
    sentence: str, script: str, best: str, leads: bool
) -> None:
    votes = count_votes(sentence.split(), script, NONE)
    assert (votes.lead > 0) is leads
    assert not leads or votes.best == best
    assert votes.words == len(sentence.split())


def test_a_language_that_is_barred_has_no_votes() -> None:
    words = "жителите на столицата гласуваха в неделя".split()
    assert count_votes(words, "cyrillic", frozenset({"bg"})).best != "bg"


def test_only_six_words_or_more_are_sure() -> None:
    words = "de trein was wegens sneeuw twee uur te laat".split()
    assert (count_votes(words, "latin", NONE).is_sure, count_votes(words[:5], "latin", NONE).is_sure) == (True, False)


def test_a_word_in_cyrillic_is_told_by_its_shape_where_it_is_no_common_one() -> None:
    assert languages_of(["пасяджэння"], "cyrillic") == [frozenset({"be"})]
    assert languages_of(["и"], "cyrillic")[0] >= {"ru", "bg", "sr"}
    assert languages_of(["qwrt"], "latin") == []


def test_each_word_of_a_long_text_is_counted() -> None:
    votes = count_votes(["the", "and", "wegens", "qwrt"] * 40_000, "latin", NONE)
    alone = count_votes(["the", "and", "wegens", "qwrt"], "latin", NONE)
    assert (votes.words, votes.own, votes.foreign) == (160_000, 40_000 * alone.own, 40_000 * alone.foreign)
    assert votes.evidence == 40_000 * alone.evidence
    assert (alone.own, alone.foreign) == (2, 1)


def test_a_word_that_only_other_languages_have_is_foreign() -> None:
    assert count_votes("the trein was wegens het weer laat".split(), "latin", NONE).foreign == 2


def test_one_word_alone_is_not_told_by_its_shape() -> None:
    assert count_votes(["министр"], "cyrillic", NONE).own == 0
    assert count_votes(["министр", "уехал"], "cyrillic", NONE).own == 2


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("the meetin in glesca wis cried aff acause o the wather", ("sco", True)),
        ("the flicht is delayed by an hour", ("sco", False)),
        ("hone and the company went to the court and said that hone won in the end", ("", False)),
        ("the meeting was called off", ("", False)),
    ],
)
def test_a_lookalike_has_words_that_english_has_not(sentence: str, told: tuple[str, bool]) -> None:
    assert lookalike(sentence.split()) == told


@given(st.one_of(st.text(alphabet="ab'’ 1-_.\n\x1cé", max_size=20), st.text(max_size=20)))
def test_the_words_of_a_text_in_small_letters_are_those_of_the_pattern(text: str) -> None:
    assert small_words(text.lower()) == re.findall(WORD, text.lower())


@pytest.mark.parametrize(
    ("written", "marked"),
    [("A café met", True), ("Łódź met Ærø", False), ("the old mill", False), ("the 5° line", False)],
)
def test_small_words_with_marks_are_told_from_names(written: str, marked: bool) -> None:
    assert has_marked_word(written) is marked


def test_letters_that_no_word_has_speak_against_a_language() -> None:
    assert is_unlike("янгы школаны ачшы".split(), traits()["ru"])
    assert not is_unlike("новую школу открыли".split(), traits()["ru"])


def test_one_such_word_among_many_is_a_loan() -> None:
    assert not is_unlike(["шыбынды", *["слово"] * 40], traits()["ru"])


def test_a_language_without_such_letters_is_like_every_word() -> None:
    assert not is_unlike(["янгышы"], traits()["uk"])


def test_words_tell_a_language_that_is_not_read_from_one_that_shares_its_letters() -> None:
    assert nearer_unread("һәм сәфәр булмады белән бу".split(), "kk", NONE) == "tt"
    assert nearer_unread("һәм сәфәр булмады белән бу".split(), "kk", frozenset({"tt", "ba"})) not in ("tt", "ba")
    assert nearer_unread("ол және бұл үшін".split(), "kk", NONE) == "kk"


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("ол жақта компьютерде жоқ", "kk"),
        ("вазир бу шартни имзоламади қайтди", "uz"),
        ("қарори суд бекор карда шуд", "uz"),
    ],
)
def test_words_tell_the_language_that_is_read_where_its_vowels_are_lacking(sentence: str, code: str) -> None:
    assert nearer_read(sentence.split(), "uz") == code


def test_a_small_word_that_is_not_english_may_be_of_another_language() -> None:
    assert has_word_of_others("Minister war in Berlin")
    assert not has_word_of_others("The talks said that")
    assert not has_word_of_others("The talks with Peter von Holt")
