"""CH404: a cited passage says that it was cancelled, postponed or denied, and the record does not."""

import pytest

from tests.conftest import codes_of, lines_of, pact, verdicts_of


@pytest.mark.parametrize(
    ("quote", "word", "status"),
    [
        ("The visit on March 20 was cancelled", "cancelled", "cancelled"),
        ("They canceled the visit on March 20", "canceled", "cancelled"),
        ("The March 20 visit was scrapped", "scrapped", "cancelled"),
        ("The talks of March 20 were rescheduled", "rescheduled", "postponed"),
        ("Lima denied that envoys met on March 20", "denied", "denied"),
        ("Визит 20 марта отменён", "отменён", "cancelled"),
        ("Визит 20 марта перенесён", "перенесён", "postponed"),
    ],
)
def test_fails_when_the_quotation_calls_it_off(quote: str, word: str, status: str) -> None:
    assert lines_of(pact("2024-03-20", quote)) == [
        f'5:5 CH404 "occurred", but the passage says "{word}" ({status})',
    ]


def test_stands_at_the_status_when_that_is_written() -> None:
    found = pact("2024-03-28", "The visit of March 28 was postponed", more="    status: planned\n")
    assert lines_of(found) == ['8:13 CH404 "planned", but the passage says "postponed" (postponed)']


@pytest.mark.parametrize(
    "quote",
    [
        "The visit on March 20 was not cancelled",
        "The visit on March 20 was never postponed",
        "Визит 20 марта не отменён",
    ],
)
def test_passes_when_a_negation_lifts_it(quote: str) -> None:
    found = pact("2024-03-20", quote)
    assert codes_of(found) == []
    assert verdicts_of(found, "CH404") == ["passed: nothing in the passage calls it off"]


def test_passes_when_only_a_neighbouring_sentence_speaks_of_another_visit() -> None:
    article = "The visit of March 20 went ahead. A second one was cancelled."
    assert codes_of(pact("2024-03-20", "The visit of March 20 went ahead", article)) == []


@pytest.mark.parametrize(
    ("status", "words"),
    [("cancelled", "was cancelled"), ("postponed", "has been postponed"), ("cancelled", "was called off")],
)
def test_passes_when_the_passage_says_that_it_is_off(status: str, words: str) -> None:
    found = pact("2024-03-20", f"The visit of March 20 {words}", more=f"    status: {status}\n")
    assert codes_of(found) == []
    assert [one.split(":")[0] for one in verdicts_of(found, "CH404")] == ["passed"]


@pytest.mark.parametrize("status", ["cancelled", "postponed", "denied"])
def test_is_unchecked_when_no_word_says_that_it_is_off(status: str) -> None:
    found = pact("2024-03-20", "The visit of March 20 was short", more=f"    status: {status}\n")
    assert codes_of(found) == []
    assert [one.split(":")[0] for one in verdicts_of(found, "CH404")] == ["unchecked"]


def test_fails_when_it_is_off_in_another_way() -> None:
    found = pact("2024-03-20", "The visit of March 20 was cancelled", more="    status: postponed\n")
    assert codes_of(found) == ["CH404"]


def test_makes_no_check_when_the_quotation_was_not_found() -> None:
    found = pact("2024-03-20", "An envoy burnt the bridge", "The visit of March 20 was cancelled.")
    assert codes_of(found) == ["CH201"]
    assert verdicts_of(found, "CH404") == []


def test_makes_no_check_when_the_evidence_is_not_for_the_status() -> None:
    quote = "The visit of March 20 was cancelled\n        supports: [date]"
    found = pact("2024-03-20", quote, "The visit of March 20 was cancelled.")
    assert verdicts_of(found, "CH404") == []
