"""A text to the language it is written in, by its script, its letters and its commonest words.

Languages that nobody here reads are told from those that are, from one sentence on: an article in French that passed
for English would be judged by words that are not its own.
"""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache, lru_cache, partial
from typing import NamedTuple, TypeVar

from chrono.languages import (
    CYRILLIC,
    HAN,
    LETTER,
    UNREAD_LETTERS,
    UNREAD_LOOKALIKES,
    UNREAD_MIXTURES,
    UNREAD_NEVER,
    UNREAD_SCRIPTS,
    UNREAD_SHARED,
    UNREAD_WITHOUT_VOWELS,
    UNREAD_WORDS,
    WORD,
    Traits,
    languages_with,
    part,
)

T = TypeVar("T")

UNDETERMINED = "und"
"""The code of no language that is known (ISO 639-3)."""

_HAN = f"[{HAN}]"
_LEAST_HAN = 0.15  # of the letters of a text
_SCRIPT_CLASSES = {"latin": "[a-z]", "cyrillic": f"[{CYRILLIC}]", "han": _HAN}
_ENOUGH_KAZAKH = 120  # letters of a text that would have one that is only Kazakh
_SHORTEST_KAZAKH = 25  # letters of a text that would have one of its vowels
_LEAST, _MOST = 0.004, 0.002  # shares of the letters: of those it has, and of those it never has

_FOREIGN = 0.005  # of letters that the language told by its words has not
_FEW = 12  # words; a text shorter than this may well have none of the commonest
_ENOUGH = 0.15  # of the words of a longer one
_COMMONEST = 3  # languages that may share a word which is evidence of one
_OWN_LETTERS, _LEAST_LETTERS = 0.3, 6
_LEAST_WORDS = 2
_SAMPLE = 20_000  # characters of a text from which its language is told
_FOREIGN_LETTERS, _FEW_ENGLISH = 0.06, 0.2
# So many letters that English has not, and so few of its words, are no English.
_SURE_WORDS, _SURE_LEAD = 6, 3


class _Guess(NamedTuple):
    """A language's code, and whether the text leaves no doubt of it."""

    code: str
    sure: bool


def guess_language(text: str) -> str:
    """The two-letter code of the language, from the script, its letters and the commonest words.

    Languages that are not read have one too (fr, de, ja); `und` (undetermined) where nothing tells.
    """
    return _guess(text[:_SAMPLE]).code


def language_of(text: str, stated: str) -> str:
    """The language that a text is stated to be in, unless it is surely in another.

    A text in a language that is told by its words has one at least that is its own; where none is, nothing tells that
    it is in the language stated: `und`.
    """
    guess = _guess(text[:_SAMPLE])
    if guess.sure or not stated:
        return guess.code
    traits = part(stated, Traits)
    by_words = traits is not None and traits.told_by_words
    other = guess.code != stated and by_words and len(re.findall(WORD, text)) >= _LEAST_WORDS
    letters = sum(map(str.isalpha, text))
    script = _SCRIPT_CLASSES.get(traits.script, traits.alphabet or LETTER) if traits else LETTER
    own = len(re.findall(script, text, re.IGNORECASE))
    foreign = letters >= _LEAST_LETTERS and own < _OWN_LETTERS * letters
    lacking = traits is not None and guess.code != stated and letters >= _LEAST_LETTERS and not _shows(text, traits)
    return UNDETERMINED if foreign or other or lacking else stated


def _shows(text: str, traits: Traits) -> bool:
    """Has a text a letter, a word or an ending of a language that has letters of its own?"""
    small = text.lower()
    if traits.foreign and len(re.findall(traits.foreign, small)) > _MOST * len(small):
        return False
    signs = (one for one in (traits.letters, traits.own, traits.endings) if one)
    known = any(word in traits.common for word in re.findall(WORD, small))
    return not traits.letters or known or any(re.search(one, small) for one in signs)


