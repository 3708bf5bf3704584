"""Files appear whole or not at all."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from chrono.errors import CannotWrite
from chrono.files.writing import refuse_existing, rewrite, write_together, write_whole


def test_a_file_is_written_with_its_folders(tmp_path: Path) -> None:
    write_whole(tmp_path / "a" / "b.txt", b"words")
    assert (tmp_path / "a" / "b.txt").read_bytes() == b"words"


def test_a_file_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_whole(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_of_several_none_is_changed_where_one_cannot_be_made(tmp_path: Path) -> None:
    def stopping() -> Iterator[bytes]:
        yield b"half"
        raise ValueError("no more")

    (tmp_path / "a.txt").write_bytes(b"old")
    with pytest.raises(ValueError, match="no more"):
        write_together([(tmp_path / "a.txt", [b"new"]), (tmp_path / "b.txt", stopping())])
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
    assert (tmp_path / "a.txt").read_bytes() == b"old"


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="folder"):
        write_whole(tmp_path, b"words")


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b""])
def test_a_file_that_is_written_anew_keeps_its_byte_order_mark(tmp_path: Path, mark: bytes) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(mark + b"old")
    rewrite(path, "né")
    assert path.read_bytes() == mark + "né".encode()


def test_new_file_takes_the_place_of_none(tmp_path: Path) -> None:
    refuse_existing(tmp_path / "a.yaml")
    (tmp_path / "a.yaml").write_bytes(b"")
    with pytest.raises(CannotWrite, match="is there already, and is not written over: choose another name"):
        refuse_existing(tmp_path / "a.yaml")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes that have names here")
def test_nothing_takes_the_place_of_a_pipe_or_device(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(CannotWrite, match="is a device or pipe, which a file would take the place of"):
        write_whole(tmp_path / "pipe", b"words")
    assert [path.name for path in tmp_path.iterdir()] == ["pipe"]
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)
