"""CH203: a passage much like the quotation stands there in other words, spelling or case."""

import pytest

from chrono.proof.rules import quote_reworded
from tests.conftest import codes_of, lines_of, report_on, verdicts_of

VISIT = quote_reworded.GOOD
QUOTE = "quote: scheduled to visit China from March 28 to 30"


def asked(quote: str) -> str:
    return VISIT.but(QUOTE, f"quote: {quote}").chronology


def article(words: str) -> dict[str, str]:
    return {"a.txt": f" date 2024-03-26 {words} In May 2023, both countries signed.\n"}


@pytest.mark.parametrize(
    ("quote", "place", "difference"),
    [
        ("Scheduled to visit China from March 28 to 30", "12:16", '"Scheduled" for "scheduled"'),
        ("'scheduled to visit China, from March 28 to 30'", "12:41", '"," is not there'),
        ("scheduled to travel to China from March 28 to 30", "12:29", '"travel to" for "visit"'),
    ],
)
def test_fails_when_only_the_wording_differs(quote: str, place: str, difference: str) -> None:
    assert lines_of(report_on(asked(quote), VISIT.articles)) == [
        f"{place} CH203 the passage reads otherwise ({difference})"
    ]


@pytest.mark.parametrize(
    ("quote", "words", "place", "difference"),
    [
        ("все ещё идут переговоры сторон", "Да, все еще идут переговоры сторон.", "12:20", '"ещё" for "еще"'),
        ("the programme of the visit was agreed", "So the program of the visit was agreed.", "12:20",
         '"programme" for "program"'),
    ],
)  # fmt: skip
def test_names_the_words_that_differ(quote: str, words: str, place: str, difference: str) -> None:
    found = lines_of(report_on(asked(quote), article(words)))
    assert [line for line in found if " CH2" in line] == [f"{place} CH203 the passage reads otherwise ({difference})"]


def test_offers_the_words_of_the_article_on_one_line() -> None:
    wrapped = {"a.txt": VISIT.articles["a.txt"].replace("China from", "China\r\n  from")}
    (finding,) = report_on(asked("scheduled to travel to China from March 28 to 30"), wrapped).findings
    assert finding.edit is not None
    assert finding.edit.text == "scheduled to visit China from March 28 to 30"


def test_leaves_a_word_of_weight_to_quote_altered() -> None:
    report = report_on(asked("scheduled to travel to China from March 28 to 31"), VISIT.articles)
    assert [code for code in codes_of(report) if code.startswith("CH2")] == ["CH202"]


def test_passes_the_words_once_the_edit_is_made() -> None:
    assert verdicts_of(report_on(VISIT.chronology, VISIT.articles), "CH203") == []


def test_is_not_counted_as_found() -> None:
    report = report_on(asked("scheduled to travel to China from March 28 to 30"), VISIT.articles)
    assert verdicts_of(report, "CH201") == []


def test_makes_no_check_when_the_article_cannot_be_read() -> None:
    assert verdicts_of(report_on(VISIT.chronology, {}), "CH203") == []
