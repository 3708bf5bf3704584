"""A claim in the words of its passages: a plain synonym, an abbreviation, or a number as the passage writes it."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from chrono.dates import Day
from chrono.languages import CYRILLIC, LETTER, ClaimWords, part
from chrono.passages import Passage
from chrono.text import Figure, Lexeme, compiled, find_figures, lexemes, stem, stems_of
from chrono.timex import find_timexes


class _Told(NamedTuple):
    """The stems by which a passage may say a word, and those of which the claim has one where only then it means it."""

    stems: frozenset[str]
    objects: frozenset[str]
    is_noun: bool


def in_words_of(words: Sequence[Lexeme], quoted_text: str, language: str) -> tuple[Lexeme, ...]:
    """The words of a claim, each that the quotations say by a synonym as a form of that one, none of them a name; and
    a noun of what was done at its end as the verb that they have of it."""
    known = part(language, ClaimWords)
    table = _synonyms(language)
    if known is not None and known.deed and words:
        words = _with_verb(words, quoted_text, known, language)
    if known is None or not any(word.stem in table or word.written in known.abbreviations for word in words):
        return tuple(words)
    quoted = lexemes(quoted_text, language)
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


def _with_verb(words: Sequence[Lexeme], quoted_text: str, known: ClaimWords, language: str) -> Sequence[Lexeme]:
    """The words of a claim with the verb of its last, where that is a noun of it and the quotations tell that it was
    done: `мектептің ашылуы` as `мектеп ашылды`, whose subject is no longer whose deed it is."""
    noun = compiled(known.deed).fullmatch(words[-1].lower)
    if noun is None:
        return words
    stem_of_verb = noun["verb"] or noun["short"] + known.deed_letter
    verb = compiled(f"{re.escape(stem_of_verb)}(?:{known.past_endings})")
    quoted = lexemes(quoted_text, language)
    at = next((at for at, word in enumerate(quoted) if verb.fullmatch(word.lower)), None)
    if at is None:
        return words
    before = {word.written: word for word in quoted[:at]}
    small = {word.lower: word for word in quoted[:at]}
    owned = [_owner_of_deed(word, before if word.start else small, known) for word in words[:-1]]
    return (*owned, words[-1]._replace(stem=quoted[at].stem, lower=quoted[at].lower))


def _owner_of_deed(word: Lexeme, before: Mapping[str, Lexeme], known: ClaimWords) -> Lexeme:
    """A word in the form of whose deed it is as the one that stands before the verb in its plain form; else itself."""
    written = word.written if word.start else word.lower
    if written in before:
        return word
    other = next((before.get(written.removesuffix(one)) for one in known.owning if written.endswith(one)), None)
    return other._replace(start=word.start) if other else word


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


def with_numbers_of(claim: str, located: Sequence[Passage], day: Day | None, language: str) -> str:
    """A claim with each number that a quotation writes otherwise as it stands there: `four` for `4`, `%` for `percent`.

    `day` is the day from which a date of the claim counts. Only a number of the same value, unit and qualifier is the
    same one; one that a quotation of the `located` passages has as the claim writes it stays.
    """
    numbers = find_figures(claim, language=language)
    if not numbers:
        return claim
    dates = [(one.start, one.end) for one in find_timexes(claim, day, language)]
    written_there = _numbers_written(located, language)
    for mine in reversed(numbers):
        if any(start < mine.end and mine.start < end for start, end in dates):
            continue
        end = mine.end + _ending_behind(claim, mine.end)
        written = claim[mine.start : end]
        there = [_cased(one, written, claim) for one in _fitting(mine, written, written_there, language)]
        if there and written not in there:
            claim = claim[: mine.start] + there[0] + claim[end:]
    return claim


_Number = tuple[Decimal, Decimal, str, str]
"""A number's ends, its unit and qualifier."""


def _numbers_written(located: Sequence[Passage], language: str) -> dict[_Number, list[str]]:
    """How the quotations write each number that is none of a date."""
    found: dict[_Number, list[str]] = {}
    for passage in located:
        for first, last in passage.match.spans:
            text = passage.text[first:last]
            dates = [(one.start - first, one.end - first) for one in passage.within((first, last))]
            for one in find_figures(text, dates, language=language):
                there = text[one.start : one.end + _ending_behind(text, one.end)]
                found.setdefault((one.low, one.high, one.unit, one.qualifier), []).append(there)
    return found


def _fitting(mine: Figure, written: str, there: Mapping[_Number, list[str]], language: str) -> list[str]:
    """The writings of a number in the quotations, where the case that an ending tells is the same."""
    known = part(language, ClaimWords)
    same = there.get((mine.low, mine.high, mine.unit, mine.qualifier), [])
    return [one for one in same if not (known and known.verb_last) or _has_one_ending(written, one)]


def _cased(number: str, written: str, claim: str) -> str:
    """A number in the capitals that the claim has: those of a headline, or of its first word; a number is no name."""
    if all(word[0].isupper() for word in _LONG_WORD.findall(claim)):
        return number.title()
    if not number[0].isalpha() or not number[1:].islower():
        return number
    return (number[0].upper() if written[0].isupper() else number[0].lower()) + number[1:]


_LONG_WORD = re.compile(rf"{LETTER}{{4,}}")


def _has_one_ending(one: str, other: str) -> bool:
    """Has a number in words the ending that another has behind its digits: `6 пайызға`, `6%-ға`?"""
    behind = [_BEHIND_SIGN.search(text) for text in (one, other)]
    first, second = (found[1] if found else None for found in behind)
    if first is None and second is None:
        return one.split()[1:] == other.split()[1:]
    return first == second or bool(first and other.endswith(first)) or bool(second and one.endswith(second))


def _ending_behind(text: str, end: int) -> int:
    """How many signs an ending has that is written behind the digits of a number: `6%-ға`."""
    found = _ENDING.match(text, end)
    return len(found[0]) if found else 0


_ENDING = re.compile(rf"-[{CYRILLIC}]{{1,4}}(?!\w)")
_BEHIND_SIGN = re.compile(rf"-([{CYRILLIC}]{{1,4}})\Z")
