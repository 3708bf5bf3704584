"""The numbers of the lines of pleadings and transcripts, and the pages of a transcript that stand on one sheet."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from chrono.findings import PageName

_NUMBERED = re.compile(r"[ \t]*(\d{1,2})(?:\t|$)")
_FEWEST_NUMBERED = 8
_FEW_NUMBERED = 3  # of a page beside others that are numbered
_REPEATED = 0.6  # of the lines that have one, of every other line
_ALONE = re.compile(r"[ \t]*[^\W\d]{0,12}\.?[ \t]*(\d{1,4})[ \t]*")


class LineNumber(NamedTuple):
    """The number of a line, where it ends in the line, and the run of numbers that it is of, counted from 0."""

    end: int
    number: int
    run: int


def line_numbers(page: str) -> dict[int, LineNumber]:
    """The numbers of the lines of a page, by line counted from 0, which a tabulator sets apart; none of other numbers.

    A sheet on which several pages of a transcript stand has a run of them for each.
    """
    lines = page.split("\n")
    runs: list[list[tuple[int, int]]] = []
    for at, line in enumerate(lines):
        found = _NUMBERED.match(line)
        number = int(found[1]) if found else 0
        run = [] if number == 1 else next((one for one in reversed(runs) if len(one) == number - 1), None)
        if found and run is not None:
            runs += [run] if number == 1 else []
            run.append((at, found.end()))
    least = _FEW_NUMBERED if sum(len(run) >= _FEWEST_NUMBERED for run in runs) > 1 else _FEWEST_NUMBERED
    long = [run for run in runs if len(run) >= least]
    few = sum(map(len, long)) < _REPEATED * sum(bool(line.strip()) for line in lines) / 2
    if few:
        return {}
    return {
        at: LineNumber(end, number, which)
        for which, run in enumerate(long)
        for number, (at, end) in enumerate(run, start=1)
    }


def without_line_numbers(page: str) -> str:
    """A page of a pleading without the numbers of its lines; a line that has nothing else goes with its own."""
    numbers = line_numbers(page)
    if not numbers:
        return page
    lines = [(at, line[numbers[at].end :] if at in numbers else line) for at, line in enumerate(page.split("\n"))]
    return "\n".join(line for at, line in lines if line.strip() or at not in numbers)


def pages_of_runs(page: str, numbers: Mapping[int, LineNumber], name: PageName) -> list[str]:
    """The number of the page that each run of line numbers is of: empty where it is the sheet's own, which has one run.

    None at all where several stand on a sheet and it is not plain which is under, or above, which number.
    """
    found: dict[int, list[int]] = {}
    for at, line in numbers.items():
        found.setdefault(line.run, []).append(at)
    spans = [(min(places), max(places)) for _, places in sorted(found.items())]
    several = printed_on(name)
    if len(spans) <= 1 and len(several) <= 1:
        return [""] * len(spans)
    heads = [
        (at, alone[1])
        for at, line in enumerate(page.split("\n"))
        if at not in numbers and (alone := _ALONE.fullmatch(line)) and alone[1] in several
    ]
    if sorted(written for _, written in heads) != sorted(several) or len(heads) != len(spans):
        return []
    above = [(at, at, *span) for (at, _), span in zip(heads, spans, strict=True)]
    below = [(*span, at, at) for (at, _), span in zip(heads, spans, strict=True)]
    return [written for _, written in heads] if any(map(_follow, (above, below))) else []


def _follow(places: Sequence[tuple[int, ...]]) -> bool:
    """Does each place of some begin behind the end of the one before?"""
    return all(one <= other for one, other in pairwise(place for each in places for place in each))


def printed_on(name: PageName) -> Sequence[str]:
    """The numbers that are printed on a page: several of a sheet of a transcript (`5-8`)."""
    first, _, last = name.printed.partition("-")
    if first.isdigit() and last.isdigit():
        return [str(number) for number in range(int(first), int(last) + 1)]
    return [name.printed] if name.printed else []
