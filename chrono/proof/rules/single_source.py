"""An event rests on one source, or on copies of one text.

What a second, independent source says too is confirmed; what one says is reported. Off until it is given a weight
(`severity = {single-source = "warning"}` in chrono.toml) or named by `--select`: a chronology of one article would have
nothing else. Copies are told by their words, not by who prints them; two reports of one press conference in words of
their own count as two.
"""

from collections.abc import Iterator, Sequence

from chrono.findings import Severity, Verdict, failed, passed
from chrono.proof.examples import TRADE, WITNESSES
from chrono.proof.judgements.copies import is_copy, runs_of_words, supporting_sources
from chrono.proof.judgements.judgements import Judgements
from chrono.records import Chronology

CODE = "CH107"
NAME = "single-source"
SEVERITY = Severity.WARNING
OFF = True
GOOD = WITNESSES
BAD = TRADE


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event that cites something."""
    for event in chronology.events:
        sources = supporting_sources(chronology, event)
        independent = _independent(sources, chronology)
        at = event.field("evidence")
        named = ", ".join(f'"{source}"' for source in sources)
        if len(independent) > 1:
            yield passed(at, f"{len(independent)} sources say so: {named}")
        elif len(sources) > 1:
            yield failed(at, f"rests on one text, which {named} have alike")
        elif sources:
            yield failed(at, f"rests on one source, {named}")


def _independent(sources: Sequence[str], chronology: Chronology) -> Sequence[str]:
    """The sources but for those that are copies of one before them."""
    if len(sources) < 2:
        return sources
    found: dict[str, frozenset[int]] = {}
    for source in sources:
        runs = runs_of_words(chronology, source)
        if not any(runs and other and is_copy(runs, other) for other in found.values()):
            found[source] = runs
    return list(found)
