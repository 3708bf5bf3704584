"""A chronology and its passages to the Lock that pins them, or to the reasons why they cannot be pinned."""

import hashlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import NamedTuple

from chrono.articles import Lock, Pin, PinnedQuote
from chrono.passages.passages import Passage, Passages
from chrono.records import Chronology
from chrono.text import MatchKind

_SURE = (MatchKind.EXACT, MatchKind.TYPOGRAPHIC, MatchKind.SPACING, MatchKind.PIECES)


class Pinning(NamedTuple):
    """What is to be pinned, or None with the quotations that cannot be and the reason of each."""

    lock: Lock | None
    lost: tuple[tuple[Passage, str], ...] = ()


def plan_pinning(chronology: Chronology, passages: Passages) -> Pinning:
    """The lock of a chronology; none where a record could not be read or a quotation cannot be pinned."""
    lost = tuple(unresolved(passages))
    return Pinning(None if lost or chronology.origin.problems else lock_of(chronology, passages), lost)


def unresolved(passages: Passages) -> Iterator[tuple[Passage, str]]:
    """The quotations that cannot be pinned, each with the reason: not found, cut, or standing in several places."""
    for passage in passages.all():
        if not _resolves(passage):
            yield passage, passage.problem or _why_lost(passage.match.places)


def _resolves(passage: Passage) -> bool:
    match = passage.match
    return match.kind in _SURE and not match.cut and (match.places == 1 or passage.evidence.names_place)


def _why_lost(places: int) -> str:
    if places > 1:
        return f"the quotation stands {places} times; single one out with prefix, suffix or occurrence"
    return "the quotation does not stand in the article word for word"


def lock_of(chronology: Chronology, passages: Passages) -> Lock:
    """What is to be pinned, in the order of the chronology."""
    name = PurePosixPath(chronology.origin.path.replace("\\", "/")).name
    files = {source: record.file for source, record in chronology.sources.items()}
    pins = {source: pin for source in chronology.sources if (pin := _pin(chronology, source))}
    quotes = tuple(quote for passage in passages.all() if (quote := _pinned_quote(passage)))
    return Lock(name, files, pins, quotes)


def _pin(chronology: Chronology, source: str) -> Pin | None:
    article = chronology.articles.get(source)
    if article is None or article.problem:
        return None
    reader = PurePosixPath(chronology.sources[source].file).suffix.lstrip(".").lower()
    return Pin(article.sha256, hashlib.sha256(article.text.encode()).hexdigest(), reader)


def _pinned_quote(passage: Passage) -> PinnedQuote | None:
    if passage.article is None or not passage.match.spans:
        return None
    start, end = passage.match.start, passage.match.end
    place = passage.article.location(start, end)
    where = f"{place.line}:{place.column}-{place.end_line}:{place.end_column}"
    words = passage.article.words(start, end)
    return PinnedQuote(passage.event, passage.evidence.source, where, words)
