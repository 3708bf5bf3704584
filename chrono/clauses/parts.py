"""Words to the parts that they make up: a noun with what stands before it, behind the preposition that begins it.

`in the harbour town of Quill` is the parts (in, harbour town) and (of, Quill).
"""

from collections.abc import Sequence
from typing import NamedTuple

from chrono.clauses.grammar import Grammar, is_count, is_number
from chrono.text import Lexeme


class NounPart(NamedTuple):
    """Words behind a preposition (`marker`, empty for the subject and the object), without articles."""

    marker: str
    words: tuple["Word", ...]

    @property
    def head(self) -> "Word":
        """The noun that the part is about: the last of its words."""
        return self.words[-1]


class Word(NamedTuple):
    """A word of a part: the lexeme, whether it `owns` what follows ('s) or is `joined` to it by a hyphen, and the
    article before it."""

    lexeme: Lexeme
    owns: bool = False
    joined: bool = False
    article: str = ""


def is_owned_as_a_whole(one: NounPart, grammar: Grammar) -> bool:
    """May what is behind an `of` end with what owns something: `the mayor of [Quill's] wife`?"""
    return one.marker in grammar.words.of and any(word.owns for word in one.words[:-1])


def parts_of(some: Sequence[Lexeme], text: str, grammar: Grammar) -> tuple[tuple[NounPart, ...], frozenset[str]]:
    """Words to the parts that they make up, and the stems of those of manner."""
    parts: list[tuple[str, list[Word]]] = [("", [])]
    adverbs: set[str] = set()
    article = ""
    for at, word in enumerate(some):
        if word.lower in grammar.known.articles:
            article = word.lower
            continue
        if grammar.is_manner(word) and word.written.islower():
            adverbs.add(word.stem)
        elif word.lower in grammar.words.markers and not word.is_capitalised and not _is_joined(at, some, text):
            parts.append((word.lower, []))
        elif at and parts[-1][1] and _is_reduced(some, at, text, grammar):
            parts.append((word.stem, []))
        else:
            behind = some[at + 1].start if at + 1 < len(some) else word.end
            gap = text[word.end : behind]
            if _begins_sum(at, some, grammar) and parts[-1][1]:
                parts.append(("", []))
            owns = gap.rstrip() in grammar.known.name_endings
            parts[-1][1].append(Word(word, owns, gap in _JOINS, article))
            article = ""
    made = _without_totals([NounPart(marker, tuple(words)) for marker, words in parts], grammar)
    return tuple(made if made[0].words else made[1:]), frozenset(adverbs)


def until_another(parts: tuple[NounPart, ...], grammar: Grammar) -> tuple[NounPart, ...]:
    """Parts up to an `and` behind a preposition that more parts follow, which may be of something else: `finches in
    the Galapagos [and fossils in Argentina]`."""
    for at, one in enumerate(parts[:-1]):
        joined = next((i for i, word in enumerate(one.words) if word.lexeme.lower in grammar.words.joining), None)
        if joined is not None and one.marker in grammar.words.markers:
            return (*parts[:at], one._replace(words=one.words[:joined]))
    return parts


def _is_joined(at: int, some: Sequence[Lexeme], text: str) -> bool:
    """Is a word joined to the one before it by a hyphen: `run-off`?"""
    return at > 0 and text[some[at - 1].end : some[at].start] in _JOINS


def _begins_sum(at: int, some: Sequence[Lexeme], grammar: Grammar) -> bool:
    """Does a number of something begin behind a name: `fined Drummond 40,000 crowns`?"""
    numbered = is_number(some[at].lower, grammar.language) and at > 0 and some[at - 1].is_capitalised
    return numbered and at + 1 < len(some) and not some[at + 1].is_capitalised


def _without_totals(parts: list[NounPart], grammar: Grammar) -> list[NounPart]:
    """Parts with some of several as so many of them: `four of the eleven corps` as `four corps`."""
    made: list[NounPart] = []
    for one in parts:
        before = made[-1] if made else None
        some = before and before.words and is_count(before.head.lexeme.lower, grammar.language)
        plural = one.words and one.head.lexeme.lower.endswith(grammar.known.plural_endings)
        if before and some and plural and one.marker in grammar.words.of:
            kept = [word for word in one.words if not is_count(word.lexeme.lower, grammar.language)]
            count = before.head._replace(joined=True)  # it may not go: not all of them
            made[-1] = before._replace(words=(*before.words[:-1], count, *kept))
        else:
            made.append(one)
    return made


def _is_reduced(some: Sequence[Lexeme], at: int, text: str, grammar: Grammar) -> bool:
    """Is a word behind a noun what was done to it, with nothing or a preposition behind (`a bill [passed] in May`), or
    what it was doing (`a lawyer [representing] Otten`)?"""
    if text[some[at - 1].end : some[at].start] != " " or grammar.is_helper(some[at]):
        return False
    if is_count(some[at].lower, grammar.language):  # hundred
        return False
    behind = some[at + 1] if at + 1 < len(some) else None
    if some[at].lower.endswith(grammar.words.gerund) and some[at].written.islower():
        return behind is not None and behind.lower not in grammar.words.markers
    if not grammar.is_verb(some[at]):
        return False
    return behind is None or behind.lower in grammar.words.markers or text[some[at].end : behind.start] != " "


_JOINS = ("-", "‑", "–")
