"""What a picture's colours are: light, dark, or print, in which only shape and hollowness tell."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours of the paper, of text and rules, and of lanes, which keep their own where `lanes` is empty.

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

    def lane(self, number: int, own: str) -> str:
        """The colour of a lane; `own` is the one that the chronology gives it."""
        return self.lanes[number % len(self.lanes)] if self.lanes else own


THEMES = {
    "light": Theme("white", "#1a1a1a", "#595959", "#8c8c8c", "#e3e3e3", "#b3b3b3", "#b00020"),
    "dark": Theme(
        "#16181c", "#f2f2f2", "#b0b4ba", "#7d828a", "#30343b", "#666b73", "#ff8a80",
        ("#56B4E9", "#E69F00", "#4FC7A0", "#E58BC0", "#F0E442", "#D9A3B8", "#8FD3C8"),
    ),
    "print": Theme("white", "black", "#333333", "#666666", "#d9d9d9", "#808080", "black", ("black",)),
}  # fmt: skip
