"""What a picture's colours are: light, dark, or print, in which only shape and hollowness tell."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle

# Okabe and Ito's colours, those with at least 3:1 on white, told apart under the common colour-blindnesses; then
# two of Tol's.
PALETTE = ("#0072B2", "#D55E00", "#009E73", "#AA4499", "#000000", "#882255", "#44AA99")


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours of the paper, of text and rules, and of lanes.

    A lane keeps the colour that the chronology gives it, or takes one of the `palette`, where `lanes` is empty.

    Text has at least 4.5:1 on the paper, marks 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).
    """

    paper: str
    ink: str
    grey: str
    rule: str
    grid: str
    leader: str
    alert: str
    lanes: tuple[str, ...] = ()
    palette: tuple[str, ...] = PALETTE

    def of_lanes(self, own: Sequence[str]) -> list[str]:
        """The colour of each lane; `own` are those that the chronology gives them, or empty.

        One without takes the next of the palette that no other lane has.
        """
        if self.lanes:
            return [self.lanes[number % len(self.lanes)] for number in range(len(own))]
        taken = {colour.lower() for colour in own}
        free = cycle([colour for colour in self.palette if colour.lower() not in taken] or self.palette)
        return [self._seen(colour) if colour else next(free) for colour in own]

    @property
    def tinting(self) -> float:
        """How much of their shade bands behind text take: as much as leaves the text at its least contrast."""
        shares = (1.0, 0.75, 0.5, 0.25)
        return next((share for share in shares if self._is_read_on(mixed(self.paper, self.ink, _DARKEST * share))), 0.0)

    def _is_read_on(self, ground: str) -> bool:
        return all(contrast(colour, ground) >= TEXT for colour in (self.ink, self.grey, self.alert))

    def as_text(self, colour: str) -> str:
        """The colour, or one of the same hue nearer to the ink's, with which words can be read."""
        return self._with(colour, TEXT)

    def _seen(self, colour: str) -> str:
        """The colour; where it hardly stands out from the paper, of the same hue and nearer to the ink's."""
        return self._with(colour, MARKS)

    def _with(self, colour: str, least: float) -> str:
        """The colour with so little of the ink's that it has this contrast with the paper."""
        shares = (number / 10 for number in range(10))
        tried = (mixed(colour, self.ink, share) for share in shares)
        return next((colour for colour in tried if contrast(colour, self.paper) >= least), self.ink)


THEMES = {
    "light": Theme("white", "#1a1a1a", "#595959", "#8c8c8c", "#e3e3e3", "#b3b3b3", "#b00020"),
    "dark": Theme(
        "#16181c", "#f2f2f2", "#b0b4ba", "#7d828a", "#30343b", "#666b73", "#ff8a80",
        palette=("#56B4E9", "#E69F00", "#4FC7A0", "#E58BC0", "#F0E442", "#D9A3B8", "#8FD3C8"),
    ),
    "print": Theme("white", "black", "#333333", "#666666", "#d9d9d9", "#808080", "black", ("black",)),
}  # fmt: skip

_DARKEST = 0.16
"""The share of the ink where two bands lie on each other."""
TEXT, MARKS = 4.5, 3.0
"""Least contrasts with the paper (WCAG 2.2, 1.4.3 and 1.4.11)."""


def mixed(colour: str, other: str, share: float) -> str:
    """A colour with a share of another in it."""
    if not share:
        return colour
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(mine + (theirs - mine) * share):02x}" for mine, theirs in pairs)


_NAMED = {"white": "#ffffff", "black": "#000000"}


def contrast(first: str, second: str) -> float:
    """How much two colours stand out from each other: 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    channels = [channel / 255 for channel in _channels(colour)]
    linear = [channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _channels(colour: str) -> list[int]:
    code = _NAMED.get(colour, colour).lstrip("#")
    return [int(code[at : at + 2], 16) for at in (0, 2, 4)]
