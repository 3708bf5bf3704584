"""Statements parted into who, what was done and to whom."""

import pytest

from chrono.clauses import Statement
from chrono.clauses.clause import Clause, clauses_of
from tests.clauses.test_grammar import english


def _clauses(text: str) -> list[Clause]:
    return list(clauses_of(Statement(text, ()), frozenset(), english()))


def _shown(clause: Clause) -> tuple[str, str, list[str]]:
    subject, behind = (
        [" ".join([one.marker, *(word.lexeme.written for word in one.words)]).strip() for one in parts]
        for parts in (clause.subject, clause.behind)
    )
    return " ".join(subject), clause.verb.written, behind


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The mayor closed the port in Quill.", ("mayor", "closed", ["port", "in Quill"])),
        ("The mayor, who is 58, closed the port.", ("mayor", "closed", ["port"])),
        ("The mayor of Quill, Ada Otten, closed it.", ("mayor Ada Otten of Quill", "closed", ["it"])),
        ("The bridge was closed by the council.", ("bridge", "closed", ["by council"])),
        ("Because it rained, the mayor closed the port.", ("mayor", "closed", ["port"])),
        ("A team led by Quist has dated the stone.", ("team led by Quist", "dated", ["stone"])),
        ("They drove out the bailiff, Wolf Amring, in May.", ("They", "drove", ["out bailiff Wolf Amring"])),
    ],
)
def test_a_statement_has_a_subject_a_verb_and_parts_behind_it(text: str, shown: tuple[str, str, list[str]]) -> None:
    stems = {"led": "lead"}
    expected = (" ".join(stems.get(word, word) for word in shown[0].split()), *shown[1:])
    assert expected in [_shown(clause) for clause in _clauses(text)]


def test_a_later_verb_has_the_subject_of_the_first() -> None:
    shown = [_shown(clause) for clause in _clauses("Norvik closed the mine but sold its ships.")]
    assert ("Norvik", "sold", ["its ships"]) in shown


@pytest.mark.parametrize(
    "text",
    [
        "The ministry of health confirmed that the virus had killed 14 people.",
        "The mayor of Quill's wife was arrested.",
        "The tax cut for firms was rejected.",
        "The army attacked at dawn surrendered.",
        "The coach of Leeds left after the club sold the striker.",
        "All ships, which flew the flag, left.",
        "The wife of the mayor, Jan Keller, left.",
    ],
)
def test_a_verb_of_another_clause_or_a_noun_is_none_of_its_subject(text: str) -> None:
    told = {(clause.subject[0].head.lexeme.lower, clause.verb.lower) for clause in _clauses(text)}
    wrong = {("ministry", "killed"), ("mayor", "arrested"), ("tax", "cut"), ("army", "attacked"), ("coach", "sold")}
    assert not told & (wrong | {("ships", "left"), ("keller", "left")})
