"""A path to the bytes of its file, or to the reason why there are none."""

import stat
from pathlib import Path
from typing import TYPE_CHECKING

from chrono.errors import CannotRead

if TYPE_CHECKING:
    from zipfile import ZipFile

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes; a chronology or article beyond this is refused rather than read for minutes."""

LARGEST_UNPACKED = 200_000_000
"""Bytes; of a package (.docx, .odt, .xlsx), as it says itself."""


def unpacks_to_too_much(packed: "ZipFile") -> bool:
    """Would a package take more than `LARGEST_UNPACKED`, however small it is?"""
    return sum(part.file_size for part in packed.infolist()) > LARGEST_UNPACKED


def read_bytes(path: Path, shown: str) -> bytes:
    """A file's bytes. Raises CannotRead where it is missing, no file, too large or not permitted.

    A pipe or a device is refused: either may keep a reader waiting for ever.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise CannotRead(shown, "is a folder, not a file")
        if not stat.S_ISREG(mode):
            raise CannotRead(shown, "is a pipe or a device, not a file; standard input is read as -")
        with path.open("rb") as file:
            raw = file.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise CannotRead(shown, "no such file") from error
    except PermissionError as error:
        raise CannotRead(shown, "no permission to read it") from error
    except (OSError, ValueError, MemoryError) as error:
        raise CannotRead(shown, f"cannot be read: {getattr(error, 'strerror', None) or error}") from error
    if len(raw) > LARGEST_FILE:
        raise CannotRead(shown, f"larger than {LARGEST_FILE // 2**20} MiB")
    return raw
