"""CH205: an ellipsis joins parts that stand in another order, far apart or over a negation."""

import pytest

from chrono.proof.rules import quote_spliced
from tests.conftest import lines_of, report_on, verdicts_of

VISIT = quote_spliced.GOOD
QUOTE = "quote: The minister … visit China from March 28 to 30"
SPLICED = (
    "12:16 CH205 the ellipsis joins parts that stand in another order, far apart or over a negation in the article"
)


def asked(quote: str) -> str:
    return VISIT.but(QUOTE, f"quote: {quote}").chronology


def article(words: str) -> dict[str, str]:
    return {"a.txt": f" date 2024-03-26 {words} In May 2023, both countries signed.\n"}


def said(text: str, articles: dict[str, str]) -> list[str]:
    return [line for line in lines_of(report_on(text, articles)) if " CH2" in line]


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("visit China ... The minister", "The minister will visit China."),
        ("'visit China [...] The minister'", "The minister will visit\r\nChina."),
        ("посетит Китай … министр обороны", "Вчера министр обороны посетит Китай."),
        ("访问中国……部长将于", "部长将于三月访问中国。"),
    ],
)
def test_fails_when_the_parts_stand_in_another_order(quote: str, words: str) -> None:
    assert said(asked(quote), article(words)) == [SPLICED]


def test_fails_when_the_parts_stand_over_600_characters_apart() -> None:
    assert said(asked("The minister … visit China"), article(f"The minister {'x' * 600} visit China.")) == [SPLICED]


def test_fails_when_the_ellipsis_leaves_out_a_negation() -> None:
    assert said(asked("the minister will … visit"), article("Then the minister will not visit China.")) == [SPLICED]


def test_passes_parts_600_characters_apart() -> None:
    assert said(asked("The minister … visit China"), article(f"The minister {'x' * 598} visit China.")) == []


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("The minister ... visit China", "The minister will visit China."),
        ("'The minister [ … ] visit “China”'", 'The minister will visit\r\n"China".'),
        ("министр … посетил Китай", "Вчера министр обороны посетил Китай."),
        ("部长……访问中国", "部长将于三月访问中国。"),
        ("a minister … visit China", "To visit China is what a minister wants; he will visit China."),
    ],
)
def test_passes_parts_in_their_order(quote: str, words: str) -> None:
    assert verdicts_of(report_on(asked(quote), article(words)), "CH205") == ["passed: "]


def test_shows_both_parts() -> None:
    findings = report_on(asked("visit China … The minister"), VISIT.articles).findings
    (excerpt,) = [one.excerpt for one in findings if one.code == "CH205"]
    assert excerpt is not None
    assert {excerpt.text[first:last] for first, last in excerpt.marks} == {"visit China", "The minister"}


def test_makes_no_check_without_an_ellipsis() -> None:
    assert verdicts_of(report_on(asked("scheduled to visit China"), VISIT.articles), "CH205") == []
