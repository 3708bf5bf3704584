"""A Timeline larger or smaller as a whole, places, type and marks alike; or over a height that it does not fill."""

from dataclasses import dataclass, replace

from chrono.timelines.timeline import Band, Mark, Scale, Stroke, Timeline, Words


def scaled(timeline: Timeline, factor: float, across: float = 0.0, down: float = 0.0) -> Timeline:
    """The Timeline with everything `factor` times as large, then moved by points across and down."""
    move = _Move(factor, across, down, timeline.horizontal)
    left, top, right, bottom = timeline.logo or (0.0, 0.0, 0.0, 0.0)
    return replace(
        timeline,
        logo=(move.x(left), move.y(top), move.x(right), move.y(bottom)) if timeline.logo else None,
        width=timeline.width * factor,
        height=timeline.height * factor,
        scale=timeline.scale * factor,
        words=tuple(map(move.words, timeline.words)),
        strokes=tuple(map(move.stroke, timeline.strokes)),
        marks=tuple(map(move.mark, timeline.marks)),
        bands=tuple(map(move.band, timeline.bands)),
        scales=tuple(map(move.scale, timeline.scales)),
        focus=move.scale(timeline.focus) if timeline.focus else None,
    )


@dataclass(frozen=True)
class _Move:
    """What becomes of each part of a picture: times a factor, then across and down by points."""

    factor: float
    across: float
    down: float
    horizontal: bool

    def x(self, value: float) -> float:
        return round(value * self.factor + self.across, 2)

    def y(self, value: float) -> float:
        return round(value * self.factor + self.down, 2)

    def words(self, one: Words) -> Words:
        size, width = one.size * self.factor, one.width * self.factor
        return replace(one, x=self.x(one.x), y=self.y(one.y), size=size, width=width)

    def stroke(self, one: Stroke) -> Stroke:
        return replace(one, x1=self.x(one.x1), y1=self.y(one.y1), x2=self.x(one.x2), y2=self.y(one.y2))

    def mark(self, one: Mark) -> Mark:
        horizontal = self.horizontal or one.lane < 0  # those of the key always lie
        along, athwart = (self.x, self.y) if horizontal else (self.y, self.x)
        claims = [
            replace(each, start=along(each.start), end=along(each.end), anchor=along(each.anchor))
            for each in one.claims
        ]
        return replace(
            one,
            start=along(one.start),
            end=along(one.end),
            sure_start=along(one.sure_start),
            sure_end=along(one.sure_end),
            anchor=along(one.anchor),
            cross=athwart(one.cross),
            claims=tuple(claims),
        )

    def band(self, one: Band) -> Band:
        left, top, right, bottom = self.x(one.left), self.y(one.top), self.x(one.right), self.y(one.bottom)
        fades = one.fades[0] * self.factor, one.fades[1] * self.factor
        return replace(one, left=left, top=top, right=right, bottom=bottom, fades=fades)

    def scale(self, one: Scale) -> Scale:
        along = self.x if self.horizontal else self.y
        return one[0], one[1], along(one[2]), along(one[3])


_HEAD, _FOOT = ("draft", "heading", "deck"), ("key", "foot")
"""Roles of words that stay at the upper and at the lower edge."""


def fill_height(timeline: Timeline, height: float, share: float = 0.5) -> Timeline:
    """The Timeline over a height in points: its heading at the upper edge, key and sources at the lower one, and of
    what is left this share between the heading and the rest."""
    left = height - timeline.height
    if left <= 0:
        return replace(timeline, height=height)
    moved = scaled(timeline, 1.0, down=left * share)

    def words(one: Words) -> Words:
        up = -left * share if one.role in _HEAD else left * (1 - share) if one.role in _FOOT else 0.0
        return replace(one, y=round(one.y + up, 2))

    def mark(one: Mark) -> Mark:
        in_key = one.lane < 0
        return replace(one, cross=round(one.cross + left * (1 - share), 2)) if in_key else one

    def band(one: Band) -> Band:
        if one.name:
            return one
        low = left * (1 - share)
        return replace(one, top=round(one.top + low, 2), bottom=round(one.bottom + low, 2))

    left_edge, top, right_edge, bottom = moved.logo or (0.0, 0.0, 0.0, 0.0)
    low = left * (1 - share)
    return replace(
        moved,
        height=height,
        logo=(left_edge, round(top + low, 2), right_edge, round(bottom + low, 2)) if moved.logo else None,
        words=tuple(map(words, moved.words)),
        marks=tuple(map(mark, moved.marks)),
        bands=tuple(map(band, moved.bands)),
    )
