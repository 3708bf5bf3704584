"""How many independent sources say so."""

import pytest

from chrono.languages import PageWords, part_or_english
from chrono.proof.checker import check
from chrono.proof.confidence import Confidence, confidence_of
from chrono.proof.examples import COPIES, TRADE, VISIT, WITNESSES, Example
from chrono.records.loader import load_text


def said(example: Example) -> str:
    report = check(load_text(example.chronology, example.articles).chronology)
    event = report.chronology.events[0]
    return confidence_of(report, event, list(report.of_event(event.id))).said(part_or_english("en", PageWords))


@pytest.mark.parametrize(
    ("example", "words"),
    [
        (TRADE, "reported by one source"),
        (WITNESSES, "confirmed by 2 independent sources"),
        (COPIES, "reported by one source and its copies (1)"),
    ],
)
def test_sources_are_counted(example: Example, words: str) -> None:
    assert said(example) == words


def test_who_disputes_it_is_named() -> None:
    disputed = WITNESSES.but("{source: b,", "{source: b, stance: disputes,")
    assert said(disputed) == 'reported by one source; disputed by "b"'


@pytest.mark.parametrize(
    "other", ["{date: 2023}", "{figures: [{label: trade turnover, value: 31 billion, unit: USD}]}"]
)
def test_a_source_that_gives_another_date_or_figure_is_named_and_does_not_confirm(other: str) -> None:
    differing = WITNESSES.but("{source: b,", f"{{source: b, says: {other},")
    assert said(differing) == 'reported by one source; another date or figure in "b"'


def test_a_source_that_is_said_to_give_the_same_date_confirms() -> None:
    assert said(WITNESSES.but("{source: b,", "{source: b, says: {date: 2024},")) == "confirmed by 2 independent sources"


def test_where_every_source_gives_another_date_none_confirms() -> None:
    text = WITNESSES.chronology.replace("- source: a\n", "- source: a\n        says: {date: 2023}\n")
    text = text.replace("{source: b,", "{source: b, says: {date: 2023},")
    assert said(Example(text, WITNESSES.articles)) == 'reported otherwise; another date or figure in "a", "b"'


def test_an_event_without_evidence_rests_on_none() -> None:
    assert said(Example("title: x\nevents: [{id: e, title: E, date: 2024}]\n", {})) == "rests on no source"


CLOSED = Example(
    """\
title: An example
as_of: 2023-08-01
sources:
  a: {file: a.txt, published: 2023-07-01}
  b: {file: b.txt, published: 2023-07-02}
events:
  - id: closed
    title: The plant in Bergen was closed
    date: 2023-04-04
    status: occurred
    evidence:
      - {source: a, quote: The plant in Bergen was closed on 4 April 2023}
      - {source: b, quote: the plant in Bergen was closed on 4 April 2023}
""",
    {
        "a.txt": " date 2023-07-01 The plant in Bergen was closed on 4 April 2023 after talks.\n",
        "b.txt": " date 2023-07-02 Reporters say that the plant in Bergen was closed on 4 April 2023 for good.\n",
    },
)
"""Two sources that both give the day of what has occurred."""


def told_by_b(words: str, published: str = "2023-07-02") -> str:
    text = CLOSED.chronology.replace("the plant in Bergen was closed on 4 April 2023", words)
    text = text.replace("published: 2023-07-02", f"published: {published}")
    return said(
        Example(text, {**CLOSED.articles, "b.txt": f" date {published} Reporters say that {words} for good.\n"})
    )


def test_two_sources_that_give_the_day_of_what_occurred_confirm_it() -> None:
    assert said(CLOSED) == "confirmed by 2 independent sources"


def test_a_forecast_does_not_confirm_what_occurred() -> None:
    words = "the plant in Bergen will be closed on 4 April 2023"
    assert told_by_b(words, "2023-03-01") == 'reported by one source; not proved by "b"'


def test_a_source_that_gives_no_day_does_not_confirm_the_day() -> None:
    assert told_by_b("the plant in Bergen was closed") == 'reported by one source; not proved by "b"'


def test_a_source_that_tells_of_another_event_of_the_day_does_not_confirm() -> None:
    assert told_by_b("the mayor of Oslo resigned on 4 April 2023") == 'reported by one source; not proved by "b"'


def test_none_confirms_a_day_that_no_source_gives() -> None:
    text = CLOSED.chronology.replace(" was closed on 4 April 2023}", " was closed}")
    bare = {name: article.replace(" on 4 April 2023", "") for name, article in CLOSED.articles.items()}
    assert said(Example(text, bare)) == "not proved by the sources cited (2)"


