"""A passage much like the quotation stands there, in other words, spelling or case.

None of the differing words is a figure, date, negation, modality or name. The edit that restores the article's
words is offered. It is never counted as found.
"""

from collections.abc import Iterator

from chrono.findings import Edit, Severity, Verdict, failed, listed, worded
from chrono.judgements import Judgements
from chrono.proof.differing import told_difference
from chrono.proof.examples import VISIT
from chrono.records import Chronology
from chrono.text import MatchKind

CODE = "CH203"
NAME = "quote-reworded"
SEVERITY = Severity.WARNING
TO_DO = "quote the article's own words"
PROVES: tuple[str, ...] = ()
GOOD = VISIT
BAD = VISIT.but("quote: scheduled to visit China", "quote: scheduled to travel to China")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """A failure for each quotation that is near and differs only in wording."""
    for passage in judgements.passages.all():
        differing = passage.match.differences
        if (
            passage.match.kind is not MatchKind.NEAR
            or passage.elsewhere
            or any(difference.changes_meaning for difference in differing)
        ):
            continue
        at = passage.field("quote")
        article = passage.article
        words = article.words(passage.match.start, passage.match.end) if article else ""
        said = listed(map(told_difference, differing), "; ")
        focus = differing[0].quoted if differing else None
        message = worded("the passage reads otherwise ({differences})", differences=said) if said else _OTHER_ORDER
        marks = [(difference.found_start, difference.found_end) for difference in differing if difference.found]
        yield failed(at, message, passage.excerpt(marks), Edit(at, words), focus or None)


_OTHER_ORDER = worded("the passage reads otherwise (order of words)")
