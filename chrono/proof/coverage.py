"""A source's dated statements to what accounts for each: events, a dismissal with its reason, or nothing.

A statement is accounted for where a quotation covers it, where it dates the sentence of one that does, or where it
repeats the date of an event that cites the article. Datelines, embargoes and mere clock times state nothing.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from chrono.proof.passages import Passage, Passages
from chrono.records import Chronology
from chrono.timex import OTHER_CALENDAR, Timex


class Coverage(StrEnum):
    """What accounts for a dated statement: an event, a dismissal, or nothing yet."""

    COVERED = "covered"
    DISMISSED = "dismissed"
    OPEN = "open"


class DatedStatement(NamedTuple):
    """A dated expression of an article; `by` are the events that account for it, or the reason of its dismissal."""

    timex: Timex
    coverage: Coverage
    by: tuple[str, ...] = ()


def dated_statements(
    chronology: Chronology, passages: Passages, source: str, cited: Iterable[Passage] | None = None
) -> Iterator[DatedStatement]:
    """Every dated statement of a source, in order; `cited` are the passages of the source, where they are known."""
    cited = list(passages.by_source().get(source, ()) if cited is None else cited)
    dismissed = [
        (span, dismissal.reason)
        for dismissal, match in passages.dismissed
        if dismissal.source == source and match.found and not match.cut
        for span in match.spans
    ]
    article = passages.articles.get(source)
    for timex in passages.readings[source].timexes:
        beside = article is not None and article.is_beside(timex.start, timex.end)
        if beside or (not timex.dates_event and timex.form != OTHER_CALENDAR):
            continue
        events = tuple(dict.fromkeys(passage.event for passage in cited if _accounts(passage, timex, chronology)))
        reasons = tuple(reason for span, reason in dismissed if _overlap(timex, span))
        state = Coverage.COVERED if events else Coverage.DISMISSED if reasons else Coverage.OPEN
        yield DatedStatement(timex, state, events or reasons)


def _overlap(timex: Timex, span: tuple[int, int]) -> bool:
    return timex.start < span[1] and span[0] < timex.end


def _accounts(passage: Passage, timex: Timex, chronology: Chronology) -> bool:
    if passage.article is None or passage.article.source != passage.evidence.source or passage.elsewhere:
        return False
    if any(_overlap(timex, span) for span in passage.match.spans):
        return True
    event = chronology.event(passage.event)
    if event is None or not passage.located:
        return False
    in_sentence = _overlap(timex, passage.placement.sentence)
    return any(
        (in_sentence and event.date.meets(reading)) or event.date.same_extent(reading) for reading in timex.readings
    )
