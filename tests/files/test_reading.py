"""The bytes of a file, or why there are none."""

from pathlib import Path

import pytest

from chrono.errors import CannotRead
from chrono.files.reading import read_bytes


def test_reading_bytes_stops_with_the_shown_path_when_missing(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match=r"^shown\.txt: no such file$"):
        read_bytes(tmp_path / "none.txt", "shown.txt")