def language_of_words(text: str, stated: str) -> str:
    """The language of some words of a text in the one stated: that, unless they look like another.

    Fewer words than a sentence rarely tell that they are in their own language, so only what speaks for another counts:
    its commonest words, or letters with marks in small words of a language that has hardly any. Of two languages that
    are read and share a script, a few words may well be in either.
    """
    text = _INITIALS.sub(" ", text)  # "(O.S.)" has no word of Czech
    guess, traits = _guess(text[:_SAMPLE]).code, part(stated, Traits)
    other = part(guess, Traits)
    if traits and other and traits.script == other.script:
        return stated
    if guess not in (stated, UNDETERMINED):
        return guess
    if guess == stated or traits is None or traits.script != "latin":
        return stated
    return UNDETERMINED if any(not word.isascii() for word in re.findall(WORD, text) if word.islower()) else stated


_INITIALS = re.compile(rf"(?<!\w)(?:{LETTER}\.)+")


@lru_cache(maxsize=2048)
def _guess(sample: str) -> _Guess:
    sample = sample.lower()
    if not sample.isascii():
        letters = sum(map(str.isalpha, sample)) or 1
        if code := _by_script(sample, letters):
            return _Guess(code, True)
        cyrillic = len(re.findall(_SCRIPT_CLASSES["cyrillic"], sample))
        if cyrillic / letters > 0.3:
            return _in_cyrillic(sample, cyrillic)
    return _in_latin(sample)


def _share(sample: str, letters: int, pattern: str) -> float:
    """How many of so many letters of a text a pattern fits."""
    return len(re.findall(pattern, sample)) / letters


def _by_script(sample: str, letters: int) -> str:
    """The language whose script or signs so many letters are of; empty where no script tells."""
    share = partial(_share, sample, letters)
    for code, signs, least in UNREAD_SCRIPTS:
        if share(signs) > least:
            return code or UNDETERMINED
    for code, some, others, least in UNREAD_MIXTURES:
        if share(some) > least and share(others) > least:
            return code
    return next((code for code, known in _traits().items() if known.script == "han" and share(_HAN) > _LEAST_HAN), "")


def _in_cyrillic(sample: str, letters: int) -> _Guess:
    share = partial(_share, sample, letters)
    vowels = "".join(one.vowels for one in _traits().values())
    without, shared = UNREAD_WITHOUT_VOWELS
    if letters > _SHORTEST_KAZAKH and share(shared) > _LEAST and not share(vowels):
        return _Guess(without, True)
    for code, has, never in _letters():
        if share(has) > _LEAST and share(never) <= _MOST:
            known = _traits().get(code, _NO_TRAITS)
            if known.own and share(known.own) <= _LEAST:
                return _Guess(
                    next(other for other, letter in UNREAD_SHARED if share(letter) > 0), letters > _ENOUGH_KAZAKH
                )
            if known.vowels and not share(known.vowels):
                return _Guess(UNDETERMINED, False)
            return _Guess(_nearer(sample, code, "cyrillic"), letters > _SHORTEST_KAZAKH)
    counted, told = _counted(re.findall(WORD, sample), "cyrillic", _barred(sample)), _told_by_words("cyrillic")
    if counted.lead > 0:
        return _Guess(counted.best, counted.is_sure)
    foreign = 1 - share(_traits()[told].alphabet)
    if foreign > _FOREIGN or not (counted.evidence or re.search(_traits()[told].endings, sample)):
        return _Guess(UNDETERMINED, False)
    return _Guess(told, counted.evidence >= _SURE_LEAD)


_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_ASCII_WORDS = re.compile("[a-z]+(?:'[a-z]+)?")  # what WORD is there, twice as fast


def _in_latin(sample: str) -> _Guess:
    ascii_ = sample.isascii()
    words = _ASCII_WORDS.findall(sample) if ascii_ else re.findall(WORD, sample)
    counted = _counted(words, "latin", _NONE)
    if counted.lead > 0:
        return _Guess(counted.best, counted.is_sure)
    if code := _lookalike(words):
        return _Guess(code, True)
    english = counted.own / (counted.words or 1)
    foreign = 0 if ascii_ else sum(map(str.isalpha, _NOT_ASCII.findall(sample))) / (sum(map(str.isalpha, sample)) or 1)
    few = counted.words >= _FEW and english < _ENOUGH
    if not counted.evidence or few or (foreign > _FOREIGN_LETTERS and english < _FEW_ENGLISH):
        return _Guess(UNDETERMINED, False)
    return _Guess(_told_by_words("latin"), counted.evidence >= _SURE_LEAD and english > _FEW_ENGLISH)


