"""Annotations in every layout: each told once, near what it is of, on nothing else."""

import re
from unicodedata import category

import pytest

from chrono.axes.marks import anchor_day
from chrono.frames.options import LayoutOptions
from chrono.layout.defects import find_defects
from chrono.layout.layouts import lay_out
from chrono.records.chronology import Chronology
from chrono.records.loader import load_text
from chrono.timelines.timeline import Timeline
from tests.layout.test_layouts import chronology, measure

LAYOUTS = ("horizontal", "bars", "columns", "vertical", "list", "strip")


def annotated(kind: str, count: int, *annotations: str) -> Chronology:
    text = "title: x\nannotations:\n" + "".join(f"  - {{{one}}}\n" for one in annotations)
    return chronology(kind, count).with_parts(annotations=load_text(text, {}).chronology.annotations)


def drawn(source: Chronology, layout: str = "bars", **view: object) -> tuple[Timeline, ...]:
    return lay_out(source, measure, LayoutOptions(454, layout, **view))  # type: ignore[arg-type]


def beside(pages: tuple[Timeline, ...], name: str) -> str:
    """The text, or the letter, that stands in a picture for an annotation."""
    return " ".join(word.text for page in pages for word in page.words if word.event == name)


def below(pages: tuple[Timeline, ...]) -> str:
    """The last lines of all pages without spaces and marks of direction."""
    text = "".join(word.text for page in pages for word in page.words if word.role == "foot")
    return "".join(sign for sign in re.sub(r"\s", "", text) if category(sign) != "Cf")


MANY = (
    "text: The first of its kind, event: e1, context: true",
    "text: The price of the whole was twice what had been asked for, event: e4, context: true",
    "text: Border opens, date: 2022-05-03, context: true",
    "text: The longest winter, date: 2023, context: true",
    "text: Long before, date: 1066-10-14, context: true",
    "text: Nothing is here, event: nowhere, context: true",
)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("kind", ["uniform", "burst"])
def test_every_annotation_is_told_once_in_every_layout(layout: str, kind: str) -> None:
    source = annotated(kind, 10, *MANY)
    pages = drawn(source, layout)
    for number, one in enumerate(source.annotations[:-1]):
        is_beside = beside(pages, f"annotations.{number}") == one.text
        assert is_beside is not ("".join(one.text.split()) in below(pages)), one.text
    assert "Nothinghere" not in below(pages)
    assert all(find_defects(page, source.events, (), source.annotations) == [] for page in pages)


def test_a_text_with_room_has_a_short_leader_that_is_dotted_for_context() -> None:
    (page,) = drawn(annotated("uniform", 3, "text: The first, event: e0, context: true", "text: The next, event: e1"))
    lines = {line.event: line for line in page.strokes if line.event.startswith("annotations")}
    assert [lines[f"annotations.{number}"].role for number in (0, 1)] == ["context", "annotation"]
    assert all(((one.x2 - one.x1) ** 2 + (one.y2 - one.y1) ** 2) ** 0.5 <= 45 for one in lines.values())
    assert "Dottedlinesleadtoannotationsthatarecontext" in below((page,))


def test_without_context_nothing_is_said_of_dotted_lines() -> None:
    assert "Dotted" not in below(drawn(annotated("uniform", 3, "text: The first, event: e0")))


def test_a_day_is_a_line_where_it_lies_and_a_year_a_band() -> None:
    source = annotated("uniform", 10, "text: Border opens, date: 2022-05-03", "text: A winter, date: 2023")
    (page,) = drawn(source)
    assert find_defects(page, source.events, (), source.annotations) == []
    first, last, start, end = page.scales[0]
    (band,) = (band for band in page.bands if band.name == "A winter")
    assert band.right - band.left == pytest.approx((end - start) / (last - first) * 365, abs=1.0)
    moved = annotated("uniform", 10, "text: Border opens, date: 2024-05-03", "text: A winter, date: 2021")
    assert set(find_defects(page, source.events, (), moved.annotations)) == {
        'the band of "A winter" stands off its date',
        'the line of "Border opens" stands off its date',
    }


