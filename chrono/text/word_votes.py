"""The words of a text to the languages that have them: those that are read, and those that are not."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping
from functools import cache, lru_cache
from itertools import repeat
from typing import NamedTuple

from chrono.languages import UNREAD_LOOKALIKES, UNREAD_SHAPES, UNREAD_WORDS, WORD, Traits, languages_with, part

NONE = frozenset[str]()
_COMMONEST = 3  # languages that may share a word which is evidence of one
SURE_WORDS, SURE_LEAD = 6, 3
_CLOSE = 2  # words fewer than those of the one that is read
_OWN_WORDS, _OWN_SHARE, _MANY, _FEW, _LONG = 3, 0.1, 6, 2, 5
_LEAST = 2  # words that are told by shapes
PLENTY = 12  # words that are evidence; beside them nothing is told by shapes


@cache
def traits() -> Mapping[str, Traits]:
    """Of the languages that are read."""
    return {code: known for code in languages_with(Traits) if (known := part(code, Traits))}


@cache
def told_by_words(script: str) -> str:
    """The language that a text in a script is held to be in where nothing tells that it is in another."""
    return next(code for code, known in traits().items() if known.script == script and known.told_by_words)


@cache
def _commonest(script: str) -> Mapping[str, frozenset[str]]:
    """For each common word of languages in a script those that have it."""
    read = {code: known.common for code, known in traits().items() if known.script == script}
    others = {code: frozenset(words.split()) for code, words in UNREAD_WORDS[script].items() if code not in traits()}
    found: dict[str, set[str]] = {}
    for code, words in (read | others).items():
        for word in words:
            found.setdefault(word, set()).add(code)
    return {word: frozenset(codes) for word, codes in found.items()}


@cache
def _shapes() -> Mapping[str, re.Pattern[str]]:
    read = {code: known.shapes for code, known in traits().items() if known.shapes and known.script == "cyrillic"}
    return {code: re.compile(pattern) for code, pattern in (UNREAD_SHAPES | read).items()}


@lru_cache(maxsize=16_384)
def _told_by_shape(word: str) -> frozenset[str]:
    """The languages that a word in Cyrillic, in small letters, looks like."""
    return frozenset(code for code, shape in _shapes().items() if shape.search(word))


class WordVotes(NamedTuple):
    """How many words there are; of the language that is read how many it has, and of these hardly any other; which
    other language has most, and how many more than that; 0 where it has as many. `foreign` are common in others alone.
    """

    words: int
    own: int
    evidence: int
    best: str
    lead: int
    foreign: int

    @property
    def is_sure(self) -> bool:
        return self.words >= SURE_WORDS and self.lead >= SURE_LEAD


def count_votes(words: list[str], script: str, barred: frozenset[str], names: Container[str] = NONE) -> WordVotes:
    """Words by the languages of a script that may have them, beside the one that is told by its words; names are shaped
    alike in many."""
    votes = _counted(words, _commonest(script), script, barred)
    if script != "cyrillic" or len(words) < _LEAST or votes.evidence >= PLENTY:
        return votes
    common, plain = _commonest(script), (word for word in words if word not in names)
    shapes = {word: told for word in plain if (told := _told_by_shape(word))}
    shapes |= {word: common[word] for word in words if word in common}
    return _counted(words, shapes, script, barred)


def small_words(text: str) -> list[str]:
    """The words of a text in small letters; of one in ASCII, as most sentences in English are, by what parts them:
    that takes a fifth of the time of a pattern."""
    if not text.isascii():
        return re.findall(WORD, text)
    if "'" in text:
        if _JOINED_TWICE.search(text):
            return _ASCII_WORDS.findall(text)
        text = _BESIDE_WORDS.sub(" ", text)
    return text.translate(_PARTING).split()


_PARTING = {code: " " for code in range(128) if not ("a" <= chr(code) <= "z" or chr(code) == "'")}
_ASCII_WORDS = re.compile("[a-z]+(?:'[a-z]+)?")  # what WORD is there
_BESIDE_WORDS = re.compile("'(?:(?<![a-z]')|(?![a-z]))")  # apostrophes that are in no word
_JOINED_TWICE = re.compile("'[a-z]+'")  # rock'n'roll


def languages_of(words: Iterable[str], script: str) -> list[frozenset[str]]:
    """For each word that any has the languages that do, by the commonest of them or, in Cyrillic, by its shape."""
    table = _commonest(script)
    told = (table.get(word) or (_told_by_shape(word) if script == "cyrillic" else NONE) for word in words)
    return [languages for languages in told if languages]


def _counted(words: list[str], table: Mapping[str, frozenset[str]], script: str, barred: frozenset[str]) -> WordVotes:
    """The votes of words, each by the languages that a table says have it."""
    read, own, others, evidence, foreign = told_by_words(script), 0, 0, 0, 0
    if table is _commonest(script) and not barred:
        weights = _weights(script)
    else:
        weights = {word: _weight(told, barred, read) for word in set(words) if (told := table.get(word))}
    for at in range(0, len(words), _MOST_WORDS):
        counted = sum(map(weights.get, words[at : at + _MOST_WORDS], repeat(0)))
        own += counted & _MOST_WORDS
        others += counted >> 15 & _MOST_WORDS
        evidence += counted >> 30 & _MOST_WORDS
        foreign += counted >> 45
    # No other has more than all others together; which it is takes its time to tell.
    best, most = read, others
    if others > max(0, own - _CLOSE):
        best, most = _best_other(Counter(filter(None, map(table.get, words))), barred, read)
    return WordVotes(len(words), own, evidence, best, most - own, foreign)


# Four counts in one number: so many words are counted in a fifth of the time that it takes one by one.
_MOST_WORDS = (1 << 15) - 1


@cache
def _weights(script: str) -> Mapping[str, int]:
    """What each common word of a script counts."""
    return {word: _weight(told, NONE, told_by_words(script)) for word, told in _commonest(script).items()}


@lru_cache(maxsize=4096)
def _weight(told: frozenset[str], barred: frozenset[str], read: str) -> int:
    """What a word that these languages have counts: for the one that is read, for others that are not barred, as
    evidence of the one that is read, and as a word of others alone."""
    left, has = told - barred, read in told
    own, other, evidence = has and read not in barred, bool(left - {read}), has and len(left) <= _COMMONEST
    return own + (other << 15) + (evidence << 30) + ((not has) << 45)


def _best_other(found: Mapping[frozenset[str], int], barred: frozenset[str], read: str) -> tuple[str, int]:
    """The language that has most words, and fewest of the one that is read, beside this; how many it has."""
    counts = Counter[str]()
    for languages, number in found.items():
        counts.update(dict.fromkeys(languages - barred - {read}, number))
    both = {code: sum(number for told, number in found.items() if {code, read} <= told) for code in counts}
    best = max(sorted(counts), key=lambda code: (counts[code], -both[code]))
    return best, counts[best]


def lookalike(words: list[str]) -> tuple[str, bool]:
    """A language with many words of English that a text has words of which English has not, and whether they are
    enough to be sure; or empty."""
    table = _lookalikes()
    others = [word for word in words if word in table]
    for code in UNREAD_LOOKALIKES if others else ():
        own = [word for word in others if code in table[word]]
        if own and len(own) >= _OWN_SHARE * len(words):
            sure = len(set(own)) >= _OWN_WORDS
            english = sum(told_by_words("latin") in _commonest("latin").get(word, NONE) for word in words)
            only = all(table[word] == {code} or len(word) >= _LONG for word in own) and english < _MANY * len(set(own))
            if sure or only or 1 < len(set(own)) > english / _FEW:
                return code, sure
    return "", False


@cache
def _lookalikes() -> Mapping[str, frozenset[str]]:
    """The common words of languages that look like English which English has not."""
    read, codes = told_by_words("latin"), frozenset(UNREAD_LOOKALIKES)
    return {word: told for word, told in _commonest("latin").items() if read not in told and told & codes}


def has_marked_word(written: str) -> bool:
    """Has a small word a letter with a mark? Names have them in every language, words of English hardly ever."""
    return any(word.islower() and not word.isascii() and word.isalpha() for word in re.findall(WORD, written))


def has_word_of_others(written: str) -> bool:
    """Has a text in Latin letters a small word that is none of the commonest in the language told by its words? One
    before a name may be of the name."""
    read = told_by_words("latin")
    return any(read not in _commonest("latin").get(word, NONE) for word in _SMALL_WORDS.findall(written))


_SMALL_WORDS = re.compile(r"\b[a-zß-öø-ÿ][^\W\d_A-Z]+\b(?![’']| [A-Z])")  # not "von" in "von Holt"


def is_unlike(small: list[str], known: Traits) -> bool:
    """Have a language's words not what some of these have, which are no names?"""
    if not known.unlike:
        return False
    return _RARE * len(re.findall(known.unlike, " ".join(small))) > len(small)


_RARE = 40  # words of a text that may have one that no word is like


def nearer_unread(words: list[str], code: str, barred: frozenset[str]) -> str:
    """The language in Cyrillic that letters tell, or one that is not read and has more of the words."""
    having = [told - barred for told in languages_of(words, "cyrillic")]
    counts = Counter(one for languages in having if code not in languages for one in languages - traits().keys())
    best = max(sorted(counts), key=lambda one: counts[one], default=code)
    return best if counts[best] > sum(code in languages for languages in having) else code


def nearer_read(words: list[str], code: str) -> str:
    """The language in Cyrillic that letters tell, or the one that is read, has vowels of its own and more of the words
    than any other, one of its commonest among them."""
    read = next(one for one, known in traits().items() if known.vowels)
    counts = Counter(one for told in languages_of(words, "cyrillic") for one in told - traits().keys() | {read} & told)
    shown = not traits()[read].common.isdisjoint(words)
    return read if shown and counts[read] == max(counts.values()) > counts[code] else code
