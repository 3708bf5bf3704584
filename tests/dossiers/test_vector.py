"""The picture in a page."""

import re

import pytest

from chrono.dossiers.vector import for_page
from chrono.outputs import chronology_svg
from tests.conftest import report_on
from tests.dossiers.samples import ARTICLES, TEXT

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="10pt" height="5pt">'


def shown(body: str, tips: dict[str, str] | None = None) -> str:
    return for_page(f"<?xml version='1.0'?><!DOCTYPE svg>{HEAD}{body}</svg>", "A & B", tips or {})


def test_styles_become_attributes() -> None:
    found = shown('<path style="fill: none; stroke: #e3e3e3; stroke-width: 0.5"/>')
    assert '<path fill="none" stroke="#e3e3e3" stroke-width="0.5"/>' in found
    assert "style" not in found


def test_style_that_is_no_attribute_is_told() -> None:
    with pytest.raises(ValueError, match='the style "font: 12px serif" is no attribute of SVG'):
        shown('<text style="font: 12px serif"/>')


def test_style_elements_and_metadata_are_dropped() -> None:
    found = shown("<defs><style>*{stroke-linejoin: round}</style></defs><metadata>x</metadata><title>t</title>")
    assert "<style" not in found
    assert "metadata" not in found
    assert 'stroke-linejoin="round"' in found


def test_picture_has_a_name_and_its_links_can_be_reached() -> None:
    found = shown("<path/>")
    assert 'role="group"' in found
    assert 'aria-label="A &amp; B"' in found
    assert 'width="10"' in found
    assert "xmlns" not in found


def test_marks_lead_to_their_events_and_one_of_each_is_a_tab_stop() -> None:
    body = '<g id="mark-a"/><path/><g id="title-a"/><path/><g id="title-a-2"/><g id="mark-b.c"/><g id="mark-none"/>'
    found = shown(body, {"a": "9 May: A", "b.c": "B"})
    assert found.count('href="#a"') == 3
    assert found.count('aria-label="9 May: A"') == 3
    assert found.count('tabindex="-1"') == 2
    assert 'href="#b.c"' in found
    assert "none" not in found


def test_event_whose_id_ends_in_a_number_is_its_own() -> None:
    found = shown('<g id="mark-a-2"/><g id="mark-a"/>', {"a": "A", "a-2": "B"})
    assert [found.count(f'href="#{name}"') for name in ("a", "a-2")] == [1, 1]


def test_links_out_of_the_page_are_none() -> None:
    assert "example.org" not in shown('<a xlink:href="https://example.org"><path/></a>')


def test_group_that_was_a_link_has_no_attribute_of_links() -> None:
    link = '<a xlink:href="https://example.org" target="_blank" rel="noopener" fill="red"><path/></a>'
    assert '<g fill="red"><path/></g>' in shown(link)


def test_groups_that_say_nothing_are_none() -> None:
    body = '<g><g id="mark-a"><g><path/></g></g><g><title>T</title><path/></g></g><g fill="red"><g/></g>'
    assert shown(body, {"a": "A"}).endswith(
        '><a href="#a" aria-label="A"><path/></a><g><title>T</title><path/></g><g fill="red"/></svg>'
    )


def test_names_of_the_picture_are_its_own_and_only_where_they_are_needed() -> None:
    found = shown('<defs><path id="glyph" d="M 0 0"/><clipPath id="cut"/></defs><use xlink:href="#glyph"/>'
                  '<g id="figure_1" clip-path="url(#cut)"/>')  # fmt: skip
    assert re.findall(r'id="([^"]*)"', found) == ["·0", "·1"]
    assert 'href="#·0"' in found
    assert 'clip-path="url(#·1)"' in found


def test_names_of_several_pictures_of_a_page_are_apart() -> None:
    body = '<defs><path id="glyph" d="M 0 0"/></defs><use xlink:href="#glyph"/>'
    svg = f"{HEAD}{body}</svg>"
    assert [re.findall(r'id="([^"]*)"', for_page(svg, "x", {}, at))[0] for at in range(3)] == ["·0", "·1·0", "·2·0"]


