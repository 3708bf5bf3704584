"""What a claim may leave out of its sentence without turning it: an age, a sum, a title, a count, an apposition."""

import re
from collections.abc import Container, Mapping, Sequence
from functools import cache
from itertools import pairwise

from chrono.claims.case import ClaimCase
from chrono.clauses import is_finite, is_number
from chrono.languages import CAPITAL, ClaimWords, StatementWords, part
from chrono.text import Lexeme, compiled, stems_of


def harmless(
    text: str, there: Sequence[Lexeme], wanted: Sequence[Lexeme], found: Sequence[int], case: ClaimCase
) -> set[int]:
    """The places of words that say more of what the claim names, and nothing that the claim says otherwise.

    `found` are the places of the words `wanted` of the claim in `there`, the words of the sentence `text`.
    """
    known, taken = case.known, frozenset(found)
    forms = {at: word.written for at, word in zip(found, wanted, strict=True)}
    left: set[int] = set()
    if not any(there[at].lower in known.universal for at in found):
        told_so = is_told_so(but_wished(there[: found[-1] + 1], taken, known), known)
        left |= _between(text, there, found, forms, case)
        left |= _narrowing(text, there, forms, case, told_so)
        left |= _asides(text, there, found, known) if told_so else set()
        left |= _of_manner(there, found, case)
        left |= _phrases(text, there, found, case) if told_so else set()
    for at in found:
        left |= _before_name(at, text, there, taken, case)
        if (
            at > 1
            and at - 1 not in taken
            and _owns(at - 1, text, there, known)
            and there[at - 2].lower in known.placing
        ):
            left.add(at - 1)
    return left | _sums(text, there, found, known) | _conjunctions(text, there, found, case)


def _asides(text: str, there: Sequence[Lexeme], found: Sequence[int], known: ClaimWords) -> set[int]:
    """Words of how, where or why between those of the claim, and a `that` behind who says it."""
    left: set[int] = set()
    for one, following in pairwise(found):
        gap = text[there[one].end : there[following].start]
        said = compiled(known.telling).fullmatch(there[one].lower) and compiled(rf"\W*{known.that}\s").fullmatch(gap)
        if said or compiled(known.aside).fullmatch(gap):
            left.update(range(one + 1, following))
    return left - set(found)


def _conjunctions(text: str, there: Sequence[Lexeme], found: Sequence[int], case: ClaimCase) -> set[int]:
    """A `that` right behind a verb of the claim: with it or without, what follows is what was said or ruled."""
    words, left = part(case.language, StatementWords), set[int]()
    if words is None or not case.known.that:
        return left
    for one, following in pairwise(found):
        gap = text[there[one].end : there[following].start]
        verb = is_finite(there[one], words) or compiled(case.known.telling).fullmatch(there[one].lower)
        if verb and compiled(rf"\s{case.known.that}(?:\s\w+)?\s").fullmatch(gap):
            left.add(one + 1)
    return left


def _of_manner(there: Sequence[Lexeme], found: Sequence[int], case: ClaimCase) -> set[int]:
    """Words of how or when something was done, where nothing in its words denies, refuses or wishes it."""
    turning = _turning(case.known, lacking=False)
    refusing = stems_of(case.known.refusing, case.language)
    if any(word.lower in turning or word.stem in refusing for word in there[: found[-1] + 1]):
        return set()
    manner = compiled(case.known.manner)
    return {at for at in range(found[-1]) if manner.fullmatch(there[at].lower)} - set(found)


def but_wished(some: Sequence[Lexeme], taken: Container[int], known: ClaimWords) -> list[Lexeme]:
    """Some words without those that a claim tells of a wish or plan too: it is so of what is planned."""
    return [word for at, word in enumerate(some) if not (at in taken and word.says and word.lower in known.wishing)]


def needs_more(told: Sequence[Lexeme], case: ClaimCase) -> bool:
    """Has a claim a verb that says nothing without what follows its object: `turned the house [into a museum]`?"""
    words = part(case.language, StatementWords)
    needing = stems_of(words.incomplete, case.language) if words else frozenset[str]()
    return any(word.stem in needing for word in told)


def _phrases(text: str, there: Sequence[Lexeme], found: Sequence[int], case: ClaimCase) -> set[int]:
    """Words of a preposition between an object and another preposition: `an agreement [with Norvik] in Oslo`."""
    words, left = part(case.language, StatementWords), set[int]()
    if words is None or needs_more(there[: found[-1] + 1], case):
        return left
    for one, following in pairwise(found):
        inner, gap = there[one + 1 : following], text[there[one].end : there[following].start]
        behind = any(is_finite(there[at], words) for at in found if at < one)
        if not inner or not behind or there[following].lower not in words.trailing or not gap.isprintable():
            continue
        plain = not re.search(r"[,;:()\"“”«»–—]", gap) and not any(
            is_finite(word, words) or word.lower in words.barring | words.joining for word in inner
        )
        if plain and len(inner) > 1 and inner[0].lower in words.apart:
            left.update(range(one + 1, following))
    return left


