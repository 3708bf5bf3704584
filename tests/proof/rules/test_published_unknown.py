"""CH103: no date of publication is known."""

import pytest

from chrono.proof.rules import published_unknown
from tests.conftest import lines_of, report_on, verdicts_of

UNDATED = published_unknown.BAD
WORDS = UNDATED.articles["a.txt"]


@pytest.mark.parametrize("article", [f" date unknown {WORDS}", f" date 2024-02-31 {WORDS}", f"Дата: 26 марта. {WORDS}"])
def test_fails_when_the_date_line_is_none(article: str) -> None:
    assert '3:6 CH103 no date of publication is known for "a"' in lines_of(
        report_on(UNDATED.chronology, {"a.txt": article})
    )


def test_fails_when_published_is_left_empty() -> None:
    example = UNDATED.but("{file: a.txt}", "{file: a.txt, published: }")
    assert lines_of(report_on(example.chronology, example.articles)) == [
        '3:6 CH103 no date of publication is known for "a"'
    ]


@pytest.mark.parametrize("line", [" date 2024-03-26 ", "\r\nDate 2024-03-26\r\n", "\ufeffdate 2024-03-26 "])
def test_passes_when_the_article_has_a_date_line(line: str) -> None:
    assert lines_of(report_on(UNDATED.chronology, {"a.txt": line + WORDS})) == []


def test_passes_a_date_known_to_the_month() -> None:
    example = UNDATED.but("{file: a.txt}", "{file: a.txt, published: 2024-03}")
    assert verdicts_of(report_on(example.chronology, example.articles), "CH103") == ["passed: "]


def test_leaves_an_unreadable_article_to_unreadable_source() -> None:
    assert lines_of(report_on(UNDATED.chronology, {})) == ["3:13 CH101 a.txt: no such file"]


def test_makes_no_check_when_the_record_of_the_source_is_unsound() -> None:
    example = UNDATED.but("{file: a.txt}", "{file: a.txt, published: 03/04/2024}")
    assert verdicts_of(report_on(example.chronology, example.articles), "CH103") == []
