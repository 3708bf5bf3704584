"""EDTF: parsing and bounds by chrono, beside the packages that are installed (edtf, undate); and where they disagree.

    .venv/bin/python benchmarks/edtf_dates.py [STRINGS.txt]

One string a line; without a file, strings of all three levels made here. Reported: strings a CPU-second relative to
chrono, and how many of the strings each accepts with the same first and last day.
"""

import argparse
import importlib.util
import itertools
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from chrono import parse_date
from chrono.errors import InvalidDate

Bounds = tuple[str, str] | None
Parser = Callable[[str], Bounds]
_LIMIT = 400  # strings for the slow ones


def made() -> list[str]:
    """Dates, intervals, seasons, qualifiers, masks, sets and far years."""
    days = [
        f"{year}-{month:02}-{day:02}" for year, month, day in itertools.product((1848, 1999, 2024), (1, 6, 12), (1, 28))
    ]
    months = [day[:7] for day in days]
    marked = [text + mark for text in months for mark in "~?%"]
    spans = [f"{a}/{b}" for a, b in itertools.pairwise(sorted(days))]
    rest = "1985/.. ../1985 /1985 2001-21 2024-33 2024-41 199X 18XX 1984-XX 1X99 Y-17E7 1950S2 -0043".split()
    sets = ["[2024-03-03,2024-03-05]", "{1960,1961-12}", "[..1983-12]", "{1990-01..1990-12}"]
    return [*days, *months, *marked, *spans, *rest, *sets]


def by_chrono(text: str) -> Bounds:
    try:
        date = parse_date(text)
    except InvalidDate:
        return None
    return str(date.earliest), str(date.latest)


def by_edtf() -> Parser:
    from edtf import EDTFParseException, parse_edtf, struct_time_to_date

    def parse(text: str) -> Bounds:
        try:
            date = parse_edtf(text)
            return str(struct_time_to_date(date.lower_strict())), str(struct_time_to_date(date.upper_strict()))
        except (EDTFParseException, AttributeError, ValueError, TypeError, OverflowError):
            return None

    return parse


def by_undate() -> Parser:
    from undate import Undate

    def parse(text: str) -> Bounds:
        try:
            date = Undate.parse(text, "EDTF")
            return str(date.earliest), str(date.latest)
        except Exception:  # it raises its parser's own errors
            return None

    return parse


def rate(parser: Parser, texts: Sequence[str]) -> float:
    parser(texts[0])
    before = time.process_time()
    for text in texts:
        parser(text)
    return len(texts) / max(time.process_time() - before, 1e-9)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("strings", nargs="?", type=Path)
    path = arguments.parse_args().strings
    texts = path.read_text(encoding="utf-8").split() if path else made()
    own, expected = rate(by_chrono, texts * 50), [by_chrono(text) for text in texts]
    accepted = sum(bounds is not None for bounds in expected)
    print(f"{'chrono':10} {own:10.0f} strings a CPU-second   accepts {accepted} of {len(texts)}")
    for name, make in (("edtf", by_edtf), ("undate", by_undate)):
        if importlib.util.find_spec(name) is None:
            print(f"{name:10} not installed")
            continue
        parser = make()
        found = [parser(text) for text in texts]
        agreed = sum(a == b and a is not None for a, b in zip(expected, found, strict=True))
        share = rate(parser, texts[:_LIMIT]) / own
        taken = sum(bounds is not None for bounds in found)
        print(f"{name:10} {share:10.5f} of chrono's rate        accepts {taken}, same days {agreed}")


if __name__ == "__main__":
    main()
