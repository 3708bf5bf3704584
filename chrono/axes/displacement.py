"""The ideal places of labels to places they can have: in order, none on another, moved as little as can be."""

from collections.abc import Sequence


def displace(ideal: Sequence[float], heights: Sequence[float], top: float, bottom: float) -> list[float]:
    """Where labels of these heights begin, in order, none above another's end, as near to the ideal as can be.

    Least squares by pooling adjacent violators (Ayer et al. 1955), which is exact; both bounds are kept by clipping.
    """
    offsets, total = [], 0.0
    for height in heights:
        offsets.append(total)
        total += height
    blocks: list[list[float]] = []  # sum of the wanted positions, and how many labels move together
    for place, height, offset in zip(ideal, heights, offsets, strict=True):
        blocks.append([place - height / 2 - offset, 1.0])
        while len(blocks) > 1 and blocks[-2][0] / blocks[-2][1] > blocks[-1][0] / blocks[-1][1]:
            total_sum, count = blocks.pop()
            blocks[-1][0] += total_sum
            blocks[-1][1] += count
    levels = [block[0] / block[1] for block in blocks for _ in range(int(block[1]))]
    highest = max(top, bottom - total)
    return [round(min(max(level, top), highest) + offset, 2) for level, offset in zip(levels, offsets, strict=True)]
