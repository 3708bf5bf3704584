"""CH202: a passage much like the quotation differs in figure, date, negation, modality or name."""

import pytest

from chrono.proof.rules import quote_altered
from tests.conftest import lines_of, report_on, verdicts_of

VISIT = quote_altered.GOOD
QUOTE = "quote: scheduled to visit China from March 28 to 30"


def said(quote: str, words: str) -> list[str]:
    text = VISIT.but(QUOTE, f"quote: {quote}").chronology
    found = lines_of(report_on(text, {"a.txt": f" date 2024-03-26 {words} In May 2023, both countries signed.\n"}))
    return [line for line in found if " CH2" in line]


@pytest.mark.parametrize(
    ("quote", "words", "place", "difference"),
    [
        ("trade reached 43.8 billion", "Then trade reached 43.9 billion.", "12:30", 'figure: "43.8" for "43.9"'),
        ("paid 43 million for the ships", "They paid 43 billion for the ships.", "12:24",
         'figure: "million" for "billion"'),
        ("paid $43 million for the ships", "They paid €43 million for the ships.", "12:21", 'currency: "$" for "€"'),
        ("scheduled to visit China in March", "He is scheduled to visit China in April.", "12:44",
         'date: "March" for "April"'),
        ("The plan was agreed by both sides", "The plan was not agreed by both sides.", "12:16",
         'negation: "not" is left out'),
        ("The plan was not agreed by both sides", "The plan was agreed by both sides.", "12:29",
         'negation: "not" is not there'),
        ("The plan was agreed by both sides", "The plan wasn’t agreed by both sides.", "12:25",
         'negation: "was" for "wasn\'t"'),
        ("The plan will be agreed by both sides", "The plan was agreed by both sides.", "12:25",
         'modality: "will be" for "was"'),
        ("met with President Tokarev in the capital", "He met with President Tokayev in the capital.", "12:35",
         'name: "Tokarev" for "Tokayev"'),
    ],
)  # fmt: skip
def test_fails_when_a_word_of_weight_differs(quote: str, words: str, place: str, difference: str) -> None:
    assert said(quote, words) == [f"{place} CH202 the quotation alters the passage ({difference})"]


@pytest.mark.parametrize(
    ("quote", "words", "place", "difference"),
    [
        (
            "министр посетит Китай 28 марта",
            "Вчера министр посетит Китай 29 марта.",
            "12:38",
            'figure: "28" for "29"',
        ),
        ("министр не посетит Китай", "Вот министр посетит Китай.", "12:24", 'negation: "не" is not there'),
        ("Токарев встретился с Си", "Вчера Токаев встретился с Си.", "12:16", 'name: "Токарев" for "Токаев"'),
        ("部长将于3月28日访问中国", "据报道，部长将于3月29日访问中国。", "12:22", 'figure: "28" for "29"'),
        ("部长将于3月28日访问中国", "据报道，部长未于3月28日访问中国。", "12:18", 'negation: "将" for "未"'),
        ("外交部发言人昨日表示欢迎", "外交部发言人昨日表达欢迎。", "12:25", 'name: "示" for "达"'),
    ],
)
def test_fails_in_other_scripts(quote: str, words: str, place: str, difference: str) -> None:
    assert said(quote, words) == [f"{place} CH202 the quotation alters the passage ({difference})"]


@pytest.mark.parametrize(
    ("quote", "place"),
    [
        ('"scheduled to visit China from March 28 to 31"', "12:59"),
        (">-\n          scheduled to visit China\n          from March 28 to 31", "14:28"),
        ("'scheduled to visit China\n          from March 28 to 31'", "13:28"),
    ],
)
def test_points_at_the_word_however_yaml_writes_the_text(quote: str, place: str) -> None:
    words = "He is scheduled to visit\r\nChina from March 28 to 30."
    assert said(quote, words) == [f'{place} CH202 the quotation alters the passage (figure: "31" for "30")']


def test_shows_the_word_that_stands_there() -> None:
    text = VISIT.but("March 28 to 30\n", "March 28 to 31\n").chronology
    article = VISIT.articles["a.txt"].replace("China from", "China \r\n  from").replace("28 to 30", "28 to\n30")
    excerpt = report_on(text, {"a.txt": article}).findings[0].excerpt
    assert excerpt is not None
    assert ([excerpt.text[first:last] for first, last in excerpt.marks], excerpt.location.line) == (["30"], 3)


def test_offers_no_edit() -> None:
    text = VISIT.but("March 28 to 30\n", "March 28 to 31\n").chronology
    (finding,) = [one for one in report_on(text, VISIT.articles).findings if one.code == "CH202"]
    assert finding.edit is None


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("said he would “visit China” soon", 'They said he would "visit China" soon.'),
        ("the talks of 28 March", "And the talks of 28\r\nMarch were held."),
        ("a gain of 30 million people", "It was a gain of 30million people."),
    ],
)
def test_passes_typesetting_of_words_of_weight(quote: str, words: str) -> None:
    assert said(quote, words) == []


def test_makes_no_check_when_the_article_cannot_be_read() -> None:
    assert verdicts_of(report_on(VISIT.chronology, {}), "CH202") == []
