"""Where the parts of a parsed text stand in its source."""

import pytest

from chrono.webpages.aligned import aligned


@pytest.mark.parametrize(
    ("source", "data", "runs"),
    [
        ("a&amp;b", "a&b", [("a", 0), ("&", 1), ("b", 6)]),
        ("a</b>b", "ab", [("a", 0), ("b", 5)]),
        ("a<!-- > -->b", "ab", [("a", 0), ("b", 11)]),
        ("plain", "plain", [("plain", 0)]),
        ("a\r\nb", "a\nb", [("a", 0), (" ", 2), ("b", 3)]),
    ],
)
def test_every_run_of_the_text_knows_its_place(source: str, data: str, runs: list[tuple[str, int]]) -> None:
    assert list(aligned(data, source, 0, keep_space=False)) == runs
