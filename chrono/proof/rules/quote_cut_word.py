"""The quotation begins or ends inside a word or a number.

`43` is in the article that says `43.8`, and `significant` in the one that says `insignificant`: the letters stand
there, the words do not.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed, worded
from chrono.judgements import Judgements
from chrono.proof.examples import VISIT
from chrono.records import Chronology

CODE = "CH204"
NAME = "quote-cut-word"
SEVERITY = Severity.ERROR
TO_DO = "quote whole words"
PROVES: tuple[str, ...] = ()
GOOD = VISIT
BAD = VISIT.but("quote: scheduled to visit", "quote: cheduled to visit")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a quotation that was found."""
    for passage in judgements.passages.all():
        if not passage.match.found:
            continue
        at = passage.field("quote")
        if passage.match.cut:
            message = worded('the quotation cuts "{cut}" apart', cut=passage.match.cut)
            yield failed(at, message, passage.excerpt())
        else:
            yield passed(at)
