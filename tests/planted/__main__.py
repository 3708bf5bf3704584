"""Plant every error, one at a time, and say what chrono found: `python -m tests.planted [KIND]…`."""

import sys
from concurrent.futures import ProcessPoolExecutor
from itertools import islice

from tests.planted.judging import Judged, judge, summary
from tests.planted.known import known
from tests.planted.plant import all_plants


def main(kinds: list[str]) -> int:
    """Print the measure of all plants, or of those whose kind is named, with each miss and each finding beyond."""
    planted = (one for one in all_plants() if not kinds or one.kind in kinds)
    judged: list[Judged] = []
    with ProcessPoolExecutor() as pool:
        while batch := list(islice(planted, 1000)):
            judged += (
                one._replace(planted=one.planted._replace(text="", articles={}))
                for one in pool.map(judge, batch, chunksize=50)
            )
    lines = [*summary(judged), "", *(line for one in judged for line in _told(one))]
    sys.stdout.write("\n".join(lines) + "\n")
    return int(any(one.beyond or not (one.caught or known(one.planted)) for one in judged))


def _told(one: Judged) -> list[str]:
    lines = []
    codes = " ".join(sorted(one.planted.codes))
    if not one.caught:
        state = ("known: " if known(one.planted) else "") + ("unchecked" if one.unchecked else "MISSED")
        lines.append(f"{state}: {one.planted.kind}: {one.planted.what}; expected {codes}, found {list(one.found)}")
    lines += [f"beyond: {one.planted.kind}: {one.planted.what}: {beyond}" for beyond in one.beyond]
    return lines


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
