"""The actors of a file to those whose names a text may have, without a look at all the others."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from chrono.records import Actor
from chrono.text import Lexeme, is_same_name, lexemes, spelled

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
        self._actors = actors
        self._places = {name: place for place, name in enumerate(actors)}
        self._as_written = self._by(lambda form: (form[:_LETTERS],))
        self._spelled: dict[str, dict[str, list[str]]] = {}
        self.written_small = frozenset(form.lower() for actor in actors.values() for form in actor.names)

    def _by(self, keys: Callable[[str], Iterable[str]]) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for name, actor in self._actors.items():
            for key in {key for form in actor.names for key in keys(form)}:
                found[key].append(name)
        return dict(found)

    def in_text(self, text: str, language: str) -> list[str]:
        """The ids of those that a text may name as they are written or, by one of its capitalised words, in any case.

        They are in the order of the file.
        """
        if language not in self._spelled:
            self._spelled[language] = self._by(lambda form: (_first_letters(one, language) for one in _ends(form)))
        spelled_ = self._spelled[language]
        found = {name for key in self._beginnings(text) for name in self._as_written[key]}
        for letters in spelled_.keys() & capitals_in(text, language).keys():
            found.update(spelled_[letters])
        return sorted(found, key=self._places.__getitem__)

    def _beginnings(self, text: str) -> Iterable[str]:
        """The beginnings of names that a text has anywhere."""
        if len(self._as_written) < len(text):
            return [key for key in self._as_written if key in text]
        return self._as_written.keys() & {
            text[at : at + size] for size in range(1, _LETTERS + 1) for at in range(len(text) - size + 1)
        }


def _ends(name: str) -> tuple[str, ...]:
    """The first and the last capitalised word of a name: either may stand for the whole."""
    pieces = capital_pieces(name)
    return (*pieces[:1], *pieces[-1:])


def _first_letters(word: str, language: str) -> str:
    return spelled(word[:_LETTERS], language)
