"""The small chronology that rules show their cases by."""

import pytest

from chrono.proof.checker import check
from chrono.proof.examples import ARTICLES, TREATY, VISIT, Example

EXAMPLES = pytest.mark.parametrize("example", [VISIT, TREATY], ids=["visit", "treaty"])


@EXAMPLES
def test_example_is_read_whole_when_loaded(example: Example) -> None:
    assert example.load().findings == ()


@EXAMPLES
def test_example_is_clean_when_checked(example: Example) -> None:
    assert check(example.load().chronology).findings == ()


def test_example_has_its_article_when_loaded() -> None:
    assert VISIT.load().chronology.articles["a"].problem == ""


def test_example_changes_one_thing_when_told_but() -> None:
    changed = VISIT.but("status: planned", "status: occurred")
    assert changed.chronology == VISIT.chronology.replace("planned", "occurred")


def test_example_takes_other_articles_when_given() -> None:
    assert VISIT.but("An example", "Another", {"a.txt": "x"}).articles == {"a.txt": "x"}


def test_example_keeps_its_articles_when_none_are_given() -> None:
    assert VISIT.but("An example", "Another").articles is ARTICLES


@pytest.mark.parametrize(("old", "times"), [("not there", 0), ("2024-03-26", 2)])
def test_example_refuses_a_change_when_its_place_is_not_one(old: str, times: int) -> None:
    with pytest.raises(ValueError, match=f'"{old}" stands {times} times in the example'):
        VISIT.but(old, "x")
