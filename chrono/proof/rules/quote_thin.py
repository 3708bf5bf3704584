"""The quotation is too short to prove anything, or the same one is the only proof of three or more events.

A word or two stands in any article. Quote the clause that makes the claim; quote for each event the words that tell
of it.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from chrono.findings import Severity, Verdict, failed, listed, passed, worded
from chrono.judgements import Judgements
from chrono.languages import has_no_spaces
from chrono.passages import Passage
from chrono.proof.examples import TREATY
from chrono.records import Chronology

CODE = "CH209"
NAME = "quote-thin"
SEVERITY = Severity.WARNING
TO_DO = "quote for each event the clause that makes its claim"
PROVES: tuple[str, ...] = ()
SEVERAL = True
GOOD = TREATY
BAD = TREATY.but("quote: In May 2023, both countries signed an agreement on visas", "quote: May 2023")

_FEW_WORDS, _FEW_LETTERS, _FEW_SIGNS = 3, 12, 4
_MANY_EVENTS = 3


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a quotation that was found."""
    proven: dict[tuple[str, tuple[tuple[int, int], ...]], set[str]] = defaultdict(set)
    for passage in judgements.passages.all():
        if passage.match.found and not passage.match.cut:
            proven[passage.evidence.source, passage.match.spans].add(passage.event)
    for passage in judgements.passages.all():
        if not passage.match.found or passage.match.cut:
            continue
        at = passage.field("quote")
        events = proven[passage.evidence.source, passage.match.spans]
        if _is_short(passage.evidence.quote):
            yield failed(at, "too short to prove the claim; quote its clause", passage.excerpt())
        elif len(events) >= _MANY_EVENTS and not _has_own(passage, proven, chronology, judgements):
            message = worded(
                "the same words are the proof of {count} events: {events}",
                count=len(events),
                events=listed(sorted(events)),
            )
            yield failed(at, message, passage.excerpt())
        else:
            yield passed(at)


def _has_own(
    passage: Passage,
    proven: Mapping[tuple[str, tuple[tuple[int, int], ...]], set[str]],
    chronology: Chronology,
    judgements: Judgements,
) -> bool:
    """Has the event of a quotation another one that proves few events, so that this one is only what leads to it?"""
    event = chronology.event(passage.event)
    others = judgements.passages.of(event) if event else ()
    return any(
        one.match.spans != passage.match.spans
        and 0 < len(proven.get((one.evidence.source, one.match.spans), ())) < _MANY_EVENTS
        and not _is_short(one.evidence.quote)
        for one in others
    )


def _is_short(quote: str) -> bool:
    signs = sum(map(str.isalnum, quote))
    if signs >= max(_FEW_SIGNS, _FEW_LETTERS):  # most are, and to ask for the script of every letter takes long
        return False
    if any(map(has_no_spaces, quote)):
        return signs < _FEW_SIGNS
    return len(quote.split()) < _FEW_WORDS and signs < _FEW_LETTERS
