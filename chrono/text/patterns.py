"""A pattern of a language's to what searches for it.

To free the case of letters costs five times as much as to look for small ones in the text in small letters, and most
patterns fit nothing in most sentences: so they are looked for there first, and only what fits is matched as written.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from functools import cache, cached_property, lru_cache
from itertools import groupby
from typing import cast

from chrono.text.literals import needed_words


@lru_cache(maxsize=8)  # each date of a sentence asks for the same parts of it
def parts_between(text: str, span: tuple[int, int], border: str) -> tuple[tuple[int, int], ...]:
    """The parts of a stretch of text, each up to the end of the border after it; a border is a pattern."""
    first, last = span
    ends = [found.end() for found in compiled(border).finditer(text, first, last)] + [last]
    return tuple(zip([first, *ends], ends, strict=False))


def part_with(parts: Iterable[tuple[int, int]], at: int) -> tuple[int, int] | None:
    """The part that a place of the text is in; None where it is in none of them."""
    return next((one for one in parts if one[0] <= at < one[1]), None)


class CaseFree:
    """A pattern for which the case of letters is free, with the methods of `re.Pattern` and what they give."""

    def __init__(self, written: str) -> None:
        self.written = _by_border(written)
        self._is_made = False

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """What matches a text as it is written."""
        return re.compile(self.written, re.IGNORECASE)

    @cached_property
    def small(self) -> re.Pattern[str] | None:
        """What matches a text in small letters alike; None where that takes the case of letters into account."""
        return None if self._in_small is None else re.compile(self._in_small)

    @cached_property
    def _in_small(self) -> str | None:
        if _MINDS_CASE.search(self.written):
            return None
        pieces = _ESCAPED.split(self.written)  # every second one is an escape or a group's name
        pieces[::2] = [piece.lower() for piece in pieces[::2]]
        bare = "".join(pieces[::2])
        return "".join(pieces) if bare == bare.upper().lower() else None

    @cached_property
    def _needed(self) -> tuple[str, ...]:
        return needed_words(self._in_small or "")

    def may_fit(self, text: str, start: int = 0, end: int = sys.maxsize) -> bool:
        """May anything from `start` to `end` fit, or in a part of it? What needs no word that is known may always."""
        if self._in_small is None or (lowered := in_small_letters(text)) is None:
            return True
        return self._may_fit(lowered, start, end)

    def _may_fit(self, lowered: str, start: int, end: int) -> bool:
        """Has a stretch one of the words that what fits needs? Most have none; then the pattern is not even made."""
        if start == 0 and end >= len(lowered):  # a third of the time
            return not self._needed or any(map(lowered.__contains__, self._needed))
        for word in self._needed:
            if lowered.find(word, start, end) >= 0:
                return True
        return not self._needed

    def _made_for(self, lowered: str, start: int, end: int) -> re.Pattern[str] | None:
        """What matches small letters, which is not made for a stretch that it cannot fit."""
        if not self._is_made and not self._may_fit(lowered, start, end):
            return None
        self._is_made = True
        return self.small

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first place from `start` to `end` that fits."""
        if self._in_small is None or (lowered := in_small_letters(text)) is None:
            return self.whole.search(text, start, end)
        if not self._may_fit(lowered, start, end):
            return None
        small = self.small or self.whole
        return _as_written(small.search(lowered, start, end), text)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """What fits at `start`."""
        if self._in_small is not None and (lowered := in_small_letters(text)) is not None:
            small = self._made_for(lowered, start, end)
            return _as_written(small.match(lowered, start, end), text) if small else None
        return self.whole.match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """All from `start` to `end`, where it fits."""
        if self._in_small is not None and (lowered := in_small_letters(text)) is not None:
            small = self._made_for(lowered, start, end)
            return _as_written(small.fullmatch(lowered, start, end), text) if small else None
        return self.whole.fullmatch(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Each place from `start` to `end` that fits."""
        if self._in_small is not None and (lowered := in_small_letters(text)) is not None:
            if not self._may_fit(lowered, start, end):
                return iter(())
            small = self.small or self.whole
            found = small.finditer(lowered, start, end)
            return found if lowered == text else (cast("re.Match[str]", Found(one, text)) for one in found)
        return self.whole.finditer(text, start, end)

    def findall(self, text: str) -> list[str]:
        """The words of each place that fits, or of its group."""
        return self.whole.findall(text) if self.search(text) else []

    def sub(self, new: str, text: str) -> str:
        """The text with `new` in each place that fits."""
        return self.whole.sub(new, text) if self.search(text) else text


class Found:
    """What was found in a text in small letters, with the methods of `re.Match` and the letters of the text.

    To look for it once more in the text as written would take a second pattern, and most of the time of both.
    """

    __slots__ = ("_small", "string")

    def __init__(self, small: re.Match[str], text: str) -> None:
        self._small, self.string = small, text

    def __getitem__(self, group: int | str) -> str | None:
        first, last = self._small.span(group)
        return None if first < 0 else self.string[first:last]

    def group(self, *groups: int | str) -> "str | tuple[str | None, ...] | None":
        """The words of a group, or of several; all without one."""
        if len(groups) > 1:
            return tuple(self[one] for one in groups)
        return self[groups[0]] if groups else self[0]

    def groups(self) -> tuple[str | None, ...]:
        """The words of every group."""
        return tuple(self[one] for one in range(1, len(self._small.regs)))

    def groupdict(self) -> dict[str, str | None]:
        """The words of every group that has a name."""
        return {name: self[name] for name in self._small.re.groupindex}

    def start(self, group: int | str = 0) -> int:
        """Where a group begins; -1 where it is not there."""
        return self._small.start(group)

    def end(self, group: int | str = 0) -> int:
        """Where a group ends."""
        return self._small.end(group)

    def span(self, group: int | str = 0) -> tuple[int, int]:
        """From where to where a group goes."""
        return self._small.span(group)

    @property
    def lastindex(self) -> int | None:
        """The number of the last group that is there."""
        return self._small.lastindex

    @property
    def lastgroup(self) -> str | None:
        """The name of the last group that is there."""
        return self._small.lastgroup


def _as_written(small: re.Match[str] | None, text: str) -> re.Match[str] | None:
    """What was found in a text in small letters, in the text as it is written."""
    return small if small is None or small.string == text else cast("re.Match[str]", Found(small, text))


def _by_border(written: str) -> str:
    """The same pattern, in which alternatives that begin at the border of a word are together, so that it is looked
    for once for all of them."""
    if r"|\b" not in written:
        return written
    runs = groupby(_alternatives(written), key=lambda one: one.startswith(r"\b"))
    joined = [(bordered, "|".join(run)) for bordered, run in runs]
    return "|".join(f"(?:{run})" if bordered and len(joined) > 1 else run for bordered, run in joined)


def _alternatives(written: str) -> list[str]:
    """The alternatives of a pattern as they are written, in order."""
    found, depth, in_class = [""], 0, False
    for piece in _SYNTAX.findall(written):
        if piece == "|" and not depth and not in_class:
            found.append("")
            continue
        found[-1] += piece
        if in_class:
            in_class = piece != "]"
        elif piece.startswith("["):
            in_class = True
        else:
            depth += (piece == "(") - (piece == ")")
    return found


_SYNTAX = re.compile(r"\\.|\[\^?\]?|[^\\\[\]()|]+|.", re.DOTALL)
_ESCAPED = re.compile(r"(\\.|\(\?P[<=>]\w*)", re.DOTALL)
_MINDS_CASE = re.compile(r"\(\?-i:|\\[xuUN0-9]|[A-Z]-[a-z]")


@lru_cache(maxsize=256)
def in_small_letters(text: str) -> str | None:
    """The text in small letters; None where these are not as many, or one is small to two capital letters' case."""
    lowered = text.lower()
    if lowered.isascii():
        return lowered
    return lowered if len(lowered) == len(text) and _ODD.isdisjoint(lowered) else None


# Letters that are small and whose capital has another small letter: to free the case makes one of the two.
_ODD = frozenset("µıſͅςϐϑϕϖϰϱϵᲀᲁᲂᲃᲄᲅᲆᲇᲈẛι")


@cache
def compiled(written: str, *, at_end: bool = False) -> CaseFree:
    """A pattern of a language's, once; where it must end the text, the one that does. Letters' case is free.

    An empty one, of a language that has no such words, fits nothing.
    """
    written = written or "(?!)"
    return CaseFree(rf"(?:{written})\Z" if at_end else written)
