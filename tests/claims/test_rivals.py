"""Two titles of one source, each on the other's event."""

import sys
from types import FrameType

import pytest

from chrono.claims import rivals as module
from chrono.claims.rivals import Rivals
from chrono.passages.passages import read_passages
from chrono.records.loader import load_text
from tests.claims.claim_cases import title_judged
from tests.conftest import report_on

TEXT = """\
title: x
sources:
  a: {{file: a.txt, published: 2025-02-14}}
events:
  - id: bridge
    title: {0}
    date: 2025-02-10
    evidence: [{{source: a, quote: "The stone bridge in the valley was opened to lorries on 10 February 2025"}}]
  - id: school
    title: {1}
    date: 2025-02-12
    evidence: [{{source: a, quote: "A fire destroyed the village school on 12 February 2025"}}]
"""
ARTICLE = (
    " date 2025-02-14 The stone bridge in the valley was opened to lorries on 10 February 2025. Nothing else was "
    "told of that day. The council met and went home again. A fire destroyed the village school on 12 February 2025.\n"
)
BRIDGE, SCHOOL = "Stone bridge in the valley opened to lorries", "Fire destroyed village school"


def told(*titles: str) -> list[str]:
    report = report_on(TEXT.format(*titles), {"a.txt": ARTICLE})
    return [one.verdict.message for one in report.verdicts if one.rule.code in ("CH901", "CH902")]


def test_each_title_at_its_place_passes() -> None:
    assert (
        told(BRIDGE, SCHOOL) == ["its words stand in the quotation in this order, and none left out may turn them"] * 2
    )


def test_exchanged_titles_are_contradicted() -> None:
    assert told(SCHOOL, BRIDGE) == [
        'the title fits the passage of "school" better than its own, whose title fits here',
        'the title fits the passage of "bridge" better than its own, whose title fits here',
    ]


def test_the_title_of_another_event_given_twice_is_unsupported() -> None:
    report = report_on(TEXT.format(BRIDGE, BRIDGE), {"a.txt": ARTICLE})
    assert ("CH902", "school") in [(one.code, one.event) for one in report.findings]


def test_a_title_with_hardly_a_word_of_its_own_passage_that_fits_another_is_unsupported() -> None:
    messages = told("Blaze in the school building of the village", SCHOOL)
    assert 'the title fits the passage of "school" better than its own' in messages


def test_a_title_of_another_matter_is_unsupported() -> None:
    messages = told("Parliament debates pension reform", SCHOOL)
    assert "the title has hardly a word in common with its passages: 0 of 4" in messages


@pytest.mark.parametrize(
    ("article", "quote", "title", "language", "date"),
    [
        (
            "Buses replaced the trams in Eastgate on 14 February 2025. In June 2028 the depot burned to the ground.",
            "Buses replaced the trams in Eastgate on 14 February 2025.",
            "Eastgate depot burns",
            "en",
            "June 2028",
        ),
        (
            "14 февраля 2025 года отряд достиг монастыря. Экспедиция Карамышева вышла из Новотроицка 3 июня 2024 года.",
            "14 февраля 2025 года отряд достиг монастыря.",
            "Экспедиция Карамышева вышла из Новотроицка",
            "ru",
            "3 июня 2024 года",
        ),
        (
            "2024年12月3日，义军攻占芦城。2025年2月14日，双方在城外议和。",
            "2025年2月14日，双方在城外议和。",
            "义军攻占芦城",
            "zh",
            "2024年12月3日",
        ),
    ],
)
def test_a_title_whose_words_stand_in_a_sentence_of_another_date(
    article: str, quote: str, title: str, language: str, date: str
) -> None:
    assert title_judged(title, article, quote, language=language) == [
        f'failed: the words of the title stand in a sentence of another date: "{date}"'
    ]


@pytest.mark.parametrize(
    ("article", "quote", "title"),
    [
        (
            "Levan Kobalia, head of the roads office, took over on 3 May 2020. He was suspended on 14 February 2025.",
            "He was suspended on 14 February 2025.",
            "Roads office head Levan Kobalia suspended",
        ),
        (
            "The depot burned to the ground on 14 February 2025. Buses replaced the trams in Eastgate in 2021.",
            "The depot burned to the ground on 14 February 2025.",
            "Eastgate depot burns",
        ),
        (
            "The trams stopped on 14 February 2025. The depot at Eastgate burned that day.",
            "The trams stopped on 14 February 2025.",
            "Eastgate depot burns",
        ),
    ],
)
def test_a_title_of_its_own_date_is_not_accused_for_words_beside_it(article: str, quote: str, title: str) -> None:
    (found,) = title_judged(title, article, quote)
    assert "another date" not in found


def _calls_of_one_question(events: int) -> int:
    """How many functions are called to find rivals of one of so many events that quote the same words."""
    text = TEXT.split("  - id")[0].format()
    for number in range(events):
        text += f"  - id: e{number}\n    title: {BRIDGE}\n    date: 2025-02-10\n    evidence:\n"
        text += '      - {source: a, quote: "The stone bridge in the valley was opened to lorries"}\n'
    chronology = load_text(text, {"a.txt": ARTICLE}).chronology
    passages = read_passages(chronology)
    rivals, event = Rivals(chronology, passages.events), chronology.events[0]
    rivals.judge(BRIDGE, event, passages.of(event)[0], hardly=False)
    calls = 0

    def count(frame: FrameType, what: str, _: object) -> None:
        nonlocal calls
        calls += what == "call" and frame.f_code.co_filename == module.__file__

    sys.setprofile(count)
    try:
        rivals.judge(BRIDGE, event, passages.of(event)[0], hardly=False)
    finally:
        sys.setprofile(None)
    return calls


def test_of_events_that_all_quote_the_same_words_a_few_are_compared() -> None:
    assert 0 < _calls_of_one_question(500) == _calls_of_one_question(250)
