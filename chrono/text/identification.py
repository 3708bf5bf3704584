"""A text to the language it is written in, by its script, its letters and its commonest words.

Languages that nobody here reads are told from those that are, from one sentence on: an article in French that passed
for English would be judged by words that are not its own.
"""

import re
from functools import cache, lru_cache, partial
from typing import NamedTuple

from chrono.languages import (
    CYRILLIC,
    HAN,
    LETTER,
    UNREAD_FEW_LETTERS,
    UNREAD_LETTERS,
    UNREAD_LOOKALIKES,
    UNREAD_MIXTURES,
    UNREAD_NEVER,
    UNREAD_OLD_SIGNS,
    UNREAD_SCRIPTS,
    UNREAD_SHARED,
    UNREAD_SHARED_LETTER,
    UNREAD_WITHOUT_VOWELS,
    WORD,
    Traits,
    part,
)
from chrono.text.word_votes import (
    NONE,
    PLENTY,
    SURE_LEAD,
    SURE_WORDS,
    WordVotes,
    count_votes,
    has_marked_word,
    has_word_of_others,
    is_unlike,
    languages_of,
    lookalike,
    nearer_read,
    nearer_unread,
    small_words,
    told_by_words,
    traits,
)

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
_OWN_LETTERS, _LEAST_LETTERS, _MORE_HAN = 0.3, 6, 2  # a sign of Han says as much as three letters
_LEAST_WORDS = 2
_SAMPLE = 20_000  # characters of a text from which its language is told
_LEAST_BESIDE_MARKS = 2  # words of English that are evidence
_SMALL_I = re.compile(r"(?<=\w )i(?= \w)")  # a word in most languages, and in English a capital
_FOREIGN_LETTERS, _FEW_ENGLISH = 0.06, 0.2  # so many letters that English has not, and so few of its words, are none


class _Guess(NamedTuple):
    """A language's code, and whether the text leaves no doubt of it; of one in Latin script how many of its words are
    common in others alone."""

    code: str
    sure: bool
    foreign: int = 0


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
    foreign = letters + _MORE_HAN * len(re.findall(_HAN, text)) >= _LEAST_LETTERS and own < _OWN_LETTERS * letters
    lacking = traits is not None and guess.code != stated and letters >= _LEAST_LETTERS and not _shows(text, traits)
    return UNDETERMINED if foreign or other or lacking else stated


def has_no_other(text: str, stated: str) -> bool:
    """Is no part of a text surely in another language than the one stated, by its letters and a count of its words?

    Parts of one that has hardly a common word of any other need not be looked at one by one.
    """
    if stated != told_by_words("latin") or _OTHER_SIGNS.search(text):
        return False
    short = len(text) <= _SAMPLE  # its language was guessed when it was read
    votes = _guess(text) if short else count_votes(small_words(text.lower()), "latin", NONE)
    return votes.foreign < SURE_LEAD


_OTHER_SIGNS = re.compile("[^\x00-\x7f“”‘’–—…]")


def _shows(text: str, traits: Traits) -> bool:
    """Has a text a letter, a word or an ending of a language that has letters of its own?"""
    small = text.lower()
    if traits.foreign and len(re.findall(traits.foreign, small)) > _MOST * len(small):
        return False
    signs = (one for one in (traits.letters, traits.own, traits.endings) if one)
    known = any(word in traits.common for word in small_words(small))
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
    return UNDETERMINED if has_marked_word(text) else stated


_INITIALS = re.compile(rf"(?<!\w)(?:{LETTER}\.)+")


@lru_cache(maxsize=2048)
def _guess(sample: str) -> _Guess:
    written, sample = sample, sample.lower()
    if BEYOND_LATIN.search(sample):
        letters = sum(map(str.isalpha, sample)) or 1
        if _NOR_CYRILLIC.search(sample) and (code := _by_script(sample, letters)):
            return _Guess(code, True)
        signs = len(re.findall(_HAN, sample))
        if signs / letters > _LEAST_HAN:
            return _in_han(sample[:_ENOUGH_HAN])
        cyrillic = len(re.findall(_SCRIPT_CLASSES["cyrillic"], sample))
        if cyrillic / letters > 0.3:
            return _in_cyrillic(sample, written, cyrillic)
    return _in_latin(sample, written)


# Every letter and sign by which a text is told to be in another script: above Latin letters, but for the marks.
BEYOND_LATIN = re.compile("[^\x00-\u036f\u2000-\u2bff]")
_NOR_CYRILLIC = re.compile(f"[^\x00-\u036f{CYRILLIC}\u2000-\u2bff]")  # what is in neither: in most texts nothing


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
    return ""


def _in_han(sample: str) -> _Guess:
    """Chinese where enough signs are any that Japanese does not write, or writes otherwise; else nothing tells."""
    code = next(code for code, known in traits().items() if known.script == "han")
    own = len(re.findall(UNREAD_OLD_SIGNS, sample)) + len(re.findall(_HAN, _beyond_jis(sample)))
    enough = own >= _LEAST_OWN_HAN * len(re.findall(_HAN, sample)) > 0
    return _Guess(code, True) if enough else _Guess(UNDETERMINED, False)


def _beyond_jis(sample: str) -> str:
    """The signs that the Japanese standard of characters (JIS X 0208) does not have."""
    return sample.translate(dict.fromkeys(map(ord, sample.encode("shift_jis", "ignore").decode("shift_jis"))))


