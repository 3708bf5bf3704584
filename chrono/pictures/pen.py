"""A Mark to the shapes that show it: dot for a day, bracket for doubt, fade for an open end, bar for a range.

What is drawn survives photocopying: shape and hollowness say it, never colour alone.
"""

from collections.abc import Sequence

from matplotlib.axes import Axes
from matplotlib.colors import to_hex, to_rgba
from matplotlib.path import Path as Outline
from matplotlib.transforms import Affine2D

from chrono.pictures.gradients import Gradient
from chrono.pictures.inking import Ink, Inked, area_within, lane_shape, line_through
from chrono.pictures.lettering import Lettering
from chrono.pictures.theme import Theme
from chrono.pictures.typeface import typeface
from chrono.timelines import (
    LETTERED,
    RING,
    STRIKE,
    Claim,
    Mark,
    Shape,
    Timeline,
    are_lettered,
    fades_of,
    is_asked,
    is_bracketed,
    is_spread,
    is_stopped,
)

_THICK, _THIN, _STOP = 4.2, 1.3, 4.0
_FILLED = 1.12
"""A filled dot is so much larger than a hollow one, whose outline lies outside; its outline parts it from the next."""
_LETTER = 7.0
"""Points: the size of a letter in a ring."""
_CUT = 6.0
"""Points from the chevron of a bar that goes on beyond the picture to the bar."""
_CORE = 1.3
"""The radius of the point in a ring that stands for a question mark."""
_MARKS = 4.0
"""The place of marks in the order of what is drawn."""
_PLANNED = (1.4, 0.9)
_EDGE = 0.4
"""Points that a bar leaves free at either end."""