def is_told_so(some: Sequence[Lexeme], known: ClaimWords) -> bool:
    """Does nothing in some words deny, wish or doubt, or speak of all, so that what is so of a part of a kind is so?"""
    turning = _turning(known, lacking=True)
    return not any(word.lower in turning for word in some)


@cache
def _turning(known: ClaimWords, *, lacking: bool) -> frozenset[str]:
    """Words that deny, wish or doubt, or speak of all; where `lacking` those for what is lacking; none of manner."""
    words = known.undoing | known.negators | known.wishing | known.imagined | known.universal
    manner = compiled(known.manner)
    return frozenset(word for word in (words | known.negative if lacking else words) if not manner.fullmatch(word))


def _sums(text: str, there: Sequence[Lexeme], found: Sequence[int], known: ClaimWords) -> set[int]:
    """An age, an abbreviation or the money of a deal between two words of the claim, and nothing beside it."""
    left: set[int] = set()
    for one, following in pairwise(found):
        gap = text[there[one].end : there[following].start]
        if _ABBREVIATION.fullmatch(gap) or _AGE.fullmatch(gap) or compiled(known.sum).fullmatch(gap):
            left.update(range(one + 1, following))
    return left


_ABBREVIATION = re.compile(rf"\s*\((?:{CAPITAL}{{2,8}}|\d{{1,4}}(?:[–-]\d{{2,4}})?)\)\s*")
_AGE = re.compile(r",\s\d{1,3},\s")


def _between(
    text: str, there: Sequence[Lexeme], found: Sequence[int], forms: Mapping[int, str], case: ClaimCase
) -> set[int]:
    """What is inserted between two commas, and the name of whom a word means: `the minister, Ada Otten, resigned`."""
    left: set[int] = set()
    known = case.known
    turning = known.imagined | known.undoing | known.negative
    for order, (one, following) in enumerate(pairwise(found)):
        verb, last = there[following].written, following
        while last > one + 1 and there[last - 1].lower in known.auxiliaries:
            last -= 1
        gap, places = text[there[one].end : there[last].start], range(one + 1, last)
        if not verb.islower() or {there[at].lower for at in places} & turning:
            continue
        subject = found[order] - found[0] == order  # all of the claim so far stands together
        role = there[one].lower in known.roles
        if (
            (subject and _is_adjunct(text, there, one, last, there[following], case))
            or (compiled(known.inserted).fullmatch(gap) and verb == forms[following])  # "saw the man hit Otten, stab …"
            or (subject and compiled(known.apposed).fullmatch(gap))
            or (subject and _APPOSED_NAME.fullmatch(gap))
            or (role and _is_name(gap, known))
        ):
            left.update(places)
    return left


def _is_name(gap: str, known: ClaimWords) -> bool:
    """Is what stands between a role and the verb a name, and at most what is inserted behind it?"""
    name = _NAME.match(gap)
    rest = gap[name.end() :] if name else gap
    return bool(name) and (not rest.strip() or bool(compiled(known.inserted).fullmatch(rest)))


def _is_adjunct(text: str, there: Sequence[Lexeme], noun: int, last: int, verb: Lexeme, case: ClaimCase) -> bool:
    """Do the words from a noun to `last` only say of what or whom it is: `the plan [for the port] failed`?

    `last` is the first word of the verb, which is the same as `verb` or an auxiliary of it.
    """
    words = part(case.language, StatementWords)
    gap = text[there[noun].end : there[last].start]
    if words is None or not compiled(case.known.adjunct).fullmatch(gap):
        return False
    comma = there[noun].end + gap.find(",") if "," in gap else there[last].start
    inner = (word for word in there[noun + 1 : last] if word.start < comma)
    helped = there[last] is not verb
    grammar, of = case.grammar, there[noun + 1].lower in words.of
    behind = next((word for word in there[noun + 2 :] if word.lower not in case.known.articles), verb)
    opened = there[noun - 1].lower in case.known.articles | case.known.possessives if noun else False
    generic = not opened and grammar.is_generic(there[noun])
    if verb.stem in grammar.limiting or generic or (of and grammar.is_measure(there[noun], behind)):
        return False
    return (helped or is_finite(verb, words)) and not any(
        grammar.is_verb(word) or word.lower in words.barring for word in inner
    )


_NAME = re.compile(rf"(?:\s{CAPITAL}[\w’'-]*\.?(?<!['’]s)){{1,4}}(?=[\s,])")
_APPOSED_NAME = re.compile(rf",\s{CAPITAL}[\w’'-]*\.?(?:\s{CAPITAL}[\w’'-]*\.?){{0,3}}(?<!['’]s),\s")


