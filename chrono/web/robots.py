"""A site's robots.txt to whether a program of a name may ask for an address (RFC 9309).

The standard library's reader takes the first rule that fits and a star for a letter; the standard has the longest rule
and stars that stand for anything, as sites write them (`Disallow: /*.pdf$`).
"""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote, unquote_to_bytes

LARGEST_ROBOTS = 512 * 1024
"""Bytes of a robots.txt that are read; the standard asks for 500 KiB at least."""


def may_fetch(robots: str, name: str, target: str) -> bool:
    """May a program called `name` ask for a path with its query?"""
    if target == "/robots.txt":
        return True
    groups = list(_groups(robots.removeprefix("\ufeff").splitlines()))
    rules = [rule for names, some in groups if name.lower() in names for rule in some]
    if not any(name.lower() in names for names, _ in groups):
        rules = [rule for names, some in groups if "*" in names for rule in some]
    asked = _plain(target)
    fitting = [(len(pattern), allows) for allows, pattern in rules if _fits(pattern, asked)]
    return max(fitting, default=(0, True))[1]  # the longest rule; of two as long, the one that allows


def _groups(lines: Iterable[str]) -> Iterator[tuple[set[str], list[tuple[bool, str]]]]:
    """Names with the rules for them: whether a rule allows, and the pattern of its path."""
    names: set[str] = set()
    rules: list[tuple[bool, str]] = []
    begun = False
    for line in lines:
        key, _, value = line.partition("#")[0].partition(":")
        key, value = key.strip().lower(), value.strip()
        if key == "user-agent":
            if begun:
                yield names, rules
                names, rules, begun = set(), [], False
            found = re.match(r"\*|[A-Za-z_-]*", value)
            names.add(found[0].lower() if found else "")
        elif key in ("allow", "disallow") and names:
            begun = True
            if value:
                rules.append((key == "allow", _plain(value)))
    yield names, rules


def _plain(path: str) -> str:
    """A path in which the same is always written the same: `%7E` as `~`, letters of other scripts as bytes."""
    kept = re.sub(
        "%(?:2[AF]|24)", lambda found: f"%25{found[0][1:].upper()}", path, flags=re.IGNORECASE
    )  # of them stars, slashes and $ differ
    return quote(unquote_to_bytes(kept), "/*$?&=:@!'()+,;~")


def _fits(pattern: str, path: str) -> bool:
    """Does a path begin as a pattern says, where a star stands for anything and a last $ for the end?

    Part by part from the left, which is right and takes no time that a hostile pattern could stretch.
    """
    to_end = pattern.endswith("$")
    first, *others = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    for number, part in enumerate(others):
        if to_end and number == len(others) - 1:
            return path.endswith(part) and len(path) - len(part) >= at
        found = path.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return at == len(path) or not to_end
