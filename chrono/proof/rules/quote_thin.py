"""The quotation is too short to prove anything, or three or more events have no other proof than the same few words.

A word or two stands in any article. Quote the clause that makes the claim; quote for each event the words that tell
of it.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from chrono.findings import Message, Severity, Verdict, failed, listed, passed, worded
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
_MANY_EVENTS, _NAMED = 3, 100


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a quotation that was found."""
    cited, proven = defaultdict(list), defaultdict(list)
    for passage in judgements.passages.all():
        cited[passage.event].append(passage)
    proofs = {event: _proof(passages) for event, passages in cited.items()}
    for event, proof in proofs.items():
        proven[proof].append(event)
    told: dict[_Proof, Message] = {}
    for passage in judgements.passages.all():
        if not passage.match.found or passage.match.cut:
            continue
        at = passage.field("quote")
        proof = proofs[passage.event]
        if _is_short(passage.evidence.quote):
            yield failed(at, "too short to prove the claim; quote its clause", passage.excerpt())
        elif len(proven[proof]) >= _MANY_EVENTS and _size(proof, passage) < _FOR_EACH * len(proven[proof]):
            if proof not in told:  # once for all of them: each would name every other
                told[proof] = _message(proven[proof])
            yield failed(at, told[proof], passage.excerpt())
        else:
            yield passed(at)


def _message(events: Sequence[str]) -> Message:
    """That these events have one proof; the first of very many are named."""
    named, more = listed(sorted(events)[:_NAMED]), len(events) - _NAMED
    more_of_them = worded(" and {more} more", more=more) if more > 0 else ""
    template = "the same words are the proof of {count} events: {events}{more_of_them}"
    return worded(template, count=len(events), events=named, more_of_them=more_of_them)


_Proof = frozenset[tuple[str, tuple[tuple[int, int], ...]]]
"""All that an event quotes: the sources and the places there."""
_FOR_EACH = 30  # characters of a dense sentence that may tell one event


def _proof(cited: Sequence[Passage]) -> _Proof:
    return frozenset((one.evidence.source, one.match.spans) for one in cited if one.match.found and not one.match.cut)


def _size(proof: _Proof, passage: Passage) -> int:
    """How many characters the quotations of an event have; a sign of a script without spaces counts for several."""
    sign = _SIGN if any(map(has_no_spaces, passage.evidence.quote)) else 1
    return sign * sum(end - start for _, spans in proof for start, end in spans)


_SIGN = 3


def _is_short(quote: str) -> bool:
    signs = sum(map(str.isalnum, quote))
    if signs >= max(_FEW_SIGNS, _FEW_LETTERS):  # most are, and to ask for the script of every letter takes long
        return False
    if any(map(has_no_spaces, quote)):
        return signs < _FEW_SIGNS
    return len(quote.split()) < _FEW_WORDS and signs < _FEW_LETTERS
