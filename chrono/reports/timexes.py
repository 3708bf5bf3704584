"""An article and what the tagger found in it to text for people, or to JSON for programs."""

import json
from collections.abc import Sequence
from typing import Any

from chrono.articles import Article
from chrono.dates import date_words
from chrono.findings import Excerpt, amount
from chrono.passages import excerpt
from chrono.reports.colours import BLUE, BOLD, DIM, paint
from chrono.reports.frames import passage_frame
from chrono.timex import Timex

_AROUND = 60
_UNDATED = "no date of publication is known, so weekdays and days without a year are not read: give it as --published"


def dates_text(article: Article, timexes: Sequence[Timex]) -> str:
    """Each expression with its place, its words in the article, its date, how it was read and what else it may be."""
    published = f"published {article.published}" if article.published else _UNDATED
    count = amount(len(timexes), "dated expression")
    lines = [f"{paint(article.path, BOLD)}: {count} ({published}, language {article.language})"]
    for timex in timexes:
        words = article.words(timex.start, timex.end)
        place = article.location(timex.start, timex.end)
        lines += ["", f'{place}: "{words}" is {paint(str(timex.date), BOLD)} ({date_words(timex.date)})']
        lines += [paint(f"  {_how(timex)}", DIM)]
        lines += [f"  {_toned(line)}" for line in passage_frame(_around(article, timex))]
    return "\n".join(lines) + "\n"


def _how(timex: Timex) -> str:
    parts = [f"rule {timex.form}"]
    parts += ["resolved from the context"] if timex.relative else []
    parts += [f"hedge {timex.hedge}"] if timex.hedge else []
    parts += [f"clock time {timex.clock}"] if timex.clock else []
    parts += ["tells of no event"] if not timex.dates_event else []
    parts += ["or " + ", ".join(str(alternative) for alternative in timex.alternatives)] if timex.alternatives else []
    return "; ".join(parts)


def _around(article: Article, timex: Timex) -> Excerpt:
    stretch = (max(0, timex.start - _AROUND), min(len(article.text), timex.end + _AROUND))
    return excerpt(article, stretch, ((timex.start, timex.end),))


def _toned(line: str) -> str:
    return line[:2] + paint(line[2:], BLUE) if not line[2:].strip(" ^") else line


def dates_json(found: Sequence[tuple[Article, Sequence[Timex]]]) -> str:
    """One object for each article; offsets count code points of the article's text."""
    return json.dumps([_article(article, timexes) for article, timexes in found], ensure_ascii=False, indent=2) + "\n"


def _article(article: Article, timexes: Sequence[Timex]) -> dict[str, Any]:
    return {
        "path": article.path,
        "published": str(article.published) if article.published else None,
        "language": article.language,
        "dates": [_date(article, timex) for timex in timexes],
    }


def _date(article: Article, timex: Timex) -> dict[str, Any]:
    place = article.location(timex.start, timex.end)
    return {
        "text": article.text[timex.start : timex.end],
        "start": timex.start,
        "end": timex.end,
        "line": place.line,
        "column": place.column,
        "date": str(timex.date),
        "precision": timex.date.precision.name.lower(),
        "alternatives": [str(alternative) for alternative in timex.alternatives],
        "rule": timex.form,
        "hedge": timex.hedge or None,
        "clock": timex.clock or None,
    }
