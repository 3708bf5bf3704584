"""Where a subject ends before what is inserted behind it."""

import itertools

import pytest

from chrono.clauses import Statement
from chrono.clauses.inserts import gap_before, subject_end
from chrono.text import lexemes
from tests.clauses.test_grammar import english


def _end(text: str, verb: str) -> int | None:
    there = lexemes(text, "en")
    at = next(at for at, word in enumerate(there) if word.written == verb)
    return subject_end(there, at, Statement(text, ()), english())


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Otten resigned", 1),
        ("Otten, who is 58, resigned", 1),
        ("Otten, a poet, resigned", 1),
        ("Otten, for whom many voted, resigned", 1),
        ("Otten, prosecutors believe, resigned", None),
        ("Otten, or a man like him, resigned", None),
        ("Otten, as Hamlet, resigned", None),
        ("Otten, it was said, resigned", None),
        ("Otten; the mayor resigned", None),
    ],
)
def test_only_what_says_who_or_where_is_inserted(text: str, end: int | None) -> None:
    assert _end(text, "resigned") == end


def test_marks_inside_of_numbers_and_names_part_nothing() -> None:
    text = "the 1,200 miners – all of Quill"
    there = lexemes(text, "en")
    gaps = [gap_before(word, before, text) for before, word in itertools.pairwise(there)]
    assert [gap for gap in gaps if gap] == ["–"]
