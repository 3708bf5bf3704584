"""Two events have overlapping dates and much the same title or participants.

The same matter reported twice is one event with two pieces of evidence. Where it really was two, say so with
`before`, `after`, `during`, `same_day` or `follows`, and nothing is reported.
"""

import re
from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed, worded
from chrono.judgements import Judgements
from chrono.proof.examples import TREATY
from chrono.proof.relations import related
from chrono.records import Chronology, Event, in_order
from chrono.text import has_no_spaces

CODE = "CH701"
NAME = "near-duplicate"
SEVERITY = Severity.WARNING
PROVES: tuple[str, ...] = ()
GOOD = TREATY
BAD = TREATY.but(
    "dismissed:",
    """\
  - id: visas
    title: The agreement on visas
    date: 2023-05
    evidence:
      - {source: a, quote: both countries signed an agreement on visas}
dismissed:""",
)

_WORD = re.compile(r"[^\W_]+")
_EMPTY = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "and",
        "in",
        "on",
        "to",
        "for",
        "with",
        "by",
        "at",
        "from",
        "и",
        "в",
        "на",
        "с",
        "по",
        "的",
        "和",
    ]
)
ALIKE_TITLES = 0.75
ALIKE_WITH_SAME_PARTICIPANTS = 0.45


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event, against those before it in time that overlap it."""
    open_events: list[tuple[Event, frozenset[str]]] = []
    for event in in_order(chronology.events):
        words = _words(event.title)
        first = event.date.first_second
        open_events = [(item, known) for item, known in open_events if item.date.last_second >= first]
        twin = next((item for item, known in open_events if _alike(event, words, item, known)), None)
        at = event.field("title")
        if twin:
            message = worded(
                'much like "{event}" ({title}, {date}), at a date that overlaps',
                event=twin.id,
                title=twin.title,
                date=twin.date,
            )
            yield failed(at, message)
        else:
            yield passed(at)
        open_events.append((event, words))


def _words(title: str) -> frozenset[str]:
    words = (word for word in _WORD.findall(title.lower()) if word not in _EMPTY)
    return frozenset(piece for word in words for piece in _pieces(word))


def _pieces(word: str) -> list[str]:
    """A word; of a script without spaces, its pairs of characters."""
    return [word[at : at + 2] for at in range(len(word) - 1)] if has_no_spaces(word[0]) and len(word) > 1 else [word]


def _alike(event: Event, words: frozenset[str], other: Event, known: frozenset[str]) -> bool:
    linked = {name for _, _, name in related(event)} | {event.follows}
    back = {name for _, _, name in related(other)} | {other.follows}
    if other.id in linked or event.id in back or not event.date.meets(other.date):
        return False
    share = len(words & known) / max(1, len(words | known))
    same = len(event.participants) > 1 and set(event.participants) == set(other.participants)
    return share >= (ALIKE_WITH_SAME_PARTICIPANTS if same else ALIKE_TITLES)
