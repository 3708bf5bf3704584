"""A pattern of a language's to what searches for it."""

import re

from chrono.text.patterns import compiled, part_with, parts_between


def test_letters_case_is_free() -> None:
    assert compiled("instead of").match("Instead of Chile")


def test_each_alternative_must_end_the_text_where_the_pattern_must() -> None:
    pattern = compiled("was|had been", at_end=True)
    assert pattern.search("it was")
    assert pattern.search("it had been")
    assert not pattern.search("it was signed")


def test_a_pattern_is_made_once() -> None:
    assert compiled("a") is compiled("a")
    assert compiled("a", at_end=True).flags & re.IGNORECASE


def test_the_parts_between_borders_are_all_of_the_stretch_and_nothing_is_parted_by_none() -> None:
    text = "x, one, two, three; y"
    assert [text[slice(*part)] for part in parts_between(text, (3, 18), ", ")] == ["one, ", "two, ", "three"]
    assert parts_between(text, (3, 18), "") == [(3, 18)]


def test_the_part_with_a_place_is_found() -> None:
    parts = parts_between("one, two", (0, 8), ",")
    assert [part_with(parts, at) for at in (0, 4, 8)] == [(0, 4), (4, 8), None]
