"""The label of a figure against the words around the figure: is it this thing's number, or another's?"""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from chrono.claims import stretch
from chrono.findings import Said, worded
from chrono.judgements.figures.values import FigureJudgement, FigureOutcome
from chrono.languages import ClaimWords, DateLinks, DateOwners, NumberWords, part
from chrono.passages import Passage, of_language
from chrono.records import Event
from chrono.text import Figure, Lexeme, compiled, lexemes, part_with, parts_between


class LabelOutcome(StrEnum):
    """How a label compares with its passage."""

    BESIDE = "beside"
    EXCHANGED = "exchanged"
    OPEN = "open"


class LabelJudgement(NamedTuple):
    """How a label compares, and why in words."""

    outcome: LabelOutcome
    reason: Said


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


def _is_before_change(mine: _Labelled) -> bool:
    """Is a figure what something was before it went to another one, and nothing in the label says so?"""
    numbers = part(mine.passage.language, NumberWords)
    begins = (numbers.grown_from or numbers.changed_from) if numbers else ""
    if numbers is None or not begins:
        return False
    text, end = mine.passage.text, mine.passage.placement.sentence[1]
    before = text[max(0, mine.figure.start - _FROM) : mine.figure.start]
    if not compiled(rf"(?:{begins})\s*[^\w\s]?\s*", at_end=True).search(before):
        return False
    last = ("", *mine.label.lower().split())[-1]
    following = min((one.start for one in _rivals(mine) if one.start >= mine.figure.end), default=end)
    between = text[mine.figure.end : following]
    went_to = following < end and len(between) < _NEAR and _goes_to(between, numbers)
    return last in numbers.to or (went_to and not any(word in mine.label.lower() for word in numbers.before))


def _is_end_of_change(mine: _Labelled) -> bool:
    """Is a figure what something went to (rose to 17 per cent), where the label tells by how much (rise)?"""
    numbers = part(mine.passage.language, NumberWords)
    if numbers is None or not numbers.changing or not compiled(numbers.changing).search(mine.label.lower()):
        return False
    before = mine.passage.text[max(0, mine.figure.start - _FROM) : mine.figure.start]
    return mine.label.lower().split()[-1] not in numbers.to and _goes_to(before, numbers)


def _goes_to(before: str, numbers: NumberWords) -> bool:
    """Does a text end with the word behind which stands what something went to: `rose to`?"""
    to = "|".join(map(re.escape, numbers.to)) or "(?!)"
    return compiled(rf"(?:{to})\W*", at_end=True).search(before) is not None


_NEAR = 30  # characters between a figure and the one that it went to
_FROM = 8  # characters before a figure in which it is said that something went from it


def _stems(text: str, language: str) -> frozenset[str]:
    return frozenset(word.stem for word in lexemes(text, language) if word.says)


def _judge(mine: _Labelled, others: Sequence[_Labelled]) -> LabelJudgement:
    if part(mine.passage.language, ClaimWords) is None:
        return LabelJudgement(
            LabelOutcome.OPEN,
            worded("words in {language} are not compared", language=of_language(mine.passage.language)),
        )
    rivals = _rivals(mine)
    claimed = [other for other in others if other.figure in rivals and other.passage.match == mine.passage.match]
    shared = frozenset[str]().union(*(other.stems for other in claimed)) & mine.stems
    places = _places(mine, shared)
    if not places:
        return LabelJudgement(
            LabelOutcome.OPEN, worded('no word of "{label}" stands in the sentence of the figure', label=mine.label)
        )
    if _is_before_change(mine):
        return LabelJudgement(
            LabelOutcome.OPEN,
            worded('"{label}" is of what it went to, and the figure of before', label=mine.label),
        )
    if _is_end_of_change(mine):
        told = worded('"{label}" is of the change, and the figure of what it went to', label=mine.label)
        return LabelJudgement(LabelOutcome.OPEN, told)
    if in_turn := _judge_in_turn(mine, rivals, places):
        return in_turn
    apart = _of_another_part(mine) or _missing(mine) or _in_what_is_set_against(mine)
    if not rivals:
        beside = LabelJudgement(LabelOutcome.BESIDE, "its words stand in the sentence of the figure")
        return LabelJudgement(LabelOutcome.OPEN, apart) if apart else beside
    for other in claimed:
        if judged := _judge_pair(mine, places, other, _places(other, shared)):
            return judged
    if apart:
        return LabelJudgement(LabelOutcome.OPEN, apart)
    if len(claimed) == len(rivals) and all(_places(other, shared) for other in claimed):
        return LabelJudgement(LabelOutcome.BESIDE, "labels and figures stand in the same order")
    if _is_outermost(mine, places, rivals):
        return LabelJudgement(LabelOutcome.BESIDE, "its words stand beside the figure")
    return LabelJudgement(
        LabelOutcome.OPEN, worded('the sentence has other figures, and "{label}" may be of another', label=mine.label)
    )


