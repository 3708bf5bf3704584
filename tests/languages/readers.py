"""What a language's tests ask: the figures of a sentence, and what an article in it does to a record."""

from chrono.bylines.byline import byline_day
from chrono.dates.days import Day
from chrono.exchange.calendar_hedges import headed
from chrono.findings import Outcome
from chrono.text import find_figures
from chrono.timex import find_dates, find_timexes
from tests.conftest import report_on

WORD_RULES = ("CH205", "CH206", "CH404", "CH405")


def figures_in(sentence: str) -> list[tuple[str, str]]:
    """The values and units of a sentence's figures, as text; both ends of a range with a dash between."""
    return [
        (f"{one.low:f}" if one.low == one.high else f"{one.low:f}-{one.high:f}", one.unit)
        for one in find_figures(sentence)
    ]


def called_off(shown: str) -> tuple[str, str]:
    """A title of a calendar without what stands before it, and the status that this tells."""
    head = headed(shown)
    return head.title, str(head.status or "")


def outcomes(language: str, sentence: str, quote: str = "", status: str = "planned") -> dict[str, str]:
    """How each rule that judges words ends, by its code, for an event that quotes a sentence, whole or in part."""
    report = report_on(
        f"""\
title: An example
sources:
  a: {{file: a.txt, published: 2024-03-26, language: {language}}}
events:
  - id: visit
    title: A visit
    date: 2024
    status: {status}
    evidence:
      - source: a
        quote: "{quote or sentence}"
as_of: 2024-03-26
""",
        {"a.txt": f" date 2024-03-26 {sentence}\n"},
    )
    return {
        judged.rule.code: str(judged.verdict.outcome) for judged in report.verdicts if judged.rule.code in WORD_RULES
    }


def stands(text: str, language: str, published: str = "2015-02-02") -> list[str]:
    """Each dated expression as it stands in its text: its date, its hedge, and what is said against it."""
    found = []
    for timex in find_dates(text, published, language):
        state = "" if timex.dates_event else " (dates nothing)"
        state += "" if timex.is_decisive else " (open)"
        found.append(f"{timex.hedge} {timex.date}{state}".strip())
    return found


def owner(language: str, sentence: str, title: str) -> str:
    """Why the one date of a sentence, which the record has, is not that of the title; empty where it is."""
    (timex,) = find_timexes(sentence, Day(2026, 1, 1), language)[:1]
    text = f"""\
title: An example
sources:
  a: {{file: a.txt, published: 2026-01-01, language: {language}}}
events:
  - id: e
    title: "{title}"
    date: "{timex.date}"
    evidence:
      - {{source: a, quote: "{sentence}"}}
"""
    report = report_on(text, {"a.txt": f" date 2026-01-01 {sentence}.\n"})
    (verdict,) = [one.verdict for one in report.verdicts if one.rule.code == "CH302"]
    return verdict.message if verdict.outcome is Outcome.UNCHECKED else ""


def byline(line: str) -> str:
    """The day of publication that a line under a headline says; empty where it says none."""
    return byline_day([line]).day
