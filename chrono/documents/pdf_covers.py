"""What is drawn on a page of a PDF to the words that it may cover in part: half-high bars, boxes of fields."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from chrono.documents.pdf_shapes import PageBox, bands_of, boxes_of
from chrono.documents.pdf_signs import SignWord

_LOWEST = 1.5  # points of a bar, above which it is no line
_SMALLEST = 4.0  # points of a sign whose head and foot are told apart
_END = 0.3  # of the height of a sign, its head or its foot
_BAND = 24  # points of a page that bars are looked up by
_MOST = 400  # bars in one band; a drawing has more


def half_covered(page: Any, words: Sequence[SignWord], is_seen: Callable[[PageBox], bool]) -> Iterator[SignWord]:
    """Words of a page (pypdfium2's PdfPage) most of whose signs are seen without their head or their foot, where a bar
    or a picture is; `is_seen` says whether the signs leave a trace in a box."""
    bars: dict[int, list[PageBox]] = defaultdict(list)
    for kind in ("FPDF_PAGEOBJ_PATH", "FPDF_PAGEOBJ_IMAGE"):
        for box in boxes_of(page, kind):
            if box.height > _LOWEST:
                for band in bands_of(box, _BAND):
                    bars[band].append(box)
    for word in words if bars else ():
        near = bars.get(int(word.boxes[0].bottom // _BAND), []) + bars.get(int(word.boxes[0].top // _BAND), [])
        if len(near) <= _MOST and any(_crosses(bar, word) for bar in near) and _lacks_ends(word, is_seen):
            yield word


def _crosses(bar: PageBox, word: SignWord) -> bool:
    """Does a bar lie on some of the height of a word?"""
    first = word.boxes[0]
    low, high = max(bar.bottom, first.bottom), min(bar.top, first.top)
    return high - low > _END * first.height and bar.left < word.boxes[-1].right and first.left < bar.right


def _lacks_ends(word: SignWord, is_seen: Callable[[PageBox], bool]) -> bool:
    tall = [box for box in word.boxes if box.height >= _SMALLEST]
    lacking = sum(any(ends := list(map(is_seen, _ends(box)))) and not all(ends) for box in tall)
    return lacking * 2 > len(word.boxes)


def _ends(box: PageBox) -> tuple[PageBox, PageBox]:
    """The head and the foot of a sign."""
    end = _END * box.height
    return box._replace(bottom=box.top - end), box._replace(top=box.bottom + end)
