"""A passage much like the quotation stands there, with another figure, date, negation, modality or name.

A wrong digit in 200 characters still leaves 99.5 % alike, a dropped "not" 99.0 %; so likeness is no proof, and a
difference in any of these words is an error. The differing words are shown.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, worded
from chrono.judgements import Judgements
from chrono.proof.differing import told_kinds
from chrono.proof.examples import VISIT
from chrono.records import Chronology
from chrono.text import MatchKind

CODE = "CH202"
NAME = "quote-altered"
SEVERITY = Severity.ERROR
TO_DO = "quote what the passage says, and hold the record against it"
CONTRADICTS = True
PROVES: tuple[str, ...] = ()
GOOD = VISIT
BAD = VISIT.but(
    "quote: scheduled to visit China from March 28 to 30", "quote: scheduled to visit Chile from March 28 to 30"
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """A failure for each quotation that is near and altered where it weighs."""
    for passage in judgements.passages.all():
        weighty = [difference for difference in passage.match.differences if difference.changes_meaning]
        if passage.match.kind is MatchKind.NEAR and weighty and passage.elsewhere is None:
            focus = weighty[0].quoted or None
            message = worded("the quotation alters the passage ({differences})", differences=told_kinds(weighty))
            marks = [(difference.found_start, difference.found_end) for difference in weighty if difference.found]
            yield failed(passage.field("quote"), message, passage.excerpt(marks), focus=focus)
