"""Differences of a quotation from its passage, in words."""

import pytest

from chrono.proof.differing import told_difference, told_kinds
from chrono.text.differences import differences


@pytest.mark.parametrize(
    ("quoted", "found", "words"),
    [
        ("it was 30", "it was 31", '"30" for "31"'),
        ("he came", "he never came", '"never" is left out'),
        ("he never came", "he came", '"never" is not there'),
    ],
)
def test_a_difference_is_told_with_both_words(quoted: str, found: str, words: str) -> None:
    assert [str(told_difference(one)) for one in differences(quoted, found)] == [words]


def test_differences_are_told_with_their_kinds() -> None:
    told = told_kinds(differences("it was 30 and never ended", "it was 31 and ended"))
    assert str(told) == 'figure: "30" for "31"; negation: "never" is not there'
