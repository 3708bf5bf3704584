"""Bytes to files that appear whole or not at all."""

import codecs
import os
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from chrono.errors import CannotWrite

Pieces = Iterable[bytes]
"""The bytes of a file, one part after another, so that a long calendar is never whole in memory."""


def write_whole(path: Path, content: bytes) -> None:
    """Write one file, which appears whole or not at all. Raises CannotWrite."""
    write_together([(path, [content])])


def refuse_existing(path: Path, instead: str = ": choose another name") -> None:
    """Raise CannotWrite, with what to do `instead`, where a new file would take the place of one that is there."""
    if path.exists():
        raise CannotWrite(str(path), f"is there already, and is not written over{instead}")


def rewrite(path: Path, text: str) -> None:
    """Write a text in the place of what a file has, with the byte order mark that it began with. Raises CannotWrite."""
    mark = codecs.BOM_UTF8 if path.read_bytes().startswith(codecs.BOM_UTF8) else b""
    write_whole(path, mark + text.encode("utf-8"))


def write_together(made: Sequence[tuple[Path, Pieces]]) -> None:
    """Write everything beside, and only then rename; raises CannotWrite."""
    written: list[tuple[Path, Path]] = []
    try:
        for path, content in made:
            written.append((_write_beside(path, content), path))
        for temporary, path in written:
            try:
                temporary.replace(path)
            except OSError as error:
                raise CannotWrite(str(path), error.strerror or str(error)) from error
    finally:
        for temporary, _ in written:
            with suppress(OSError):
                temporary.unlink()


def _write_beside(path: Path, content: Pieces) -> Path:
    """Write to a new file in the same folder, with the rights that a new file has; give its name."""
    temporary: Path | None = None
    try:
        if path.is_dir():
            raise IsADirectoryError(21, "is a folder")
        if path.exists() and not path.is_file():
            raise OSError(22, "is a device or pipe, which a file would take the place of")
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.writelines(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
    except BaseException as error:  # what makes the content may stop too; nothing half written stays
        if temporary:
            with suppress(OSError):
                temporary.unlink()
        if isinstance(error, OSError):
            raise CannotWrite(str(path), error.strerror or str(error)) from error
        raise
    return temporary


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
