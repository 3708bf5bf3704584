"""The places and countries in a claim against those of its passages: another country, or another place after the same
preposition."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice

from chrono.claims.case import ClaimCase, ClaimJudgement
from chrono.claims.reasons import ClaimReason
from chrono.dates import Day
from chrono.languages import HAN, ClaimWords, part
from chrono.text import Covered, Lexeme, is_same_name, lexemes
from chrono.timex import find_timexes


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
        told = _is_country_told(code, case)
        called = re.search(case.known.demonym, word) if case.known.demonym else None
        if told and called and any(one not in case.claimed for one in case.here if one in case.own):
            continue  # it may be how the title calls one of the record's own: "the Hungarian minister"
        if left_out:
            outcome = case.unsupported if told else case.contradicted
            return outcome(ClaimReason.COUNTRY_INSTEAD.of(word=word, left_out=left_out[0]))
        if told:
            continue
        if here or countries_in(placed, lexemes(placed, case.language), case):
            return case.unsupported(ClaimReason.SAID_NOWHERE.of(word=word))
    return None


def _is_country_told(code: str, case: ClaimCase) -> bool:
    """Does a cited article name a country?"""
    return any(code in countries_in(text, lexemes(text, case.language), case) for text in case.texts)


def judge_places(case: ClaimCase) -> ClaimJudgement | None:
    """`in Leeds` where the passage has `in London`; or a place beside which the record has its own."""
    if case.known.signs:
        return _judge_signs(case)
    mine = [one for one in _placed(case.words, dates_in(case.claim, None, case), case) if not _is_borne(one[1], case)]
    if not mine:
        return None
    day, text = case.event.date.earliest, case.layers.sentence_text
    here = list(_placed(case.layers.sentence, dates_in(text, None, case), case))
    days, own_days = dates_in(text, day, case), dates_in(case.claim, day, case)
    for how, word, dated in mine:
        for other_how, other, other_dated in here:
            alike = (how, dated) == (other_how, other_dated) and _are_alike(word, other, case)
            if other.lower in case.known.roles or (days.have(other.start) and not own_days.have(word.start)):
                continue  # "for May 18" says nothing of Barrientos, nor "of King Charles" of Wales
            if alike and not _has(case.words, other, case):
                return case.unsupported(ClaimReason.PLACE_INSTEAD.of(word=word.written, instead=other.written))
        if not dated and how in case.known.placing and (place := _own_place(case)):
            return case.unsupported(ClaimReason.OTHER_PLACE.of(word=word.written, place=place))
    return None


def _judge_signs(case: ClaimCase) -> ClaimJudgement | None:
    """In a script without capitals: what stands between a word for where and the verb, where the sentence has another
    place before the same verb: `在东京会见` for `在旧金山会见`."""
    text, beside = case.layers.sentence_text, case.layers.beside_text
    cues = islice(re.finditer(case.known.where, case.claim), _CUES) if case.known.where else ()
    for cue in cues:
        for end in range(cue.end() + _SHORTEST, min(cue.end() + _LONGEST, len(case.claim) - 1)):
            place, verb = case.claim[cue.end() : end], case.claim[end : end + _SHORTEST]
            if place[:_SHORTEST] in beside or any(place[:_SHORTEST] in word.written for word in case.own_words):
                break
            other = re.search(rf"(?:{case.known.where})([{HAN}]{{2,8}}?){re.escape(verb)}", text)
            if other is None and verb in text:
                break
            if other is None:
                continue
            if other[1].endswith(case.known.occasions):  # 在记者会上宣布
                break
            countries = [bool(countries_in(one, (), case)) for one in (place, other[1])]
            if countries[0] == countries[1] and len(place) <= _LONGEST:
                return case.unsupported(ClaimReason.PLACE_INSTEAD.of(word=place, instead=other[1]))
            break
    return None


_LONGEST = 7  # signs of a place
_CUES = 5  # words for where that are looked at in a title


def _are_alike(word: Lexeme, other: Lexeme, case: ClaimCase) -> bool:
    """May one stand in the place of the other? A country may be where the place lies that the passage names."""
    country = countries_in(word.written, (word,), case)
    return not country or bool(countries_in(other.written, (other,), case))


def dates_in(text: str, day: Day | None, case: ClaimCase) -> Covered:
    """Where dates stand in a text; also those that tell no year, where a day is given from which they count."""
    return Covered((one.start, one.end) for one in find_timexes(text, day, case.language))


def _own_place(case: ClaimCase) -> str:
    """The record's place, where an article has it and the claim does not."""
    place = case.event.location or ""
    return place if place and case.place_of(place, case.claim) is None and case.is_told(place) else ""


def _placed(words: Sequence[Lexeme], dates: Covered, case: ClaimCase) -> Iterator[tuple[str, Lexeme, bool]]:
    """The capitalised words after a preposition, or in the form that says where: by what, and whether of a date."""
    for at, word in enumerate(words):
        if not word.is_capitalised or len(word.written) < _SHORTEST:
            continue
        before = words[at - 1].lower if at else ""
        ending = next((one for one in case.known.locative if word.written.endswith(one)), "")
        dated = dates.have(word.start)
        if before in case.known.prepositions:
            yield before, word, dated
        elif ending:
            yield "", word, dated


_SHORTEST = 2


def _is_borne(word: Lexeme, case: ClaimCase) -> bool:
    """Does a passage have a name, or its country, or the record itself?"""
    if _has((*case.layers.beside, *case.own_words), word, case):
        return _has((*case.layers.sentence, *case.own_words), word, case)
    countries = countries_in(word.written, (word,), case)
    return bool(countries.keys() & countries_in(case.layers.beside_text, case.layers.beside, case).keys())


def _has(words: Sequence[Lexeme], word: Lexeme, case: ClaimCase) -> bool:
    return any(
        other.stem == word.stem
        or is_same_name(word.written, other.written, case.language)
        or is_adjective_of(word, other, case)
        for other in words
    )


def is_adjective_of(place: Lexeme, other: Lexeme, case: ClaimCase) -> bool:
    """Is a word the adjective of a place: `Ленинградский` of `Ленинград`?"""
    rest = other.stem.removeprefix(place.stem)
    return other.is_capitalised and rest != other.stem and rest in case.known.place_adjective
