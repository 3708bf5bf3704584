"""A pattern of a language's to what searches for it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.text.patterns import (
    CaseFree,
    _alternatives,
    _by_border,
    compiled,
    in_small_letters,
    part_with,
    parts_between,
)


def test_letters_case_is_free() -> None:
    assert compiled("instead of").match("Instead of Chile")


def test_each_alternative_must_end_the_text_where_the_pattern_must() -> None:
    pattern = compiled("was|had been", at_end=True)
    assert pattern.search("it was")
    assert pattern.search("it had been")
    assert not pattern.search("it was signed")


def test_a_pattern_is_made_once() -> None:
    assert compiled("a") is compiled("a")
    assert compiled("a", at_end=True) is not compiled("a")


def test_an_empty_pattern_fits_nothing() -> None:
    assert compiled("").search("a") is None


def test_the_parts_between_borders_are_all_of_the_stretch_and_nothing_is_parted_by_none() -> None:
    text = "x, one, two, three; y"
    assert [text[slice(*part)] for part in parts_between(text, (3, 18), ", ")] == ["one, ", "two, ", "three"]
    assert parts_between(text, (3, 18), "") == ((3, 18),)


def test_the_part_with_a_place_is_found() -> None:
    parts = parts_between("one, two", (0, 8), ",")
    assert [part_with(parts, at) for at in (0, 4, 8)] == [(0, 4), (4, 8), None]


def test_what_is_found_has_the_letters_of_the_text() -> None:
    found = compiled(r"(?P<Verb>said)\s+[A-Z]+").search("He SAID No")
    assert found is not None
    assert (found[0], found["Verb"], found.span()) == ("SAID No", "SAID", (3, 10))


def test_nothing_is_searched_for_as_written_where_the_text_in_small_letters_has_it_not() -> None:
    pattern = CaseFree("said")
    assert pattern.search("He told") is None
    assert pattern.fullmatch("told") is None
    assert list(pattern.finditer("He told")) == []
    assert "whole" not in vars(pattern)


@pytest.mark.parametrize("written", ["(?-i:Said)", r"\x53aid", "ſ", "[A-z]", "ß"])
def test_a_pattern_that_minds_the_case_is_matched_as_written(written: str) -> None:
    assert CaseFree(written).small is None


def test_a_part_of_a_pattern_may_mind_the_case() -> None:
    assert compiled("(?-i:May) be").search("may be") is None
    assert compiled("(?-i:May) be").search("May BE")


@pytest.mark.parametrize("text", ["İzmir", "ſaid", "ΟΔΟΣ", "ışık"])
def test_a_text_whose_small_letters_are_not_those_that_are_compared_is_matched_as_written(text: str) -> None:
    assert in_small_letters(text) is None


def test_a_long_s_is_an_s() -> None:
    assert compiled("said").search("ſaid")


_WRITTEN = r"\b(?:said|not\s+\w+ed)\b", r"[^\W\da-f]+(?=\.)", r"(?<!un)said", "(?:сказал|же)?", r"\Aa|d\Z", "[a-zé]{2}"


@given(st.text("asidfnot AIDSFNOT.éÉСк сказалЖЕſİßΣ", max_size=30), st.sampled_from(_WRITTEN), st.integers(0, 5))
def test_what_is_found_is_what_a_pattern_without_case_finds(text: str, written: str, start: int) -> None:
    one, other = re.compile(written, re.IGNORECASE), CaseFree(written)
    end = max(start, len(text) - 2)
    for name in ("search", "match", "fullmatch"):
        found, expected = getattr(other, name)(text, start, end), getattr(one, name)(text, start, end)
        assert (found and found.span()) == (expected and expected.span())
    places = [(found.span(), found[0], found.groups()) for found in one.finditer(text, start, end)]
    assert [(found.span(), found[0], found.groups()) for found in other.finditer(text, start, end)] == places
    assert other.findall(text) == one.findall(text)
    assert other.sub("", text) == one.sub("", text)


@pytest.mark.parametrize(
    ("written", "alternatives"),
    [
        (r"\bsaid|told", [r"\bsaid", "told"]),
        (r"\b(?:said|told)|[|(]a|\|", [r"\b(?:said|told)", "[|(]a", r"\|"]),
        ("[]|]|b", ["[]|]", "b"]),
        ("", [""]),
    ],
)
def test_a_pattern_has_alternatives(written: str, alternatives: list[str]) -> None:
    assert _alternatives(written) == alternatives


def test_what_begins_at_the_border_of_a_word_is_together() -> None:
    assert _by_border(r"\A\W*had|\bsaid|\btold|'s") == r"\A\W*had|(?:\bsaid|\btold)|'s"


def test_a_pattern_is_not_made_for_a_text_without_a_word_that_it_needs() -> None:
    pattern = CaseFree(r"\b(?:cancelled|postponed)\b")
    assert pattern.search("They met.") is None
    assert "small" not in vars(pattern)
    assert pattern.search("It was POSTPONED.") is not None


def test_a_word_that_is_needed_counts_in_the_stretch_alone() -> None:
    pattern = CaseFree("said")
    assert pattern.search("He said it twice", 8) is None
    assert [found.span() for found in pattern.finditer("said, said", 1)] == [(6, 10)]


def test_what_needs_a_word_that_a_text_has_not_may_not_fit_in_it() -> None:
    pattern = CaseFree("called off|scrapped")
    assert [pattern.may_fit(text) for text in ("It was Scrapped.", "It was held.")] == [True, False]
    assert CaseFree(r"\w+ed").may_fit("It was held.")


def test_what_is_found_tells_of_its_groups_as_a_match_does() -> None:
    found = compiled(r"(?P<who>he|she)(?P<not>\snot)?\s(said|told)").search("then She TOLD us")
    assert found is not None
    assert found.string == "then She TOLD us"
    assert (found.group(), found.group(1), found.group("who", 3)) == ("She TOLD", "She", ("She", "TOLD"))
    assert found.groups() == ("She", None, "TOLD")
    assert found.groupdict() == {"who": "She", "not": None}
    assert (found.start("not"), found.end("who"), found.span(3)) == (-1, 8, (9, 13))
    assert (found.lastindex, found.lastgroup) == (3, None)


def test_a_second_pattern_is_not_made_for_what_is_found_in_small_letters() -> None:
    pattern = CaseFree("said|told")
    assert [one[0] for one in pattern.finditer("He Said, she TOLD")] == ["Said", "TOLD"]
    assert pattern.search("SAID")
    assert "whole" not in vars(pattern)
