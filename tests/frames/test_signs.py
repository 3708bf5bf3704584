"""The sign that a title has beside it."""

import pytest

from chrono.frames.options import LayoutOptions
from chrono.layout.layouts import lay_out
from chrono.records.loader import load_text
from chrono.timelines.samples import fades_of
from chrono.timelines.timeline import Shape
from tests.layout.test_layouts import measure


@pytest.mark.parametrize(
    ("given", "shape", "planned", "off"),
    [
        ("date: 2024-03-28", "day", False, ""),
        ("date: 2024-03-28/2024-03-30", "range", False, ""),
        ("date: 2024-03", "span", False, ""),
        ("date: 2024-03-28~", "span", False, ""),
        ("date: '[..2024-03-28]'", "span", False, ""),
        ("date: 2024-03-28/..", "ongoing", False, ""),
        ("date: 2024-03-28, status: planned", "day", True, ""),
        ("date: 2024-03-28, status: cancelled", "day", False, "cancelled"),
        ("date: 2024-03-28, status: denied", "day", False, "denied"),
    ],
)
def test_the_sign_of_a_row_is_filled_only_where_the_day_is_known_and_a_bar_where_it_lasted(
    given: str, shape: str, planned: bool, off: str
) -> None:
    text = f"title: x\nevents:\n  - {{id: a, title: A, {given}}}\n  - {{id: b, title: B, date: 2024-01-01}}\n"
    timeline = lay_out(load_text(text, {}).chronology, measure, LayoutOptions(454, "list"))[0]
    (sign,) = [mark for mark in timeline.marks if mark.sign_of == "a"]
    assert (str(sign.shape), sign.planned, sign.off) == (shape, planned, off)


def test_the_sign_of_what_lasted_fades_as_its_mark_does() -> None:
    text = "title: x\nevents:\n  - {id: a, title: A, date: 2023/2024-03-28}\n"
    (timeline,) = lay_out(load_text(text, {}).chronology, measure, LayoutOptions(454, "list"))
    (sign,) = [mark for mark in timeline.marks if mark.sign_of]
    assert fades_of(sign) == (True, False)
    assert sign.end - sign.start == pytest.approx(8)


def test_the_sign_of_a_total_is_the_bar_that_its_mark_is() -> None:
    text = (
        "title: x\nevents:\n"
        "  - {id: a, title: Trade of $5 million, date: '2024', figures: [{label: trade, value: 5 million}]}\n"
        "  - {id: b, title: Talks, date: '2024'}\n"
    )
    (timeline,) = lay_out(load_text(text, {}).chronology, measure, LayoutOptions(454, "list"))
    assert {mark.sign_of: mark.shape for mark in timeline.marks if mark.sign_of} == {"a": Shape.WHOLE, "b": Shape.SPAN}
