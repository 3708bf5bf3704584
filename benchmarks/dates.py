"""The tagger against a gold file: value F1 on calendar dates, false contradictions, throughput; beside its peers.

    .venv/bin/python benchmarks/dates.py [GOLD.jsonl...]

A gold file has one object a line: `text`, `dct` (day of publication) and `timex`, each with `start`, `end` and
`value` (TIMEX3, ISO 8601 or EDTF). Counted is what denotes a calendar interval; a value is right where first and last
day are. Peers that pip has installed beside chrono (dateparser, datefinder) are run on the same texts.
"""

import argparse
import importlib.util
import json
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from chrono import find_dates, parse_date
from chrono.errors import InvalidDate

Extent = tuple[str, str]
Tagger = Callable[[str, str], list[tuple[int, int, Extent, tuple[Extent, ...]]]]
_NAMES = {
    "Q1": "33",
    "Q2": "34",
    "Q3": "35",
    "Q4": "36",
    "H1": "40",
    "H2": "41",
    "SP": "21",
    "SU": "22",
    "FA": "23",
    "WI": "24",
}


def extent(value: str) -> Extent | None:
    """First and last day of a gold value; None for what is no calendar interval."""
    text = value.split("T")[0]
    for name, number in _NAMES.items():
        text = text.replace(f"-{name}", f"-{number}")
    text = text + "X" * (4 - len(text)) if text.isdigit() else text
    try:
        date = parse_date(text)
    except InvalidDate:
        return None
    return (str(date.earliest), str(date.latest)) if date.earliest and date.latest else None


def chrono_tagger(text: str, published: str) -> list[tuple[int, int, Extent, tuple[Extent, ...]]]:
    found = []
    for timex in find_dates(text, published):
        extents = [(str(one.earliest), str(one.latest)) for one in timex.readings]
        found.append((timex.start, timex.end, extents[0], tuple(extents[1:])))
    return found


def dateparser_tagger(text: str, published: str) -> list[tuple[int, int, Extent, tuple[Extent, ...]]]:
    from dateparser.search import search_dates

    base = datetime.fromisoformat(published[:10])
    at, found = 0, []
    for words, when in search_dates(text, settings={"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}) or []:
        start = max(at, text.find(words, at))
        at = start + len(words)
        day = when.date().isoformat()
        found.append((start, at, (day, day), ()))
    return found


def datefinder_tagger(text: str, published: str) -> list[tuple[int, int, Extent, tuple[Extent, ...]]]:
    from datefinder import find_dates as find

    base = datetime.fromisoformat(published[:10])
    return [
        (span[0], span[1], (when.date().isoformat(),) * 2, ()) for when, span in find(text, index=True, base_date=base)
    ]


def score(tagger: Tagger, documents: Sequence[dict[str, object]]) -> str:
    gold = right = predicted = contradicted = size = 0
    spent = 0.0
    for document in documents:
        text, published = str(document["text"]), str(document["dct"])
        before = time.process_time()
        found = tagger(text, published)
        spent += time.process_time() - before
        size += len(text.encode())
        wanted = [(one["start"], one["end"], extent(one["value"])) for one in document["timex"]]  # type: ignore[attr-defined]
        vague = [(start, end) for start, end, value in wanted if value is None]
        found = [one for one in found if not any(one[0] < end and start < one[1] for start, end in vague)]
        predicted += len(found)
        for start, end, value in wanted:
            if value is None:
                continue
            gold += 1
            match = next((one for one in found if one[0] < end and start < one[1]), None)
            if match:
                found.remove(match)
                right += match[2] == value
                contradicted += all(one[1] < value[0] or value[1] < one[0] for one in (match[2], *match[3]))
    f1 = 200 * right / (gold + predicted) if gold + predicted else 0.0
    return (
        f"value F1 {f1:5.1f}   false contradictions {100 * contradicted / max(1, gold):4.1f} % of {gold}"
        f"   {size / 1000 / max(spent, 1e-9):7.0f} KB a CPU-second"
    )


_HOSTILE = (
    "3, ",
    "March 3, ",
    "few days ago ",
    "'",
    "-",
    "/",
    "2024-",
    "Monday to ",
    "2024-03-28T",
    "10:",
    "a@",
    "2024年",
    "3日、",
    "二十",
)


def growth() -> str:
    """The slowest of inputs made to be slow, and how its time grows where the text is four times as long."""
    worst = (0.0, 0.0, "")
    for piece in _HOSTILE:
        spent = []
        for size in (20_000, 80_000):
            text = (piece * size)[:size]
            before = time.process_time()
            find_dates(text, "2024-03-26", "en" if text.isascii() else "zh")
            spent.append(time.process_time() - before)
        worst = max(worst, (spent[1] * 1e6 / len((piece * 80_000)[:80_000].encode()), spent[1] / spent[0], piece))
    slow, grown, piece = worst
    return (
        f"slowest hostile input: {slow:.2f} ms/KB ({piece!r} repeated), {grown:.1f} times as long at 4 times the size"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("gold", nargs="*", type=Path)
    print(growth())
    taggers: dict[str, Tagger] = {"chrono": chrono_tagger}
    for name, tagger in (("dateparser", dateparser_tagger), ("datefinder", datefinder_tagger)):
        if importlib.util.find_spec(name):
            taggers[name] = tagger
    for path in parser.parse_args().gold:
        documents = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        for name, tagger in taggers.items():
            print(f"{path.parent.name}/{path.name:12} {name:12} {score(tagger, documents)}")


if __name__ == "__main__":
    main()
