"""The same passage is the proof of two events at different dates, and does not state both of them, nor does another
passage of theirs.

One of the two was copied from the other, or its date belongs to another passage.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from chrono.findings import Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.passages import Passage, of_language
from chrono.proof.examples import TREATY
from chrono.records import Chronology, Event
from chrono.tellings import Agreement

CODE = "CH704"
NAME = "one-passage-two-dates"
SEVERITY = Severity.ERROR
TO_DO = "quote for each event the words that date it, or mend the date of one of them"
PROVES: tuple[str, ...] = ()
SEVERAL = True
_SECOND = """\
  - id: talks
    title: Talks in Lima
    date: 2023-04
    basis: inferred
    evidence:
      - {source: a, quote: both countries signed an agreement}
dismissed:"""
_FIRST = TREATY.but(
    "quote: In May 2023, both countries signed an agreement on visas", "quote: both countries signed an agreement"
).but("date: 2023-05\n", "date: 2023-05\n    basis: inferred\n")
BAD = type(_FIRST)(
    _FIRST.chronology.replace("dismissed:", _SECOND).replace(
        "quote: from March 28 to 30, reason: another matter", 'quote: "Since then, trade grew", reason: another matter'
    ),
    {"a.txt": " date 2024-03-26 After long talks both countries signed an agreement. Since then, trade grew.\n"},
)
GOOD = BAD.but("date: 2023-04", "date: 2023-05")

# Bearings that no other rule on dates has reported already.
_UNREPORTED = (
    Agreement.CONFIRMED,
    Agreement.CONSISTENT,
    Agreement.REPORTED,
    Agreement.UNCHECKED,
    Agreement.OPEN_READING,
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check for each two events that the same words of a source date."""
    by_place: dict[tuple[str, tuple[tuple[int, int], ...]], list[tuple[Event, Passage]]] = defaultdict(list)
    for event in chronology.events:
        for passage in judgements.passages.of(event, "date"):
            if passage.match.found and not passage.evidence.other_date:
                by_place[passage.evidence.source, passage.match.spans].append((event, passage))
    for shared in by_place.values():
        for (first, _), (event, passage) in pairwise(shared):
            yield from _judge(first, event, passage, judgements)


def _judge(first: Event, event: Event, passage: Passage, judgements: Judgements) -> Iterator[Verdict]:
    at = passage.field("quote")
    bearings = [judgements.date(dated_event).agreement for dated_event in (first, event)]
    if first.id == event.id or any(bearing not in _UNREPORTED for bearing in bearings):
        return
    if (
        event.date.meets(first.date)
        or all(bearing.supports for bearing in bearings)
        or _has_dates_of_both(passage, first, event)
        or all(_is_dated_by(one, passage, judgements) for one in (first, event))
    ):
        yield passed(at)
    elif not passage.language_read:
        yield unchecked(at, worded("dates in {language} are not read", language=of_language(passage.language)))
    elif other := next((a.id for a, b in ((event, first), (first, event)) if _has_its_own(a, b, judgements)), ""):
        yield unchecked(at, worded('another quotation of "{other_event}" may date it', other_event=other))
    else:
        message = worded(
            'the same words date "{other_event}" to {date} and "{event}" to {claim}',
            other_event=first.id,
            date=first.date,
            event=event.id,
            claim=event.date,
        )
        yield failed(at, message, passage.excerpt())


def _has_its_own(event: Event, other: Event, judgements: Judgements) -> bool:
    """Is the date of an event open, and has it a quotation that another event has not?"""
    passages = judgements.passages
    shared = [(one.evidence.source, one.match.spans) for one in passages.of(other, "date")]
    own = (one for one in passages.of(event, "date") if (one.evidence.source, one.match.spans) not in shared)
    is_open = judgements.date(event).agreement in (Agreement.UNCHECKED, Agreement.OPEN_READING)
    return is_open and any(one.located for one in own)


def _is_dated_by(event: Event, shared: Passage, judgements: Judgements) -> bool:
    """Has a quotation the date of an event, or has the event another quotation that has it?"""
    own = (one for one in judgements.passages.of(event, "date") if one.match.spans != shared.match.spans)
    return any(timex.meets(event.date) for one in (shared, *own) for timex in one.quoted)


def _has_dates_of_both(passage: Passage, first: Event, second: Event) -> bool:
    """Has a quotation one date that may be of one event, and another that may be of the other?"""
    mine, other = ([one for one in passage.quoted if one.meets(event.date)] for event in (first, second))
    return bool(mine) and bool(other) and mine != other
