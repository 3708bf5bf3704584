"""The quoted words are not in the article.

Nothing like them stands there. White space, line wraps, quotation marks, dashes and ligatures are typesetting and
never the reason; letters, digits, signs and negations are words and have to agree. Where only an excerpt of the
article is held (`complete: false`), a missing passage cannot be checked.
"""

from collections.abc import Iterator

from chrono.findings import Counted, Said, Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.passages import Passage, why_incomplete
from chrono.proof.examples import VISIT
from chrono.records import Chronology
from chrono.text import MatchKind, spaced

CODE = "CH201"
NAME = "quote-not-found"
SEVERITY = Severity.ERROR
TO_DO = "copy the words from the article: chrono quote WORDS prints them"
PROVES: tuple[str, ...] = ("evidence",)
GOOD = VISIT
BAD = VISIT.but(
    "        quote: scheduled to visit China from March 28 to 30",
    "        quote: scheduled to visit China from March 28 to 30\n"
    "      - source: a\n        quote: the delegation toured a shipyard and two museums",
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a quotation; what is there in part is judged by the other rules on quotations."""
    for passage in judgements.passages.all():
        at = passage.field("quote")
        if passage.problem:
            yield unchecked(at, passage.problem)
        elif passage.match.found and passage.match.kind is not MatchKind.SPLICED:
            yield passed(at, worded("{kind} match", kind=passage.match.kind), passage.excerpt())
        elif passage.match.kind is MatchKind.ABSENT and passage.elsewhere is None:
            if incomplete := why_incomplete(chronology, passage):
                yield unchecked(at, incomplete)
            else:
                message = worded(
                    'the words are not in "{source}"{hint}', source=passage.evidence.source, hint=_hint(passage)
                )
                yield failed(at, message)


def _hint(passage: Passage) -> Said:
    """Where the words are instead, if they are known to be anywhere."""
    article, places = passage.article, passage.match.places
    if places:
        return worded(" at the place singled out, but {count} elsewhere in it", count=Counted(places, "time"))
    if article is None:
        return ""
    words = spaced(passage.evidence.quote)
    for text, what in ((article.struck, "they are struck out"), (article.hidden, "no reader of the page sees them")):
        if words in spaced(text):
            return worded(": {reason}", reason=what)
    return ""