_LEAST_OWN_HAN, _ENOUGH_HAN = 0.02, 2000  # of the signs; characters


def _in_cyrillic(sample: str, written: str, letters: int) -> _Guess:
    share, small = partial(_share, sample, letters), [word for word in _SMALL.findall(written) if word.islower()]
    vowels = "".join(one.vowels for one in traits().values())
    without, shared = UNREAD_WITHOUT_VOWELS
    if letters > _SHORTEST_KAZAKH and share(shared) > _LEAST and not share(vowels):
        return _Guess(nearer_read(re.findall(WORD, sample), without), True)
    for code, has, never in _letters():
        known = traits().get(code, _NO_TRAITS)
        if share(has) > _LEAST and share(never) <= _MOST and not is_unlike(small, known):
            if known.own and share(known.own) <= _LEAST:
                other = next(other for other, letter in UNREAD_SHARED if share(letter) > 0)
                return _Guess(other, letters > _ENOUGH_KAZAKH)
            if known.vowels and not share(known.vowels):
                return _Guess(UNDETERMINED, False)
            if share(UNREAD_SHARED_LETTER[0]) >= share(has):
                return _Guess(_sharing(sample), False)
            return _Guess(nearer_unread(re.findall(WORD, sample), code, _barred(sample)), letters > _SHORTEST_KAZAKH)
    barred, told = _barred(sample), told_by_words("cyrillic")
    names = {word.lower() for word in re.findall(WORD, written)} - set(small) if small else NONE
    votes = count_votes(re.findall(WORD, sample), "cyrillic", barred, names)
    if votes.lead > 0:  # of one that is read without one of its letters
        return _Guess(UNDETERMINED, False) if votes.best in traits() else _Guess(votes.best, votes.is_sure)
    clear = _CLEAR if UNREAD_FEW_LETTERS not in barred and sum(map(len, small)) > _SHORTEST else 1
    lacking = votes.evidence < PLENTY and _FEWEST * votes.evidence < len(small)
    read = traits()[told]
    foreign = max(1 - share(read.alphabet), share(read.foreign)) > _FOREIGN or is_unlike(small, read)
    if foreign or lacking or votes.lead > -clear:
        return _Guess(UNDETERMINED, False)
    return _Guess(told, votes.words >= SURE_WORDS and votes.evidence >= SURE_LEAD)


_SMALL = re.compile(r"\b[\u0430-\u045f\u0491-\u04ff]+\b")
_FEWEST = 4  # small words of a text for each that is evidence
_CLEAR, _SHORTEST = 2, 30  # words more than any other; letters of the small words of a text that would have those


_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


def _in_latin(sample: str, written: str) -> _Guess:
    words = small_words(sample)
    votes = count_votes(words, "latin", NONE)
    return _Guess(*_told_in_latin(votes, words, sample, written), votes.foreign)


def _told_in_latin(votes: WordVotes, words: list[str], sample: str, written: str) -> tuple[str, bool]:
    ascii_ = sample.isascii()
    if votes.lead > 0:
        return votes.best, votes.is_sure
    code, is_sure = lookalike(words)
    if code:
        return (code, True) if is_sure else (UNDETERMINED, False)
    english = votes.own / (votes.words or 1)
    foreign = 0 if ascii_ else sum(map(str.isalpha, _NOT_ASCII.findall(sample))) / (sum(map(str.isalpha, sample)) or 1)
    told = told_by_words("latin")
    tied = not votes.lead and votes.best not in UNREAD_LOOKALIKES and not re.search(traits()[told].shapes, sample)
    tied = tied and has_word_of_others(written)
    few = votes.words >= _FEW and english < _ENOUGH
    marked = (not ascii_ and has_marked_word(written)) or _SMALL_I.search(written) is not None
    marked = marked and votes.evidence < _LEAST_BESIDE_MARKS
    if not votes.evidence or tied or few or marked or (foreign > _FOREIGN_LETTERS and english < _FEW_ENGLISH):
        return UNDETERMINED, False
    return told, votes.evidence >= SURE_LEAD and english > _FEW_ENGLISH


def _sharing(sample: str) -> str:
    """Of the languages that share the only letter which tells one that which its words tell."""
    letters = sum(map(str.isalpha, sample)) or 1
    able = [code for code, never in UNREAD_SHARED_LETTER[1] if _share(sample, letters, never) <= _MOST]
    told = languages_of(re.findall(WORD, sample), "cyrillic")
    counts = [(sum(code in one for one in told), code) for code in able]
    most = max((count for count, _ in counts), default=0)
    best = [code for count, code in counts if count == most]
    return best[0] if len(best) == 1 or set(best) <= traits().keys() else UNDETERMINED


def _barred(sample: str) -> frozenset[str]:
    """The languages in Cyrillic that a text cannot be in, for it has letters that they never have."""
    letters = sum(map(str.isalpha, sample)) or 1
    never = {code: pattern for code, _, pattern in _letters()} | UNREAD_NEVER
    return frozenset(code for code, pattern in never.items() if _share(sample, letters, pattern) > _MOST)


@cache
def _letters() -> tuple[tuple[str, str, str], ...]:
    """Languages with the letters that they have and those that they never have; those that are read come first."""
    read = {code: (known.letters, known.foreign) for code, known in traits().items() if known.letters}
    others = {code: known for code, known in UNREAD_LETTERS.items() if code not in read}
    return tuple((code, has, never) for code, (has, never) in {**read, **others}.items())


_NO_TRAITS = Traits("")
