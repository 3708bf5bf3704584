"""The parts of a sentence with a verb each, and what they have beside it: names, words of saying."""

import re
from collections.abc import Iterable

from chrono.languages import CAPITAL, DateOwners
from chrono.passages import Passage
from chrono.text import TitleWords, compiled, parts_between


def parts_with_verbs(text: str, sentence: tuple[int, int], known: DateOwners) -> list[tuple[int, int]]:
    """The parts of the sentence with a verb each; what has none belongs to the next: `the mayor, Ada Otten, left`.

    A name may stand before the verb that is its own, so that parts are never joined backwards as those of dates are.
    """
    parts: list[tuple[int, int]] = []
    start, last = sentence
    for _, end in parts_between(text, sentence, f"{known.predicates}|{known.new_subject}"):
        if not known.predicate or compiled(known.predicate).search(text, start, end):
            parts.append((start, end))
            start = end
    return parts if start == last else [*parts, (start, last)]


def of_names(text: str, title: TitleWords) -> set[str]:
    """The words of a title that a text has in names alone: who the title is of may be told of in every part."""
    names = {word for found in _NAMED.finditer(text) for word in title.among(found[0])}
    return names if not title.signs else set()


def is_said(passage: Passage, stretch: tuple[int, int]) -> bool:
    """Has a stretch of the article a verb by which somebody says something?"""
    said = passage.cues.said_verb if passage.cues else ""
    return bool(said) and compiled(rf"\b(?:{said})\b").search(passage.text[slice(*stretch)]) is not None


def holds_any(stretch: tuple[int, int], spans: Iterable[tuple[int, int]]) -> bool:
    """Does any of these begin in a stretch?"""
    return any(stretch[0] <= start < stretch[1] for start, _ in spans)


_NAMED = re.compile(rf"(?<=[\w,]\s){CAPITAL}[\w’'-]+|\A\W*{CAPITAL}[\w’'-]+(?:\s{CAPITAL}[\w’'-]+)+")
