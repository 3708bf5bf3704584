"""Whether the nearest verb looks ahead or back."""

import pytest

from chrono.timex.tokens import tokens_of
from chrono.timex.verbs import COMING, OPEN, nearest_verb
from chrono.timex.vocabulary import vocabulary
from tests.timex.test_context import context


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("He said so", -1),
        ("It will open", COMING),
        ("It will be held", COMING),
        ("It is to be signed", 1),
        ("It was held", -1),
        ("a need for", 0),
        ("the United front", 0),
        ("the plan approved", -1),
    ],
)
def test_the_nearest_verb_tells_where_to_look(text: str, tense: int) -> None:
    known = context(text)
    at = len(known.tokens)
    assert nearest_verb(text, known.tokens, known.words, at, at) == tense


LONG = "He left the long and winding old road over the grey hills"


@pytest.mark.parametrize(
    ("text", "language", "tense"),
    [
        ("It is due by", "en", COMING),
        ("They have until", "en", 1),
        ("They have", "en", -1),
        ("The men left. Then", "en", 0),
        ("It was held and will open", "en", COMING),
        ("He shared", "en", -1),
        ("Shared", "en", 0),
        (f"{LONG} and the", "en", -1),
        (f"{LONG} and the deep green vales of the", "en", 0),
        ("Ол келеді", "kk", 1),
        ("Ол айтады", "kk", OPEN),
        ("Ол келді", "kk", -1),
        ("Он придёт", "ru", 1),
        ("Он приедет", "ru", COMING),
        ("Он приехал", "ru", -1),
        ("会议将举行", "zh", 1),
        ("会议举行了", "zh", -1),
    ],
)
def test_verbs_of_each_language_look_ahead_or_back_as_they_are_written(text: str, language: str, tense: int) -> None:
    known = vocabulary(language)
    assert known is not None
    tokens = tokens_of(text, known)
    assert nearest_verb(text, tokens, known.words, len(tokens), len(tokens)) == tense


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("so they met", -1),
        ("so, they met", 0),
        ("they will meet so as he said", COMING),
        ("the board of the old mill so met", -1),
        ("he said that then so they will meet", COMING),
    ],
)
def test_the_nearer_of_two_verbs_tells_and_none_behind_a_comma(text: str, tense: int) -> None:
    known = context(text)
    at = next(one for one, token in enumerate(known.tokens) if text[token.start : token.end] == "so")
    assert nearest_verb(text, known.tokens, known.words, at, at + 1) == tense
