"""A person, body or place by any of its names to where it is in a text.

A name is found as whole words, with case and diacritics folded and a possessive after it; in scripts without
spaces (Han, Kana, Thai) as a substring. Two-word names may be the other way round. A near spelling is no match:
Tokarev is not Tokayev. The other forms that a language has for a name, of another case, are compared word by word.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import pairwise

from chrono.languages import CYRILLIC_IN_LATIN, LETTER, ClaimWords, has_no_spaces, part
from chrono.text.words import Lexeme, lexemes, spelled, stem, word_pattern

_LETTERS = re.compile(r"[^\W_]+")


def fold_name(text: str) -> str:
    """Small letters without diacritics, one character for each, so that offsets stay."""
    if text.isascii():
        return text.lower()
    return text.translate({ord(char): _fold_char(char) for char in set(text) if not char.isascii()}).lower()


@cache
def _fold_char(char: str) -> str:
    base = unicodedata.normalize("NFKD", char)
    folded = base[0].lower() if base and unicodedata.combining(base[-1]) else char.lower()
    return folded if len(folded) == 1 else char


def find_name(names: Iterable[str], folded: str, text: str = "") -> tuple[tuple[int, int], ...]:
    """Where any of the names is in a text that `fold_name` has folded, in order.

    With the `text` itself, an acronym such as US or WHO counts only in capitals.
    """
    found = {
        (match.start(), match.end())
        for name in names
        if (pattern := _pattern(name)) is not None
        for match in pattern.finditer(folded)
        if not (text and _is_acronym(name)) or text[match.start() : match.end()].isupper()
    }
    return tuple(sorted(found))


def find_variant(names: Iterable[str], text: str) -> str:
    """The first capitalised words of a text that sound like one of the names and are spelled otherwise, or empty.

    Only spellings that differ by how a script or language is written in letters count (Yerlan, Erlan, Ерлан): a name
    that is a letter off is another name.
    """
    skeletons = {skeleton(name): name for name in names if len(skeleton(name)) >= _SHORTEST}
    if not skeletons:
        return ""
    words = [match for match in _CAPITALISED.finditer(text) if match[0][0].isupper()]
    lengths = {len(_LETTERS.findall(name)) for name in skeletons.values()}
    for at in range(len(words)):
        for length in lengths:
            run = words[at : at + length]
            if len(run) < length or any(b.start() - a.end() > 2 for a, b in pairwise(run)):
                continue
            if skeleton(" ".join(word[0] for word in run)) in skeletons:
                return text[run[0].start() : run[-1].end()]
    return ""


_SHORTEST = 4
_CAPITALISED = re.compile(f"{LETTER}+")
_SAME_SOUND = tuple(
    pair.split("=")
    for pair in "shch=sh sch=sh tch=ch dzh=j zh=j dj=j kh=h gh=g ph=f ck=k tz=ts ye=e yo=o yu=u ju=u ya=a ja=a "
    "iy=i ij=i yi=i ey=ei x=ks q=k w=v y=i".split()
)


@lru_cache(maxsize=4096)
def skeleton(name: str) -> str:
    """A name as it sounds, roughly: Cyrillic in Latin letters, and one letter for what languages write differently."""
    text = "".join(CYRILLIC_IN_LATIN.get(char, char) for char in name.lower())
    text = "".join(char for char in unicodedata.normalize("NFKD", text) if char.isalpha() and char.isascii())
    for written, heard in _SAME_SOUND:
        text = text.replace(written, heard)
    return re.sub(r"(.)\1+", r"\1", text)


def _is_acronym(name: str) -> bool:
    return len(name) <= 5 and name.isupper() and name.isascii()


@lru_cache(maxsize=4096)
def _pattern(name: str) -> re.Pattern[str] | None:
    words = _LETTERS.findall(fold_name(name))
    if not words:
        return None
    orders = [words, words[::-1]] if len(words) == 2 else [words]
    return re.compile("|".join(_in_order(order) for order in orders))


def _in_order(words: list[str]) -> str:
    body = r"[\W_]{1,3}".join(re.escape(word) for word in words)
    before = "" if has_no_spaces(words[0][0]) else r"(?<![^\W_])"
    after = "" if has_no_spaces(words[-1][-1]) else r"(?![^\W_])"
    return before + body + after


_SHARED = 3
"""Letters at least that two forms of a name begin with."""


def is_same_name(first: str, second: str, language: str) -> bool:
    """Are two words one name, but for a possessive or the endings of another case?"""
    if first[:1].lower() != second[:1].lower():
        return False  # most words, without a closer look
    if spelled(first[:_SHARED], language) != spelled(second[:_SHARED], language):
        short, other = sorted((first, second), key=len)
        return _is_spelled_otherwise(short, other, language)
    one, two = sorted((spelled(first, language), spelled(second, language)), key=len)
    if one == two:
        return True
    words = part(language, ClaimWords)
    if words is None or not (first[:1].isupper() and second[:1].isupper()):
        return False
    if words.abbreviated.get(one) == two or _loses_a_vowel(one, two, words) or _loses_a_vowel(two, one, words):
        return True
    shared = (
        len(one)
        if two.startswith(one)
        else next((at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), len(one))
    )
    # An adjective's ending begins before the letters that differ: Карское, Карском.
    return any(
        all(not rest or rest in words.name_endings for rest in (one[at:], two[at:]))
        for at in range(shared, max(_SHARED, len(one) - 2) - 1, -1)
    )


def _is_spelled_otherwise(short: str, other: str, language: str) -> bool:
    """Are two words of which the first letters differ one name: abbreviated (Ft) or without a vowel (Орёл, Орла)?"""
    words = part(language, ClaimWords)
    if words is None or len(other) - len(short) > _MOST_LEFT_OUT:
        return False
    if words.abbreviated.get(short.lower()) == other.lower():
        return True
    if not (short[:1].isupper() and other[:1].isupper()):
        return False
    one, two = spelled(short, language), spelled(other, language)
    return _loses_a_vowel(one, two, words) or _loses_a_vowel(two, one, words)


_MOST_LEFT_OUT = 10  # letters that an abbreviation leaves out at most


def _loses_a_vowel(name: str, form: str, words: ClaimWords) -> bool:
    """Is a form one of a name that loses a vowel before an ending: `Павла`, of Павел?"""
    bare = re.sub(words.fleeting, "", name) if words.fleeting else name
    return bare != name and form.startswith(bare) and form[len(bare) :] in words.fleeting_endings


def find_inflected(names: Iterable[str], text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Where any of the names is in a text in another case of a language that inflects names: `в Брюсселе`.

    Of a name of several words each stands in another case, or the common noun before it alone (`в деревне Каменка`),
    and in a language that adds its endings the last. A name of
    the same stem may still be somebody else (Petrov, Petrova). In a language without cases nothing is found.
    """
    words = part(language, ClaimWords)
    if words is None or not words.cases:
        return ()
    there = lexemes(text, language)
    found = []
    for name in names:
        tokens = list(word_pattern(name).finditer(name))
        wanted = [token[0] for token in tokens]
        joined = [name[token.end() :].startswith("-") for token in tokens]  # Алма-Ате: only the last part is declined
        for at in range(len(there) - len(wanted) + 1):
            run = there[at : at + len(wanted)]
            forms = zip(wanted, run, [False, *joined[:-1]], strict=True)
            if not all(_is_form(one, word, language, behind_hyphen=behind) for one, word, behind in forms):
                continue
            changed = [one.lower() != word.written.lower() for one, word in zip(wanted, run, strict=True)]
            last = run[-1]
            unbent = (
                [len(one) == 1 or one.endswith(words.indeclinable) or one.lower() in words.unbent for one in wanted]
                if any(changed)
                else [False] * len(wanted)
            )
            declined = all(any(each) for each in zip(changed, joined, unbent, strict=True))
            # "в деревне Каменка": only the common noun is declined; that of "в Карском море" has one form for both.
            common = [one for one, word in zip(changed, wanted, strict=True) if word.islower()]
            proper = [one for one, word in zip(changed, wanted, strict=True) if not word.islower()]
            declined = declined or (bool(common) and (all(common) if not any(proper) else all(proper)))
            in_case = declined if words.stemmer else changed[-1] and not any(changed[:-2])
            if in_case and last.end - run[0].start <= len(name) + _LONGEST_CHANGE * len(run):
                found.append((run[0].start, last.end))
    return tuple(sorted(set(found)))


def _is_form(name: str, word: Lexeme, language: str, *, behind_hyphen: bool) -> bool:
    """Is a word a form of a part of a name, which may be in small letters: `Актюбинской области`? A part behind a
    hyphen may be short: `Алма-Ате`."""
    known = part(language, ClaimWords)
    if behind_hyphen and known and name[:_SHORT] == word.written[:_SHORT]:
        endings = {name[_SHORT:], word.written[_SHORT:]}
        if endings <= {"", *known.name_endings}:
            return True
    small = name.islower() and word.written.islower() and stem(name, language) == word.stem
    return small or is_same_name(name, word.written, language)


_SHORT = 2
_LONGEST_CHANGE = 4
