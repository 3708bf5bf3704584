"""Articles with what a chronology makes of their dated statements."""

import re

from chrono.dates.parsing import parse_date
from chrono.passages.passages import read_passages
from chrono.proof.examples import VISIT
from chrono.records.loader import load_text
from chrono.reports.coverage import to_coverage

MORE = {"a.txt": VISIT.articles["a.txt"].strip() + " Trade began in 1999.\n"}


def coverage(articles: dict[str, str] | None = None, window: str | None = None) -> list[str]:
    chronology = load_text(VISIT.chronology, articles or dict(VISIT.articles)).chronology
    text = to_coverage(chronology, read_passages(chronology), parse_date(window) if window else None)
    return re.sub("\x1b\\[[\\d;]*m", "", text).splitlines()


def test_statements_are_marked_by_what_accounts_for_them() -> None:
    lines = coverage(MORE)
    assert lines[0] == "a.txt: 3 dated statements: 1 covered, 1 dismissed, 1 open"
    assert "from [March 28 to 30]. In {May 2023}, both" in lines[1]
    assert "Trade began in <1999>." in lines[1]


def test_each_is_listed_with_its_place_date_and_reason() -> None:
    assert coverage(MORE)[3:6] == [
        'a.txt:1:76: covered "March 28 to 30" (2024-03-28/2024-03-30): visit',
        'a.txt:1:95: dismissed "May 2023" (2023-05): background',
        'a.txt:1:165: open "1999" (1999)',
    ]


def test_background_outside_the_window_is_counted_and_left_alone() -> None:
    lines = coverage(MORE, "2023/2024")
    assert lines[0] == "a.txt: 3 dated statements: 1 covered, 1 dismissed, 0 open, 1 outside the window"
    assert "in 1999." in lines[1]


def test_an_article_that_cannot_be_read_is_said_to_be_unchecked() -> None:
    assert coverage({"b.txt": "x"})[0] == "a: unchecked: no such file"
