"""Bytes in and out, and where things are in them."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.files.marks import Marked, read_marks
    from chrono.files.places import Lines, NumberedLine, Offsets, Pages
    from chrono.files.reading import LARGEST_FILE, read_bytes, unpacks_to_too_much
    from chrono.files.scalars import plain_key, scalar, scalar_as_before
    from chrono.files.slugs import TakenNames, slug
    from chrono.files.writing import Pieces, refuse_existing, rewrite, write_together, write_whole

__all__ = [
    "LARGEST_FILE",
    "Lines",
    "Marked",
    "NumberedLine",
    "Offsets",
    "Pages",
    "Pieces",
    "TakenNames",
    "plain_key",
    "read_bytes",
    "read_marks",
    "refuse_existing",
    "rewrite",
    "scalar",
    "scalar_as_before",
    "slug",
    "unpacks_to_too_much",
    "write_together",
    "write_whole",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "marks": ("Marked", "read_marks"),
        "places": ("Lines", "NumberedLine", "Offsets", "Pages"),
        "reading": ("LARGEST_FILE", "read_bytes", "unpacks_to_too_much"),
        "scalars": ("plain_key", "scalar", "scalar_as_before"),
        "slugs": ("TakenNames", "slug"),
        "writing": (
            "Pieces",
            "refuse_existing",
            "rewrite",
            "write_together",
            "write_whole",
        ),
    },
)
