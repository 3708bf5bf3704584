"""CH207: the quoted words stand word for word in another source."""

import pytest

from chrono.proof.rules import quote_elsewhere
from tests.conftest import lines_of, report_on, verdicts_of

WRONG = quote_elsewhere.BAD
QUOTE = "quote: scheduled to visit China from March 28 to 30"


def said(quote: str, words: str) -> list[str]:
    """What is said when "a" has the words and "b" is cited."""
    text = WRONG.but(QUOTE, f"quote: {quote}").chronology
    found = lines_of(report_on(text, {**WRONG.articles, "a.txt": f" date 2024-03-26 {words}\n"}))
    return [line for line in found if " CH2" in line]


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("said he would “visit China”", 'He said he would "visit\r\n China".'),
        ("министр посетит Китай", "В марте «министр\nпосетит Китай»."),
        ("部长将于三月底访问中国并会见总统", "据报道，部长将于三月底访问中国并会见总统。"),
        ("The minister … visit China", "The minister will visit China."),
    ],
)
def test_fails_when_another_source_has_the_words_however_typeset(quote: str, words: str) -> None:
    assert said(quote, words) == ['12:17 CH207 the words are not in "b" but in "a"']


def test_offers_the_other_source() -> None:
    (finding,) = report_on(WRONG.chronology, WRONG.articles).findings
    assert finding.edit is not None
    assert (finding.edit.at.path, finding.edit.text) == (("events", 0, "evidence", 0, "source"), "a")


def test_comes_before_a_near_passage_in_the_cited_article() -> None:
    near = " date 2024-03-26 He is scheduled to visit Chile from March 28 to 30. Analysts discuss trade with China.\n"
    found = lines_of(report_on(WRONG.chronology, {**WRONG.articles, "b.txt": near}))
    assert [line for line in found if " CH2" in line] == ['12:17 CH207 the words are not in "b" but in "a"']


def test_leaves_words_that_are_only_near_elsewhere_to_quote_not_found() -> None:
    assert said(
        "scheduled to visit China from March 28 to 31", "He is scheduled to visit China from March 28 to 30."
    ) == ['13:16 CH201 the words are not in "b"']


def test_leaves_a_few_characters_to_quote_not_found() -> None:
    assert said("visit China", "He will visit China.") == ['13:16 CH201 the words are not in "b"']


def test_passes_words_that_stand_in_both() -> None:
    both = WRONG.articles["b.txt"] + WRONG.articles["a.txt"]
    report = report_on(WRONG.chronology, {**WRONG.articles, "b.txt": both})
    assert verdicts_of(report, "CH207") == []


def test_makes_no_check_when_the_cited_article_cannot_be_read() -> None:
    report = report_on(WRONG.chronology, {"a.txt": WRONG.articles["a.txt"]})
    assert (verdicts_of(report, "CH207"), verdicts_of(report, "CH201")) == (
        [],
        ["unchecked: b: no such file"],
    )
