"""Words in drawings (SVG)."""

import pytest

from chrono.webpages.webpages import read_webpage

WORDS = "Signed on 12 March."


def drawn(inside: str, attributes: str = "width=900 height=40", rules: str = "") -> str:
    page = read_webpage(f"<p>Yes.</p><style>{rules}</style><svg {attributes}>{inside}</svg>")
    return "seen" if WORDS in page.text else "doubtful" if WORDS in page.whole else "hidden"


@pytest.mark.parametrize(
    "inside",
    [
        "<text y=20>Signed on 12 March.</text>",
        "<text y=20 fill=#333>Signed on 12 March.</text>",
        "<g transform='translate(0, 90)'><text y=-20>Signed on 12 March.</text></g>",
        "<text y=20 class=far>Signed on 12 March.</text>",
    ],
)
def test_plain_words_are_seen(inside: str) -> None:
    assert drawn(inside) == "seen"


@pytest.mark.parametrize(
    "inside",
    [
        "<text y=20 fill=white>Signed on 12 March.</text>",
        "<text y=20 style='fill:#fff'>Signed on 12 March.</text>",
        "<text y=20 fill-opacity=0>Signed on 12 March.</text>",
        "<text y=20 font-size=0>Signed on 12 March.</text>",
        "<text y=20 text-decoration=line-through>Signed on 12 March.</text>",
        "<g transform='scale(0)'><text y=20>Signed on 12 March.</text></g>",
        "<text y=-200>Signed on 12 March.</text>",
        "<text y=90>Signed on 12 March.</text>",
    ],
)
def test_attributes_hide_words(inside: str) -> None:
    assert drawn(inside) == "hidden"


@pytest.mark.parametrize("shape", ["<rect width=900 height=40 />", "<path d='M0 0h9'/>", "<line x2=9 />", "<use />"])
def test_words_beside_shapes_are_doubtful(shape: str) -> None:
    assert drawn(f"<text y=20>Signed on 12 March.</text>{shape}") == "doubtful"


@pytest.mark.parametrize("size", ["width=0 height=0", "width=5 height=5"])
def test_words_of_a_drawing_without_size_are_hidden(size: str) -> None:
    assert drawn("<text y=5>Signed on 12 March.</text>", size) == "hidden"


def test_a_drawing_that_is_scaled_has_heights_of_its_own() -> None:
    inside = "<text y=900>Signed on 12 March.</text>"
    assert drawn(inside, "viewBox='0 0 1000 1000' width=90 height=90") == "seen"


@pytest.mark.parametrize(
    ("size", "more", "how"),
    [
        ("width=900 height=40", "", "seen"),
        ("width=900 height=5", "", "doubtful"),
        ("width=900 height=50", "", "doubtful"),
        ("width=900 height=40 y=30", "", "doubtful"),
        ("width=900 height=40", "<rect width=9 height=9 />", "doubtful"),
        ("width=900", "", "hidden"),
    ],
)
def test_a_page_in_a_drawing_is_seen_as_far_as_it_shows_it(size: str, more: str, how: str) -> None:
    assert drawn(f"<foreignObject {size}><p>Signed on 12 March.</p></foreignObject>{more}") == how


def test_only_the_lines_that_a_page_in_a_drawing_has_room_for_are_seen() -> None:
    inside = f"<foreignObject width=900 height=40><p>First.</p><p>Second.</p><p>{WORDS}</p></foreignObject>"
    assert drawn(inside) == "doubtful"


@pytest.mark.parametrize("inside", [WORDS, f"<g>{WORDS}</g>", f"<a href=/>{WORDS}</a>"])
def test_words_in_no_line_of_words_are_not_drawn(inside: str) -> None:
    assert drawn(inside) == "hidden"


def test_words_of_a_link_in_a_line_are_drawn() -> None:
    assert drawn(f"<text y=20><a href=/>{WORDS}</a></text>") == "seen"
