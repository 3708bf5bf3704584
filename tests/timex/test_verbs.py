"""Whether the nearest verb looks ahead or back."""

import pytest

from chrono.timex.verbs import COMING, nearest_verb
from tests.timex.test_context import context


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("He said so", -1),
        ("It will open", COMING),
        ("It will be held", 1),
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