class _Pen:
    """Draws along the axis and across it, whichever way the axis runs."""

    def __init__(self, axes: Axes, mark: Mark, colour: str, paper: str, horizontal: bool, scale: float) -> None:
        self.axes, self.mark, self.horizontal, self.scale = axes, mark, horizontal, scale
        self.colour, self.paper = to_rgba(colour), to_rgba(paper)
        self.inks: list[Ink | Gradient] = []

    @property
    def size(self) -> float:
        return self.mark.size * self.scale

    def point(self, along: float, across: float) -> tuple[float, float]:
        cross = self.mark.cross + across
        return (along, cross) if self.horizontal else (cross, along)

    def _corners(self, start: float, end: float, thick: float) -> list[tuple[float, float]]:
        half = thick * self.size / 2
        return [self.point(start, -half), self.point(end, -half), self.point(end, half), self.point(start, half)]

    def bar(self, start: float, end: float, thick: float, *, hollow: bool = False) -> None:
        edge_width = _EDGE * self.scale
        if thick >= _THICK and end - start > 4 * edge_width:  # where one bar begins and another ends there are two
            start += edge_width * (start <= self.mark.start)
            end -= edge_width * (end >= self.mark.end)
        corners = area_within(self._corners(start, end, thick))
        self._outline(corners, 1.1 * self.size, hollow=hollow)

    def _outline(self, path: Outline, width: float, *, hollow: bool = True, order: int = 0) -> None:
        """Filled, or with an edge of so many points around paper, dashed where it is planned."""
        if hollow:
            dashes = _PLANNED if self.mark.planned else ()
            self.inks.append(Ink(path, self.paper, self.colour, width, dashes, order))
        else:
            self.inks.append(Ink(path, self.colour, order=order))

    def put_down(self, link: str | None) -> None:
        """Add what was drawn as the event's mark, which viewers of SVG find by its id, and which leads to a `link`."""
        if self.inks:
            name = f"mark-{self.mark.event}" if self.mark.event else None
            self.axes.add_artist(Inked(self.inks, _MARKS, name, link))

    def fade(self, start: float, end: float) -> None:
        """From nothing at `start` to full at `end`."""
        if start != end:
            self.inks.append(Gradient(self._corners(start, end, _THICK), self.colour))

    def fading_bar(self, start: float, full: tuple[float, float], end: float) -> None:
        """From nothing at `start` to full, and from there to nothing at `end`; sharp where these are the same."""
        first, last = full if full[0] <= full[1] else (sum(full) / 2,) * 2
        places = ((start, 0.0 if first > start else 1.0), (first, 1.0), (last, 1.0), (end, 0.0 if last < end else 1.0))
        stops = tuple(((place - start) / (end - start), share) for place, share in places)
        self.inks.append(Gradient(self._corners(start, end, _THICK), self.colour, stops))

    def tint(self, start: float, end: float) -> None:
        """A bar of a light shade between two thin lines."""
        self.inks.append(Ink(area_within(self._corners(start, end, _THICK)), (*self.colour[:3], 0.3)))
        for side in (-1, 1):
            across = side * _THICK * self.size / 2
            self._line([self.point(start, across), self.point(end, across)], 0.7)

    def stop(self, along: float) -> None:
        reach = _STOP * self.size
        self._line([self.point(along, -reach), self.point(along, reach)], 1.5)

    def ends(self) -> None:
        """Stops at both ends; a chevron in place of one that lies beyond the picture."""
        for along, cut in zip((self.mark.start, self.mark.end), self.mark.cut, strict=True):
            if not cut:
                self.stop(along)
        self.chevrons()

    def chevrons(self) -> None:
        """Where the event goes on beyond the picture."""
        for along, cut, sign in ((self.mark.start, self.mark.cut[0], -1), (self.mark.end, self.mark.cut[1], 1)):
            if cut:
                self.chevron(along, sign)

    def chevron(self, along: float, sign: int) -> None:
        reach = _STOP * self.size
        back = along - sign * reach * 0.8
        self._line([self.point(back, -reach), self.point(along, 0), self.point(back, reach)], 1.2)

    def _line(self, points: Sequence[tuple[float, float]], width: float, dashes: tuple[float, ...] = ()) -> None:
        self.inks.append(Ink(line_through(points), None, self.colour, width * self.size, dashes, 1))

    def dotted(self, start: float, end: float) -> None:
        self._line([self.point(start, 0), self.point(end, 0)], 1.4, (0.9, 1.1))

    def arrow(self, along: float) -> None:
        reach, back = _STOP * self.size, along - 6 * self.size
        corners = [self.point(back, -reach), self.point(along, 0), self.point(back, reach)]
        self._outline(area_within(corners), 0.0, hollow=False, order=1)

    def dot(self, along: float, *, hollow: bool) -> None:
        """A mark of the lane's shape; hollow where the day is not known, or not yet come."""
        x, y = self.point(along, 0)
        place = Affine2D().scale(RING * self.size * (1 if hollow else _FILLED)).translate(x, y)
        path = lane_shape(self.mark.lane).transformed(place)
        if hollow:
            self._outline(path, 1.3 * self.size, order=1)
        else:  # its edge parts it from the next
            dashes = _PLANNED if self.mark.planned else ()
            self.inks.append(Ink(path, self.colour, self.paper, 0.8 * self.size, dashes, 1))
        self.strike(along)

    def strike(self, along: float) -> None:
        """What did not take place: a cross for cancelled, a stroke for postponed, a bar across for denied."""
        x, y = self.point(along, 0)
        reach = STRIKE * self.size
        for dx, dy in _STRIKES.get(self.mark.off, ()):
            self._line([(x - reach * dx, y - reach * dy), (x + reach * dx, y + reach * dy)], 1.2)

    def letter(self, along: float, letter: str) -> None:
        """A ring with a letter in it."""
        x, y = self.point(along, 0)
        self.ring(along, LETTERED * self.scale)
        face, size = typeface(), _LETTER * self.scale
        ((run, file),) = face.runs(letter, True)
        width = face.measure(run, size, True)
        self.axes.add_artist(Lettering(x - width / 2, y + size * 0.27, run, file, size, to_hex(self.colour), width))

    def ring(self, along: float, radius: float) -> None:
        circle = Outline.unit_circle().transformed(Affine2D().scale(radius).translate(*self.point(along, 0)))
        self._outline(circle, 1.1 * self.size, order=1)

    def core(self, along: float) -> None:
        """A point in the middle of a ring."""
        place = Affine2D().scale(_CORE * self.size).translate(*self.point(along, 0))
        self._outline(Outline.unit_circle().transformed(place), 0.0, hollow=False, order=1)

    def claim(self, claim: Claim) -> None:
        """A date that a source gives: hollow, with the source's letter where there is room, and its span of doubt."""
        if claim.beyond:
            self.chevron(claim.anchor, claim.beyond)
            return
        if is_spread(claim, self.scale):
            self._line([self.point(claim.start, 0), self.point(claim.end, 0)], _THIN)
            self.stop(claim.start)
            self.stop(claim.end)
        if len(claim.letter) == 1 and are_lettered(self.mark, self.scale):
            self.letter(claim.anchor, claim.letter)
        else:
            self.ring(claim.anchor, RING * self.size)


_STRIKES = {"cancelled": ((1, 1), (1, -1)), "postponed": ((1, -1),), "denied": ((1.2, 0),)}


