"""Two sources that support the same event are near-identical text.

A report that two papers print is one witness, not two. Keep one of them as evidence; the other may stand as
`stance: context`.
"""

from collections.abc import Iterator
from itertools import combinations

from chrono.findings import Field, Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements, is_copy, runs_of_words, shared_of, supporting_sources
from chrono.proof.examples import COPIES, WITNESSES
from chrono.records import Chronology

CODE = "CH105"
NAME = "copied-source"
SEVERITY = Severity.WARNING
TO_DO = "keep one of them as evidence, and give the other stance: context"
PROVES: tuple[str, ...] = ()
SEVERAL = True
BAD = COPIES
GOOD = WITNESSES


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check for each two sources that support the same event, at the later of them."""
    pairs = {pair for event in chronology.events for pair in combinations(supporting_sources(chronology, event), 2)}
    runs = {source: runs_of_words(chronology, source) for pair in pairs for source in pair}
    for first, second in sorted(pairs):
        at = Field(("sources", second))
        if not runs[first] or not runs[second]:
            yield unchecked(at, worded('too little can be read to compare it with "{source}"', source=first))
            continue
        if is_copy(runs[first], runs[second]):
            shared = shared_of(runs[first], runs[second])
            yield failed(
                at,
                worded(
                    '{shared}% of the text stands in "{source}" too: one witness, not two',
                    shared=round(100 * shared),
                    source=first,
                ),
            )
        else:
            yield passed(at)
