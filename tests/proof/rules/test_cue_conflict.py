"""CH405: the passage says less than that it happened."""

import json

import pytest

from tests.conftest import lines_of, report_on


def lines(quote: str, status: str = "occurred") -> list[str]:
    text = (
        "title: x\nsources:\n  a: {file: a.txt, published: 2024-05-20}\nevents:\n"
        f"  - {{id: e, title: E, date: 2024-05-09, status: {status}, "
        f"evidence: [{{source: a, quote: {json.dumps(quote)}}}]}}\n"
    )
    found = lines_of(report_on(text, {"a.txt": f" date 2024-05-20 {quote}.\n"}))
    return [line for line in found if "CH405" in line]


@pytest.mark.parametrize(
    ("quote", "cue"),
    [
        ("The talks were scheduled for May 9", "were scheduled for"),
        ("The talks did not take place on May 9", "did not"),
        ("The bridge may have fallen on May 9", "may have"),
        ("The bridge reportedly fell on May 9", "reportedly"),
        ("The envoy was expected to come on May 9", "was expected to"),
        ("On May 9, the envoy did not sign", "did not"),
    ],
)
def test_fails_when_every_passage_has_a_reserve(quote: str, cue: str) -> None:
    (line,) = lines(quote)
    assert line.endswith(f'CH405 "occurred", but the passage says "{cue}"')


@pytest.mark.parametrize(
    "quote",
    [
        "The envoy, who was in Lima on May 9, did not sign",
        "The trains, built on May 9, will be withdrawn",
    ],
)
def test_a_reserve_in_another_part_than_the_date_is_unchecked(quote: str) -> None:
    assert lines(quote) == []


@pytest.mark.parametrize(
    "quote",
    [
        "The bridge fell on May 9",
        "The talks were scheduled for May 9 and took place then",
        "The talks of May 9 were never postponed",
        "She told the court on May 9 that the bridge had not been closed",
        "The firm sued the state on May 9, arguing that it had not compared prices",
        "He signed a contract on May 9, and will join in June",
        "Norway did not sign, but its minister warned Iceland on May 9",
        'She refused on May 9, telling reporters that the firm "will not pay"',
    ],
)
def test_passes_when_it_is_told_without_reserve(quote: str) -> None:
    assert lines(quote) == []


def test_makes_no_check_when_it_is_still_planned() -> None:
    assert lines("The talks were scheduled for May 9", "planned") == []


def test_unnamed_people_leave_it_open() -> None:
    (line,) = lines("Two people familiar with the matter said talks with the U.S. group had begun on May 9")
    assert line.endswith('"people familiar"')
