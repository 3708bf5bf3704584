"""A statement to the same one without what only says more of who or what it is about: `the charity Northgate`."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice, pairwise

from chrono.claims.appositions import with_less_of_names
from chrono.claims.case import ClaimCase
from chrono.clauses import Statement, is_finite, is_told
from chrono.languages import CAPITAL, LETTER, ClaimWords, StatementWords
from chrono.text import Lexeme, compiled, lexemes


def shortened(one: Statement, words: StatementWords, case: ClaimCase) -> Iterator[Statement]:
    """The statement without one thing after another that it can do without."""
    made = (
        _without_kinds(one, words, case),
        _without_insert(one, words, case),
        _without_apposed(one, words),
        _without_lead(one, words, case),
        _without_cleft(one, words, case),
        _as_active(one, words, case),
        _without_doer(one, words, case),
        _with_short_names(one, words),
    )
    for shorter in (*made, *with_less_of_names(one, words, case), *_as_compounds(one, words, case)):
        if shorter != one:
            yield shorter


def _as_compounds(base: Statement, words: StatementWords, case: ClaimCase) -> Iterator[Statement]:
    """A statement with one noun before another, as the claim has them, for a preposition between: `agreement on free
    trade`, `free trade agreement`."""
    for found in islice(_overlapping(words.compound, base.text), _COMPOUNDS) if words.compound else ():
        noun, rest = lexemes(found["noun"], case.language)[0], lexemes(found["rest"], case.language)[-1]
        if (rest.stem, noun.stem) not in case.pairs:
            continue
        grammar, of = case.grammar, found["of"].split()[0].lower() in words.of
        doer = words.agents and (
            grammar.acts(rest._replace(is_capitalised=False)) or rest.lower in case.known.countries
        )
        if not of and (doer or (rest.is_capitalised and grammar.acts(noun))):
            continue  # Russia's army in Syria is no Syria army, an attack on police no police attack
        before, after = (0, found.start()), (found.end(), len(base.text))
        yield base.arranged(before, found.span("rest"), found.span("noun"), after)


_COMPOUNDS = 6  # prepositions that are looked at


def _overlapping(written: str, text: str) -> Iterator[re.Match[str]]:
    """What a pattern fits in a text, also inside of what it fitted before: `ban on exports of wheat`."""
    found = compiled(written).search(text)
    while found:
        yield found
        found = compiled(written).search(text, found.start("of"))


def _without_insert(base: Statement, words: StatementWords, case: ClaimCase) -> Statement:
    """A statement without what is inserted between its subject and its verb: `The mine, opened in 1962, closed`."""
    there = lexemes(base.text, case.language)
    for found in islice(_INSERT.finditer(base.text), _INSERTS):
        stretch = found.span("insert")
        dated = base.is_date_at(found.start())
        if not dated and _is_insert(stretch, there, base, words, case):
            return base.without(stretch)
    return base


def _is_insert(
    stretch: tuple[int, int], there: Sequence[Lexeme], base: Statement, words: StatementWords, case: ClaimCase
) -> bool:
    """Does a stretch between two commas stand between a subject and its verb, and say no more than what that is?"""
    first = next((at for at, word in enumerate(there) if word.start >= stretch[0]), len(there))
    last = next((at for at, word in enumerate(there) if word.start >= stretch[1]), len(there))
    known, text = case.known, base.text
    if last >= len(there) or not first:
        return False
    told = [word for word in there[:first] if not base.is_date_at(word.start)]
    begins = next((word for word in told if len(told) == first or word.lower not in known.dating), there[0])
    if begins.lower in known.leading:
        return False
    if there[last + 1 : last + 2] and there[last + 1].lower in known.infinitive_words:  # "is to open"
        return False
    if any(is_finite(word, words) or word.lower in known.universal for word in there[:first]):
        return False
    return is_finite(there[last], words) and _may_go(there[first:last], text[slice(*stretch)], words, known)


def _may_go(insert: Sequence[Lexeme], text: str, words: StatementWords, known: ClaimWords) -> bool:
    """Does what is inserted say no more than what somebody or something is or was?"""
    related = bool(compiled(words.relative).match(text))
    return (
        not is_told(text, known)
        and not {word.lower for word in insert} & (known.imagined | known.undoing | known.negative)
        and insert[0].lower not in words.joining | words.choosing | words.likening
        and (related or not any(is_finite(word, words) for word in insert[1:]))
    )


_INSERTS = 12  # commas that are looked at
_INSERT = re.compile(r"(?=(?P<insert>,\s[^;:()–—]+?,)\s)")


def _as_active(base: Statement, words: StatementWords, case: ClaimCase) -> Statement:
    """A passive with who did it as the active: `The act was signed by Ellis on 4 May`, `Ellis signed the act on …`."""
    there, known = lexemes(base.text, case.language), case.known
    by = next((at for at, word in enumerate(there) if word.lower in words.by), 0)
    helped = next((at for at in range(by) if there[at].lower in known.auxiliaries), 0)
    if not helped or helped > by - 2 or not is_finite(there[by - 1], words):
        return base
    subject, between = there[:helped], there[helped : by - 1]
    if any(is_finite(word, words) for word in subject) or any(w.lower not in known.auxiliaries for w in between):
        return base
    if _turns([*subject, *between], words, known) or there[0].lower in known.leading:
        return base
    end = next((at for at in range(by + 1, len(there)) if _ends_doer(at, by, there, base, known)), len(there))
    again = any(one.lower in words.joining and other.lower in words.by for one, other in pairwise(there[by:]))
    if again or end == by + 1 or not case.grammar.acts(there[end - 1]):
        return base
    stop = there[end].start if end < len(there) else len(base.text)
    verb, doer = (there[by - 1].start, there[by - 1].end), (there[by + 1].start, there[end - 1].end)
    return base.arranged(doer, verb, (0, subject[-1].end), (there[end - 1].end, stop), (stop, len(base.text)))


def _ends_doer(at: int, by: int, there: Sequence[Lexeme], base: Statement, known: ClaimWords) -> bool:
    """Does a word begin what stands behind the name of who did it: a mark, a preposition, a date?"""
    if base.is_date_at(there[at].start):
        return True
    gap = base.text[there[at - 1].end : there[at].start]
    return bool(gap.strip(" -’'.")) or (at > by + 1 and there[at].lower in known.function - known.articles - {"of"})


def _without_doer(base: Statement, words: StatementWords, case: ClaimCase) -> Statement:
    """A statement from its verb on, for a claim that names the deed: `signed the act`, of `the act was signed` too."""
    if not (words.deed and case.words and compiled(words.deed).fullmatch(case.words[0].lower)):
        return base
    there, helping = lexemes(base.text, case.language), case.known.auxiliaries
    verb = next((at for at, word in enumerate(there) if is_finite(word, words)), 0)
    done = next((at for at in range(verb, len(there)) if there[at].lower not in helping), verb)
    if not verb or _turns(there[: done + 1], words, case.known) or is_told(base.text[: there[verb].start], case.known):
        return base
    if done == verb:
        return base.without((0, there[verb].start))
    subject, rest = (0, there[verb - 1].end), (there[done].end, len(base.text))
    return base.arranged((there[done].start, there[done].end), subject, rest)


def _turns(some: Sequence[Lexeme], words: StatementWords, known: ClaimWords) -> bool:
    """May some words leave open who did it, or whether it was so?"""
    turning = _turning(words, known) | known.wishing | known.universal
    return any(word.lower in turning for word in some)


def _with_short_names(base: Statement, words: StatementWords) -> Statement:
    """A statement with the first letters of a name, which stand in brackets behind it, in its place."""
    for found in _IN_FULL.finditer(base.text) if words.short_names else ():
        letters = [word[0] for word in re.findall(r"[A-Z]\w*", found["name"])][-len(found["short"]) :]
        if "".join(letters) == found["short"]:
            start = [one.start() for one in re.finditer(r"[A-Z]\w*", found["name"])][-len(found["short"])]
            behind = found.start("short"), found.end("short")
            return base.without((found.start("name") + start, behind[0]), (behind[1], behind[1] + 1))
    return base


_IN_FULL = re.compile(r"(?P<name>(?:[A-Z]\w*(?:\s(?:of|for|and|the|on))*\s){2,7})\((?P<short>[A-Z]{2,6})\)")


def _without_apposed(base: Statement, words: StatementWords) -> Statement:
    """A statement without a name that only says who somebody is: `a painter, Leo Rask, £300`."""
    found = compiled(words.apposed_name).finditer(base.text) if words.apposed_name else ()
    return base.without(*(one.span("name") for one in found))


def _without_lead(base: Statement, words: StatementWords, case: ClaimCase) -> Statement:
    """A statement without when and how it was, which stands before it: `On 21 July, the fifth day, …`."""
    known = case.known
    there = lexemes(base.text, case.language)
    verb = next((word for word in there[1:] if is_finite(word, words)), None)
    if verb is None or (
        there[0].lower not in words.heading and not compiled(words.participle).fullmatch(there[0].lower)
    ):
        return base
    comma = base.text.rfind(", ", 0, verb.start)
    lead = [word for word in there if word.start < comma]
    turning = known.imagined | known.undoing | known.negative | known.wishing
    if not lead or {word.lower for word in lead} & turning or is_told(base.text[:comma], known):
        return base
    return base.without((0, comma + 2))


def _without_cleft(base: Statement, words: StatementWords, case: ClaimCase) -> Statement:
    """A statement that begins with its date for stress, without that: `It was on 8 May that the ship sank`."""
    found = compiled(words.cleft).match(base.text) if words.cleft else None
    date = next((end for start, end in base.dated if found and start <= found.end() + _ARTICLE), 0)
    that = compiled(rf"\s{case.known.that}\s").match(base.text, date) if date and case.known.that else None
    return base.without((0, that.end())) if that else base


_ARTICLE = 4  # characters of an article before a date


def _without_kinds(one: Statement, words: StatementWords, case: ClaimCase) -> Statement:
    """A statement without what stands before names only to say what they are: `the charity Northgate`.

    In a language of cases "the lawyer Kovalenko" may be the lawyer of somebody of that name.
    """
    if case.known.cases:
        return one
    there = lexemes(one.text, case.language)
    spans: list[tuple[int, int]] = []
    for at, word in enumerate(there[:-1]):
        name, gap = there[at + 1], one.text[word.end : there[at + 1].start]
        kind = word.lower in words.kinds or word.lower in case.known.roles or _is_maker(word, words, case.known)
        if (
            not kind
            or not name.is_capitalised
            or gap not in (" ", ", ")
            or (word.is_capitalised and (at or word.lower in words.geographic))
        ):
            continue
        first = _first_of_noun(at, there, one.text, words, case.known)
        opened = first is not None and there[first].lower in case.known.articles | case.known.possessives
        if first is None or (gap == ", " and not opened) or (spans and spans[-1][1] > there[first].start):
            continue
        closing = re.match(rf"(?:{_CAPITALS})(,)\s(?P<listed>{CAPITAL})?", one.text[name.start :])
        if gap == ", " and closing and closing["listed"]:
            continue  # "met the mayor, Otten, Keller and Rask"
        spans.append((there[first].start, name.start))
        if gap == ", " and closing:
            spans.append((name.start + closing.start(1), name.start + closing.end(1)))
    return one.without(*spans)


def _is_maker(word: Lexeme, words: StatementWords, known: ClaimWords) -> bool:
    """Does a word name by its ending who does something: `the tea grower`?"""
    return _ends_as_maker(word.written, words) and word.lower not in _turning(words, known) | known.function


@lru_cache(maxsize=16_384)
def _ends_as_maker(written: str, words: StatementWords) -> bool:
    return compiled(words.makers).fullmatch(written) is not None


@cache
def _turning(words: StatementWords, known: ClaimWords) -> frozenset[str]:
    """The words that leave open who did something, or whether it was so."""
    return known.imagined | known.undoing | known.negative | words.barring


_CAPITALS = rf"{LETTER}[\w’'-]*(?:\s{CAPITAL}[\w’'-]*){{0,3}}"


def _first_of_noun(at: int, there: Sequence[Lexeme], text: str, words: StatementWords, known: ClaimWords) -> int | None:
    """The first word of the few before a noun that only say more of it; None where they say something else."""
    for first in range(at, max(at - _MOST_BEFORE, -1), -1):
        word = there[first].lower
        if first < at and text[there[first].end : there[first + 1].start] not in (" ", "-"):
            return None
        if word in known.articles | known.possessives:
            return first
        behind_to = first > 0 and there[first - 1].lower in known.infinitive_words  # to buy the rival Halden
        if first < at and (word in words.governing or behind_to):
            return first + 1
        turns = word in _turning(words, known) or word in known.wishing
        if turns or is_finite(there[first], words) or word in known.function - words.before_nouns:
            return None
        if first == 0:
            return 0
        if there[first].is_capitalised and word not in known.countries:
            return None
    return None


_MOST_BEFORE = 5
