"""A Timeline larger or smaller as a whole, places, type and marks alike; or over a height that it does not fill."""

from dataclasses import replace

from chrono.layout.timeline import Band, Claim, Mark, Scale, Stroke, Timeline, Words


def scaled(timeline: Timeline, factor: float, across: float = 0.0, down: float = 0.0) -> Timeline:
    """The Timeline with everything `factor` times as large, then moved by points across and down."""

    def x(value: float) -> float:
        return round(value * factor + across, 2)

    def y(value: float) -> float:
        return round(value * factor + down, 2)

    def words(one: Words) -> Words:
        return replace(one, x=x(one.x), y=y(one.y), size=one.size * factor, width=one.width * factor)

    def stroke(one: Stroke) -> Stroke:
        return replace(one, x1=x(one.x1), y1=y(one.y1), x2=x(one.x2), y2=y(one.y2))

    def claim(one: Claim, *, horizontal: bool) -> Claim:
        along = x if horizontal else y
        return replace(one, start=along(one.start), end=along(one.end), anchor=along(one.anchor))

    def mark(one: Mark) -> Mark:
        horizontal = timeline.horizontal or one.lane < 0  # those of the key always lie
        along, athwart = (x, y) if horizontal else (y, x)
        return replace(
            one,
            start=along(one.start),
            end=along(one.end),
            sure_start=along(one.sure_start),
            sure_end=along(one.sure_end),
            anchor=along(one.anchor),
            cross=athwart(one.cross),
            claims=tuple(claim(each, horizontal=horizontal) for each in one.claims),
        )

    def band(one: Band) -> Band:
        fades = one.fades[0] * factor, one.fades[1] * factor
        return replace(one, left=x(one.left), top=y(one.top), right=x(one.right), bottom=y(one.bottom), fades=fades)

    along = x if timeline.horizontal else y

    def axis(one: Scale) -> Scale:
        return one[0], one[1], along(one[2]), along(one[3])

    left, top, right, bottom = timeline.logo or (0.0, 0.0, 0.0, 0.0)
    return replace(
        timeline,
        logo=(x(left), y(top), x(right), y(bottom)) if timeline.logo else None,
        width=timeline.width * factor,
        height=timeline.height * factor,
        scale=timeline.scale * factor,
        words=tuple(map(words, timeline.words)),
        strokes=tuple(map(stroke, timeline.strokes)),
        marks=tuple(map(mark, timeline.marks)),
        bands=tuple(map(band, timeline.bands)),
        scales=tuple(map(axis, timeline.scales)),
        focus=axis(timeline.focus) if timeline.focus else None,
    )


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
