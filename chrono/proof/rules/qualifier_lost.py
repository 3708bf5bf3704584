"""The passage says more than, about or up to a figure; the record gives the figure as if it were exact.

Write the qualifier into the value (`more than 40`). A range keeps both its ends (`40-50`): its middle is no figure.
"""

from collections.abc import Iterator

from chrono.findings import Edit, Message, Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import FigureJudgement, FigureOutcome, Judgements
from chrono.passages import of_language
from chrono.proof.examples import Example
from chrono.records import Chronology, FigureClaim, parse_figure
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

CODE = "CH604"
NAME = "qualifier-lost"
SEVERITY = Severity.WARNING
TO_DO = "write the qualifier into the value: more than 40"
PROVES: tuple[str, ...] = ()
_ARTICLES = {"a.txt": " date 2025-02-14 Their trade turnover amounted to more than $30.1 billion in 2024, he said.\n"}
BAD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2025-02-14}
events:
  - id: turnover
    title: Trade between both countries
    date: 2024
    figures:
      - {label: trade turnover, value: 30.1 billion, unit: USD}
    evidence:
      - source: a
        quote: trade turnover amounted to more than $30.1 billion in 2024
""",
    _ARTICLES,
)
GOOD = BAD.but(
    "- {label: trade turnover, value: 30.1 billion, unit: USD}",
    "- {label: trade turnover, value: more than 30.1 billion, unit: USD}",
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a figure that is in the passage."""
    for event in chronology.events:
        for index, claim in enumerate(event.figures):
            at = event.field("figures", index, "value")
            counted = judgements.figure(event, index)
            if counted.figure is None or counted.passage is None:
                continue
            excerpt = counted.passage.excerpt([(counted.figure.start, counted.figure.end)])
            claimed = parse_figure(claim.value, claim.unit)
            if counted.outcome is FigureOutcome.MIDPOINT:
                yield failed(at, _middle(claim, counted.figure, counted.words), excerpt)
            elif counted.outcome is not FigureOutcome.CONFIRMED or claimed is None:
                continue
            elif unread := _unread_label(claim, counted):
                yield unchecked(at, unread)
            elif said := _otherwise(claim, claimed, counted):
                yield failed(at, said, excerpt)
            elif counted.figure.qualifier and not claimed.qualifier and not _is_in_label(claim, counted.figure):
                lost = worded(
                    '{label}: "{words}" became {value}', label=claim.label, words=counted.words, value=claim.value
                )
                yield failed(at, lost, excerpt, Edit(at, f"{counted.figure.qualifier} {claim.value}"))
            elif said := _weaker(claim, claimed, counted):
                yield unchecked(at, said)
            else:
                yield passed(at)


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


def _is_in_label(claim: FigureClaim, figure: Figure) -> bool:
    """Does the label say in brackets what the passage says before the figure: `deaths (about)`?"""
    told = parse_figure(f"{claim.label.rstrip(' )）').replace('（', '(').rpartition('(')[2]} {claim.value}", claim.unit)
    return told is not None and bool(told.qualifier) and qualifier_bound(told) == qualifier_bound(figure)


def _otherwise(claim: FigureClaim, claimed: Figure, counted: FigureJudgement) -> Message | None:
    """What the passage says otherwise: a difference for the whole, or another bound."""
    if counted.figure is None:
        return None
    if counted.figure.is_difference and not _tells_a_difference(claim):
        return worded('{label}: "{words}" is a difference, not the whole', label=claim.label, words=counted.words)
    mine, theirs = qualifier_bound(claimed), qualifier_bound(counted.figure)
    stronger = includes_its_bound(counted.figure) and not includes_its_bound(claimed)
    if mine in ("more", "less") and (mine != theirs or stronger):
        return worded(
            '{label}: "{value}", but the passage says "{words}"',
            label=claim.label,
            value=claim.value,
            words=counted.words,
        )
    return None


def _weaker(claim: FigureClaim, claimed: Figure, counted: FigureJudgement) -> Message | None:
    """Does the record say less than the passage: about for nearly or for the very number, at least for more than?"""
    if counted.figure is None or claimed.qualifier == counted.figure.qualifier:
        return None
    mine, theirs = qualifier_bound(claimed), qualifier_bound(counted.figure)
    vague = mine == "about" and theirs != "about"
    wider = mine == theirs and includes_its_bound(claimed) and not includes_its_bound(counted.figure)
    if not vague and not wider:
        return None
    return worded(
        '{label}: "{value}" says less than "{words}"', label=claim.label, value=claim.value, words=counted.words
    )


def _tells_a_difference(claim: FigureClaim) -> bool:
    """Is the figure itself one of growth or saving, as its label or a percentage says?"""
    changing = compiled(number_words().changing).search(claim.label)
    return changing is not None or normal_unit(claim.unit or "") in ("%", "percentage point")
