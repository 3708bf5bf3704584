"""A report for people and for programs."""

import re

from chrono.proof.rules import date_too_precise, overdue_plan
from chrono.reports.text import to_text
from tests.conftest import report_on

BAD = date_too_precise.BAD


def plain(text: str) -> str:
    return re.sub("\x1b\\[[\\d;]*m", "", text)


def test_a_finding_is_shown_with_both_places_and_its_fix() -> None:
    assert plain(to_text(report_on(BAD.chronology, BAD.articles))).split("\n\n")[-2] == (
        'events.yaml:7:11: CH304 date 2023-05-17 is more precise than "May 2023" (2023-05) [date-too-precise]\n'
        "  6 |     title: Agreement on visas\n"
        "  7 |     date: 2023-05-17\n"
        "    |           ^^^^^^^^^^\n"
        "  a.txt:1:96\n"
        "  | In May 2023, both countries signed an agreement on visas.\n"
        "  |    ^^^^^^^^\n"
        "  fix: events[0].date: 2023-05"
    )


def test_what_to_do_stands_below_the_first_finding_of_a_rule() -> None:
    events = "  - {id: a, title: A, date: 2023}\n  - {id: b, title: B, date: 2022}\n"
    text = plain(to_text(report_on(f"title: x\nas_of: 2024-01-01\nevents:\n{events}")))
    assert text.count("cites no source [no-evidence]") == 2
    advice = "  do: quote the words of an article under evidence (chrono quote WORDS finds them), or take the event out"
    assert text.count(advice) == 1
    assert text.index('"a" cites no source') < text.index(advice) < text.index('"b" cites no source')


def test_what_is_unchecked_is_listed_with_its_reason() -> None:
    report = report_on(BAD.chronology, {})
    assert 'events.yaml:7:11: unchecked date of "treaty": a: no such file [date-contradicted]' in plain(to_text(report))


GIST = overdue_plan.GOOD.but("    status:", "    gist: true\n    status:").chronology


def test_silence_is_never_taken_for_proof() -> None:
    text = plain(to_text(report_on(GIST, overdue_plan.GOOD.articles)))
    assert text.endswith(
        "every check passed or is waived with a reason "
        "(chrono proves that the sources say so, not that they are right)\n"
    )


def test_fields_that_nothing_proves_are_named() -> None:
    text = to_text(report_on(overdue_plan.GOOD.chronology.replace("2024-03-26}", "2024-03-26, language: fr}"),
                             overdue_plan.GOOD.articles))  # fmt: skip
    assert "no error found; not checked: 1 date, 1 article, 1 participant, 1 quotation, 1 status, 1 title\n" in plain(
        text
    )


def test_records_that_were_not_read_are_counted() -> None:
    assert "0 events, 0 sources, 0 dismissals; 1 record not read" in plain(
        to_text(report_on("title: x\nevents: [5]\n"))
    )


NOTED = """title: x
sources:
  a: {file: a.txt, published: 2024-03-26, language: en}
events: []
"""
STATEMENTS = "He left on 1 March 2024. He came on 2 March 2024. They met on 3 March 2024."


def test_notes_are_folded_by_source_and_rule_above_what_is_wrong() -> None:
    report = report_on(NOTED, {"a.txt": STATEMENTS})
    folded, *findings = plain(to_text(report, notes=False)).split("\n\n")
    assert folded == (
        'events.yaml:3:6: CH801 no event or dismissal accounts for "1 March 2024" (2024-03-01) at a.txt:1:12 '
        "[uncovered-statement] (and 2 more notes of CH801 in a.txt)\n"
        "chrono check --notes shows every note with its passage, and what to do"
    )
    assert [text.split(" ")[1] for text in findings[:-1]] == ["unchecked", "CH007"]
    every = plain(to_text(report)).split("\n\n")
    assert [text.split(" ")[1] for text in every[:-1]] == ["unchecked", "CH801", "CH801", "CH801", "CH007"]


def test_what_may_account_for_many_statements_of_a_source_is_one_line() -> None:
    lost = NOTED.replace(
        "events: []", "events:\n  - {id: x, title: A visit, date: 2024-03, evidence: [{source: a, quote: gone}]}"
    )
    lines = plain(to_text(report_on(lost, {"a.txt": STATEMENTS}))).splitlines()
    (line,) = [one for one in lines if "may account for" in one]
    assert line.endswith('may account for "1 March 2024" at a.txt:1:12 [uncovered-statement] (and 2 more checks)')


def test_eras_are_counted_and_what_is_context_is_told() -> None:
    report = report_on(
        "title: x\neras:\n  - {name: Own, date: 2022, context: true}\n  - {name: Ours, date: 2023, context: true}\n"
    )
    text = plain(to_text(report))
    assert "events.yaml: 0 events, 0 sources, 0 dismissals, 2 eras (2 as context, not proved)" in text
    assert "eras[0].context: the curator's own context, which no source proves [no-evidence] (and 1 more check)" in text
    assert text.endswith("no error found; not checked: 2 context records\n")


def test_without_eras_none_are_counted() -> None:
    assert "era" not in plain(to_text(report_on("title: x\n"))).replace("general", "")
