"""The year of a day that tells none, where it goes on from a day before it whose year is told: the next of a list, of
what was done with the same matter.

`It was adopted on 6 June 1922, approved by plebiscite on 3 July and proclaimed on 1 August` is all of one year, however
near to publication the later days lie. `Roe, born on 21 February 1968, resigned on 25 February` is not.
"""

import re
from collections.abc import Sequence

from chrono.dates import DateForm, EdtfDate, Precision
from chrono.languages import DateLinks, DateOwners, part
from chrono.passages import Passage
from chrono.tellings.date_nouns import is_of_a_noun
from chrono.tellings.predicates import begins_with_verb
from chrono.tellings.quoted_years import tells_no_year
from chrono.text import compiled, lexemes, part_with, parts_between
from chrono.timex import DateDoubt, Timex


def in_shared_year(claim: EdtfDate, timex: Timex, passage: Passage) -> Timex | None:
    """An expression with the claim as its only reading, where a day before it has that year too; None where it stays
    open."""
    if not any(one.same_extent(claim) for one in timex.readings) or not tells_no_year(timex):
        return None
    found = _of_sentence(timex, passage)
    return found if found and found.date.same_extent(claim) else None


def _of_sentence(timex: Timex, passage: Passage) -> Timex | None:
    """The day in the year of the days before it in its sentence, where each goes on from the one before."""
    sentence = passage.sentence_of(timex.start)
    told = [one for one in passage.within(sentence) if one.start <= timex.start and _is_day(one)]
    before, shares = None, False
    for one in told:
        on = before is not None and not one.is_decisive and _goes_on(before, one, sentence, passage, shares=shares)
        if before and on:
            before, shares = _behind(before, one), True
        else:
            of_noun = is_of_a_noun(one, passage.text[sentence[0] : one.start], passage.language)
            before, shares = (one if one.is_decisive and not of_noun else None), False
    return before if before and shares and before.start == timex.start else None


def _is_day(timex: Timex) -> bool:
    single = timex.date.kind is DateForm.DATE and timex.date.precision is Precision.DAY
    return single and timex.is_affirmed and not timex.is_counted and not timex.hedge


def _behind(before: Timex, timex: Timex) -> Timex | None:
    """A day in the year of the one before it, where it lies behind that; None where the year may have turned."""
    if timex.doubt is not DateDoubt.NONE or before.date.earliest is None:
        return None
    same = [one for one in timex.readings if one.earliest and one.earliest.year == before.date.earliest.year]
    if not same or same[0].earliest is None or same[0].earliest <= before.date.earliest:
        return None
    return timex._replace(date=same[0], alternatives=(), is_decisive=True)


def _goes_on(before: Timex, timex: Timex, sentence: tuple[int, int], passage: Passage, *, shares: bool) -> bool:
    """Does a day belong to the same verb as the one before it, or to the next that the same subject has?

    The day before stands in the first part of the sentence, or `shares` its own year with one that does.
    """
    known, links, text = part(passage.language, DateOwners), part(passage.language, DateLinks), passage.text
    if known is None or links is None or not (known.predicate and known.predicates and known.goes_on):
        return False
    verb, between = compiled(known.predicate), text[before.end : timex.start]
    heads = list(verb.finditer(text, sentence[0], before.start))
    if _APART.search(between) or not heads or _tells_of_another_year(before, timex, sentence, passage, known):
        return False
    if verb.search(between) is None:
        listed = "," in between or compiled(links.and_).search(between) is not None
        named = all(word.is_capitalised or not word.says for word in lexemes(between, passage.language))
        return listed and named and verb.search(text, timex.end, sentence[1]) is None
    if not _are_steps(text[sentence[0] : before.start], between, known):
        return False
    parts = parts_between(text, sentence, known.predicates)
    mine, other = part_with(parts, timex.start), part_with(parts, before.start)
    if mine is None or other is None or not (shares or other[0] == sentence[0]):
        return False
    if mine == other:
        return compiled(rf"{links.and_}(?:{known.predicate})").match(between) is not None
    if other[1] != mine[0] or not begins_with_verb(text, mine, known):
        return False
    return _is_joined(text, mine[0], parts, known, links)


def _tells_of_another_year(
    before: Timex, timex: Timex, sentence: tuple[int, int], passage: Passage, known: DateOwners
) -> bool:
    """Does what stands behind the day before tell that time went by, or of now: `on 3 July two years later`?"""
    following = [one.start for one in passage.within((timex.end, sentence[1])) if _is_day(one)]
    end = following[0] if following else sentence[1]
    told = (passage.text[before.end : timex.start], passage.text[timex.end : end])
    return not known.other_year or any(compiled(known.other_year).search(one) for one in told)


def _are_steps(first: str, second: str, known: DateOwners) -> bool:
    """Are the last verbs of two stretches steps of one matter: `adopted`, `proclaimed`, but not `born`, `elected`?"""
    verbs = compiled("|".join((known.predicate, *(rf"\b(?:{one})\b" for one in known.steps))))
    last = [told[-1] for told in ([one[0] for one in verbs.finditer(text)] for text in (first, second)) if told]
    return any(all(compiled(one).fullmatch(verb) for verb in last) for one in known.steps) and len(last) == _BOTH


_BOTH = 2


_APART = re.compile(r"[;:()（）\n]|\s[—–]\s")


def _is_joined(text: str, begins: int, parts: Sequence[tuple[int, int]], known: DateOwners, links: DateLinks) -> bool:
    """Does an "and" stand before this part of a sentence, or before a later one without a subject? What stands between
    commas without it is about a noun: `Roe, convicted on 9 July 2010, walked free`."""
    and_ = compiled(links.and_, at_end=True)
    behind = [one for one in parts if one[0] >= begins and begins_with_verb(text, one, known)]
    within = compiled(rf"{links.and_}(?:{known.predicate})")
    return any(and_.search(text[max(0, a - _LINK) : a]) or within.search(text[a:b]) for a, b in behind)


_LINK = 16  # characters before a part in which the word is that joins it
