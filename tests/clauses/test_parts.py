"""Words as nouns behind the prepositions that begin them."""

import pytest

from chrono.clauses.parts import is_owned_as_a_whole, parts_of
from chrono.text import lexemes
from tests.clauses.test_grammar import english


def _parts(text: str) -> list[tuple[str, list[str]]]:
    parts, _ = parts_of(lexemes(text, "en"), text, english())
    return [(one.marker, [word.lexeme.written for word in one.words]) for one in parts]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("the accord with the town of Arlen", [("", ["accord"]), ("with", ["town"]), ("of", ["Arlen"])]),
        ("a run-off in Oslo", [("", ["run", "off"]), ("in", ["Oslo"])]),
        ("Pell Drummond 500 crowns", [("", ["Pell", "Drummond"]), ("", ["500", "crowns"])]),
        ("a lawyer representing Otten", [("", ["lawyer"]), ("repres", ["Otten"])]),
        ("a bill passed by the house", [("", ["bill"]), ("pass", []), ("by", ["house"])]),
        ("four of the eleven corps", [("", ["four", "corps"])]),
        ("nine hundred", [("", ["nine", "hundred"])]),
    ],
)
def test_words_are_parted_before_prepositions(text: str, parts: list[tuple[str, list[str]]]) -> None:
    assert _parts(text) == parts


def test_adverbs_are_no_part() -> None:
    parts, adverbs = parts_of(lexemes("the bill unanimously", "en"), "the bill unanimously", english())
    assert [word.lexeme.written for word in parts[0].words] == ["bill"]
    assert len(adverbs) == 1


def test_a_word_knows_its_article_and_whether_it_owns_what_follows() -> None:
    parts, _ = parts_of(lexemes("the mayor of Quill's wife", "en"), "the mayor of Quill's wife", english())
    assert parts[0].words[0].article == "the"
    assert parts[1].words[0].owns
    assert is_owned_as_a_whole(parts[1], english())
    assert not is_owned_as_a_whole(parts[0], english())
