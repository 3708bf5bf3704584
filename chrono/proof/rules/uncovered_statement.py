"""A dated statement of an article that no event and no dismissal accounts for.

A chronology that leaves out what its sources date is not complete. Make it an event, or dismiss it with the reason.
A statement is accounted for where a quotation covers it, where it dates the sentence of one that does, or where it
repeats the date of an event that cites the article. Datelines are the day of the report.
"""

from collections.abc import Iterator, Sequence

from chrono.articles import Article
from chrono.findings import Counted, Excerpt, Field, Message, Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.languages import is_read_with
from chrono.passages import Passage, Passages, excerpt, of_language
from chrono.proof.coverage import (
    Coverage,
    DatedStatement,
    dated_statements,
    is_record_lost,
    languages_of_paragraphs,
)
from chrono.proof.examples import VISIT
from chrono.records import Chronology
from chrono.text import UNDETERMINED, has_no_other
from chrono.timex import OTHER_CALENDAR, has_language

CODE = "CH801"
NAME = "uncovered-statement"
SEVERITY = Severity.INFO
TO_DO = "make it an event (chrono suggest drafts it), or name it under dismissed with the reason"
PROVES: tuple[str, ...] = ()
SEVERAL = True
GOOD = VISIT
BAD = VISIT.but('dismissed:\n  - {source: a, quote: "In May 2023", reason: background}\n', "")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a dated statement of an article; unchecked while a record or quotation is lost that may account."""
    by_source = judgements.passages.by_source()
    for source in judgements.passages.readings:
        yield from check_source(chronology, judgements.passages, source, by_source.get(source, []))


def check_source(
    chronology: Chronology, passages: Passages, source: str, cited: Sequence[Passage]
) -> Iterator[Verdict]:
    """Those of one source, of which `cited` are the passages."""
    lost = is_record_lost(chronology) or any(not passage.located or passage.elsewhere for passage in cited)
    article = passages.articles[source]
    if not has_language(article.language):
        yield unchecked(
            Field(("sources", source)),
            worded("dates in {language} are not read", language=of_language(article.language)),
        )
    else:
        yield from _unread(article)
    for statement in dated_statements(chronology, passages, source, cited):
        if statement.coverage is Coverage.OPEN:
            yield _uncovered(article, statement, lost=lost)
        else:
            yield passed(Field(("sources", source)))


def _unread(article: Article) -> Iterator[Verdict]:
    """One check for each other language that paragraphs with digits are surely in: their dates are not read."""
    if has_no_other(article.text, article.language):
        return
    for language, count in languages_of_paragraphs(article.text, article.language):
        if language != UNDETERMINED and not is_read_with(article.language, language):
            yield unchecked(
                Field(("sources", article.source)),
                worded(
                    "dates in {language} are not read in {count}",
                    language=of_language(language),
                    count=Counted(count, "paragraph"),
                ),
            )


def _uncovered(article: Article, statement: DatedStatement, *, lost: bool) -> Verdict:
    at, timex = Field(("sources", article.source)), statement.timex
    around = (max(0, timex.start - 80), min(len(article.text), timex.end + 80))
    shown = excerpt(article, around, ((timex.start, timex.end),))
    words = article.words(timex.start, timex.end)
    if timex.form == OTHER_CALENDAR:
        unread = worded(
            '"{words}" at {location} is a date of another calendar, which is not read',
            words=words,
            location=shown.location,
        )
        return unchecked(at, unread)
    if lost or statement.may_repeat:
        return unchecked(at, _unknown(article, statement, words, shown, lost=lost))
    message = worded(
        'no event or dismissal accounts for "{words}" ({meaning}) at {location}',
        words=words,
        meaning=timex.meaning,
        location=shown.location,
    )
    return failed(at, message, excerpt=shown)


def _unknown(article: Article, statement: DatedStatement, words: str, shown: Excerpt, *, lost: bool) -> Message:
    """Why it is not known whether a date is accounted for: by a lost record, or by an event of the same date."""
    if lost:
        return worded(
            'a record or quotation that was not found may account for "{words}" at {location}',
            words=words,
            location=shown.location,
        )
    return worded(
        '"{words}" at {location} may repeat the date of "{event}": words in {language} are not compared',
        words=words,
        location=shown.location,
        event=statement.may_repeat,
        language=of_language(article.language),
    )
