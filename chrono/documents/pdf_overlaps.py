"""Words of a PDF's page that are set at the very place of other words: those that these hide, and those of which it
cannot be told what is read. Words that are drawn twice, to make them bold or to give them a shadow, are read."""

import ctypes
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from chrono.documents.pdf_shapes import PageBox
from chrono.documents.pdf_signs import Sign, SignWord

_BAND = 12  # points of a page that signs are looked up by
_SHARED = 0.5  # of the width and the height of the smaller sign
_ALIKE = 2.0  # times as high one sign is as the other, at most, where both are read
_APART = 4  # places in the text, for the parts of a ligature share theirs


class Overlaps(NamedTuple):
    """Words that others at their place hide, and those that cannot be told from others at their place."""

    hidden: tuple[SignWord, ...] = ()
    doubtful: tuple[SignWord, ...] = ()


def overlapping(
    textpage: Any, signs: Sequence[Sign], words: Sequence[SignWord], leaves: Callable[[Any, SignWord], bool]
) -> Overlaps:
    """Which words of a page lie over each other, and which of them are seen.

    `leaves` tells whether a word leaves a trace where only some text objects (their handles) are taken away.
    """
    pairs = set(_pairs(signs, words))
    if not pairs:
        return Overlaps()
    below, above = {one for one, _ in pairs}, {other for _, other in pairs}
    object_of = [_object_at(textpage, word.first) for word in words]
    hidden: set[int] = set()
    for layer in (below, above):
        objects = {object_of[number] for number in layer}
        there = [number for number, one in enumerate(object_of) if one in objects]
        hidden |= {number for number in there if not leaves(objects, words[number])}
    doubtful = {number for pair in pairs if not hidden & set(pair) for number in pair}
    return Overlaps(_chosen(words, hidden), _chosen(words, doubtful - hidden))


def _chosen(words: Sequence[SignWord], numbers: Iterable[int]) -> tuple[SignWord, ...]:
    return tuple(words[number] for number in sorted(numbers))


def _span(word: SignWord) -> range:
    return range(word.first, word.last)


def _object_at(textpage: Any, place: int) -> Any:
    """The handle of the text object that a sign is drawn by."""
    import pypdfium2.raw as pdfium

    found = pdfium.FPDFText_GetTextObject(textpage, place)
    return ctypes.cast(found, ctypes.c_void_p).value


def _pairs(signs: Sequence[Sign], words: Sequence[SignWord]) -> Iterator[tuple[int, int]]:
    """The numbers of words most of whose signs lie over other signs, each with that of another, the earlier first."""
    others: dict[int, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
    twice: set[int] = set()
    number_of = {place: number for number, word in enumerate(words) for place in _span(word)}
    for one, other in _meeting(signs, number_of):
        if signs[one].sign.casefold() == signs[other].sign.casefold():
            twice |= {one, other}
        else:
            others[number_of[one]][number_of[other]].add(one)
            others[number_of[other]][number_of[one]].add(other)
    for number, met in others.items():
        places = {place for found in met.values() for place in found} - twice
        if 2 * len(places) > len(words[number].boxes):
            for partner in met:
                if partner != number:
                    yield min(number, partner), max(number, partner)


def _meeting(signs: Sequence[Sign], number_of: dict[int, int]) -> Iterator[tuple[int, int]]:
    """The places of letters that lie over each other."""
    bands: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for place in number_of:
        sign, box = signs[place]
        if sign.isalnum() and box.width > 0:
            bands[int((box.bottom + box.top) / 2 // _BAND)].append((box.left, place))
    for band, found in bands.items():
        every = sorted([*found, *bands.get(band + 1, ())])
        for at, (_, one) in enumerate(every):
            for left, other in every[at + 1 : at + 1 + _MOST]:
                if left >= signs[one].box.right:
                    break
                if abs(one - other) >= _APART and _lie_over(signs[one].box, signs[other].box):
                    yield one, other


_MOST = 40  # signs that begin above one another


def _lie_over(one: PageBox, other: PageBox) -> bool:
    wide = min(one.right, other.right) - max(one.left, other.left)
    high = min(one.top, other.top) - max(one.bottom, other.bottom)
    alike = max(one.height, other.height) <= _ALIKE * max(min(one.height, other.height), 0.01)
    return alike and wide > _SHARED * min(one.width, other.width) and high > _SHARED * min(one.height, other.height)