def _narrowing(
    text: str, there: Sequence[Lexeme], forms: Mapping[int, str], case: ClaimCase, told_so: bool
) -> set[int]:
    """What right before a noun only says more of it: whose it is, of which country, how many in the same number."""
    left: set[int] = set()
    first = min(forms)
    for place in forms:
        noun = there[place]
        at = place - 1
        if noun.is_capitalised or not noun.says:
            if told_so and at >= 0 and at not in forms and there[at].lower in case.known.possessives:
                left.add(at)
            continue
        as_told = noun.written == forms[place].lower()
        while at >= 0 and at not in forms:  # from the noun back: its own two
            counted = as_told and _counts(at, text, there, case)
            owned = there[at].lower in case.known.possessives and (at == 0 or at > first)
            plain = (told_so or at < first) and as_told and _is_plain(at, text, there, case)
            if not (counted or owned or plain or _is_country(at, text, there, case.known)):
                break
            left.add(at)
            at -= 1
    return left


def _is_plain(at: int, text: str, there: Sequence[Lexeme], case: ClaimCase) -> bool:
    """Does an adjective only say more of the one thing that a noun names (a local court), not of all of a kind?"""
    known, words = case.known, part(case.language, StatementWords)
    plural = there[at + 1].lower.endswith(known.plural_endings) if known.plural_endings else False
    if words is not None and is_finite(there[at + 1], words):
        return False
    return not plural and _adjoin(text, there, at) and bool(compiled(known.plain).fullmatch(there[at].lower))


def _is_country(at: int, text: str, there: Sequence[Lexeme], known: ClaimWords) -> bool:
    """Does a word at the head of a sentence say whose a noun is: `A Kenyan court`, `Peru's parliament`?

    Elsewhere the country may be what matters: to ban Kenyan imports is not to ban imports.
    """
    behind_article = at == 1 and there[0].lower in known.articles
    if not there[at].is_capitalised or there[at].lower not in known.countries:
        return False
    owning = at == 0 and text[there[at].end : there[at + 1].start - 1] in known.name_endings
    return owning or (behind_article and _adjoin(text, there, at))


def _owns(at: int, text: str, there: Sequence[Lexeme], known: ClaimWords) -> bool:
    """Does a country own the name behind it: `Norway's Silje Rask`?"""
    gap = text[there[at].end : there[at + 1].start]
    return there[at].lower in known.countries and there[at + 1].is_capitalised and gap in ("'s ", "’s ")


def _counts(at: int, text: str, there: Sequence[Lexeme], case: ClaimCase) -> bool:
    """Is a word a number above one, that stands before a noun and names nothing before it (Article 5)?"""
    if not is_number(there[at].lower, case.language) or not _adjoin(text, there, at):
        return False
    before = there[at - 1].written if at else ""
    return not before[:1].isupper() or before.lower() in case.known.articles or is_number(before.lower(), case.language)


def _adjoin(text: str, there: Sequence[Lexeme], at: int) -> bool:
    """Does nothing but a space or a hyphen stand between a word and the next?"""
    return text[there[at].end : there[at + 1].start] in (" ", "-", "\u00a0")


def _before_name(at: int, text: str, there: Sequence[Lexeme], taken: Container[int], case: ClaimCase) -> set[int]:
    """The title and the given names before the name of an actor of the record: `President Ada Otten`."""
    left: set[int] = set()
    name, roles = there[at], case.known.roles
    mine = [words for words in case.own_names if name.written in words]
    if not name.is_capitalised or name.lower in roles or not mine:
        return left
    if case.known.cases and name.lower.endswith(case.known.indeclinable):  # whose lawyer: "адвокат Отто"?
        return left
    for place in range(at - 1, -1, -1):
        word = there[place].written
        known = any(word in words for words in mine) or word.lower() in roles
        if place in taken or not ((known and _adjoin(text, there, place)) or _owns(place, text, there, case.known)):
            break
        left.add(place)
    return left | _before_role(min(left, default=at), at, text, there, taken, case)


def _before_role(
    first: int, at: int, text: str, there: Sequence[Lexeme], taken: Container[int], case: ClaimCase
) -> set[int]:
    """The rest of a role before a name that stands in full as the record has it: `глава республики Павел Егоров`."""
    known, words = case.known, part(case.language, StatementWords)
    named = text[there[first].start : there[at].end]
    if not known.cases or not any(named == name for name in case.own_names_written if " " in name):
        return set()
    for place in range(first - 1, max(-1, first - 1 - _LONGEST_ROLE), -1):
        word = there[place]
        verb = words is not None and is_finite(word, words)
        if place in taken or not word.written.islower() or verb or not word.says or not _adjoin(text, there, place):
            return set()
        if word.lower in known.roles:
            return set(range(place, first))
    return set()


_LONGEST_ROLE = 4  # words
