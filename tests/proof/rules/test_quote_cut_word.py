"""CH204: the quotation begins or ends inside a word or a number."""

import pytest

from chrono.proof.rules import quote_cut_word
from tests.conftest import lines_of, report_on, verdicts_of

VISIT = quote_cut_word.GOOD
QUOTE = "quote: scheduled to visit China from March 28 to 30"


def said(quote: str, words: str) -> list[str]:
    text = VISIT.but(QUOTE, f"quote: {quote}").chronology
    found = lines_of(report_on(text, {"a.txt": f" date 2024-03-26 {words} In May 2023, both countries signed.\n"}))
    return [line for line in found if " CH2" in line]


@pytest.mark.parametrize(
    ("quote", "words", "cut"),
    [
        ("trade reached 43", "Then trade reached 43.8 billion.", "43.8"),
        ("trade reached 1", "Then trade reached 1,500 dollars.", "1,500"),
        ("visit on March 2", "The visit on March 28 was good.", "28"),
        ("visit in 20", "The visit in 2024 was good.", "2024"),
        ("于3月2", "部长将于3月28日访问中国。", "28"),
    ],
)
def test_fails_inside_a_number(quote: str, words: str, cut: str) -> None:
    assert said(quote, words) == [f'12:16 CH204 the quotation cuts "{cut}" apart']


@pytest.mark.parametrize(
    ("quote", "words", "cut"),
    [
        ("significant losses", "There were insignificant losses.", "insignificant"),
        ("reached 43.8 bill", "Trade reached 43.8 billion.", "billion"),
        ("значительные потери", "Были незначительные потери.", "незначительные"),
        ("министр прибыл в Кита", "Вчера министр\r\nприбыл в Китай.", "Китай"),
        ("met O'Brie", "He met O’Brien there.", "O’Brien"),
    ],
)
def test_fails_inside_a_word(quote: str, words: str, cut: str) -> None:
    assert said(quote, words) == [f'12:16 CH204 the quotation cuts "{cut}" apart']


def test_fails_before_the_denial_of_a_verb() -> None:
    assert said("ministers can", "The ministers can't go.") == ['12:16 CH204 the quotation cuts "can\'t" apart']


def test_fails_inside_a_number_grouped_by_spaces() -> None:
    assert [line[:11] for line in said("trade reached 1", "Then trade reached 1 500 tonnes.")] == ["12:16 CH204"]


def test_fails_inside_a_word_next_to_an_ellipsis() -> None:
    assert said("The minister … visit Chin", "The minister will visit China.") == [
        '12:16 CH204 the quotation cuts "China" apart'
    ]


def test_takes_the_place_where_the_words_are_whole() -> None:
    assert said("can be seen", "American be seen. It can be seen too.") == []


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("trade reached 5", "Then trade reached 5, and more."),
        ("trade reached 5", "Then trade reached 5."),
        ("known man", "He is a well-known man."),
        ("the minister", "It was the minister’s visit."),
        ("部长将于", "据报道部长将于三月访问。"),
        ("министр прибыл", "«министр прибыл» вчера."),
    ],
)
def test_passes_whole_words(quote: str, words: str) -> None:
    assert [line for line in said(quote, words) if "CH204" in line] == []


def test_makes_no_check_when_the_words_are_not_found() -> None:
    text = VISIT.but(QUOTE, "quote: the delegation toured a shipyard").chronology
    assert verdicts_of(report_on(text, VISIT.articles), "CH204") == []
