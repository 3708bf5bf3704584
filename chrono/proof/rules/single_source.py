"""An event rests on one source, or on copies of one text.

What a second, independent source says too is confirmed; what one says is reported. Off until it is given a weight
(`severity = {single-source = "warning"}` in chrono.toml) or named by `--select`: a chronology of one article would have
nothing else. Copies are told by their words, not by who prints them; two reports of one press conference in words of
their own count as two.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, listed, passed, worded
from chrono.judgements import Judgements, independent_sources, supporting_sources
from chrono.proof.examples import TRADE, WITNESSES
from chrono.records import Chronology

CODE = "CH107"
NAME = "single-source"
SEVERITY = Severity.WARNING
TO_DO = "cite a second, independent source, if there is one"
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
        named = listed(sources, quoted=True)
        if len(independent) > 1:
            yield passed(at, worded("{count} sources say so: {sources}", count=len(independent), sources=named))
        elif len(sources) > 1:
            yield failed(at, worded("rests on one text, which {sources} have alike", sources=named))
        elif sources:
            yield failed(at, worded("rests on one source, {sources}", sources=named))
