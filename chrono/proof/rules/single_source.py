"""An event rests on one source, or on copies of one text.

What a second, independent source says too is confirmed; what one says is reported. Off until it is given a weight
(`severity = {single-source = "warning"}` in chrono.toml) or named by `--select`: a chronology of one article would have
nothing else. Copies are told by their words, not by who prints them; two reports of one press conference in words of
their own count as two.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed
from chrono.proof.examples import TRADE, WITNESSES
from chrono.proof.judgements.copies import independent_sources, supporting_sources
from chrono.proof.judgements.judgements import Judgements
from chrono.records import Chronology

CODE = "CH107"
NAME = "single-source"
SEVERITY = Severity.WARNING
OFF = True
PROVES: tuple[str, ...] = ()
GOOD = WITNESSES
BAD = TRADE


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event that cites something."""
    for event in chronology.events:
        sources = supporting_sources(chronology, event)
        independent = independent_sources(sources, chronology)
        at = event.field("evidence")
        named = ", ".join(f'"{source}"' for source in sources)
        if len(independent) > 1:
            yield passed(at, f"{len(independent)} sources say so: {named}")
        elif len(sources) > 1:
            yield failed(at, f"rests on one text, which {named} have alike")
        elif sources:
            yield failed(at, f"rests on one source, {named}")
