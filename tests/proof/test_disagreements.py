"""Verdicts on one way of not agreeing."""

from chrono.judgements import judge
from chrono.passages import read_passages
from chrono.proof.disagreements import check_agreement
from chrono.proof.rules import year_carried_over
from chrono.tellings import Agreement


def told(agreement: Agreement) -> list[str]:
    chronology = year_carried_over.BAD.load().chronology
    judgements = judge(chronology, read_passages(chronology))
    found = check_agreement(chronology, judgements, agreement, "{claim}, {words}, {meaning}")
    return [f"{one.outcome} {one.message} {one.edit.text if one.edit else ''}".strip() for one in found]


def test_what_compares_so_fails_with_what_to_write() -> None:
    assert told(Agreement.YEAR_CARRIED) == ["failed 2022-05, May 2023, 2023-05 2023-05"]


def test_what_compares_otherwise_passes() -> None:
    assert told(Agreement.TOO_PRECISE) == ["passed"]
