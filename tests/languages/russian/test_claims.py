"""Russian words for titles."""

import re

import pytest

from chrono.languages.russian.claims import PART


@pytest.mark.parametrize("text", ["по словам полиции", "якобы похитил", "обвиняют в краже"])
def test_what_is_somebody_s_word(text: str) -> None:
    assert re.search(PART.alleged, text)


@pytest.mark.parametrize("title", ["Полиция: он виновен", "Суд сообщил о решении"])
def test_a_title_that_says_whose_word_it_is(title: str) -> None:
    assert re.search(PART.telling, title, re.IGNORECASE)


def test_negations_are_words_that_say_nothing_alone() -> None:
    assert {"не", "нет", "без"} <= PART.negative
    assert PART.negators <= PART.negative | PART.function