def test_what_has_no_room_has_a_letter_in_the_picture_and_below() -> None:
    long = "A text that is so long that no picture of this width has room for it in four lines " * 4
    pages = drawn(annotated("uniform", 6, f"text: {long}, event: e0, context: true", f"text: {long}, event: e1"))
    assert [beside(pages, f"annotations.{number}") for number in (0, 1)] == ["A", "B"]
    told = below(pages)
    assert "Annotationsascontext,notproved:A" in told
    assert "Annotations:B" in told


def test_a_letter_of_a_year_stands_within_its_band() -> None:
    long = "A text that is so long that no picture of this width has room for it in four lines " * 4
    (page,) = drawn(annotated("uniform", 10, f"text: {long}, date: 2023"))
    (letter,) = (word for word in page.words if word.event == "annotations.0")
    (band,) = (band for band in page.bands if band.name)
    assert band.left - 1 <= letter.box[0] <= letter.box[2] <= band.right + 1


def test_on_pages_each_is_on_the_page_of_its_event_or_date_and_fits() -> None:
    source = annotated(
        "uniform", 60, "text: First, event: e3", "text: Border opens, date: 2022-05-03", "text: Out, date: 1066"
    )
    pages = drawn(source, "vertical", page_height=400.0)
    assert len(pages) > 1
    assert all(page.height <= 400 for page in pages)
    homes = [number for number, page in enumerate(pages) if any(word.event == "e3" for word in page.words)]
    told = [number for number, page in enumerate(pages) if beside((page,), "annotations.0")]
    assert told == homes[:1]
    assert "Out" in below(pages[-1:])
    assert "Out" not in below(pages[:-1])


def test_an_axis_is_not_broken_at_an_annotation() -> None:
    text = (
        "title: x\nevents:\n"
        + "".join(f"  - {{id: a{n}, title: A, date: 2001-01-{n + 1:02}}}\n" for n in range(8))
        + "".join(f"  - {{id: b{n}, title: B, date: 2021-01-{n + 1:02}}}\n" for n in range(8))
        + "annotations: [{text: Between, date: 2011-06-05, context: true}]\n"
    )
    source = load_text(text, {}).chronology
    (page,) = drawn(source, "vertical")
    assert len(page.scales) > 1
    day = anchor_day(source.annotations[0].date)  # type: ignore[arg-type]
    assert any(first <= day <= last for first, last, *_ in page.scales)


def test_no_annotation_changes_nothing() -> None:
    assert drawn(annotated("uniform", 6)) == drawn(chronology("uniform", 6))


def test_a_few_days_too_short_for_a_band_are_a_line_at_their_middle() -> None:
    source = annotated("uniform", 10, "text: Talks, date: 2022-05-03/2022-05-07")
    (page,) = drawn(source)
    assert not any(band.name for band in page.bands)
    assert find_defects(page, source.events, (), source.annotations) == []


def test_what_makes_a_page_too_high_is_told_on_the_last_one() -> None:
    lanes = [
        f"  - {{id: e{at}, title: Event {at}, date: '2024-{at % 12 + 1:02}~', category: l{at % 12}}}"
        for at in range(60)
    ]
    lines = [
        f"  - {{text: {'A long text of the curator ' * 4}, date: 2024-0{at}-11, context: true}}" for at in range(1, 7)
    ]
    text = "title: x\nevents:\n" + "\n".join(lanes) + "\nannotations:\n" + "\n".join(lines) + "\n"
    pages = lay_out(load_text(text, {}).chronology, measure, LayoutOptions(220, "list", page_height=420.0))
    assert all(page.height <= 420 for page in pages)
    assert "Alongtext" in below(pages[-1:])
