"""A picture as numbers: its texts, lines and marks, its own words, its scale."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.timelines.captions import (
        annotation_line,
        annotation_words,
        captions_in,
        era_words,
        left_out_words,
        scale_words,
    )
    from chrono.timelines.geometry import Segment, boxes_meet, lines_cross, runs_through
    from chrono.timelines.relation_arrows import followings, with_arrows
    from chrono.timelines.scaling import fill_height, scaled
    from chrono.timelines.timeline import (
        FADING,
        Band,
        Box,
        Claim,
        Mark,
        Measure,
        Scale,
        Shape,
        Stroke,
        Timeline,
        Vacancy,
        Words,
        wrap,
        wrap_evenly,
        wrap_well,
    )

__all__ = [
    "FADING",
    "Band",
    "Box",
    "Claim",
    "Mark",
    "Measure",
    "Scale",
    "Segment",
    "Shape",
    "Stroke",
    "Timeline",
    "Vacancy",
    "Words",
    "annotation_line",
    "annotation_words",
    "boxes_meet",
    "captions_in",
    "era_words",
    "fill_height",
    "followings",
    "left_out_words",
    "lines_cross",
    "runs_through",
    "scale_words",
    "scaled",
    "with_arrows",
    "wrap",
    "wrap_evenly",
    "wrap_well",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "captions": (
            "annotation_line",
            "annotation_words",
            "captions_in",
            "era_words",
            "left_out_words",
            "scale_words",
        ),
        "geometry": ("Segment", "boxes_meet", "lines_cross", "runs_through"),
        "relation_arrows": ("followings", "with_arrows"),
        "scaling": ("fill_height", "scaled"),
        "timeline": (
            "FADING",
            "Band",
            "Box",
            "Claim",
            "Mark",
            "Measure",
            "Scale",
            "Shape",
            "Stroke",
            "Timeline",
            "Vacancy",
            "Words",
            "wrap",
            "wrap_evenly",
            "wrap_well",
        ),
    },
)
