"""CH201: the quoted words are not in the article."""

import pytest

from chrono.proof.rules import quote_not_found
from tests.conftest import lines_of, report_on, verdicts_of

VISIT = quote_not_found.GOOD
QUOTE = "quote: scheduled to visit China from March 28 to 30"
REST = " He is scheduled to visit China from March 28 to 30. In May 2023, both countries signed.\n"


def quoting(quote: str) -> str:
    return VISIT.but(QUOTE, f"quote: {quote}").chronology


@pytest.mark.parametrize(
    "quote", ["the delegation toured a shipyard", "делегация посетила верфь", "代表团参观了造船厂", "'!?'"]
)
def test_fails_when_nothing_like_the_words_stands_there(quote: str) -> None:
    assert [line for line in lines_of(report_on(quoting(quote), VISIT.articles)) if "CH201" in line] == [
        '12:16 CH201 the words are not in "a"'
    ]


def test_fails_when_the_words_stand_less_often_than_said() -> None:
    text = quoting("China\n        occurrence: 3")
    assert '12:16 CH201 the words are not in "a" at the place singled out, but 2 times elsewhere in it' in lines_of(
        report_on(text, {"a.txt": f" date 2024-03-26 On China.{REST}"})
    )


@pytest.mark.parametrize(
    ("quote", "words", "kind"),
    [
        ("said “he will visit”", 'He said "he will visit" soon.', "typographic"),
        ("said 'he will visit'", "He said «he will visit» soon.", "typographic"),
        ("министр посетит Китай", "Как сообщили, министр\r\n  посетит\u00a0Китай.", "typographic"),
        ("мой визит в Украину", "Это мои\u0306 визит в Украину.", "typographic"),
        ("the final office visit", "Of the ﬁnal oﬃce vi\u00adsit.", "typographic"),
        ("于3月28日访问中国", "部长将于３月２８日访问中国。", "typographic"),
        ("于3月28日 访问中国", "部长将于3月28日访问\n中国。", "spacing"),
        ("the agreement was signed", "Later the agree-\nment was signed.", "spacing"),
        ("the talks were held", "And the talks[12] were held.", "typographic"),
        ("the talks—were held", "And the talks – were held.", "typographic"),
        ("the talks were held", "And the talks were held.", "exact"),
    ],
)
def test_passes_words_that_are_only_typeset_otherwise(quote: str, words: str, kind: str) -> None:
    report = report_on(quoting(quote), {"a.txt": f" date 2024-03-26 {words}{REST}"})
    assert verdicts_of(report, "CH201") == [f"passed: {kind} match"]


@pytest.mark.parametrize(
    "quote",
    [
        '"scheduled to visit China from March 28 to 30"',
        "|\n          scheduled to visit China\n          from March 28 to 30",
        ">-\n          scheduled to visit China\n          from March 28 to 30",
        "'scheduled to visit\n          China from March 28 to 30'",
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_passes_however_yaml_writes_the_text(quote: str, end: str) -> None:
    assert lines_of(report_on(quoting(quote).replace("\n", end), VISIT.articles)) == []


def test_passes_the_occurrence_that_is_singled_out() -> None:
    text = quoting("scheduled to visit China\n        occurrence: 2")
    report = report_on(text, {"a.txt": f" date 2024-03-26 It was scheduled to visit China.{REST}"})
    assert verdicts_of(report, "CH201") == ["passed: exact match"]


def test_is_unchecked_when_only_an_excerpt_is_held() -> None:
    text = quoting("the delegation toured a shipyard").replace("file: a.txt,", "file: a.txt, complete: false,")
    assert verdicts_of(report_on(text, VISIT.articles), "CH201") == ['unchecked: only an excerpt of "a" is held']


def test_is_unchecked_when_the_article_cannot_be_read() -> None:
    assert verdicts_of(report_on(VISIT.chronology, {}), "CH201") == ["unchecked: a: no such file"]


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("<p>Other news.</p><p><s>The envoy left Lima on 5 May 2023.</s></p>", "they are struck out"),
        (
            "<p>Other news.</p><p style='visibility:hidden'>The envoy left Lima on 5 May 2023.</p>",
            "no reader of the page sees them",
        ),
    ],
)
def test_words_that_no_reader_can_rest_on_are_told(page: str, said: str) -> None:
    text = (
        "title: x\nsources:\n  a: {file: a.html, published: 2024-05-20}\nevents:\n"
        "  - {id: e, title: E, date: 2023-05-05, evidence: [{source: a, quote: The envoy left Lima on 5 May 2023.}]}\n"
    )
    (verdict,) = verdicts_of(report_on(text, {"a.html": page}), "CH201")
    assert verdict == f'failed: the words are not in "a": {said}'
