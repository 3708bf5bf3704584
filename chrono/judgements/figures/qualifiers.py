"""What a passage says beside a figure (about, more than, up to) against what the record says."""

from enum import StrEnum
from typing import NamedTuple

from chrono.findings import Message, worded
from chrono.judgements.figures.values import FigureJudgement, FigureOutcome
from chrono.passages import of_language
from chrono.records import FigureClaim, parse_figure
from chrono.text import (
    UNDETERMINED,
    Figure,
    compiled,
    includes_its_bound,
    language_of_words,
    normal_unit,
    number_words,
    numbers_are_read,
    qualifier_bound,
)


class QualifierOutcome(StrEnum):
    """How what stands beside a figure compares."""

    KEPT = "kept"
    LOST = "lost"
    OTHERWISE = "otherwise"
    OPEN = "open"


class QualifierJudgement(NamedTuple):
    """How it compares, and why in words; `value` is the record's with the qualifier that it has lost."""

    outcome: QualifierOutcome
    reason: Message | None = None
    value: str = ""


def judge_qualifier(claim: FigureClaim, counted: FigureJudgement) -> QualifierJudgement | None:
    """How a claim's qualifier compares with that of the figure in the passage; None where no figure is."""
    if counted.figure is None or counted.passage is None:
        return None
    if counted.outcome is FigureOutcome.MIDPOINT:
        return QualifierJudgement(QualifierOutcome.OTHERWISE, _middle(claim, counted.figure, counted.words))
    claimed = parse_figure(claim.value, claim.unit)
    if counted.outcome is not FigureOutcome.CONFIRMED or claimed is None:
        return None
    return _compared(claim, claimed, counted.figure, counted)


def _compared(claim: FigureClaim, claimed: Figure, figure: Figure, counted: FigureJudgement) -> QualifierJudgement:
    """Of a figure that has the value claimed."""
    if unread := _unread_label(claim, counted):
        return QualifierJudgement(QualifierOutcome.OPEN, unread)
    if said := _otherwise(claim, claimed, figure, counted.words):
        return QualifierJudgement(QualifierOutcome.OTHERWISE, said)
    if figure.qualifier and not claimed.qualifier and not _is_in_label(claim, figure):
        lost = worded('{label}: "{words}" became {value}', label=claim.label, words=counted.words, value=claim.value)
        return QualifierJudgement(QualifierOutcome.LOST, lost, f"{figure.qualifier} {claim.value}")
    if said := _weaker(claim, claimed, figure, counted.words):
        return QualifierJudgement(QualifierOutcome.OPEN, said)
    return QualifierJudgement(QualifierOutcome.KEPT)


def _unread_label(claim: FigureClaim, counted: FigureJudgement) -> Message | None:
    """Why it is not known what a label says of its figure: it is in a language of which numbers are not read."""
    spoken = language_of_words(claim.label, counted.passage.language) if counted.passage else UNDETERMINED
    if spoken == UNDETERMINED or numbers_are_read(spoken):
        return None
    return worded("labels in {language} are not read", language=of_language(spoken))


def _middle(claim: FigureClaim, figure: Figure, words: str) -> Message:
    return worded(
        '{label}: {value} is the middle of "{words}" ({low:,f} to {high:,f})',
        label=claim.label,
        value=claim.value,
        words=words,
        low=figure.low,
        high=figure.high,
    )


def _otherwise(claim: FigureClaim, claimed: Figure, figure: Figure, words: str) -> Message | None:
    """What the passage says otherwise: a difference for the whole, or another bound."""
    if figure.is_difference and not _tells_a_difference(claim):
        return worded('{label}: "{words}" is a difference, not the whole', label=claim.label, words=words)
    mine, theirs = qualifier_bound(claimed), qualifier_bound(figure)
    stronger = includes_its_bound(figure) and not includes_its_bound(claimed)
    if mine in ("more", "less") and (mine != theirs or stronger):
        return worded(
            '{label}: "{value}", but the passage says "{words}"', label=claim.label, value=claim.value, words=words
        )
    return None


def _tells_a_difference(claim: FigureClaim) -> bool:
    """Is the figure itself one of growth or saving, as its label or a percentage says?"""
    changing = compiled(number_words().changing).search(claim.label)
    return changing is not None or normal_unit(claim.unit or "") in ("%", "percentage point")


def _is_in_label(claim: FigureClaim, figure: Figure) -> bool:
    """Does the label say in brackets what the passage says before the figure: `deaths (about)`?"""
    told = parse_figure(f"{claim.label.rstrip(' )）').replace('（', '(').rpartition('(')[2]} {claim.value}", claim.unit)
    return told is not None and bool(told.qualifier) and qualifier_bound(told) == qualifier_bound(figure)


def _weaker(claim: FigureClaim, claimed: Figure, figure: Figure, words: str) -> Message | None:
    """Does the record say less than the passage: about for nearly or for the very number, at least for more than?"""
    if claimed.qualifier == figure.qualifier:
        return None
    mine, theirs = qualifier_bound(claimed), qualifier_bound(figure)
    vague = mine == "about" and theirs != "about"
    wider = mine == theirs and includes_its_bound(claimed) and not includes_its_bound(figure)
    if not vague and not wider:
        return None
    return worded('{label}: "{value}" says less than "{words}"', label=claim.label, value=claim.value, words=words)
