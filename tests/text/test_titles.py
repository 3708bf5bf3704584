"""The words of a title, found in what a passage tells."""

import pytest

from chrono.text.titles import TitleWords


@pytest.mark.parametrize(
    ("title", "language", "word", "there"),
    [
        ("The minister resigned", "en", "resigns", True),
        ("The minister resigned", "en", "returned", False),
        ("Министр подписал договор", "ru", "договора", True),
        ("Министр подписал договор", "ru", "закон", False),
        ("部长访问北京", "zh", "访问", True),
        ("部长访问北京", "zh", "辞职", False),
    ],
)
def test_a_word_is_found_in_any_of_its_forms(title: str, language: str, word: str, there: bool) -> None:
    assert TitleWords(title, language).has(word) is there


@pytest.mark.parametrize(
    ("title", "noun", "begins"),
    [
        ("The vote of no confidence", "vote", True),
        ("The minister lost the vote", "vote", False),
        ("The minister lost the vote", "ministers", True),
    ],
)
def test_a_title_begins_with_what_it_is_of(title: str, noun: str, begins: bool) -> None:
    assert TitleWords(title, "en").begins_with(noun) is begins


def test_a_clause_has_the_beginnings_of_words_or_pairs_of_signs() -> None:
    assert TitleWords("Minister resigns", "en").among("the minister, who resigned") == {"minist", "resign"}
    assert TitleWords("部长辞职", "zh").among("部长昨日辞职") == {"部长", "辞职"}
