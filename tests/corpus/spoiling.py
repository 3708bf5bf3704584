"""A quotation or a file to what people and programs make of it: one fault at a time, the same ones every time."""

import re
from collections.abc import Mapping


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