def test_what_only_two_sources_together_bear_out_none_confirms() -> None:
    text = CLOSED.chronology.replace("the plant in Bergen was closed on 4 April 2023", "The plant in Bergen was closed")
    text = text.replace("quote: The plant in Bergen was closed on", "quote: Its gates were shut on")
    articles = {
        "a.txt": " date 2023-07-01 Its gates were shut on 4 April 2023 after talks.\n",
        "b.txt": " date 2023-07-02 The plant in Bergen was closed for good.\n",
    }
    assert said(Example(text, articles)) == "borne out by the sources cited (2) only together"


def test_one_source_that_does_not_bear_the_title_out_proves_nothing() -> None:
    text = CLOSED.chronology.replace("title: The plant in Bergen was closed", "title: A dam burst above the village")
    text = text[: text.index("      - {source: b")]
    assert said(Example(text, CLOSED.articles)) == "not proved by the sources cited (1)"


def test_what_is_contradicted_is_not_reported_by_a_source() -> None:
    future = CLOSED.but("date: 2023-04-04", "date: 2023-04-05")
    assert said(future) == "not borne out by the sources cited (2)"


def test_a_source_whose_quotation_is_not_found_does_not_count() -> None:
    source = next(iter(WITNESSES.articles))
    lost = Example(WITNESSES.chronology, {**WITNESSES.articles, source: " date 2024-03-27 Nothing of it.\n"})
    assert said(lost) == "reported by one source"


def test_sources_do_not_bear_out_what_they_contradict() -> None:
    text = "title: x\nsources: {a: {file: a.txt, published: 2024-06-01}}\nevents:\n  - {id: e, title: They met, "
    text += "date: 2024-05-08, evidence: [{source: a, quote: They met on 9 May 2024}]}\n"
    wrong = Example(text, {"a.txt": "They met on 9 May 2024."})
    assert said(wrong) == "not borne out by the sources cited (1)"


def test_a_plan_whose_outcome_is_waived_is_reported_by_its_source() -> None:
    late = VISIT.but("as_of: 2024-03-26", "as_of: 2024-05-01")
    assert said(late) == "not proved by the sources cited (1)"
    assert said(late.but("    status: planned\n", "    status: planned\n    waive: {overdue-plan: not told}\n")) == (
        "reported by one source"
    )


def test_a_date_that_is_only_waived_is_not_proved_by_its_source() -> None:
    text = CLOSED.chronology.replace("date: 2023-04-04", "date: 2023-07-01").replace(" on 4 April 2023}", "}")
    text = text[: text.index("      - {source: b")] + "    waive: {date-is-report-date: no other is told}\n"
    assert said(Example(text, {"a.txt": " date 2023-07-01 The plant in Bergen was closed after talks.\n"})) == (
        "not proved by the sources cited (1)"
    )


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (Confidence(("a", "c"), ("a", "c"), ()), "confirmed by 2 independent sources"),
        (Confidence(("a",), ("a",), ("c",)), 'reported by one source; disputed by "c"'),
        (Confidence(("a", "b"), ("a",), ()), "reported by one source and its copies (1)"),
        (Confidence(("a",), ("a",), (), (), ("c",)), 'reported by one source; not proved by "c"'),
        (Confidence((), (), (), (), ("a",)), "not proved by the sources cited (1)"),
        (Confidence((), (), (), (), ("a",), refuted=True), "not borne out by the sources cited (1)"),
        (Confidence((), (), (), (), ("a", "c"), together=True), "borne out by the sources cited (2) only together"),
        (Confidence((), (), (), ("c",)), 'reported otherwise; another date or figure in "c"'),
        (Confidence((), (), ()), "rests on no source"),
    ],
)
def test_confidence_is_told_with_its_sources(told: Confidence, words: str) -> None:
    assert told.said(part_or_english("en", PageWords)) == words


def test_confidence_is_told_in_the_language_of_the_reader() -> None:
    told = Confidence(("a",), ("a",), ("c",))
    assert told.said(part_or_english("ru", PageWords), str.upper) == ("сообщает один источник; оспаривает: C")


def test_a_report_is_asked_of_an_event_once(monkeypatch: pytest.MonkeyPatch) -> None:
    report = check(load_text(WITNESSES.chronology, WITNESSES.articles).chronology)
    event = report.chronology.events[0]
    first = confidence_of(report, event, list(report.of_event(event.id)))
    monkeypatch.setattr("chrono.proof.confidence.judge_events", None)
    assert confidence_of(report, event, list(report.of_event(event.id))) is first


def test_a_report_of_another_chronology_is_asked_anew() -> None:
    report = check(load_text(WITNESSES.chronology, WITNESSES.articles).chronology)
    event = report.chronology.events[0]
    judged = list(report.of_event(event.id))
    without = report._replace(chronology=report.chronology.with_parts(events=(event,), eras=(), dismissed=()))
    assert confidence_of(without, event, judged) is not confidence_of(report, event, judged)
