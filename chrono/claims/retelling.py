"""A claim in the words of its passages: a plain synonym, or an abbreviation, for what the passage says."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from chrono.languages import ClaimWords, part
from chrono.text import Lexeme, compiled, lexemes, stem, stems_of


class _Told(NamedTuple):
    """The stems by which a passage may say a word, and those of which the claim has one where only then it means it."""

    stems: frozenset[str]
    objects: frozenset[str]
    is_noun: bool


def in_words_of(
    words: Sequence[Lexeme], quoted: Sequence[Lexeme], quoted_text: str, language: str
) -> tuple[Lexeme, ...]:
    """The words of a claim, each that the quotations say by a synonym as a form of that one, none of them a name."""
    known = part(language, ClaimWords)
    if known is None or not (known.synonyms or known.abbreviations):
        return tuple(words)
    there = {word.stem: word for word in reversed(quoted) if not word.is_capitalised}
    named = {word.written for word in quoted}
    mine = frozenset(word.stem for word in words)
    told: list[Lexeme] = []
    for at, word in enumerate(words):
        if word.written in known.abbreviations and word.written not in named:
            full = compiled(known.abbreviations[word.written]).search(quoted_text)
            told += [one._replace(start=word.start) for one in lexemes(full[0], language)] if full else [word]
        elif word.stem in there or (at and word.is_capitalised):
            told.append(word)
        else:
            told.append(_as_told(word, there, mine, language, cases=known.cases))
    return tuple(told)


def _as_told(word: Lexeme, there: dict[str, Lexeme], mine: frozenset[str], language: str, *, cases: bool) -> Lexeme:
    """A word as a form of the one that the quotations have for it; where a form tells a case, in the very form."""
    for one in _synonyms(language).get(word.stem, ()):
        other = next((there[other] for other in sorted(one.stems) if other in there), None)
        if other is None or (one.objects and one.objects.isdisjoint(mine)):
            continue
        same_form = _ending(word, language) == _ending(other, language)
        if one.is_noun and not same_form:  # its case would be lost
            continue
        return word._replace(stem=other.stem, lower=other.lower if same_form or cases else word.lower)
    return word


def _ending(word: Lexeme, language: str) -> str:
    """What a word has behind its own stem; all of it where it does not begin so."""
    return word.lower.removeprefix(stem(word.lower, language))


@cache
def _synonyms(language: str) -> dict[str, tuple[_Told, ...]]:
    """By the stem of a word of a claim what a passage may say for it."""
    known = part(language, ClaimWords)
    found: dict[str, tuple[_Told, ...]] = {}
    for one in known.synonyms if known else ():
        told = _Told(stems_of(one.told, language), stems_of(one.objects, language), one.is_noun)
        for word in sorted(one.words):
            key = stem(word, language)
            found[key] = (*found.get(key, ()), told)
    return found


def in_signs_of(claim: str, quoted_text: str, known: ClaimWords) -> str:
    """In a script without spaces: a claim with the synonyms that the quotations have, where they have not its own."""
    for one in known.synonyms:
        for word in sorted(one.words, key=lambda word: (-len(word), word)):
            if word not in claim or word in quoted_text:
                continue
            other = next((other for other in sorted(one.told, key=lambda w: (-len(w), w)) if other in quoted_text), "")
            if other and not (one.objects and not any(thing in claim for thing in one.objects)):
                claim = claim.replace(word, other, 1)
    return claim
