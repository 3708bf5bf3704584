"""The words of a title, by which what a passage tells is found in it, in any of their forms."""

import re
from functools import lru_cache

from chrono.languages import LETTER, DateOwners, every_part, has_no_spaces
from chrono.text.words import lexemes, spelled, stem

_KEY = 5
"""Letters of a word by which two forms of it are taken for one, where its stem is not known."""


_FIRST = 2
"""Words of a title, without articles, among which is the noun that it is of."""


_LONG = re.compile(f"{LETTER}{{4,}}")


@lru_cache(maxsize=1024)
def _read(title: str, language: str) -> tuple[bool, frozenset[str], dict[str, str], dict[str, frozenset[str]]]:
    """Is a title written without spaces, its stems, its keys with theirs, and room for what clauses have of them."""
    keys = {word[:_KEY]: stem(word, language) for word in _LONG.findall(spelled(title.lower(), language))}
    return any(map(has_no_spaces, title)), frozenset(word.stem for word in lexemes(title, language)), keys, {}


class TitleWords:
    """The words of a title, by which a noun or verb of the passage is found in it."""

    def __init__(self, title: str, language: str) -> None:
        self.language = language
        self.text = title.lower()
        self.signs, self.stems, self.keys, self._found = _read(title, language)

    def begins_with(self, noun: str) -> bool:
        """Is a noun what the title is of: one of its first words?"""
        if self.signs:
            return self.has(noun)
        articles = every_part(DateOwners).articles
        first = [word for word in re.findall(f"{LETTER}{{3,}}", self.text) if word not in articles][:_FIRST]
        lowered = spelled(noun, self.language)
        root = stem(lowered, self.language)
        return any(
            stem(word, self.language) == root or (len(word) >= _KEY and word[:_KEY] == lowered[:_KEY]) for word in first
        )

    def has(self, word: str) -> bool:
        """Is a word, in any of its forms, in the title?"""
        lowered = spelled(word, self.language)
        if self.signs:
            return lowered in self.text
        return stem(lowered, self.language) in self.stems or (len(lowered) >= _KEY and lowered[:_KEY] in self.keys)

    def among(self, clause: str) -> set[str]:
        """Which of them a clause has: their stems, or in a script without spaces pairs of signs."""
        if clause not in self._found:
            self._found[clause] = frozenset(self._among(clause))
        return set(self._found[clause])

    def _among(self, clause: str) -> set[str]:
        if self.signs:
            pairs = {self.text[at : at + 2] for at in range(len(self.text) - 1)}
            return {pair for pair in pairs if pair in clause}
        words = (spelled(word, self.language) for word in _LONG.findall(clause))
        return {self._own(word) for word in words if self.has(word)}

    def _own(self, word: str) -> str:
        """The stem of the title's own word that a word is a form of."""
        root = stem(word, self.language)
        return root if root in self.stems else self.keys.get(word[:_KEY], root)