def _judge_in_turn(mine: _Labelled, rivals: Sequence[Figure], places: Sequence[int]) -> LabelJudgement | None:
    """The label of one of two figures that are told in turn (`revenue and profit were 8 and 3 respectively`)."""
    passage, links = mine.passage, part(mine.passage.language, DateLinks)
    text, sentence = passage.text, passage.placement.sentence
    if links is None or len(rivals) != 1 or not compiled(links.respectively or "(?!)").search(text, *sentence):
        return None
    first = min(mine.figure.start, rivals[0].start)
    pairs = [found.start() for found in compiled(links.and_).finditer(text, sentence[0], first)]
    named = [place for place in places if place < first]
    if not pairs or not named:
        return None
    if (named[-1] > pairs[-1]) == (mine.figure.start > rivals[0].start):
        return LabelJudgement(LabelOutcome.BESIDE, "labels and figures stand in the same order")
    turned = worded('"{label}" is the other of two that are told in turn', label=mine.label)
    return LabelJudgement(LabelOutcome.OPEN, turned)


def _rivals(mine: _Labelled) -> list[Figure]:
    """The other figures of the sentence, in the same unit."""
    return [
        figure for figure in mine.passage.figures if figure.unit == mine.figure.unit and figure[2:4] != mine.figure[2:4]
    ]


def _of_another_part(mine: _Labelled) -> Said:
    """Why a figure may not be that of the label: another number stands in a part of the sentence with more of it.

    `17 passengers were hurt, four of them seriously`: a number without a unit may have left out that of the other.
    """
    passage, units = mine.passage, {mine.figure.unit, ""}
    dated = passage.within(passage.placement.sentence)
    parts = _parts_with_figures(passage)
    here = part_with(parts, mine.figure.start)
    if here is None:
        return ""
    told = _among(mine, here)
    for figure in passage.figures:
        there = part_with(parts, figure.start) or here
        alike = figure.unit in units or not mine.figure.unit
        if there == here or not alike or any(one.start <= figure.start < one.end for one in dated):
            continue
        if len(_among(mine, there) - told) > len(told - _among(mine, there)):
            words = passage.text[figure.start : figure.end]
            return worded('"{label}" stands with "{words}"', label=mine.label, words=words)
    return ""


def _parts_with_figures(passage: Passage) -> list[tuple[int, int]]:
    """The parts of a sentence with a figure each; what has none belongs to the next: `a boat, the Ada, took seven`."""
    parts: list[tuple[int, int]] = []
    start, numbers = passage.placement.sentence[0], part(passage.language, NumberWords)
    joint = "|".join(map(re.escape, numbers.joint)) if numbers else ""
    for _, end in parts_between(passage.text, passage.placement.sentence, rf"{_PARTS}|\s(?:{joint or '(?!)'})\s"):
        inside = [figure for figure in passage.figures if start <= figure.start < end]
        if inside and parts and not _has_words(passage, (start, end), inside):  # exports and imports of 31 and 55
            parts[-1] = (parts[-1][0], end)
        elif inside:
            parts.append((start, end))
        start = end if inside else start
    return parts


def _has_words(passage: Passage, stretch_of: tuple[int, int], figures: Sequence[Figure]) -> bool:
    """Has a part of a sentence words that say something, besides its figures?"""
    words = lexemes(stretch(passage, stretch_of), passage.language)
    places = [stretch_of[0] + word.start for word in words if word.says]
    return any(not any(figure.start <= place < figure.end for figure in figures) for place in places)


_PARTS = r"[,;，；](?!\d)\s*|\s*[(（)）]\s*"


def _among(mine: _Labelled, part_of: tuple[int, int]) -> frozenset[str]:
    """The words of a label that a part of its sentence has."""
    return mine.stems & {word.stem for word in lexemes(stretch(mine.passage, part_of), mine.passage.language)}


