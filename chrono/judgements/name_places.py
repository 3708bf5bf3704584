"""Names to where a passage has them: in its sentence, or in one beside it."""

from collections.abc import Sequence

from chrono.passages import Passage, Passages
from chrono.text import find_inflected


def is_named_nearby(passage: Passage, names: tuple[str, ...], passages: Passages) -> bool:
    """Is any of the names in the passage's sentence or in one beside it?"""
    start, end = passage.placement.neighbours
    return any(start <= span[0] and span[1] <= end for span in passages.named(passage.evidence.source, names))


def is_in_passage(passage: Passage, names: tuple[str, ...], passages: Passages) -> bool:
    """Has the sentence of a passage any of the names?"""
    return any(is_in_sentence(span, passage) for span in passages.named(passage.evidence.source, names))


def spans_in_sentence(passage: Passage, names: tuple[str, ...], passages: Passages) -> tuple[tuple[int, int], ...]:
    """Where the sentence of a passage has any of the names, in another case too."""
    if not passage.located or passage.article is None:
        return ()
    spans = passages.named(passage.evidence.source, names) or find_inflected(
        names, passage.article.text, passage.language
    )
    return tuple(span for span in spans if is_in_sentence(span, passage))


def is_in_sentence(span: tuple[int, int], passage: Passage) -> bool:
    """Is a stretch of the text inside the sentence of a passage?"""
    start, end = passage.placement.sentence
    return start <= span[0] and span[1] <= end


def in_another_case(names: Sequence[str], cited: Sequence[Passage]) -> tuple[Passage, tuple[int, int]] | None:
    """The first cited passage that has one of the names with another ending, else one whose article does; and where."""
    found = [
        (passage, span)
        for passage in cited
        if passage.article
        for span in find_inflected(names, passage.article.text, passage.language)
    ]
    return next((one for one in found if is_in_sentence(one[1], one[0])), found[0] if found else None)