def draw_mark(
    axes: Axes, mark: Mark, timeline: Timeline, theme: Theme, colours: Sequence[str], link: str | None = None
) -> None:
    """Draw a mark in its lane's colour, of `colours`, that leads to a `link`; one of the key in grey."""
    colour = colours[mark.lane] if mark.lane >= 0 else theme.grey
    horizontal = timeline.horizontal or mark.lane < 0
    pen = _Pen(axes, mark, colour, theme.paper, horizontal, timeline.scale)
    _draw(pen, mark)
    pen.put_down(link)


def _draw(pen: _Pen, mark: Mark) -> None:
    hollow = mark.planned or bool(mark.off)
    if mark.shape is Shape.DAY:
        pen.dot(mark.anchor, hollow=hollow)
    elif mark.shape in (Shape.SPAN, Shape.UNCERTAIN):
        _draw_doubt(pen, mark)
    elif mark.claims:
        if mark.shape is not Shape.SET:
            pen.dotted(min(claim.anchor for claim in mark.claims), max(claim.anchor for claim in mark.claims))
        for claim in mark.claims:
            pen.claim(claim)
        pen.strike(mark.anchor)
    elif mark.shape in (Shape.ABOUT, Shape.DOUBTFUL):
        pen.fade(mark.start, mark.anchor)
        pen.fade(mark.end, mark.anchor)
        _draw_middle(pen, mark, asked=mark.shape is Shape.DOUBTFUL)
    elif mark.shape is Shape.WHOLE:
        pen.tint(mark.start, mark.end)
        pen.ends()
        pen.strike((mark.start + mark.end) / 2)
    elif mark.shape in (Shape.BEFORE, Shape.UNTIL, Shape.AFTER, Shape.FROM):
        _draw_bound(pen, mark)
    else:
        _draw_lasting(pen, mark, hollow=hollow)


def _draw_doubt(pen: _Pen, mark: Mark) -> None:
    """Some day of a span, or a day that may not be right: a bracket, and a hollow dot or a question mark."""
    if is_bracketed(mark, pen.scale):
        pen.bar(mark.start, mark.end, _THIN)
        if is_stopped(mark, pen.scale):
            pen.ends()
    _draw_middle(pen, mark, asked=mark.shape is Shape.UNCERTAIN)


def _draw_middle(pen: _Pen, mark: Mark, *, asked: bool) -> None:
    """A hollow dot in the middle of a doubt; where that may not be right (`asked`) a question mark, or in a small one a
    point."""
    if not mark.anchored:
        return
    if is_asked(mark):
        pen.letter(mark.anchor, "?")
        pen.strike(mark.anchor)
    else:
        pen.dot(mark.anchor, hollow=True)
        if asked:
            pen.core(mark.anchor)


def _draw_bound(pen: _Pen, mark: Mark) -> None:
    """A fade that ends at the one bound that is known, in dashes where it is planned; a thin line where that lies
    beyond the picture."""
    late = mark.shape in (Shape.BEFORE, Shape.UNTIL)
    known, open_end = (mark.end, mark.start) if late else (mark.start, mark.end)
    faded = any(fades_of(mark))
    if mark.cut[late]:
        pen.bar(mark.start, mark.end, _THIN)
        pen.chevrons()
    elif mark.planned or mark.off:
        pen.dotted(open_end, known)
    elif faded:
        sure = mark.sure_end if late else mark.sure_start
        pen.fading_bar(mark.start, (sure, sure), mark.end)
    else:
        pen.fade(open_end, known)
    if not mark.cut[late] and not faded:
        pen.stop(known)
    pen.strike(known)


def _draw_lasting(pen: _Pen, mark: Mark, *, hollow: bool) -> None:
    """A bar whose ends fade where they are in doubt, with a head where it goes on."""
    (start, end), goes_on = mark.seen(pen.scale), mark.shape is Shape.ONGOING
    pen.chevrons()
    off = _CUT * pen.size if goes_on else min(_CUT * pen.size, (end - start) / 3)
    start, end = start + off * mark.cut[0], end - off * mark.cut[1] * (not goes_on)
    last = max(end - 5 * pen.size, start) if goes_on else end
    begun, ended = fades_of(mark)
    sure = min(max(mark.sure_start, start), last) if begun else start, min(mark.sure_end, last) if ended else last
    if not (begun or ended):
        pen.bar(start, last, _THICK + (hollow and not goes_on), hollow=hollow)
    elif hollow:
        pen.fade(start, sure[0])
        pen.fade(last, sure[1])
        pen.bar(*sure, _THICK, hollow=True)
    else:
        pen.fading_bar(start, sure, last)
    if goes_on:
        pen.arrow(end)
    pen.strike((start + end) / 2)
