"""A quotation or record to what people and programs make of it: one fault at a time, the same ones every time."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from chrono.dates import Day, add_months, parse_date, shift


def spoiled(quote: str) -> Mapping[str, str]:
    """The quotation as it is, and with each of some faults, by what was done; what changes nothing is left out."""
    words = quote.split(" ")
    if len(words) < 6:  # a script without spaces
        words = re.findall(r".{1,3}", quote)
    joint, middle = (" " if " " in quote else ""), len(words) // 2
    ways = {
        "as it is": quote,
        "in capitals": quote.upper(),
        "a word less": joint.join((*words[:middle], *words[middle + 1 :])),
        "a word more": joint.join((*words[:middle], "2019" if middle % 2 else "not", *words[middle:])),
        "words exchanged": joint.join((*words[:middle], *words[middle : middle + 2][::-1], *words[middle + 2 :])),
        "digits changed": re.sub(r"\d", lambda found: str((int(found[0]) + 1) % 10), quote),
        "names changed": re.sub(r"\b([A-ZА-Я])(\w+)", r"\2\1", quote),
        "left out": joint.join((*words[:2], "…", *words[-2:])),
        "left out in dots": joint.join((*words[: middle - 1], "[...]", *words[middle + 1 :])),
        "two left out": joint.join((*words[:1], "...", words[middle], "...", *words[-1:])),
        "turned around": joint.join((*words[middle:], "...", *words[:middle])),
        "cut": quote[2:-2],
        "without spaces": quote.replace(" ", ""),
        "spaced": quote.replace(" ", "  \n"),
        "typeset": quote.replace("'", "’").replace(" - ", " – ").replace('"', "”").replace("-", "\u2011"),
        "hyphenated": re.sub(r"(\w{4})(\w{3})", "\\1\u00ad\\2", quote),
        "noted": quote.replace(",", "[3],"),
        "without stops": re.sub(r"[.,;:!?，。]", "", quote),
        "another": "".join(reversed(quote)),
    }
    return {how: text for how, text in ways.items() if text != quote or how == "as it is"}


def varied(record: Mapping[str, Any], actors: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """A record with one field changed at a time; what was changed is in its id."""
    for field, others in _others(record, actors).items():
        for number, other in enumerate(others):
            if other != record.get(field):
                yield {**record, field: other, "id": f"{record['id']}.{field}{number}"}


def _others(record: Mapping[str, Any], actors: Mapping[str, Any]) -> Mapping[str, list[Any]]:
    """Other values of each field."""
    names, title, date = list(actors)[:4], record["title"], record["date"]
    numbers = re.findall(r"\d[\d.,]*", " ".join(record["quotes"]))[:2]
    return {
        "date": _other_dates(date),
        "status": ["planned", "ongoing", "occurred", "postponed", "cancelled", "denied"],
        "basis": ["reported", "inferred"],
        "attributed_to": names,
        "participants": [[name] for name in names[1:3]] + [names],
        "location": [actors[names[-1]]["name"], "Springfield"],
        "figures": [[["count", number.strip(",."), None]] for number in numbers]
        + [[["dead", "more than 7", "people"]]],
        "title": [f"{title} in 2019", f"Not {title}", " ".join(title.split()[::-1]), title[: len(title) // 2]],
    }


def _other_dates(date: str) -> list[str]:
    """Dates that say less, more or another thing than one."""
    day = parse_date(date).earliest or Day(2025, 3, 15)
    near = [shift(day, days) for days in (-7, -1, 1)]
    months = [add_months(day.year, day.month, months) for months in (-1, 0, 12)]
    told = [*map(str, near), str(day), *(f"{year}-{month:02}" for year, month in months), str(day.year), f"{day.year}~"]
    return [*told, f"{day}/{shift(day, 2)}", f"[..{day}]", f"[{day}..{shift(day, 6)}]", f"{day}T10:30"]
