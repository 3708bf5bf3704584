"""What of an imported file no record can be made of, as lines for people."""

import re
from collections.abc import Iterator, Sequence


def refusal_lines(refused: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Each that was refused by its name: the first of a kind with their reasons, the others in one line."""
    kinds: dict[str, list[tuple[str, str]]] = {}
    for name, reason in refused:
        kinds.setdefault(re.sub(r'"[^"]*"', '""', reason), []).append((name, reason))
    for ones in kinds.values():
        shown = ones if len(ones) <= _MOST_OF_A_KIND + 1 else ones[:_MOST_OF_A_KIND]
        for name, reason in shown:
            yield f'refused: "{name}": {reason}'
        if others := ones[len(shown) :]:
            yield f"refused likewise, {len(others)} more: " + ", ".join(f'"{name}"' for name, _ in others)


_MOST_OF_A_KIND = 3
