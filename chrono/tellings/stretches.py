"""The stretch of a quotation that each of its dates is of: a sentence, a clause, an entry, or what lies between two."""

import re
from collections.abc import Sequence
from itertools import pairwise

from chrono.languages import SENTENCE_END_MARKS, ClaimWords, DateLinks, DateOwners, DateWords, part
from chrono.passages import Passage
from chrono.text import TitleWords, compiled, lexemes, part_with, parts_between, sentence_around
from chrono.timex import Timex


def stretches_of_dates(told: Sequence[Timex], passage: Passage) -> list[tuple[int, int]]:
    """The stretch of a quotation that each of its dates may be of: its sentence, its clause, or what lies between."""
    first, last = passage.match.spans[0][0], passage.match.spans[-1][1]
    found = [sentence_around(passage.text, (first, last), (timex.start, timex.end)) for timex in told]
    if len(set(found)) == len(told):
        return found
    if listed := items(told, passage):
        return listed
    if clauses := clause_of_each(told, passage, (first, last)):
        return clauses
    begins = _begin_statements(told[0], passage)
    borders = [_border(one, at, passage, begins=begins) for one, at in pairwise(told)] + [last]
    return list(zip([first, *borders[:-1]], borders, strict=True))


def items(told: Sequence[Timex], passage: Passage) -> list[tuple[int, int]]:
    """The items of a list that dates begin, behind a colon or the verb of all: `They will play on 11 March in Leeds, on
    14 March in York and on 19 March in Hull`; dates before a colon have what is before that; none where there is no
    such list."""
    text, first = passage.text, passage.match.spans[0][0]
    headed = next((at for at, one in enumerate(told) if _HEADED.search(text[first : one.start])), None)
    begins = headed or 0
    if len(told) - begins < _SEVERAL or not _lead_items(told[begins:], passage, has_head=headed is not None):
        return []
    ends = [*(one.start for one in told[begins + 1 :]), passage.match.spans[-1][1]]
    listed = list(zip((one.start for one in told[begins:]), ends, strict=True))
    return [(first, told[begins].start)] * begins + listed


def of_the_list(told: Sequence[Timex], timex: Timex, passage: Passage) -> list[Timex]:
    """The dates that begin the items of the list that a date is in, without those of its head; all, where there is no
    list: `Last year three opened: on 3 May a school, on 9 June a theatre`."""
    listed = items(told, passage)
    ends = {stretch for stretch in listed if _HEADED.search(passage.text[slice(*stretch)])}
    inside = [one for one, stretch in zip(told, listed, strict=True) if stretch not in ends] if listed else []
    return inside if timex in inside else list(told)


def share_a_verb(title: str, told: Sequence[Timex], passage: Passage) -> bool:
    """Do the dates of one sentence stand with one verb before them all, and is it the title's:
    `They sang in Leeds on 8 May, in Hull on the 22nd`?"""
    known = part(passage.language, DateOwners)
    if known is None or not known.predicate or not told:
        return False
    verb, sentence = compiled(known.predicate), passage.sentence_of(told[0].start)
    behind = (told[0].end, max(sentence[1], told[-1].end))
    before = verb.search(passage.text, sentence[0], told[0].start)
    shared = before is not None and TitleWords(title, passage.language).has(before[0])
    return told[-1].start < sentence[1] and shared and not verb.search(passage.text, *behind)


def _lead_items(told: Sequence[Timex], passage: Passage, *, has_head: bool) -> bool:
    known, links, text = part(passage.language, DateOwners), part(passage.language, DateLinks), passage.text
    if known is None or links is None or not known.in_place:
        return False
    gaps = [(one.end, following.start) for one, following in pairwise(told)]
    link = compiled(rf"(?:[,;，；、]|{links.and_})\s*(?:\w{{1,3}}\s+)?", at_end=True)
    linked = [link.search(text[slice(*gap)]) for gap in gaps]
    if not all(one and re.match(r"\s*[^,;，；\s].*\w", one.string[: one.start()]) for one in linked):
        return False
    verb = compiled(known.predicate) if known.predicate else None
    if not all(compiled(known.in_place).match(text, one.end) for one in told):
        return False
    if has_head or verb is None:
        return has_head
    sentence = passage.sentence_of(told[0].start)
    alone = not any(verb.search(text, *gap) for gap in (*gaps, (told[-1].end, sentence[1])))
    return alone and verb.search(text, sentence[0], told[0].start) is not None


