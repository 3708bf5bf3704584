"""The bytes of an article once more, where they are still those that were read."""

import hashlib
from pathlib import Path

from chrono.errors import CannotRead
from chrono.files import read_bytes
from chrono.records.chronology import Chronology
from chrono.records.memory import file_of


def article_bytes(chronology: Chronology, source: str) -> bytes:
    """The bytes of a source's file as they were read; none where they are others now, or not there."""
    record, article = chronology.sources.get(source), chronology.articles.get(source)
    if record is None or article is None:
        return b""
    path, problem = file_of(record.file, Path(chronology.origin.path).parent)
    try:
        raw = b"" if problem else read_bytes(path, record.file)
    except CannotRead:
        return b""
    return raw if hashlib.sha256(raw).hexdigest() == article.sha256 else b""
