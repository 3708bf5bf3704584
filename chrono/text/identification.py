"""A text to the language it is written in, by its script, its letters and its commonest words.

Languages that nobody here reads are told from those that are, from one sentence on: an article in French that passed
for English would be judged by words that are not its own.
"""

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from chrono.text.common_words import CYRILLIC, LATIN
from chrono.text.scripts import HAN, KANA, WORD

# Signs that are neither the simplified nor the traditional ones of Chinese.
_JAPANESE = (
    "発検駅売読図対応変実辺沢総経済営単伝価県団囲帰庁広廃従戦択拡挙権歓歩毎満焼続緑脳"
    "臓薬覚観訳証豊転軽遅郷鉄鉱録険隠雑顔騒験黒齢"
)
_SCRIPTS = (
    ("ja", f"[{KANA}]", 0.02),
    ("ja", f"[{_JAPANESE}]", 0.02),
    ("yue", "[唔冇咗喇嘅佢喺嚟啲嗰]", 0.02),
    ("zh", f"[{HAN}]", 0.15),
    ("ko", "[\uac00-\ud7af]", 0.3),
    ("ar", "[\u0600-\u06ff]", 0.3),
    ("he", "[\u0590-\u05ff]", 0.3),
    ("el", "[\u0370-\u03ff]", 0.3),
    ("th", "[\u0e00-\u0e7f]", 0.3),
    ("und", "[\u0530-\u058f\u0900-\u0dff\u0e80-\u0fff\u10a0-\u10ff\u1200-\u139f\u1780-\u17ff]", 0.3),
)
_CYRILLIC = "[\u0400-\u04ff]"

# Letters that a language has, and those that it never has; the first that fits, else Russian.
_LETTERS = (
    ("cv", "[ӑӗҫӳ]", "ҙ"),
    ("ba", "[ҡҙҫ]", "ӑ"),
    ("os", "ӕ", "җ"),
    ("udm", "[ӝӟӥӧӵ]", "җ"),
    ("mhr", "[ҥӱ]", "җ"),
    ("tg", "[ӣӯҷ]", "[ыщцў]"),
    ("uz", "[ўҳ]", "[ыії]"),
    ("kk", "[қғұһәөүң]", "[җҳўҡҙҫӯҷҕҥ]"),
    ("uk", "[їєґі]", "[ыэъёў]"),
    ("be", "[ўі]", "[иїщъ]"),
    ("mk", "[ќѓѕ]", "[ћђыь]"),
    ("sr", "[јљњћђџ]", "[йыщьъ]"),
    ("bg", "ъ(?![еёюя])", "[ыэё]"),
)
_KAZAKH = "[қғұі]"  # of what has the letters that Kazakh shares, what has none of these is Tatar, Kyrgyz, Mongolian
_SHARED = (("tt", "[әһ]"), ("ky", "ң"), ("mn", "[өү]"))
_ENOUGH_KAZAKH = 120  # letters of a text that would have one that is only Kazakh
_SHORTEST_KAZAKH = 25  # letters of a text that would have one of its vowels
_LEAST, _MOST = 0.004, 0.002  # shares of the letters: of those it has, and of those it never has

_RUSSIAN = re.compile("[а-яё]")
_ENDINGS = re.compile(
    r"\b[а-яё]{2,}(?:л|ла|ло|ли|лся|лась|лось|лись|ть|ться|ого|его|ому|ыми|ых|ый|ий|ая|ое|ые|ения|ение|ания|ание|ости|ость"
    r"|ции|ция|ами|ях|ах|тся|ает|яет|ают|яют|ется|ются|ится)\b|ъ[еёюя]|ё"
)
_FOREIGN = 0.005  # of letters that Russian has not
_FEW = 12  # words; a text shorter than this may well have none of the commonest
_ENOUGH = 0.15  # of the words of a longer one
_COMMONEST = 3  # languages that may share a word which is evidence of one
_TOLD_BY_WORDS = ("en", "ru")
_ALPHABETS = {"en": "[a-z]", **dict.fromkeys(("ru", "kk", "uk"), _CYRILLIC), "zh": f"[{HAN}]"}
_OWN_LETTERS, _LEAST_LETTERS = 0.3, 6
_LEAST_WORDS = 3
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
    other = guess.code != stated and stated in _TOLD_BY_WORDS and len(re.findall(WORD, text)) >= _LEAST_WORDS
    letters = sum(map(str.isalpha, text))
    own = len(re.findall(_ALPHABETS.get(stated, r"[^\W\d_]"), text, re.IGNORECASE))
    foreign = letters >= _LEAST_LETTERS and own < _OWN_LETTERS * letters
    return "und" if foreign or other else stated


