"""The countries in a claim against those of its passages, by name, adjective and capital."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from chrono.claims.case import ClaimCase, ClaimJudgement
from chrono.claims.reasons import ClaimReason
from chrono.languages import ClaimWords, part
from chrono.text import Lexeme, lexemes


def countries_in(text: str, words: Sequence[Lexeme], case: ClaimCase) -> dict[str, str]:
    """The countries that a text names, by code, each with the word that does."""
    table = case.known.countries
    found: dict[str, str] = {}
    if case.known.signs:
        return {code: name for name, code in table.items() if len(name) > 1 and name in text}
    for word in words:
        written = word.lower
        if not word.is_capitalised and not case.known.small_demonyms:
            continue
        code = table.get(written) or _inflected_country(written, case)
        if code:
            found.setdefault(code, word.written)
    for name in _spaced_in(text, case.language):
        found.setdefault(table[name], name)
    return found


@lru_cache(maxsize=256)
def _spaced_in(text: str, language: str) -> tuple[str, ...]:
    """The names of countries of several words that a text has."""
    lower = text.lower()
    ends = {piece[-_END:] for piece in lower.split(" ")} | {_ANY}  # a tenth of the time of a look for each name
    named = _spaced(language)
    there = [(at, name) for end in named.keys() & ends for at, name in named[end] if name in lower]
    return tuple(name for _, name in sorted(there))


_END = 3  # letters at the end of a name's first word by which it is looked for
_ANY = ""  # of a first word that is shorter


@cache
def _spaced(language: str) -> dict[str, list[tuple[int, str]]]:
    """The names of countries that have several words, with their places in the table, by the end of the first."""
    known = part(language, ClaimWords)
    found: dict[str, list[tuple[int, str]]] = {}
    for at, name in enumerate(known.countries if known else ()):
        if " " in name:
            first = name.partition(" ")[0]
            found.setdefault(first[-_END:] if len(first) >= _END else _ANY, []).append((at, name))
    return found


def is_part_of_country(word: str, case: ClaimCase) -> bool:
    """Is a word part of a name of several words that the claim gives a country: `South Korean`?"""
    lower = case.claim.lower()
    return any(word.lower() in name.split() and name in lower for name in case.known.countries if " " in name)


def _inflected_country(word: str, case: ClaimCase) -> str | None:
    """A country by a word of it in another case, or its adjective: `Китаем`, `казахстанский`.

    Of two that begin alike it is the longer one: `Нигерии` is of Nigeria, not of Niger.
    """
    if not case.known.cases or len(word) < 4:
        return None
    stems = _stems_of(case.language)
    shortest = max(len(word) - _LONGEST_ENDING, 1)
    return next((stems[word[:end]] for end in range(len(word), shortest - 1, -1) if word[:end] in stems), None)


_LONGEST_ENDING = 6


@cache
def _stems_of(language: str) -> dict[str, str]:
    """The countries of a language by what stays of their names in every case."""
    known = part(language, ClaimWords)
    if known is None:
        return {}
    return {
        (name[:-1] if len(name) > 5 and name.endswith(known.lost_endings) else name): code
        for name, code in known.countries.items()
        if " " not in name and len(name) > 3
    }


def judge_countries(case: ClaimCase) -> ClaimJudgement | None:
    """Another country in the place of one that the passage has and the claim leaves out."""
    claimed = countries_in(case.claim, case.words, case)
    if not claimed:
        return None
    here = countries_in(case.layers.sentence_text, case.layers.sentence, case)
    beside = countries_in(case.layers.beside_text, case.layers.beside, case)
    own = countries_in(" ".join(word.written for word in case.own_words), case.own_words, case)
    left_out = [name for code, name in here.items() if code not in claimed]
    placed = case.event.location or ""
    for code, word in claimed.items():
        if code in beside or code in own:
            continue
        told = _is_told(code, case)
        called = re.search(case.known.demonym, word) if case.known.demonym else None
        if told and called and any(one not in case.claimed for one in case.here if one in case.own):
            continue  # it may be how the title calls one of the record's own: "the Hungarian minister"
        if left_out:
            outcome = case.unsupported if told else case.contradicted
            return outcome(ClaimReason.COUNTRY_INSTEAD.of(word=word, left_out=left_out[0]))
        if told:
            continue
        if here or countries_in(placed, lexemes(placed, case.language), case):
            return case.unsupported(ClaimReason.COUNTRY_NOWHERE.of(word=word))
    return None


def _is_told(code: str, case: ClaimCase) -> bool:
    """Does a cited article name a country?"""
    return any(code in countries_in(text, lexemes(text, case.language), case) for text in case.texts)