_SEVERAL = 2
_HEADED = re.compile(r"[:：]\s*(?:\w{1,3}\s+)?\Z")


def _begin_statements(first: Timex, passage: Passage) -> bool:
    """Do dates begin what they are of: is nothing said before the first (`On 7 October A signed, on the 9th B did`)?"""
    dates = part(passage.language, DateWords)
    before = lexemes(passage.text[passage.match.spans[0][0] : first.start], passage.language)
    return all(not word.says or (dates is not None and word.lower in dates.words) for word in before)


def _border(one: Timex, following: Timex, passage: Passage, *, begins: bool) -> int:
    """Where the statement of a date ends and that of the next begins: behind the bracket that it stands in, or behind
    it, or with the next."""
    text, claims = passage.text, part(passage.language, ClaimWords)
    if (closed := _CLOSED.search(text, one.end, following.start)) and "(" not in text[one.end : closed.start()]:
        return closed.end()
    if claims is not None and (claims.signs or claims.verb_last):  # there a date stands before its verb
        clause = compiled(_clause_mark(passage.language)).finditer(text, one.end, following.start)
        return max((mark.end() for mark in clause), default=following.start)
    return following.start if begins else one.end


_CLOSED = re.compile(r"[)）]")


def _clause_mark(language: str) -> str:
    known = part(language, DateOwners)
    return (known.clause if known else "") or "(?!)"


def entries(told: Sequence[Timex], passage: Passage) -> list[tuple[int, int]]:
    """The entries of a chronicle that dates head (`1901. The school burned down. 1903. A new one was opened.`); none
    where they head nothing."""
    text, first, last = passage.text, passage.match.spans[0][0], passage.match.spans[-1][1]
    begins = (
        re.search(rf"(?:\A|[{SENTENCE_END_MARKS}])\s*\Z", text[max(first, one.start - 3) : one.start]) for one in told
    )
    are_heads = all(begins) and all(re.match(r"\s?[.:]", text[one.end : one.end + 2]) for one in told)
    return list(pairwise([first, *(one.start for one in told[1:]), last])) if are_heads else []


def clause_of_each(told: Sequence[Timex], passage: Passage, quoted: tuple[int, int]) -> list[tuple[int, int]]:
    """The part of a quotation with each date and a verb of its own; nothing where two dates share one.

    Parts are gathered about dates, not about verbs or what leads in: it is the date whose statement is asked for.
    """
    known = part(passage.language, DateOwners)
    if known is None or not known.predicates:
        return []
    verb, whole = compiled(known.predicate or "."), list[list[int]]()
    waits = quoted[0]  # where the parts without a date begin that the last one with a date has not yet been given
    for start, end in parts_between(passage.text, quoted, known.predicates):
        if not any(start <= one.start < end for one in told):
            continue
        owns = verb.search(passage.text, start, end) is None and verb.search(passage.text, waits, start) is not None
        if not whole or owns:
            whole.append([waits, end])  # "… and pulled down, brick by brick, in 1999": with what comes before it
        else:
            whole[-1][1] = start
            whole.append([start, end])
        waits = end
    if whole:
        whole[-1][1] = quoted[1]  # what has no date goes with the part before it, or after it at the beginning
    found = [part_with(((a, b) for a, b in whole), one.start) or (0, 0) for one in told]
    return found if len(set(found)) == len(told) and all(verb.search(passage.text, *one) for one in found) else []
