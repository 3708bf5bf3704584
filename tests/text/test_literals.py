"""A regular expression to words of which any match has one."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.text.literals import needed_words


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"\bcalled off\b", ("called off",)),
        (r"\b(?:cancelled|postponed)\b", ("cancelled", "postponed")),
        (r"\b(?:was|were)\s+(?:delayed|put back)\b", ("delayed", "put back")),
        (r"\bcancel(?:led)?\b", ("cancel",)),
        (r"colou?r", ("colo",)),
        (r"per cent\.", ("per cent.",)),
        (r"\bsaid(?=\s+that\b)", ("said",)),
        (r"(?<!never )seen", ("seen",)),
        (r"accused|accuse|blame[sd]|blame", ("accuse", "blame")),
        (r"(?P<verb>opened|closed)\s+(?P=verb)?", ()),
        (r"[a-z]+(?:later){2}", ("later",)),
        (r"取消|推迟", ("取消", "推迟")),
        (r"half ½¼ done", ("half ½¼ done",)),
        (r"laters?|soone{0,2}r", ("later", "soon")),
    ],
)
def test_the_words_that_a_match_needs_are_told(pattern: str, needed: tuple[str, ...]) -> None:
    assert needed_words(pattern) == needed


@pytest.mark.parametrize(
    "pattern",
    [r"\b(?:called off|no)\b", r"(?:later)?", r"(?:later)*", "(?:later){0,2}", "[later]", "(?=later)"],
)
def test_nothing_is_told_where_a_match_may_have_none_of_them(pattern: str) -> None:
    assert needed_words(pattern) == ()


_WORDS = st.sampled_from(["later", "before", "no", "a", "取消", r"\s", r"\w", "[ab]", r"\b", "."])
_PATTERNS = st.recursive(
    _WORDS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: f"(?:{'|'.join(parts)})"),
        st.tuples(inner, st.sampled_from(["?", "*", "+", "{2}", "{0,1}", "*?"])).map(lambda it: f"(?:{it[0]}){it[1]}"),
        st.tuples(st.sampled_from(["(?=", "(?!", "(", "(?i:"]), inner).map(lambda it: f"{it[0]}{it[1]})"),
    ),
    max_leaves=8,
)


@given(_PATTERNS, st.lists(st.sampled_from(["later", "before", "no", "a", "b", " ", "取消", "latelater"])).map("".join))
def test_every_match_has_one_of_them(pattern: str, text: str) -> None:
    needed = needed_words(pattern)
    for found in re.finditer(pattern, text):
        assert not needed or any(word in found[0] for word in needed)
