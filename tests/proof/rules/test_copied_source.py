"""CH105: two sources that support the same event are near-identical text."""

import pytest

from chrono.proof.rules.copied_source import BAD
from tests.conftest import codes_of, lines_of, report_on, verdicts_of

LONG = (
    "The ministers of both countries met on March 20 in the old harbour to speak of trade, of the railway that was "
    "promised so long before, and of the fishing grounds which neither of them has ever measured or cares to share"
)


def report(first: str, second: str, stance: str = "supports") -> list[str]:
    text = f"""\
title: An example
sources:
  a: {{file: a.txt, published: 2024-03-26}}
  b: {{file: b.txt, published: 2024-03-26}}
events:
  - id: meeting
    title: A meeting
    date: 2024-03-20
    evidence:
      - {{source: a, quote: met on March 20}}
      - {{source: b, quote: met on March 20, stance: {stance}}}
"""
    articles = {"a.txt": f" date 2024-03-26 {first}.\n", "b.txt": f" date 2024-03-26 {second}.\n"}
    return codes_of(report_on(text, articles))


def test_fails_at_the_second_source_with_the_share() -> None:
    found = report_on(BAD.chronology, BAD.articles)
    assert lines_of(found) == ['4:6 CH105 100% of the text stands in "a" too: one witness, not two']


@pytest.mark.parametrize("second", [LONG, LONG + ", an official said", LONG.replace("old harbour", "new harbour")])
def test_fails_when_one_was_copied_from_the_other(second: str) -> None:
    assert report(LONG, second) == ["CH105"]


@pytest.mark.parametrize(
    "second",
    [
        "They met on March 20, fishermen said, and left in a hurry",
        "Both met on March 20; nothing that was promised so long before in the old harbour of both countries, not the "
        "railway, and not the trade in fish, was spoken of by anyone who was there",
    ],
)
def test_passes_when_they_tell_it_in_their_own_words(second: str) -> None:
    assert report(LONG, second) == []


def test_passes_when_the_copy_is_only_context() -> None:
    assert report(LONG, LONG, "context") == []


def test_leaves_it_unchecked_when_one_cannot_be_read() -> None:
    found = report_on(BAD.chronology, {"a.txt": BAD.articles["a.txt"]})
    assert verdicts_of(found, "CH105") == ['unchecked: too little can be read to compare it with "a"']
