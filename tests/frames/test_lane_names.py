"""The names of lanes beside their lines."""

import pytest

from chrono.frames.frame import frame_of
from chrono.frames.furniture import MARGIN
from chrono.frames.lane_names import lane_height, lane_name, lanes_left
from chrono.frames.options import LayoutOptions
from chrono.records.loader import load_text
from tests.layout.test_layouts import measure

LONG = "Federal Ministry for Economic Affairs and Climate Action of the whole country"
TEXT = f"""\
title: x
categories: {{a: {{label: {LONG}}}, b: {{label: Courts}}}}
events:
  - {{id: one, title: One, date: 2024-03, category: a}}
  - {{id: two, title: Two, date: 2024-04, category: b}}
"""


def test_a_long_name_is_wrapped_beside_its_line_and_lanes_begin_behind_it() -> None:
    frame = frame_of(load_text(TEXT, {}).chronology, LayoutOptions(454), measure)
    words = lane_name(frame, LONG, 100.0)
    assert " ".join(word.text for word in words) == LONG
    assert len(words) > 1
    assert words[0].y < 100.0 < words[-1].y
    assert max(word.x + word.width for word in words) < lanes_left(frame) < 454 / 2
    assert lane_height(frame, LONG) == pytest.approx(len(words) * lane_height(frame, "Courts"))


def test_lanes_without_names_begin_at_the_margin() -> None:
    text = "title: x\nevents:\n  - {id: one, title: One, date: 2024-03}\n"
    assert lanes_left(frame_of(load_text(text, {}).chronology, LayoutOptions(454), measure)) == MARGIN
