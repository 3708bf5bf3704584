"""A mark to what is drawn of it, and to its sample: the same, as short as a sign beside words.

What there is room for in a mark is decided here alone, for the pen and for the key. All marks that are drawn alike have
equal samples.
"""

from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from chrono.timelines.timeline import FADING, SHORTEST, Claim, Mark, Shape

OF_KEY = -1
"""The lane of a mark of the key; as much less for one with the shape of a further lane."""
RING, LETTERED, STRIKE = 3.1, 4.6, 3.6
"""Points: the radius of a ring of the usual size, and of one that holds a letter, whatever the size; how far from its
middle a stroke through what did not take place reaches."""
_CLEAR = 3.0
"""Points from a ring to the stops of its bracket, or these would touch it."""
_LEAST_ASKED = 0.8
"""The size of a mark, as a share of the usual one, from which on a question mark in it can be read."""
_EDGE = 0.4
"""Points that the edge of a ring lies outside of it."""
_ROUNDING = 0.02
_FADED = 6.0
"""Points over which the end of a bar fades in a sample; of a short bar a third."""
_BRACKET, _SHORT = 18.0, 8.0
"""Points of a bracket in a sample, and of the longest bar that is drawn as a short one."""
_SMALLEST = 0.6
"""The least size of a sample."""
_LATE, _EARLY = (Shape.BEFORE, Shape.UNTIL), (Shape.AFTER, Shape.FROM)
"""Bounds that are struck at their end, and at their begin."""
_BEGUN, _ENDED = (Shape.RANGE, Shape.ONGOING, Shape.FROM), (Shape.RANGE, Shape.UNTIL)
"""Shapes of what lasted whose begin is told, and whose end is."""
_ASKED = (Shape.UNCERTAIN, Shape.DOUBTFUL)
_RINGED = (Shape.SPAN, Shape.UNCERTAIN)


def is_asked(mark: Mark) -> bool:
    """Is there a question mark in its ring?"""
    return mark.shape in _ASKED and mark.size >= _LEAST_ASKED


def ring_of(mark: Mark) -> float:
    """Points from the middle of its dot or ring, or of those of its dates, to the edge."""
    return LETTERED if is_asked(mark) or _has_letters(mark) else RING * mark.size


def is_bracketed(mark: Mark, scale: float = 1.0) -> bool:
    """Is the line over its doubt longer than its ring is wide?"""
    return not mark.anchored or mark.end - mark.start > 2 * ring_of(mark) * scale


def is_stopped(mark: Mark, scale: float = 1.0) -> bool:
    """Has that line stops at its ends?"""
    return mark.end - mark.start > 2 * (RING + _CLEAR) * mark.size * scale


def is_spread(claim: Claim, scale: float = 1.0) -> bool:
    """Has one of several dates a bracket of its own?"""
    return claim.end - claim.start > 2 * LETTERED * scale


def are_lettered(mark: Mark, scale: float = 1.0) -> bool:
    """Have the rings of its dates room for their sources' letters?"""
    places = sorted(claim.anchor for claim in mark.claims)
    return mark.size == 1 and all(after - before >= 2 * LETTERED * scale for before, after in pairwise(places))


def fades_of(mark: Mark) -> tuple[bool, bool]:
    """Does a bar fade at its begin, and at its end, since these are in doubt?"""
    begins, ends = mark.shape in _BEGUN, mark.shape in _ENDED
    return begins and mark.sure_start - mark.start > _ROUNDING, ends and mark.end - mark.sure_end > _ROUNDING


def sample_of(mark: Mark, bar: float = 16.0) -> Mark:
    """The mark as short as a sign, from 0 on along the axis, in no lane; a bar that is long, of so many points."""
    size = max(mark.size, _SMALLEST)
    claims, cut = _sample_claims(mark, size), mark.cut if mark.shape is not Shape.DAY else _UNCUT
    if claims:
        return _sample(mark.shape, claims[-1].end, size, mark.planned, mark.off, _UNCUT, _UNCUT, claims)
    length, anchored = _length(mark, size, bar), mark.anchored
    return _sample(mark.shape, length, size, mark.planned, mark.off, cut, fades_of(mark), (), anchored=anchored)


@lru_cache(maxsize=512)  # a picture has many marks and few ways to draw them
def _sample(
    shape: Shape,
    length: float,
    size: float,
    planned: bool,
    off: str,
    cut: tuple[bool, bool],
    fades: tuple[bool, bool],
    claims: tuple[Claim, ...],
    *,
    anchored: bool = True,
) -> Mark:
    """Around the middle of its ring, or of its bar, from 0 on; where there are `claims`, around the first of these."""
    mark = Mark(shape, 0.0, length, 0.0, length, length / 2, 0.0, OF_KEY, planned, "", off, cut, anchored, size)
    if claims:
        first = claims[0]
        return replace(mark, start=first.start, sure_start=first.start, anchor=first.anchor, claims=claims)
    fade = min(_FADED, length / 3)
    mark = replace(mark, sure_start=fade * fades[0], sure_end=length - fade * fades[1])
    struck = STRIKE * size if off and shape in _EARLY else 0.0
    return moved(mark, max(ring_of(mark) + _EDGE - length / 2, struck), 0.0)


_UNCUT = (False, False)


def sample_width(sample: Mark) -> float:
    """Points that a sample takes from 0 on."""
    last = max((claim.anchor for claim in sample.claims), default=sample.anchor)
    struck = STRIKE * sample.size if sample.off and sample.shape in _LATE else 0.0
    return max(sample.end + struck, last + ring_of(sample) + _EDGE)


def moved(mark: Mark, along: float, cross: float) -> Mark:
    """The mark so many points farther along the axis, at a place across it."""
    claims = tuple(
        replace(one, start=one.start + along, end=one.end + along, anchor=one.anchor + along) for one in mark.claims
    )
    return replace(
        mark, start=mark.start + along, end=mark.end + along, sure_start=mark.sure_start + along,
        sure_end=mark.sure_end + along, anchor=mark.anchor + along, cross=cross, claims=claims,
    )  # fmt: skip


def _length(mark: Mark, size: float, bar: float) -> float:
    """Points along the axis of a sample."""
    if mark.shape is Shape.DAY:
        return 0.0
    if mark.shape in _RINGED and mark.anchored:
        if not is_bracketed(mark):
            return 0.0
        return _BRACKET if is_stopped(mark) else ring_of(replace(mark, size=size)) + (RING + _CLEAR) * size
    if mark.shape in FADING:
        return bar + 4.0 * is_asked(mark)
    start, end = mark.seen()
    return bar if end - start > _SHORT else SHORTEST


def _sample_claims(mark: Mark, size: float) -> tuple[Claim, ...]:
    """Two dates beside each other, in rings with letters or brackets where those of the mark have them."""
    if not mark.claims:
        return ()
    is_wide, has_letters = any(map(is_spread, mark.claims)), _has_letters(mark)
    half = _BRACKET / 2 if is_wide else 0.0
    edge = max(half, (LETTERED if has_letters else RING * size) + _EDGE)
    places = edge, edge + (2 * half + 4.0 if is_wide else 3 * LETTERED if has_letters else 10.0)
    letters = "ab" if has_letters else ("", "")
    return tuple(Claim(at - half, at + half, at, letter) for at, letter in zip(places, letters, strict=True))


def _has_letters(mark: Mark) -> bool:
    return are_lettered(mark) and any(len(claim.letter) == 1 for claim in mark.claims)
