"""What every layout of a picture is built of: its frame, ruler, bands and signs, and what stands beside them."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.frames.bands import bands_beside, era_column, name_eras
    from chrono.frames.density import Strip, overview
    from chrono.frames.frame import (
        BODY,
        SHORT_DATE,
        SMALL,
        Frame,
        claimed_dates,
        date_ends,
        date_lines,
        frame_of,
        status_line,
        usual_width,
    )
    from chrono.frames.furniture import (
        LEADING,
        MARGIN,
        TALLEST,
        TALLEST_LIST,
        Block,
        Label,
        footing,
        heading,
        label_words,
        line_of,
        stacked_label,
        timeline_of,
        wrapped_texts,
    )
    from chrono.frames.lane_names import lane_height, lane_name, lanes_left
    from chrono.frames.leftward import mirrored_signs, mirrored_strokes, mirrored_words, mostly_leftward
    from chrono.frames.numbering import SIGN, are_numbered, number_room, numbers_above
    from chrono.frames.options import CENTIMETRES, LAYOUTS, LayoutOptions, room_words
    from chrono.frames.reaches import era_pieces, left_over, reaches_of
    from chrono.frames.rulers import is_clear, left_out, ruler, today_of
    from chrono.frames.signs import BARS, sign
    from chrono.frames.vacant import vacancies

__all__ = [
    "BARS",
    "BODY",
    "CENTIMETRES",
    "LAYOUTS",
    "LEADING",
    "MARGIN",
    "SHORT_DATE",
    "SIGN",
    "SMALL",
    "TALLEST",
    "TALLEST_LIST",
    "Block",
    "Frame",
    "Label",
    "LayoutOptions",
    "Strip",
    "are_numbered",
    "bands_beside",
    "claimed_dates",
    "date_ends",
    "date_lines",
    "era_column",
    "era_pieces",
    "footing",
    "frame_of",
    "heading",
    "is_clear",
    "label_words",
    "lane_height",
    "lane_name",
    "lanes_left",
    "left_out",
    "left_over",
    "line_of",
    "mirrored_signs",
    "mirrored_strokes",
    "mirrored_words",
    "mostly_leftward",
    "name_eras",
    "number_room",
    "numbers_above",
    "overview",
    "reaches_of",
    "room_words",
    "ruler",
    "sign",
    "stacked_label",
    "status_line",
    "timeline_of",
    "today_of",
    "usual_width",
    "vacancies",
    "wrapped_texts",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "bands": (
            "bands_beside",
            "era_column",
            "name_eras",
        ),
        "density": (
            "Strip",
            "overview",
        ),
        "frame": (
            "BODY",
            "Frame",
            "SHORT_DATE",
            "SMALL",
            "claimed_dates",
            "date_ends",
            "date_lines",
            "frame_of",
            "status_line",
            "usual_width",
        ),
        "furniture": (
            "Block",
            "LEADING",
            "Label",
            "MARGIN",
            "TALLEST",
            "TALLEST_LIST",
            "footing",
            "heading",
            "label_words",
            "line_of",
            "stacked_label",
            "timeline_of",
            "wrapped_texts",
        ),
        "lane_names": ("lane_height", "lane_name", "lanes_left"),
        "leftward": (
            "mirrored_signs",
            "mirrored_strokes",
            "mirrored_words",
            "mostly_leftward",
        ),
        "numbering": (
            "SIGN",
            "are_numbered",
            "number_room",
            "numbers_above",
        ),
        "options": (
            "CENTIMETRES",
            "LAYOUTS",
            "LayoutOptions",
            "room_words",
        ),
        "reaches": (
            "era_pieces",
            "left_over",
            "reaches_of",
        ),
        "rulers": (
            "is_clear",
            "left_out",
            "ruler",
            "today_of",
        ),
        "signs": ("BARS", "sign"),
        "vacant": ("vacancies",),
    },
)