@lru_cache(maxsize=2048)
def _guess(sample: str) -> _Guess:
    sample = sample.lower()
    letters = sum(map(str.isalpha, sample)) or 1
    if not sample.isascii():
        for code, script, share in _SCRIPTS:
            if len(re.findall(script, sample)) / letters > share:
                return _Guess(code, True)
        cyrillic = len(re.findall(_CYRILLIC, sample))
        if cyrillic / letters > 0.3:
            return _in_cyrillic(sample, cyrillic)
    return _in_latin(sample, letters)


def _in_cyrillic(sample: str, letters: int) -> _Guess:
    def share(pattern: str) -> float:
        return len(re.findall(pattern, sample)) / letters

    if letters > _SHORTEST_KAZAKH and share("[қғ]") > _LEAST and not share("[ыіңұөүә]"):
        return _Guess("uz", True)
    for code, has, never in _LETTERS:
        if share(has) > _LEAST and share(never) <= _MOST:
            if code == "kk" and share(_KAZAKH) <= _LEAST:
                return _Guess(next(other for other, letter in _SHARED if share(letter) > 0), letters > _ENOUGH_KAZAKH)
            if code == "kk" and not share("[ыіңұөүә]"):
                return _Guess("und", False)
            return _Guess(code, True)
    counted = _counted(sample, CYRILLIC, "ru")
    if counted.lead > 0:
        return _Guess(counted.best, counted.is_sure)
    foreign = 1 - len(_RUSSIAN.findall(sample)) / letters
    if foreign > _FOREIGN or not (counted.evidence or _ENDINGS.search(sample)):
        return _Guess("und", False)
    return _Guess("ru", counted.evidence >= _SURE_LEAD)


def _in_latin(sample: str, letters: int) -> _Guess:
    counted = _counted(sample, LATIN, "en")
    if counted.lead > 0:
        return _Guess(counted.best, counted.is_sure)
    english = counted.own / (counted.words or 1)
    foreign = sum(char.isalpha() and not char.isascii() for char in sample) / letters
    few = counted.words >= _FEW and english < _ENOUGH
    if not counted.evidence or few or (foreign > _FOREIGN_LETTERS and english < _FEW_ENGLISH):
        return _Guess("und", False)
    return _Guess("en", counted.evidence >= _SURE_LEAD and english > _FEW_ENGLISH)


class _Counted(NamedTuple):
    """How many words there are; of the language that is read how many it has, and of these hardly any other; which
    other language has more, and how many more that the first has not than the other way round."""

    words: int
    own: int
    evidence: int
    best: str
    lead: int

    @property
    def is_sure(self) -> bool:
        return self.words >= _SURE_WORDS and self.lead >= _SURE_LEAD


def _counted(sample: str, table: Mapping[str, frozenset[str]], read: str) -> _Counted:
    words = re.findall(WORD, sample)
    counts: Counter[str] = Counter()
    both: Counter[str] = Counter()
    evidence = 0
    for word in words:
        languages = table.get(word, _NONE)
        counts.update(languages)
        if read in languages:
            both.update(languages)
            evidence += len(languages) <= _COMMONEST
    own = counts.pop(read, 0)
    best = max(sorted(counts), key=lambda code: (counts[code], -both[code]), default=read)
    lead = (counts[best] - both[best]) - (own - both[best])
    return _Counted(len(words), own, evidence, best, lead)


_NONE: frozenset[str] = frozenset()
