"""An SVG of filled shapes as outlines; anything else is refused."""

import pytest

from chrono.errors import CannotDraw
from chrono.pictures.vector_logos import VectorLogo, read_vector


def logo(inside: str, head: str = 'viewBox="0 0 100 50"') -> VectorLogo:
    return read_vector(f'<svg xmlns="http://www.w3.org/2000/svg" {head}>{inside}</svg>'.encode(), "logo.svg")


def box(inside: str, head: str = 'viewBox="0 0 100 50"') -> list[float]:
    ((outline, _),) = logo(inside, head).shapes
    return [round(float(one), 1) + 0.0 for one in outline.get_extents().extents]


@pytest.mark.parametrize(
    ("shape", "extent"),
    [
        ('<rect x="10" y="20" width="30" height="10"/>', [10, 20, 40, 30]),
        ('<circle cx="50" cy="25" r="20"/>', [30, 5, 70, 45]),
        ('<ellipse cx="50" cy="25" rx="20" ry="10"/>', [30, 15, 70, 35]),
        ('<polygon points="0,0 10,0 10,5"/>', [0, 0, 10, 5]),
        ('<path d="M10 10h20v5H10z"/>', [10, 10, 30, 15]),
        ('<path d="M0 0C0 10 10 10 10 0z"/>', [0, 0, 10, 7.5]),
        ('<g transform="translate(5, 5)"><rect width="10" height="10" transform="scale(2)"/></g>', [5, 5, 25, 25]),
        ('<rect width="10" height="20" transform="rotate(90)"/>', [-20, 0, 0, 10]),
        ('<rect width="10" height="10" transform="matrix(1 0 0 2 3 4)"/>', [3, 4, 13, 24]),
        ('<rect width="10" height="10" transform="translate(7) scale(2)"/>', [7, 0, 27, 20]),
    ],
)
def test_shapes_lie_where_they_are_said_to(shape: str, extent: list[float]) -> None:
    assert box(shape) == extent


def test_a_box_that_begins_elsewhere_is_moved() -> None:
    assert box('<rect x="10" y="20" width="5" height="5"/>', 'viewBox="10 20 5 5"') == [0, 0, 5, 5]


def test_its_size_is_that_of_its_box_or_its_own() -> None:
    assert logo("<circle r='1'/>")[1:] == (100, 50)
    assert logo("<circle r='1'/>", 'width="30px" height="10"')[1:] == (30, 10)


def test_fills_are_inherited_and_shapes_without_one_are_left_out() -> None:
    inside = (
        '<title>A</title><g fill="#00f"><circle r="1"/><circle r="1" style="fill: red"/></g>'
        '<circle r="1"/><circle r="1" fill="none"/>'
    )
    assert [face for _, face in logo(inside).shapes] == [(0, 0, 1, 1), (1, 0, 0, 1), (0, 0, 0, 1)]


@pytest.mark.parametrize(
    ("inside", "what"),
    [
        ("<text>A</text>", "a <text>"),
        ("<style>circle {fill: red}</style>", "a <style>"),
        ("<defs><linearGradient/></defs>", "a <defs>"),
        ('<circle r="1" stroke="red"/>', 'stroke="red"'),
        ('<circle r="1" opacity="0.5"/>', 'opacity="0.5"'),
        ('<circle r="1" fill="url(#a)"/>', r'fill="url\(#a\)"'),
        ('<path d="M0 0h1v1z" fill-rule="evenodd"/>', 'fill-rule="evenodd"'),
        ('<circle r="1" transform="skewX(3)"/>', r'transform="skewX\(3\)"'),
        ('<circle r="1" clip-path="url(#a)"/>', r'clip-path="url\(#a\)"'),
    ],
)
def test_what_is_not_drawn_is_told(inside: str, what: str) -> None:
    said = f'"logo.svg" has {what}; a logo in SVG has filled shapes alone, else use a PNG'
    with pytest.raises(CannotDraw, match=said):
        logo(inside)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"<svg",
        b"<html/>",
        b"<svg/>",
        b'<svg viewBox="0 0 1 1"/>',
        b'<svg viewBox="0 0 0 1"><circle r="1"/></svg>',
        b'<svg viewBox="0 0 9 9"><path d="M"/></svg>',
        b'<svg viewBox="0 0 9 9"><circle r="1" fill="nocolour"/></svg>',
        b'<svg viewBox="0 0 9 9">' + b"<g>" * 20_000 + b'<circle r="1"/>' + b"</g>" * 20_000 + b"</svg>",
    ],
)
def test_what_is_no_logo_is_refused(raw: bytes) -> None:
    with pytest.raises(CannotDraw, match=r'"logo\.svg" cannot be read as a logo'):
        read_vector(raw, "logo.svg")