def _judge_pair(
    mine: _Labelled, places: Sequence[int], other: _Labelled, theirs: Sequence[int]
) -> LabelJudgement | None:
    """What two labels of one sentence say of the first by where their words stand; None where nothing is against it."""
    if theirs[:1] == places[:1]:
        alike = worded('no word of the sentence tells "{label}" from "{other}"', label=mine.label, other=other.label)
        return LabelJudgement(LabelOutcome.OPEN, alike)
    if theirs and (places[0] < theirs[0]) != (mine.figure.start < other.figure.start):
        reason = worded(
            '"{label}" and "{other}" stand in the other order than their figures', label=mine.label, other=other.label
        )
        return LabelJudgement(LabelOutcome.EXCHANGED if mine.number < other.number else LabelOutcome.OPEN, reason)
    return None


def _is_outermost(mine: _Labelled, places: Sequence[int], rivals: Sequence[Figure]) -> bool:
    """Is a figure the first or last of its sentence, and a word of its label before or after all of them?"""
    starts = [one.start for one in (*rivals, mine.figure)]
    first, last = min(starts), max(starts)
    outside = [place for place in places if place < first or place > last]
    at_edge = mine.figure.start in (first, last)
    return at_edge and any((place < first) == (mine.figure.start == first) for place in outside)


def _missing(mine: _Labelled) -> Said:
    """Why a label does not stand together in the figure's part of the sentence; empty where it does."""
    words = [word for word in _words_of(mine.passage) if word.says]
    there = {word.stem for word in words}
    label = [word for word in lexemes(mine.label, mine.passage.language) if word.says]
    if lost := next((word for word in label if word.stem not in there), None):
        return worded('"{word}" of "{label}" is not in the sentence of the figure', word=lost.written, label=mine.label)
    reach = len(mine.stems) + _BETWEEN
    runs = [words[at : at + reach] for at in range(len(words))]
    together = [run for run in runs if mine.stems <= {word.stem for word in run}]
    if not together:
        return worded('the words of "{label}" do not stand together in the sentence of the figure', label=mine.label)
    if not any(_is_beside(run, mine) for run in together):
        return worded('"{label}" stands in another part of the sentence than the figure', label=mine.label)
    return ""


def _in_what_is_set_against(mine: _Labelled) -> Said:
    """That a word of the label stands only in what the sentence sets against the part with the figure: `while …`."""
    owners, passage = part(mine.passage.language, DateOwners), mine.passage
    here = part_with(
        parts_between(passage.text, passage.placement.sentence, owners.contrast if owners else "(?!)"),
        mine.figure.start,
    )
    if here is None:
        return ""
    behind = (here[1], passage.placement.sentence[1])
    if not _among(mine, behind) - _among(mine, (passage.placement.sentence[0], here[1])):
        return ""
    return worded('"{label}" stands in another part of the sentence than the figure', label=mine.label)


def _is_beside(run: Sequence[Lexeme], mine: _Labelled) -> bool:
    """Does no more than a few words stand between a label and its figure where a mark does?"""
    sentence = mine.passage.placement.sentence
    places = [sentence[0] + word.start for word in run if word.stem in mine.stems]
    ends = [sentence[0] + word.end for word in run if word.stem in mine.stems]
    first, last = min(max(ends), mine.figure.end), max(min(places), mine.figure.start)
    between = stretch(mine.passage, (first, last)) if first < last else ""
    words = lexemes(between, mine.passage.language)
    after_mark = [word for word in words if between[: word.start].rstrip()[-1:] in _MARKS]
    return not after_mark or (all(word.says for word in after_mark) and sum(word.says for word in words) < _FEW_BETWEEN)


_MARKS = tuple(",;，；")
_FEW_BETWEEN = 3
_BETWEEN = 2  # words that may stand between those of a label: "exports of wheat to China"


def _words_of(passage: Passage) -> tuple[Lexeme, ...]:
    return lexemes(stretch(passage, passage.placement.sentence), passage.language)


def _places(labelled: _Labelled, shared: frozenset[str]) -> list[int]:
    """Where the words of a label, best those that no other label has, stand in the figure's sentence."""
    passage, wanted = labelled.passage, (labelled.stems - shared) or labelled.stems
    sentence = passage.placement.sentence
    return [sentence[0] + word.start for word in _words_of(passage) if word.stem in wanted]
