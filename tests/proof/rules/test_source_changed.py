"""CH104: the article is not the one that was pinned."""

import hashlib

import pytest

from chrono.proof.rules import source_changed
from tests.conftest import lines_of, report_on, verdicts_of

PINNED = source_changed.GOOD
WORDS = PINNED.articles["a.txt"]


@pytest.mark.parametrize(
    "changed",
    [WORDS.replace("\n", "\r\n"), f"\ufeff{WORDS}", WORDS.replace("Ruritania", "Ruritania’s")],
)
def test_fails_when_a_byte_differs_and_counts_what_still_stands(changed: str) -> None:
    assert lines_of(report_on(PINNED.chronology, {"a.txt": changed})) == [
        "3:51 CH104 a.txt is not the pinned article; 1 of 1 cited passages still stand"
    ]


def test_counts_a_passage_that_is_gone() -> None:
    changed = WORDS.replace("from March 28 to 30", "from March 28 to 31")
    found = lines_of(report_on(PINNED.chronology, {"a.txt": changed}))
    assert (
        "3:51 CH104 a.txt is not the pinned article; 0 of 1 cited passages still stand, those of visit do not" in found
    )


def test_counts_every_passage_of_the_source() -> None:
    example = PINNED.but("dismissed:", "      - {source: a, quote: China from March 28}\ndismissed:")
    found = lines_of(report_on(example.chronology, {"a.txt": f"{WORDS} "}))
    assert "3:51 CH104 a.txt is not the pinned article; 2 of 2 cited passages still stand" in found


def test_passes_a_pin_in_capitals() -> None:
    digest = hashlib.sha256(WORDS.encode()).hexdigest()
    example = PINNED.but(digest, f'"{digest.upper()}"')
    assert verdicts_of(report_on(example.chronology, example.articles), "CH104") == ["passed: "]


def test_passes_a_pinned_article_in_another_script() -> None:
    words = "据报道，部长将于2024年3月28日访问中国。\r\n"
    digest = hashlib.sha256(words.encode()).hexdigest()
    text = f"title: x\nsources:\n  a: {{file: a.txt, published: 2024-03-26, sha256: {digest}}}\n"
    assert verdicts_of(report_on(text, {"a.txt": words}), "CH104") == ["passed: "]


def test_is_unchecked_when_the_article_cannot_be_read() -> None:
    assert verdicts_of(report_on(PINNED.chronology, {}), "CH104") == ["unchecked: the article cannot be read"]


def test_makes_no_check_without_a_pin() -> None:
    text = "title: x\nsources:\n  a: {file: a.txt}\n"
    assert verdicts_of(report_on(text, PINNED.articles), "CH104") == []
