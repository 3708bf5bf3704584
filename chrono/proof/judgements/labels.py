"""The label of a figure against the words around the figure: is it this thing's number, or another's?"""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from chrono.languages import ClaimWords, part
from chrono.proof.judgements.claim_case import stretch
from chrono.proof.judgements.figures import FigureJudgement, FigureOutcome
from chrono.proof.passages import Passage
from chrono.records import Event
from chrono.text import Figure, lexemes


class LabelOutcome(StrEnum):
    """How a label compares with its passage."""

    BESIDE = "beside"
    EXCHANGED = "exchanged"
    OPEN = "open"


class LabelJudgement(NamedTuple):
    """How a label compares, and why in words."""

    outcome: LabelOutcome
    reason: str


class _Labelled(NamedTuple):
    """A figure that the passage has, and where the words of its label stand in the figure's sentence."""

    number: int
    label: str
    passage: Passage
    figure: Figure
    stems: frozenset[str]


def judge_labels(event: Event, figures: Sequence[FigureJudgement]) -> dict[int, LabelJudgement]:
    """The labels of an event's figures, by their place in the list; only of figures that a passage has.

    Labels of two figures of one sentence stand in the order of the figures, whichever comes first in a pair: exports
    31.6 and imports 55.7, or 31.6 and 55.7 for exports and imports. With a figure beside it that no record claims, a
    word between both is nobody's for sure.
    """
    known = {
        index: _Labelled(
            index, claim.label, judged.passage, judged.figure, _stems(claim.label, judged.passage.language)
        )
        for index, (claim, judged) in enumerate(zip(event.figures, figures, strict=True))
        if judged.outcome is FigureOutcome.CONFIRMED and judged.passage and judged.figure
    }
    return {index: _judge(one, [other for at, other in known.items() if at != index]) for index, one in known.items()}


def _stems(text: str, language: str) -> frozenset[str]:
    return frozenset(word.stem for word in lexemes(text, language) if word.says)


def _judge(mine: _Labelled, others: Sequence[_Labelled]) -> LabelJudgement:
    if part(mine.passage.language, ClaimWords) is None:
        return LabelJudgement(LabelOutcome.OPEN, f'words in the language "{mine.passage.language}" are not compared')
    rivals = [
        figure
        for figure in mine.passage.placement.figures
        if figure.unit == mine.figure.unit and figure[2:4] != mine.figure[2:4]
    ]
    claimed = [other for other in others if other.figure in rivals and other.passage.match == mine.passage.match]
    shared = frozenset[str]().union(*(other.stems for other in claimed)) & mine.stems
    places = _places(mine, shared)
    if not places:
        return LabelJudgement(LabelOutcome.OPEN, f'no word of "{mine.label}" stands in the sentence of the figure')
    if not rivals:
        return LabelJudgement(LabelOutcome.BESIDE, "its words stand in the sentence of the figure")
    for other in claimed:
        theirs = _places(other, shared)
        if theirs and (places[0] < theirs[0]) != (mine.figure.start < other.figure.start):
            reason = f'"{mine.label}" and "{other.label}" stand in the other order than their figures'
            return LabelJudgement(LabelOutcome.EXCHANGED if mine.number < other.number else LabelOutcome.OPEN, reason)
    if len(claimed) == len(rivals) and all(_places(other, shared) for other in claimed):
        return LabelJudgement(LabelOutcome.BESIDE, "labels and figures stand in the same order")
    first, last = min(one.start for one in (*rivals, mine.figure)), max(one.start for one in (*rivals, mine.figure))
    outside = [place for place in places if place < first or place > last]
    at_edge = mine.figure.start in (first, last)
    if at_edge and any((place < first) == (mine.figure.start == first) for place in outside):
        return LabelJudgement(LabelOutcome.BESIDE, "its words stand beside the figure")
    return LabelJudgement(LabelOutcome.OPEN, f'the sentence has other figures, and "{mine.label}" may be of another')


def _places(labelled: _Labelled, shared: frozenset[str]) -> list[int]:
    """Where the words of a label, best those that no other label has, stand in the figure's sentence."""
    passage, wanted = labelled.passage, (labelled.stems - shared) or labelled.stems
    sentence = passage.placement.sentence
    words = lexemes(stretch(passage, sentence), passage.language)
    return [sentence[0] + word.start for word in words if word.stem in wanted]
