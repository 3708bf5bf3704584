"""The style sheets that were saved with a page, for the media of their links."""

import pytest

from chrono.articles.saved_sheets import in_their_media

SHEETS = {"cid:a": "p{}"}


@pytest.mark.parametrize(
    ("link", "held"),
    [
        ('<link rel="stylesheet" href="cid:a">', "p{}"),
        ('<LINK media="print" href="cid:a" rel="stylesheet">', "@media print {p{}}"),
        ("<link rel=stylesheet href=cid:a media='screen and (width > 9px)'>", "@media screen and (width > 9px) {p{}}"),
        ('<link rel="alternate stylesheet" href="cid:a">', ""),
        ('<link rel="stylesheet" href="cid:a" media="print"><link rel="stylesheet" href="cid:a">', "p{}"),
        ('<link rel="preload" href="cid:a" media="print">', "p{}"),
        ("", "p{}"),  # of a frame, or fetched by another sheet
    ],
)  # fmt: skip
def test_a_sheet_holds_as_its_link_means_it(link: str, held: str) -> None:
    assert in_their_media(f"<title>x</title>{link}<p>", SHEETS) == [held]


def test_a_sheet_with_two_addresses_is_one() -> None:
    page = '<link rel="stylesheet" href="https://example.org/&amp;a.css" media="print">'
    assert in_their_media(page, {"https://example.org/&a.css": "p{}", "cid:a": "p{}"}) == ["@media print {p{}}"]
