"""A Timeline larger or smaller as a whole: places, type and marks alike."""

from dataclasses import replace

from chrono.layout.timeline import Band, Claim, Mark, Stroke, Timeline, Words


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
    return replace(
        timeline,
        width=timeline.width * factor,
        height=timeline.height * factor,
        scale=timeline.scale * factor,
        words=tuple(map(words, timeline.words)),
        strokes=tuple(map(stroke, timeline.strokes)),
        marks=tuple(map(mark, timeline.marks)),
        bands=tuple(map(band, timeline.bands)),
        scales=tuple((first, last, along(start), along(end)) for first, last, start, end in timeline.scales),
    )
