"""Nouns that say no more than others."""

import pytest

from chrono.clauses.parts import parts_of
from chrono.clauses.phrases import says_less
from chrono.text import lexemes
from tests.clauses.test_grammar import english


def _says_less(mine: str, theirs: str) -> bool:
    grammar = english()
    (one, *_), (other, *following) = (parts_of(lexemes(text, "en"), text, grammar)[0] for text in (mine, theirs))
    return says_less(one, other, following, grammar, is_subject=False) is not None


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("transport minister Osmund", "the transport minister Greta Osmund"),
        ("plant fire", "a fire at a plant"),
        ("Arlen", "the besieged town of Arlen"),
        ("port", "the new port"),
        ("port", "its port"),
        ("Norvale central bank", "the central bank of Norvale"),
        ("Adler and bishop Hupp", "the rabbi Adler and the bishop Lorenz Hupp"),
        ("minister", "the minister Ada Otten"),
        ("three", "three customs officers"),
    ],
)
def test_a_noun_with_less_before_it_says_less(mine: str, theirs: str) -> None:
    assert _says_less(mine, theirs)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("minister", "the deputy minister"),
        ("King Otten", "the king's lawyer Otten"),
        ("Norway ambassador", "the ambassador of France in Norway"),
        ("Syria", "a province of Syria"),
        ("Lincoln", "Fort Lincoln"),
        ("Aleppo", "western Aleppo"),
        ("Otten", "a man like Otten"),
        ("Otten", "prosecutors believe Otten"),
        ("two", "two horses"),
        ("two", "two million people"),
        ("knives", "toy guns and knives"),
        ("judge", "the former mayor and judge"),
        ("schools", "all private schools"),
        ("Embassy", "Iran's Embassy"),
        ("corps", "four of the eleven corps"),
        ("old director", "the director of the old museum"),
        ("senate", "the senator"),
        ("ships", "the ship"),
    ],
)
def test_a_noun_of_something_else_does_not(mine: str, theirs: str) -> None:
    assert not _says_less(mine, theirs)