def _nearer(sample: str, code: str, script: str) -> str:
    """The language of this code that its letters tell, or one that is not read and has more of the words."""
    table = _commonest(script)
    barred = _barred(sample)
    having = [table.get(word, _NONE) - barred for word in re.findall(WORD, sample)]
    counts = Counter(one for languages in having if code not in languages for one in languages - _traits().keys())
    best = max(sorted(counts), key=lambda one: counts[one], default=code)
    return best if counts[best] > sum(code in languages for languages in having) else code


def _barred(sample: str) -> frozenset[str]:
    """The languages in Cyrillic that a text cannot be in, for it has letters that they never have."""
    letters = sum(map(str.isalpha, sample)) or 1
    return frozenset(code for code, pattern in _NEVER.items() if _share(sample, letters, pattern) > _MOST)


_NEVER = {code: pattern for code, (_, pattern) in UNREAD_LETTERS.items()} | UNREAD_NEVER


def _lookalike(words: list[str]) -> str:
    """A language with many words of English that a text has words of which English has not; or empty."""
    table, read = _commonest("latin"), _told_by_words("latin")
    others = [word for word in words if word in table and read not in table[word]]
    for code in UNREAD_LOOKALIKES:
        own = [word for word in others if code in table[word]]
        if len(set(own)) >= _OWN_WORDS and len(own) >= _OWN_SHARE * len(words):
            return code
    return ""


_OWN_WORDS, _OWN_SHARE = 3, 0.1


class _Counted(NamedTuple):
    """How many words there are; of the language that is read how many it has, and of these hardly any other; which
    other language has more, and how many more; 0 where none has."""

    words: int
    own: int
    evidence: int
    best: str
    lead: int

    @property
    def is_sure(self) -> bool:
        return self.words >= _SURE_WORDS and self.lead >= _SURE_LEAD


def _counted(words: list[str], script: str, barred: frozenset[str]) -> _Counted:
    """Words by the languages of a script that may have them, beside the one that is told by its words."""
    table, read = _commonest(script), _told_by_words(script)
    found = Counter(filter(None, map(table.get, words)))
    own = sum(number for told, number in found.items() if read in told - barred)
    others = sum(number for told, number in found.items() if told - barred - {read})
    evidence = sum(number for told, number in found.items() if read in told and len(told) <= _COMMONEST)
    best, most = _best_other(found, barred, read) if others > own else (read, own)
    return _Counted(len(words), own, evidence, best, most - own)


def _best_other(found: Mapping[frozenset[str], int], barred: frozenset[str], read: str) -> tuple[str, int]:
    """The language that has most words, and fewest of the one that is read, beside this; how many it has."""
    counts = Counter[str]()
    for languages, number in found.items():
        counts.update(dict.fromkeys(languages - barred - {read}, number))
    both = {code: sum(number for told, number in found.items() if {code, read} <= told) for code in counts}
    best = max(sorted(counts), key=lambda code: (counts[code], -both[code]))
    return best, counts[best]


@cache
def _traits() -> Mapping[str, Traits]:
    """Of the languages that are read."""
    return {code: known for code in languages_with(Traits) if (known := part(code, Traits))}


@cache
def _told_by_words(script: str) -> str:
    return next(code for code, known in _traits().items() if known.script == script and known.told_by_words)


@cache
def _letters() -> tuple[tuple[str, str, str], ...]:
    """Languages with the letters that they have and those that they never have; those that are read come first."""
    read = {code: (known.letters, known.foreign) for code, known in _traits().items() if known.letters}
    return tuple((code, has, never) for code, (has, never) in {**read, **_unread(UNREAD_LETTERS)}.items())


@cache
def _commonest(script: str) -> Mapping[str, frozenset[str]]:
    """For each common word of languages in a script those that have it."""
    read = {code: known.common for code, known in _traits().items() if known.script == script}
    others = _unread(UNREAD_WORDS[script])
    found: dict[str, set[str]] = {}
    for code, words in (read | {code: frozenset(words.split()) for code, words in others.items()}).items():
        for word in words:
            found.setdefault(word, set()).add(code)
    return {word: frozenset(codes) for word, codes in found.items()}


def _unread(table: Mapping[str, T]) -> dict[str, T]:
    return {code: known for code, known in table.items() if code not in _traits()}


_NO_TRAITS, _NONE = Traits(""), frozenset[str]()
