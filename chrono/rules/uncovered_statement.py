"""A dated statement of an article that no event and no dismissal accounts for.

A chronology that leaves out what its sources date is not complete. Make it an event, or dismiss it with the reason.
A statement is accounted for where a quotation covers it, where it dates the sentence of one that does, or where it
repeats the date of an event that cites the article. Datelines are the day of the report.
"""

from collections.abc import Iterator

from chrono.examples import VISIT
from chrono.findings import Severity, Verdict, failed, passed, unchecked
from chrono.model import Chronology
from chrono.origin import Article
from chrono.passages import Passage, Passages, excerpt
from chrono.tagger import OTHER_CALENDAR, Timex, reads

CODE = "CH801"
NAME = "uncovered-statement"
SEVERITY = Severity.INFO
GOOD = VISIT
BAD = VISIT.but('dismissed:\n  - {source: a, quote: "In May 2023", reason: background}\n', "")


def check(chronology: Chronology, passages: Passages) -> Iterator[Verdict]:
    """One check a dated statement of an article; unchecked while a record or quotation is lost that may account."""
    unread = chronology.has_unread("events", "dismissed")
    for source, reading in passages.readings.items():
        cited = [passage for passage in passages.all() if source in (passage.evidence.source, passage.elsewhere)]
        lost = unread or any(not passage.located or passage.elsewhere for passage in cited)
        article = passages.articles[source]
        if not reads(article.language):
            yield unchecked(("sources", source), f'dates in the language "{article.language}" are not read')
        dismissed = [
            span
            for _, name, match in passages.dismissed
            if name == source and match.found and not match.cut
            for span in match.spans
        ]
        for timex in reading.timexes:
            if not timex.tells and timex.rule != OTHER_CALENDAR:
                continue
            if any(_overlap(timex, span) for span in dismissed) or any(
                _accounts(passage, timex, chronology) for passage in cited
            ):
                yield passed(("sources", source))
            else:
                yield _uncovered(article, timex, lost=lost)


def _uncovered(article: Article, timex: Timex, *, lost: bool) -> Verdict:
    at = ("sources", article.source)
    around = (max(0, timex.start - 80), min(len(article.text), timex.end + 80))
    shown = excerpt(article, around, ((timex.start, timex.end),))
    words = " ".join(article.text[timex.start : timex.end].split())
    if timex.rule == OTHER_CALENDAR:
        return unchecked(at, f'"{words}" at {shown.location} is a date of another calendar, which is not read')
    if lost:
        return unchecked(at, f'a record or quotation that was not found may account for "{words}" at {shown.location}')
    message = f'no event or dismissal accounts for "{words}" ({timex.meaning}) at {shown.location}'
    return failed(at, message, excerpt=shown)


def _overlap(timex: Timex, span: tuple[int, int]) -> bool:
    return timex.start < span[1] and span[0] < timex.end


def _accounts(passage: Passage, timex: Timex, chronology: Chronology) -> bool:
    if passage.article is None or passage.article.source != passage.evidence.source or passage.elsewhere:
        return False
    if any(_overlap(timex, span) for span in passage.match.spans):
        return True
    event = chronology.event(passage.event)
    if event is None or not passage.located:
        return False
    in_sentence = _overlap(timex, passage.standing.sentence)
    return any((in_sentence and event.date.meets(one)) or event.date.same_extent(one) for one in timex.readings)
