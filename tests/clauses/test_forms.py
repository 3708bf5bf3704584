"""Forms of one word, told from words that only share a stem."""

import pytest

from chrono.clauses import are_forms
from chrono.languages import ClaimWords, part
from chrono.text import lexemes


@pytest.mark.parametrize(
    ("one", "other", "forms"),
    [
        ("closes", "closed", True),
        ("stopped", "stop", True),
        ("carries", "carry", True),
        ("bought", "buys", True),
        ("senate", "senator", False),
        ("office", "officer", False),
        ("villages", "villagers", False),
        ("legislation", "legislator", False),
        ("closed", "opened", False),
    ],
)
def test_words_of_one_stem_are_forms_by_their_endings(one: str, other: str, forms: bool) -> None:
    known = part("en", ClaimWords)
    assert known is not None
    (mine,), (theirs,) = lexemes(one, "en"), lexemes(other, "en")
    assert are_forms(mine, theirs, known) is forms


def test_a_word_that_stands_for_a_synonym_is_a_form_of_it() -> None:
    known = part("en", ClaimWords)
    assert known is not None
    (mine,), (theirs,) = lexemes("halts", "en"), lexemes("suspended", "en")
    assert are_forms(mine._replace(stem=theirs.stem), theirs, known)
