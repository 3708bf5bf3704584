"""German: pin cites."""

import pytest

from chrono.text import CiteKind, pin_cites


@pytest.mark.parametrize(
    ("locator", "kind", "first", "last"),
    [
        ("S. 14", CiteKind.PAGE, "14", "14"),
        ("Seiten 14–16", CiteKind.PAGE, "14", "16"),
        ("S. 14 ff.", CiteKind.PAGE, "14", ""),
        ("Bl. 3", CiteKind.SHEET, "3", "3"),
        ("Rn. 7", CiteKind.PARAGRAPH, "7", "7"),
        ("Zeile 2", CiteKind.LINE, "2", "2"),
    ],
)
def test_a_locator_is_read(locator: str, kind: CiteKind, first: str, last: str) -> None:
    (cite,) = pin_cites(locator)
    assert (cite.kind, cite.first, cite.last) == (kind, first, last)
