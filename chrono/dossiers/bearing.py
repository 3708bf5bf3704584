"""The passages of an event to those that bear a field: what its passed checks show stands in their sentences."""

from collections.abc import Iterator, Sequence

from chrono.findings import Excerpt, Outcome
from chrono.passages import Passage
from chrono.proof import Judged
from chrono.records import Stance


def borne_by(field: str, judged: Sequence[Judged], passages: Sequence[Passage]) -> tuple[int, ...]:
    """The places in `passages` of those that bear a field, which `judged` are the checks of.

    Of passages of one sentence the one counts whose quotation holds what was shown. A status is borne by every passage
    that supports it, for each was read for what calls it off.
    """
    passing = [one.verdict for one in judged if one.verdict.outcome is Outcome.PASSED]
    shown = {at for verdict in passing if verdict.excerpt for at in _holding(verdict.excerpt, passages)}
    if field == "status" and passing and not shown:
        shown = {at for at, passage in enumerate(passages) if passage.located and _supports_status(passage)}
    return tuple(sorted(shown))


def _supports_status(passage: Passage) -> bool:
    evidence = passage.evidence
    return evidence.stance is Stance.SUPPORTS and (not evidence.supports or "status" in evidence.supports)


def _holding(excerpt: Excerpt, passages: Sequence[Passage]) -> list[int]:
    """The passages beside whose quotation an excerpt stands; those alone that quote it, if any do."""
    places = {at: start for at, passage in enumerate(passages) for start in _starts(excerpt, passage)}
    quoting = [
        at for at, start in places.items() if any(first <= start < last for first, last in passages[at].match.spans)
    ]
    return quoting or list(places)


def _starts(excerpt: Excerpt, passage: Passage) -> Iterator[int]:
    """Where the first mark of an excerpt stands in the article of a passage, if it is beside its quotation."""
    article = passage.article
    if article is None or not passage.located or article.source != excerpt.source or not excerpt.marks:
        return
    if passage.evidence.stance is not Stance.SUPPORTS:
        return
    first, last = passage.placement.neighbours
    start = article.text.find(excerpt.text, first, last)
    if start >= 0:
        mark = excerpt.marks[0]
        if article.location(start + mark[0], start + mark[1]) == excerpt.location:
            yield start + mark[0]
