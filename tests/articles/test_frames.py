"""Frames of a page that was saved as one file."""

import html

import pytest

from chrono.articles.frames import with_frames


@pytest.mark.parametrize(
    "frame", ['<iframe src="cid:a">', "<IFRAME width=9 src='cid:a' title='x > y'>", "<iframe src=cid:a>"]
)
def test_a_frame_holds_its_page_with_the_styles(frame: str) -> None:
    filled = with_frames(f"{frame}</iframe>", {"cid:a": "<p>in"}, "p{color:red}")
    inside = html.escape("<style>p{color:red}</style><p>in")
    assert filled == f'{frame[:-1].replace("IFRAME", "iframe")} srcdoc="{inside}"></iframe>'


def test_a_frameset_becomes_its_frames() -> None:
    page = '<frameset cols="*,*"><frame src="x:a"></frameset>'
    assert with_frames(page, {"x:a": "in"}) == ('<iframe src="x:a" srcdoc="&lt;style&gt;&lt;/style&gt;in"></iframe>')


def test_a_frame_of_no_page_that_was_saved_stays() -> None:
    assert with_frames('<iframe src="x:b"></iframe>', {"x:a": "in"}) == '<iframe src="x:b"></iframe>'


def test_pages_in_each_other_end() -> None:
    pages = {"x:a": '<iframe src="x:b">' * 9, "x:b": '<iframe src="x:a">' * 9}
    assert with_frames('<iframe src="x:a">', pages).count("srcdoc") == 1 + 9


def test_frames_hold_no_more_than_there_is_room_for() -> None:
    assert with_frames('<iframe src="x:a">' * 9, {"x:a": "word " * 300_000}).count("srcdoc") == 3
    assert with_frames('<iframe src="x:a">' * 900, {"x:a": "word"}).count("srcdoc") == 100
