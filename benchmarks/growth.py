"""How each part grows with its input: CPU seconds at n and at 2n, and the exponent, which is 1 where it is linear.

`python benchmarks/growth.py [FACTOR]`; a factor of 2 doubles every n. Every part is warmed up at a small n; the least
of three runs counts.
"""

import math
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta

from chrono.articles import article_from_bytes
from chrono.calendars import CalendarOptions, to_calendar
from chrono.dossiers import make_dossier, to_page
from chrono.exchange.icalendar_file import read_calendar
from chrono.exchange.table_file import read_table
from chrono.proof import Report, check
from chrono.records import Loaded
from chrono.records.loader import load_text
from chrono.timex import find_timexes

WORDS = "Nobody had thought that it would be settled so soon by those who took part in it. "
CITIES = "Lima Oslo Bern Riga Quito Cairo Delhi Seoul Paris Tunis".split()


def chronology(events: int, articles: int, *, absent: bool = False) -> Loaded:
    """So many events that cite so many articles in turn; if `absent` every other quotation stands nowhere."""
    said = []
    for number in range(events):
        day = date(2000, 1, 1) + timedelta(days=number % 9000)
        city = CITIES[number % len(CITIES)]
        said.append((day, f"The council of district {number} signed a treaty in {city} on {day.day} {day:%B %Y}"))
    texts = {
        f"a{at}.txt": " date 2026-01-01 "
        + "\n\n".join(f"{words}. {WORDS}" for number, (_, words) in enumerate(said) if number % articles == at)
        for at in range(articles)
    }
    lines = ["title: Growth", "sources:"]
    lines += [f"  s{at}: {{file: a{at}.txt, published: 2026-01-01}}" for at in range(articles)]
    lines += ["events:"]
    for number, (day, words) in enumerate(said):
        quote = words.replace("treaty", "contract") if absent and number % 2 else words
        title = words.partition(" on ")[0]
        lines.append(
            f"  - {{id: e{number}, title: {title}, date: {day}, "
            f"evidence: [{{source: s{number % articles}, quote: {quote}}}]}}"
        )
    return load_text("\n".join(lines) + "\n", texts)


def checked(events: int, articles: int) -> Report:
    return check(chronology(events, articles).chronology)


def entries(number: int) -> Loaded:
    """One event with so many participants and passages."""
    said = [f"Envoy {CITIES[at % len(CITIES)]}{at} met the minister on 25 March 2024" for at in range(number)]
    lines = ["title: Growth", "sources: {a: {file: a.txt}}", "events:", "  - id: e", "    title: Met the minister"]
    lines += ["    date: 2024-03-25", "    participants:"]
    lines += [f"      - {' '.join(words.split()[:2])}" for words in said]
    lines += ["    evidence:", *(f"      - {{source: a, quote: {words}}}" for words in said)]
    return load_text("\n".join(lines) + "\n", {"a.txt": " date 2024-03-26 " + ". ".join(said) + "."})


def table(rows: int) -> bytes:
    return ("Date,Title\n" + "".join(f"2024-03-{at % 28 + 1:02},Event {at}\n" for at in range(rows))).encode()


def calendar(events: int) -> bytes:
    report = checked(events, max(1, events // 10))
    return to_calendar(report.chronology, report, CalendarOptions())


Part = Callable[[int], Callable[[], object]]


def parts() -> dict[str, tuple[int, Part]]:
    """By name: the least n, and what prepares the input of n and gives what is to be timed."""
    text = f"On 9 May 2023 they met. {WORDS}The envoy came a week later. "
    page = "<p>On 9 May 2023 they met.<div>" + WORDS
    return {
        "check, ten events an article": (200, lambda n: lambda: check(chronology(n, n // 10).chronology)),
        "check, one article": (200, lambda n: lambda: check(chronology(n, 1).chronology)),
        "check, half of the quotations absent": (
            200,
            lambda n: lambda: check(chronology(n, n // 10, absent=True).chronology),
        ),
        "dates of a text": (400, lambda n: lambda: find_timexes(text * n, None, "en")),
        "a page with unclosed elements": (
            1000,
            lambda n: lambda: article_from_bytes("a", (page * n).encode(), "a.html"),
        ),
        "a page saved as one file, with n frames": (200, _saved),
        "a page with elements in each other": (
            1000,
            lambda n: lambda: article_from_bytes("a", (f"{'<div><b>' * n}{WORDS}").encode(), "a.html"),
        ),
        "the dossier and its page": (200, lambda n: _page(checked(n, n // 10))),
        "the dossier of an event with n passages": (100, lambda n: _dossier(check(entries(n).chronology))),
        "a calendar": (200, lambda n: _calendar(checked(n, n // 10))),
        "import of a calendar": (200, lambda n: _imported(calendar(n))),
        "import of a table": (2000, lambda n: lambda: read_table(table(n), "a.csv")),
    }


def _saved(frames: int) -> Callable[[], object]:
    """A page as browsers save it (.mhtml), each of whose frames is a part of its own."""
    pages = [f"<p>On 9 May 2023 they met. {WORDS}" for _ in range(frames)]
    pages = ["".join(f"<iframe src='cid:f{at}@x'></iframe>" for at in range(frames)), *pages]
    names = ["f@x", *(f"f{at}@x" for at in range(frames))]
    parts = "".join(
        f"--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-ID: <{name}>\r\n\r\n{page}\r\n"
        for name, page in zip(names, pages, strict=True)
    )
    head = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
    raw = f"{head}{parts}--b--\r\n".encode()
    return lambda: article_from_bytes("a", raw, "a.mhtml")


def _page(report: Report) -> Callable[[], object]:
    return lambda: to_page(make_dossier(report))


def _dossier(report: Report) -> Callable[[], object]:
    return lambda: make_dossier(report)


def _calendar(report: Report) -> Callable[[], object]:
    return lambda: to_calendar(report.chronology, report, CalendarOptions())


def _imported(raw: bytes) -> Callable[[], object]:
    return lambda: read_calendar(raw, "a.ics", None)


def seconds(run: Callable[[], object]) -> float:
    """The least CPU time of three runs."""
    found = []
    for _ in range(3):
        before = time.process_time()
        run()
        found.append(time.process_time() - before)
    return min(found)


def main() -> None:
    """Print a line a part."""
    factor = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    print(f"{'part':<40} {'n':>6} {'at n':>8} {'at 2n':>8} {'exponent':>9}")
    for name, (least, prepare) in parts().items():
        number = int(least * factor)
        prepare(max(10, number // 10))()
        once, twice = seconds(prepare(number)), seconds(prepare(2 * number))
        print(f"{name:<40} {number:>6} {once:>7.2f}s {twice:>7.2f}s {math.log2(twice / once):>9.2f}")


if __name__ == "__main__":
    main()
