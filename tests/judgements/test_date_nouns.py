"""The nouns that a date may be the date of."""

import pytest

from chrono.judgements.date_nouns import begins_with_any, ends_with, nouns_beside
from chrono.languages import DateOwners, part

ENGLISH = part("en", DateOwners)


@pytest.mark.parametrize(
    ("before", "written", "after", "found"),
    [
        ("The strike of ", "1921", " ended", [("strike", False)]),
        ("The ", "1890", " tower collapsed", [("tower", True)]),
        ("The court overturned the ", "4 June 2018", " verdict", [("verdict", True)]),
        ("Coins from ", "1840", " were found", [("Coins", True)]),
        ("The agency published data for ", "2023", ".", [("data", False)]),
        ("He apologised for the fire on ", "1 September 2012", ".", [("fire", False)]),
        ("They met on ", "4 June 2018", " in Oslo", []),
    ],
)
def test_a_noun_beside_a_date_is_found(before: str, written: str, after: str, found: list[tuple[str, bool]]) -> None:
    assert ENGLISH
    assert nouns_beside(before, written, after, ENGLISH) == found


def test_patterns_fit_at_an_end_or_a_beginning() -> None:
    assert ends_with(("on ",), "met on ")
    assert not ends_with(("on ",), "on foot")
    assert begins_with_any(("on ",), "on foot")
    assert not begins_with_any(("on ",), "met on ")
