"""Who says something, and what."""

import pytest

from chrono.clauses import Statement
from chrono.clauses.speech import speeches_of, told_in
from chrono.text import lexemes
from tests.clauses.test_grammar import english


def _told(text: str) -> list[tuple[str, str]]:
    return [
        (" ".join(word.lexeme.written for word in speaker[0].words), said.text)
        for speaker, _, said in told_in(Statement(text, ()), english())
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        ("The bridge is open, the minister said.", "minister", "The bridge is open"),
        ("The bridge is open, its maker, Castle Biotics, said.", "its maker Castle Biotics", "The bridge is open"),
        ("Otten said that the bridge is open.", "Otten", "the bridge is open."),
        ("Otten told reporters that the bridge is open.", "Otten", "the bridge is open."),
    ],
)
def test_what_is_said_is_told_from_who_says_it(text: str, speaker: str, said: str) -> None:
    assert (speaker, said) in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Otten said it was untrue that Norvik had closed the mine.",
        "The judge ruled there was no evidence that Otten killed the king.",
        "Police denied a report that the bank had failed.",
    ],
)
def test_a_later_that_is_not_what_is_said(text: str) -> None:
    assert not any(said.startswith(("Norvik had", "Otten killed", "the bank had")) for _, said in _told(text))


def test_a_claim_tells_who_says_it_before_or_behind() -> None:
    for claim in ("Otten says bridge is open", "Bridge is open, Otten says"):
        speeches = list(speeches_of(claim, lexemes(claim, "en"), english()))
        assert ["Otten"] in [[word.lexeme.written for word in one.speaker[0].words] for one in speeches]
