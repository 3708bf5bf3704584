"""A weekday stands with a date that falls on another: "Tuesday, 26 March 2025" is a Wednesday.

In an article it is a slip of its author's, and one of the two is wrong; say in the record which one you follow. In a
title or summary it is the record's own.
"""

from collections.abc import Iterator

from chrono.findings import Field, Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.passages import of_language
from chrono.proof.examples import Example
from chrono.records import Chronology, Event
from chrono.text import UNDETERMINED, guess_language, language_of
from chrono.timex import Timex, find_timexes, has_language

CODE = "CH308"
NAME = "weekday-mismatch"
SEVERITY = Severity.WARNING
TO_DO = "find out which of the two is right, and say in the record which one you follow"
PROVES: tuple[str, ...] = ()
_ARTICLES = {
    "a.txt": " date 2024-03-26 On Monday, May 9, 2023, both countries signed an agreement on visas. "
    "The minister is to visit China from March 28 to 30.\n"
}
BAD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - id: treaty
    title: Agreement on visas
    date: 2023-05-09
    evidence:
      - source: a
        quote: "On Monday, May 9, 2023, both countries signed an agreement on visas"
dismissed:
  - {source: a, quote: from March 28 to 30, reason: another matter}
""",
    _ARTICLES,
)
GOOD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - id: treaty
    title: Agreement on visas
    date: 2023-05-09
    evidence:
      - source: a
        quote: "On Tuesday, May 9, 2023, both countries signed an agreement on visas"
dismissed:
  - {source: a, quote: from March 28 to 30, reason: another matter}
""",
    {
        "a.txt": " date 2024-03-26 On Tuesday, May 9, 2023, both countries signed an agreement on visas. The "
        "minister is to visit China from March 28 to 30.\n",
    },
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check for each date with a weekday: in the passages cited, and in titles and summaries."""
    for passage in judgements.passages.all():
        article = passage.article
        if article and passage.match.found and not has_language(passage.language):
            yield from _unread(passage.field("quote"), passage.evidence.quote, passage.language)
        for timex in passage.quoted if article else ():
            if timex.weekday and article:
                words = article.words(timex.start, timex.end)
                yield _verdict(passage.field("quote"), timex, words)
    for event in chronology.events:
        yield from _own(event)


def _own(event: Event) -> Iterator[Verdict]:
    for name in ("title", "summary"):
        text: str = getattr(event, name) or ""
        language = language_of(text, UNDETERMINED) if text else UNDETERMINED
        if language != UNDETERMINED and not has_language(language):
            yield from _unread(event.field(name), text, language)
        for timex in find_timexes(text, None, guess_language(text)) if text else ():
            if timex.weekday:
                yield _verdict(event.field(name), timex, text[timex.start : timex.end])


def _unread(at: Field, text: str, language: str) -> Iterator[Verdict]:
    """One check of words with a number, which may be of a date with a weekday."""
    if any(map(str.isdigit, text)):
        yield unchecked(at, worded("dates in {language} are not read", language=of_language(language)))


def _verdict(at: Field, timex: Timex, words: str) -> Verdict:
    if timex.weekday == "wrong":
        return failed(at, worded('"{words}": {date} is another weekday', words=words, date=timex.date))
    return passed(at)
