"""The value of a declaration to its parts, functions whole: those that commas part, and those that spaces part."""

import re
from collections.abc import Iterator


def comma_parts(text: str) -> Iterator[str]:
    """The parts of a list that commas part, outside brackets."""
    depth, begun = 0, 0
    for found in re.finditer(r"[(\[]|[)\]]|,", text):
        depth += (found[0] in "([") - (found[0] in ")]")
        if found[0] == "," and depth <= 0:
            yield text[begun : found.start()].strip()
            begun = found.end()
    yield text[begun:].strip()


def value_words(value: str) -> list[str]:
    """The parts of a value that spaces part, functions whole."""
    return re.findall(r"[^\s()]+(?:\((?:[^()]|\([^()]*\))*\))?|\((?:[^()]|\([^()]*\))*\)", value)
