"""CH102: `published` disagrees with the article's own date line."""

import pytest

from chrono.proof.rules import published_mismatch
from tests.conftest import lines_of, report_on, verdicts_of

VISIT = published_mismatch.GOOD
BODY = VISIT.articles["a.txt"].removeprefix(" date 2024-03-26 ")


@pytest.mark.parametrize("published", ["2024-04", "2023", "2024-03-25~", "'2024-03-27'"])
def test_fails_when_the_article_has_a_day_outside_it(published: str) -> None:
    example = VISIT.but("published: 2024-03-26", f"published: {published}")
    date = published.strip("'")
    assert [line for line in lines_of(report_on(example.chronology, example.articles)) if "CH102" in line] == [
        f"3:31 CH102 published {date} is not the article's own date 2024-03-26"
    ]


def test_offers_the_date_of_the_article() -> None:
    example = VISIT.but("published: 2024-03-26", "published: 2024-03-25")
    (finding,) = report_on(example.chronology, example.articles).findings
    assert finding.edit is not None
    assert (finding.edit.at.path, finding.edit.text) == (("sources", "a", "published"), "2024-03-26")


@pytest.mark.parametrize(
    "head",
    ["---\ntitle: Визит\ndate: 2024-03-26\n---\n", "---\r\ndate: '2024-03-26T10:00:00Z'\r\n---\r\n"],
)
def test_reads_the_front_matter_of_markdown(head: str) -> None:
    example = VISIT.but("a.txt, published: 2024-03-26", "a.md, published: 2024-03-25", {"a.md": head + BODY})
    assert lines_of(report_on(example.chronology, example.articles)) == [
        "3:30 CH102 published 2024-03-25 is not the article's own date 2024-03-26"
    ]


@pytest.mark.parametrize("published", ["2024-03", "2024", "2024-03-26~", "2024-03-26T09:00", "2024-03-26T23:00-05:00"])
def test_passes_whatever_holds_the_day_of_the_article(published: str) -> None:
    example = VISIT.but("published: 2024-03-26", f"published: {published}")
    assert verdicts_of(report_on(example.chronology, example.articles), "CH102") == ["passed: "]


def test_is_unchecked_when_the_article_has_no_date_line() -> None:
    assert verdicts_of(report_on(VISIT.chronology, {"a.txt": BODY}), "CH102") == [
        "unchecked: no day of publication is read in the article to hold it against"
    ]


def test_takes_no_date_from_the_words_of_the_article() -> None:
    article = {"a.txt": f"On what date 2024-03-25 was, nobody agrees. {BODY}"}
    assert verdicts_of(report_on(VISIT.chronology, article), "CH102") == [
        "unchecked: no day of publication is read in the article to hold it against"
    ]


def test_is_unchecked_when_the_article_cannot_be_read() -> None:
    assert verdicts_of(report_on(VISIT.chronology, {}), "CH102") == ["unchecked: the article cannot be read"]


def test_makes_no_check_when_nothing_is_claimed() -> None:
    example = VISIT.but(", published: 2024-03-26", "")
    assert verdicts_of(report_on(example.chronology, example.articles), "CH102") == []
