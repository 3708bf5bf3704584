"""The actors of a file to those whose names a text may have, without a look at all the others."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, lru_cache
from typing import TypeVar

from chrono.records import Actor
from chrono.text import Lexeme, is_same_name, lexemes, spelled

_Item = TypeVar("_Item")

_LETTERS = 3
"""The letters that two forms of a name begin with alike."""


@lru_cache(maxsize=16_384)
def capital_pieces(name: str) -> tuple[str, ...]:
    """The words of a name that begin with a capital letter."""
    return tuple(piece for piece in re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", name) if piece[:1].isupper())


@lru_cache(maxsize=4096)
def capitals_in(text: str, language: str) -> Mapping[str, tuple[Lexeme, ...]]:
    """The capitalised words of a text by their first letters, in order."""
    found: dict[str, list[Lexeme]] = defaultdict(list)
    for word in lexemes(text, language):
        if word.is_capitalised:
            found[_first_letters(word.written, language)].append(word)
    return {letters: tuple(words) for letters, words in found.items()}


def named_by(piece: str, text: str, language: str) -> int | None:
    """Where a text has a word of a name, in any case."""
    alike = capitals_in(text, language).get(_first_letters(piece, language), ())
    return next((word.start for word in alike if is_same_name(word.written, piece, language)), None)


class KnownActors:
    """The actors of a file, by the first letters of their names."""

    def __init__(self, actors: Mapping[str, Actor]) -> None:
        self._places = {name: place for place, name in enumerate(actors)}
        self._forms = [(name, form) for name, actor in actors.items() for form in actor.names]
        self._written = _by_key((form[:_LETTERS], (name, form)) for name, form in self._forms)
        self._last: dict[str, dict[str, list[str]]] = {}
        self._first: dict[str, dict[str, list[tuple[str, str]]]] = {}

    @cached_property
    def written_small(self) -> frozenset[str]:
        """Every form of every name in small letters."""
        return frozenset(form.lower() for _, form in self._forms)

    @cached_property
    def _within(self) -> dict[str, list[tuple[str, str]]]:
        pieces = ((form[at : at + _LETTERS], (name, form)) for name, form in self._forms for at in range(len(form)))
        return _by_key((piece, one) for piece, one in pieces if len(piece) == _LETTERS)

    def longer_than(self, form: str) -> list[tuple[str, str]]:
        """The forms of names that have this one within them, each with the id of its actor, in the order of the file.

        They are looked for by the piece of it that is the rarest in names.
        """
        pieces = [form[at : at + _LETTERS] for at in range(len(form) - _LETTERS + 1)]
        near = min((self._within.get(piece, []) for piece in pieces), key=len, default=self._forms)
        return [(name, whole) for name, whole in dict.fromkeys(near) if form in whole and form != whole]

    def in_text(self, text: str, language: str, is_name: Callable[[str, str], bool]) -> list[str]:
        """The ids of those that a text may name as they are written or, by one of its capitalised words, in any case.

        It is the last word of a name that stands for the whole, or the first where the last may be no name: `is_name`
        tells so of a word and its name. They are in the order of the file.
        """
        if not self._forms:
            return []
        if language not in self._last:
            self._read_in(language)
        last, first, capitals = self._last[language], self._first[language], capitals_in(text, language).keys()
        found = {name for key in self._beginnings(text) for name, form in self._written[key] if form in text}
        found.update(name for letters in last.keys() & capitals for name in last[letters])
        for letters in first.keys() & capitals:
            found.update(name for name, form in first[letters] if not is_name(capital_pieces(form)[-1], form))
        return sorted(found, key=self._places.__getitem__)

    def _read_in(self, language: str) -> None:
        named = [(name, form, pieces) for name, form in self._forms if (pieces := capital_pieces(form))]
        self._last[language] = _by_key((_first_letters(pieces[-1], language), name) for name, _, pieces in named)
        self._first[language] = _by_key(
            (_first_letters(pieces[0], language), (name, form)) for name, form, pieces in named if len(pieces) > 1
        )

    def _beginnings(self, text: str) -> Iterable[str]:
        """The beginnings of names that a text has anywhere."""
        if len(self._written) < len(text):
            return [key for key in self._written if key in text]
        return self._written.keys() & {
            text[at : at + size] for size in range(1, _LETTERS + 1) for at in range(len(text) - size + 1)
        }


def _by_key(items: Iterable[tuple[str, _Item]]) -> dict[str, list[_Item]]:
    found: dict[str, list[_Item]] = defaultdict(list)
    for key, item in items:
        found[key].append(item)
    return dict(found)


@lru_cache(maxsize=16_384)
def _first_letters(word: str, language: str) -> str:
    return spelled(word[:_LETTERS], language)
