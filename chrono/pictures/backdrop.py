"""A Band to its tint and its rule, behind everything else: shades of the ink that print and photocopy alike."""

from matplotlib.axes import Axes
from matplotlib.colors import to_rgba
from matplotlib.lines import Line2D

from chrono.pictures.gradients import Gradient
from chrono.pictures.inking import Inked
from chrono.pictures.theme import Theme
from chrono.timelines import Band

_STEPS = 24
_RULE = 1.2
_DOTS = (0.9, 1.6)


def draw_band(axes: Axes, band: Band, scale: float, theme: Theme) -> None:
    """The tint, stronger from nothing where it fades in, and the rule on the side of the name, which fades alike."""
    start, end = band.ends
    steps = [*_rising(start, start + band.fades[0]), (start + band.fades[0], end - band.fades[1], 1.0)]
    steps += [(to, from_, share) for from_, to, share in _rising(end, end - band.fades[1])]
    steps = [(first, last, share) for first, last, share in steps if last - first > 0.01]
    tint = to_rgba(theme.ink, band.shade * theme.tinting)
    axes.add_artist(Inked([Gradient(_corners(band, start, end), tint, _stops(band))], 0.2))
    for first, last, share in steps:
        line = Line2D(*_rule(band, first, last), linewidth=_RULE * scale, zorder=0.3)
        line.set_color(to_rgba(theme.rule, share))
        line.set_solid_capstyle("butt")
        if band.context:
            line.set_dash_capstyle("butt")
            line.set_linestyle(((first - start) / (_RULE * scale), _DOTS))
        axes.add_artist(line)


def _stops(band: Band) -> tuple[tuple[float, float], ...]:
    """How much tint there is at which share of the way."""
    (start, end), (fade_in, fade_out) = band.ends, band.fades
    way = end - start
    begin = ((0.0, 0.0),) if fade_in else ()
    finish = ((1.0, 0.0),) if fade_out else ()
    return (*begin, (fade_in / way, 1.0), (1 - fade_out / way, 1.0), *finish)


def _rising(start: float, end: float) -> list[tuple[float, float, float]]:
    """Steps from nothing at `start` to almost all at `end`, each with its share; none where nothing fades."""
    step = (end - start) / _STEPS
    return [
        (start + number * step, start + (number + 1) * step, (number + 0.5) / _STEPS)
        for number in range(_STEPS if step else 0)
    ]


def _corners(band: Band, first: float, last: float) -> list[tuple[float, float]]:
    if band.down:
        return [(band.left, first), (band.left, last), (band.right, last), (band.right, first)]
    return [(first, band.top), (last, band.top), (last, band.bottom), (first, band.bottom)]


def _rule(band: Band, first: float, last: float) -> tuple[list[float], list[float]]:
    """From and to, across and down."""
    if band.down:
        return [band.left, band.left], [first, last]
    y = band.top if band.side == "top" else band.bottom
    return [first, last], [y, y]
