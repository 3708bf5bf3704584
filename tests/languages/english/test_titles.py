"""English: what stands before a title in a calendar."""

import pytest

from tests.languages.readers import called_off


@pytest.mark.parametrize(
    ("shown", "title", "status"),
    [
        ("Canceled event: Board", "Board", "cancelled"),
        ("FW: Postponed: Board", "Board", "postponed"),
        ("Update: Board", "Update: Board", ""),
    ],
)
def test_what_does_not_take_place_is_told_by_the_word_before_its_title(shown: str, title: str, status: str) -> None:
    assert called_off(shown) == (title, status)
