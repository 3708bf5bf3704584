"""A chronology and its passages to the lock that pins them: a line for each thing that may change."""

import hashlib
from collections.abc import Iterator
from pathlib import PurePosixPath

from chrono.articles.pins import LOCK_VERSION
from chrono.files.scalars import scalar
from chrono.proof.passages import Passage, Passages
from chrono.records.model import Chronology
from chrono.text.quotes import MatchKind

_SURE = (MatchKind.EXACT, MatchKind.TYPOGRAPHIC, MatchKind.SPACING, MatchKind.PIECES)


def unresolved(passages: Passages) -> tuple[Passage, ...]:
    """The quotations that cannot be pinned: not found, cut inside a word, or standing in more than one place."""
    return tuple(passage for passage in passages.all() if not _resolves(passage))


def _resolves(passage: Passage) -> bool:
    match = passage.match
    return match.kind in _SURE and not match.cut and (match.places == 1 or passage.evidence.singled_out)


def to_lock(chronology: Chronology, passages: Passages) -> str:
    """The lock as YAML, in the order of the chronology; the same for the same articles and quotations."""
    name = PurePosixPath(chronology.origin.path.replace("\\", "/")).name
    lines = [
        "# What was read when the quotations were last reviewed. Written by `chrono pin`; review it in differences.",
        f'version: "{LOCK_VERSION}"',
        f"chronology: {scalar(name)}",
        "sources:",
        *(line for source in chronology.sources for line in _source(chronology, source)),
        "quotes:",
        *(line for passage in passages.all() for line in _quote(passage)),
    ]
    return "\n".join(lines) + "\n"


def _source(chronology: Chronology, source: str) -> Iterator[str]:
    article = chronology.articles.get(source)
    if article is None or article.problem:
        return
    yield f"  {scalar(source)}:"
    yield f"    file: {scalar(chronology.sources[source].file)}"
    yield f"    sha256: {article.sha256}"
    yield f"    text_sha256: {hashlib.sha256(article.text.encode()).hexdigest()}"
    yield f"    reader: {scalar(PurePosixPath(chronology.sources[source].file).suffix.lstrip('.').lower())}"


def _quote(passage: Passage) -> Iterator[str]:
    if passage.article is None or not passage.match.spans:
        return
    start, end = passage.match.start, passage.match.end
    place = passage.article.location(start, end)
    where = f"{place.line}:{place.column}-{place.end_line}:{place.end_column}"
    yield f"  - event: {scalar(passage.event)}"
    yield f"    source: {scalar(passage.evidence.source)}"
    yield f"    at: {scalar(where)}"
    yield f"    words: {scalar(' '.join(passage.article.text[start:end].split()))}"
