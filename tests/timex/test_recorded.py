"""Every dated expression of the corpus, read as it was recorded."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from chrono.dates import EdtfDate, parse_date
from chrono.text import guess_language
from chrono.timex import Timex, find_dates
from tests.corpus.entries import articles
from tests.corpus.recordings import check_recorded, plain

FOLDER = Path(__file__).resolve().parent / "recorded"
FLAGS = ("relative", "is_period", "dates_event", "is_decisive", "is_counted", "either_order", "is_vague", "is_affirmed")
PLAIN = Timex(0, 0, parse_date("2000"))


def told(timex: Timex, text: str) -> str:
    """One expression: its words, its readings, and what else is known of it where that is not the rule."""
    said = [f"{timex.form} {' | '.join(date.text for date in timex.readings)}"]
    said += [f"means {timex.meaning.text}"] if timex.meaning != timex.date else []
    said += [f"{name} {value}" for name in ("hedge", "clock", "weekday", "doubt") if (value := getattr(timex, name))]
    said += [name if getattr(timex, name) else f"not {name}" for name in FLAGS if differs(timex, name)]
    return f"{timex.start} {plain(text[timex.start : timex.end])}: {', '.join(said)}"


def differs(timex: Timex, name: str) -> bool:
    return bool(getattr(timex, name) != getattr(PLAIN, name))


def expressions(text: str, published: str | EdtfDate | None) -> Iterator[str]:
    return (told(one, text) for one in find_dates(text, published, guess_language(text)))


@pytest.mark.parametrize(("name", "published"), [("published", True), ("unpublished", False)])
def test_dated_expressions_are_read_as_recorded(name: str, published: bool, update: bool) -> None:
    now = {
        file: list(expressions(article.text, day if published else None)) for file, (article, day) in articles().items()
    }
    check_recorded(FOLDER / f"{name}.txt", now, update=update)
