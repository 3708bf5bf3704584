"""Participants who only say what a sentence tells."""

import pytest

from tests.conftest import report_on
from tests.judgements.test_told_elsewhere import TEXT


def _said_of(participant: str, title: str, sentence: str) -> str:
    text = TEXT.format(
        title=title, date="2025-02-10", more=f"    participants: [{participant}]\n", quote=sentence.rstrip(".")
    )
    report = report_on(text, {"a.txt": f" date 2025-02-14 {sentence}\n"})
    found = [one.verdict for one in report.verdicts if one.rule.code == "CH501"]
    return "; ".join(f"{one.outcome} {one.message}" for one in found)


@pytest.mark.parametrize(
    "sentence",
    [
        "The first patient was admitted on 10 February 2025, according to the health director, Maria Otten.",
        "The first patient was admitted on 10 February 2025, Maria Otten KC, prosecuting, told the court.",
        "Maria Otten said the first patient was admitted on 10 February 2025.",
    ],
)
def test_who_only_says_so_took_no_part(sentence: str) -> None:
    assert 'unchecked "Maria Otten" is named as who says so' in _said_of("otten", "First patient admitted", sentence)


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("First patient admitted", "Maria Otten said that she admitted the first patient on 10 February 2025."),
        ("Maria Otten says a patient was admitted", "Maria Otten said a patient was admitted on 10 February 2025."),
        ("First patient admitted", "Maria Otten admitted the first patient on 10 February 2025, Karl Bell said."),
    ],
)
def test_who_speaks_of_himself_or_is_in_the_title_did(title: str, sentence: str) -> None:
    assert _said_of("otten", title, sentence).startswith("passed")
