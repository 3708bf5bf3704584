"""Slugs, and names that no other has."""

import pytest

from chrono.files.slugs import TakenNames, slug


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Trade & Economy", "trade-economy"),
        ("Қазақстан", "қазақстан"),
        ("a/b", "a-b"),
        ("—", "other"),
        ("m² of", "m-of"),
    ],
)
def test_a_slug_is_letters_digits_and_hyphens(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_a_slug_of_nothing_is_what_was_asked_for() -> None:
    assert slug("!", "category") == "category"


def test_names_are_told_apart_by_numbers() -> None:
    taken = TakenNames()
    assert [taken.unique(name) for name in ("a", "a", "a-2", "a", "b")] == ["a", "a-2", "a-2-2", "a-3", "b"]
    assert taken == {"a", "a-2", "a-2-2", "a-3", "b"}


def test_numbers_that_are_taken_are_passed_over() -> None:
    taken = TakenNames(["a-3"])
    assert [taken.unique("a") for _ in range(4)] == ["a", "a-2", "a-4", "a-5"]


def test_numbers_are_not_counted_again() -> None:
    asked = []

    class Watched(TakenNames):
        def __contains__(self, name: object) -> bool:
            asked.append(name)
            return super().__contains__(name)

    taken = Watched()
    assert [taken.unique("a") for _ in range(4)] == ["a", "a-2", "a-3", "a-4"]
    assert asked == ["a", "a", "a-2", "a", "a-3", "a", "a-4"]
