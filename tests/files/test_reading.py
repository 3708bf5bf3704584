"""The bytes of a file, or why there are none."""

import os
from pathlib import Path

import pytest

from chrono.errors import CannotRead
from chrono.files.reading import read_bytes


def test_reading_bytes_stops_with_the_shown_path_when_missing(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match=r"^shown\.txt: no such file$"):
        read_bytes(tmp_path / "none.txt", "shown.txt")


def test_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="is a folder, not a file"):
        read_bytes(tmp_path, "x")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_pipe_that_nobody_writes_to_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(CannotRead, match="is a pipe or a device, not a file; standard input is read as -"):
        read_bytes(tmp_path / "pipe", "x")


def test_circle_of_links_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(CannotRead, match="cannot be read"):
        read_bytes(tmp_path / "a", "x")


def test_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("chrono.files.reading.LARGEST_FILE", 2**20)
    (tmp_path / "a").write_bytes(b"x" * (2**20 + 1))
    with pytest.raises(CannotRead, match="larger than 1 MiB"):
        read_bytes(tmp_path / "a", "x")