def test_the_place_of_a_letter_is_told_in_few_signs() -> None:
    letters = '<use transform="translate(62.49961 0)" xlink:href="#g"/><use transform="scale(2)" xlink:href="#g"/>'
    found = shown(f'<defs><path id="g" d="M 0 0"/></defs>{letters}<g transform="translate(1 2)"/>')
    assert '<use x="62.5" href="#·0"/>' in found
    assert '<use transform="scale(2)" href="#·0"/>' in found
    assert '<g transform="translate(1 2)"/>' in found


def test_every_glyph_of_a_real_picture_is_there() -> None:
    svg = chronology_svg(report_on(TEXT, ARTICLES).chronology)
    found = for_page(svg, "x", {"treaty": "9 May 2023"})
    names = set(re.findall(r' id="([^"]*)"', found))
    assert names
    assert set(re.findall(r'href="#(·[^"]*)"', found)) | set(re.findall(r"url\(#([^)]*)\)", found)) == names
    spaces = re.findall(r"<path id=\"([^\"]*)\" transform", svg)
    assert found.count("<use") == svg.count("<use") - sum(svg.count(f'#{one}"') for one in spaces)
    assert 'href="#treaty"' in found


def test_a_letter_without_an_outline_is_left_out() -> None:
    space, letter = '<path id="F-1"/>', '<path id="F-2" d="M 0 0 L 1 1"/>'
    found = shown(f'<defs>{space}{letter}</defs><use xlink:href="#F-1"/><use xlink:href="#F-2"/>')
    assert re.findall(r' d="([^"]*)"', found) == ["M0 0L1 1"]
    assert found.count("<use") == 1


def test_a_bitmap_stays_as_it_is() -> None:
    assert '<image href="data:image/png;base64,AA=="/>' in shown('<image xlink:href="data:image/png;base64,AA=="/>')


def test_outlines_are_short_to_a_thousandth_of_a_point() -> None:
    found = shown('<path id="a" d="M 10.123456 2.5 \nL -0.0001 7 \nz "/>')
    assert 'd="M10.123 2.5L0 7z"' in found


def test_link_whose_tip_has_its_words_needs_no_other_name() -> None:
    found = shown('<g id="mark-a"><title>9 May: A</title></g><path/><g id="title-a"/>', {"a": "9 May: A"})
    assert '<a href="#a"><title>9 May: A</title></a>' in found
    assert found.count('aria-label="9 May: A"') == 1


def test_an_outline_in_several_places_stands_once() -> None:
    marks = '<path d="M 10.5 2 L 12.5 4.25 z" fill="red"/><path d="M 0 0 L 2 2.25 z"/><path d="M 0 0 L 5 5 z"/>'
    found = shown(marks)
    assert '<use fill="red" x="10.5" y="2" href="#·0"/><use x="0" y="0" href="#·0"/><path d="M0 0L5 5z"/>' in found
    assert found.endswith('<defs><path d="M0 0L2 2.25z" id="·0"/></defs></svg>')


@pytest.mark.parametrize("other", ['transform="scale(2)"', 'clip-path="url(#c)"', 'id="glyph"'])
def test_an_outline_that_is_placed_by_more_than_its_points_stays(other: str) -> None:
    found = shown(f'<path d="M 0 0 L 2 2 z" {other}/><path d="M 1 1 L 3 3 z" {other}/><path d="m 1 1 h 2"/>')
    assert "<use" not in found


def test_links_in_turn_to_one_event_are_one() -> None:
    body = '<g id="mark-a"><title>9 May: A</title><path/></g><g id="title-a"><title>9 May: A</title><g fill="red"/></g>'
    assert '<a href="#a"><title>9 May: A</title><path/><g fill="red"/></a>' in shown(body, {"a": "9 May: A"})
