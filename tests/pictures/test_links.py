"""Marks and rows of a list that lead to each other."""

import io

import pytest
from pypdf import PdfReader

from chrono.pictures.figure import figures
from chrono.pictures.formats import to_pdf, to_svg
from chrono.pictures.links import listed_events, mark_link, words_link
from chrono.pictures.options import PictureOptions
from chrono.records.loader import load_text
from chrono.timelines.timeline import Mark, Shape, Timeline, Words

SOURCE = """\
title: Two days
events:
  - {id: first, title: Opened, date: 2024-03-01}
  - {id: second, title: Closed, date: 2024-05-01}
"""


def mark(event: str = "", sign_of: str = "") -> Mark:
    return Mark(Shape.DAY, 0, 0, 0, 0, 0, 0, 0, False, event, sign_of=sign_of)


def pdf(layout: str) -> PdfReader:
    drawn = figures(load_text(SOURCE, {}).chronology, PictureOptions(layout))
    return PdfReader(io.BytesIO(to_pdf(drawn)))


def test_events_with_a_sign_are_listed() -> None:
    timeline = Timeline(100, 100, True, (), (), (mark("a"), mark("b"), mark(sign_of="a")), (), "T", "")
    assert listed_events(timeline) == {"a"}


def test_a_mark_leads_to_the_title_and_a_sign_to_the_mark() -> None:
    assert mark_link(mark("a"), {"a"}) == "#title-a"
    assert mark_link(mark(sign_of="a"), {"a"}) == "#mark-a"


def test_a_mark_whose_leader_leads_to_its_title_has_no_link() -> None:
    assert mark_link(mark("a"), ()) is None


@pytest.mark.parametrize(("role", "link"), [("title", "https://example.org"), ("number", "#mark-a"),
                                            ("date", "#mark-a")])  # fmt: skip
def test_a_title_leads_to_its_source_and_what_is_beside_it_to_the_mark(role: str, link: str) -> None:
    assert words_link(Words("x", 0, 0, 8, role, event="a"), {"a"}, "https://example.org") == link


def test_svg_links_marks_and_rows_to_each_other() -> None:
    (drawn,) = figures(load_text(SOURCE, {}).chronology, PictureOptions("list"))
    text = to_svg(drawn).decode()
    for target in ("title-first", "mark-first", "title-second", "mark-second"):
        assert f'xlink:href="#{target}"' in text
        assert text.count(f'id="{target}"') == 1


def test_pdf_leads_from_a_mark_to_its_row_and_back() -> None:
    page = pdf("list").pages[0]
    links = [one.get_object() for one in page["/Annots"]]
    inner = [link for link in links if "/Dest" in link]
    assert {link["/Dest"][0].idnum for link in inner} == {page.indirect_reference.idnum}
    heights = sorted(round(float(link["/Rect"][1])) for link in inner)
    high = [link for link in inner if float(link["/Rect"][1]) > heights[-1] - 12]
    low = [link for link in inner if float(link["/Rect"][1]) < heights[0] + 6]
    assert all(float(link["/Dest"][3]) < float(link["/Rect"][3]) for link in high)  # down to the row
    assert all(float(link["/Dest"][3]) > float(link["/Rect"][3]) for link in low)  # up to the mark


def test_pdf_has_no_address_within_the_document() -> None:
    links = [one.get_object() for one in pdf("list").pages[0]["/Annots"]]
    assert not any(link.get("/A", {}).get("/URI", "").startswith("#") for link in links)


def test_a_picture_with_leaders_has_no_inner_links() -> None:
    found = pdf("vertical").pages[0].get("/Annots", ())
    assert not any("/Dest" in one.get_object() for one in found)


def test_a_link_in_a_pdf_is_as_large_as_its_words() -> None:
    links = [one.get_object() for one in pdf("list").pages[0]["/Annots"]]
    widths = [float(link["/Rect"][2]) - float(link["/Rect"][0]) for link in links if "/Dest" in link]
    assert max(widths) > 20  # a date, such as "1 Mar"
