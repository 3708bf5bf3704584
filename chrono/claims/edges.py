"""A quotation to what stands just outside it and turns its sense: never, if, called off, asked to."""

import re
from functools import cache
from itertools import islice, pairwise
from typing import NamedTuple

from chrono.claims.called_off import turning_words
from chrono.findings import Said
from chrono.languages import WORD, ClaimWords, Cues, part
from chrono.passages import Passage, unread_cues
from chrono.text import compiled


class QuotationEdges(NamedTuple):
    """What turns the sense of a quotation from outside, and where it stands in the article; empty where nothing does.

    `unread` is why that cannot be told.
    """

    turning: str = ""
    span: tuple[int, int] = (0, 0)
    unread: Said = ""


def judge_edges(passage: Passage, *, planned: bool) -> QuotationEdges:
    """What stands in the sentence of a located quotation, just outside it; what is `planned` may be only wished for."""
    cues = passage.cues
    if cues is None:
        return QuotationEdges(unread=unread_cues(passage.language))
    if found := _turning(passage, cues):
        return QuotationEdges(*found)
    if planned or not _WORDS.search(passage.text, passage.placement.sentence[0], passage.match.start):
        return QuotationEdges()
    known = part(passage.language, ClaimWords)
    if known is None:
        return QuotationEdges(unread=unread_cues(passage.language))
    return QuotationEdges(*(_wished(passage, known) or ()))


_WORDS = re.compile(WORD)


def _wished(passage: Passage, known: ClaimWords) -> tuple[str, tuple[int, int]] | None:
    """The verb before a quotation that begins with an infinitive, and so tells what somebody asked for or planned."""
    text, before = passage.text, (passage.placement.sentence[0], passage.match.start)
    opening = _WORDS.match(text, before[1])
    if opening is None or known.wishing.isdisjoint(map(str.lower, _WORDS.findall(text, *before))):
        return None
    words = list(_WORDS.finditer(text, *before))
    marked = {opening[0].lower(), words[-1][0].lower()} & known.infinitive_words
    if not marked and not (known.infinitives and opening[0].lower().endswith(known.infinitives)):
        return None
    wishes = [word for word in words if word[0].lower() in known.wishing]
    return (wishes[-1][0], wishes[-1].span()) if wishes else None


def _turning(passage: Passage, cues: Cues) -> tuple[str, tuple[int, int]] | None:
    text = passage.text
    first, last = passage.placement.sentence
    after_it, before_it, clauses, aside = _patterns(cues.condition_after, cues.condition_before, cues.clause)
    clause = [found.end() for found in clauses.finditer(text, first, passage.match.start)]
    before = [*turning_words(text, (max([first, *clause]), passage.match.start), cues)][-_NEAR:]
    after = list(islice(turning_words(text, (passage.match.end, last), cues), _NEAR))
    if found := after_it.match(text, passage.match.end, last) or before_it.search(text, first, passage.match.start):
        return found[1], found.span(1)
    for word, other in pairwise(after):
        if (word[0].lower(), other[0].lower()) in cues.off_phrases:
            return f"{word[0]} {other[0]}", (word.start(), other.end())
    if after and (begun := {word for word, last in cues.off_phrases if last == after[0][0].lower()}):
        quoted = re.findall(WORD, text[passage.match.start : passage.match.end])[-_NEAR:]
        if any(word.lower() in begun for word in quoted):
            return after[0][0], after[0].span()  # "called the strike | off"
    for words, cut_away in ((before, cues.before_quote), (after, cues.after_quote)):
        for word in words:
            contracted = word[0].lower().endswith(cues.denying_endings)
            denies = contracted or word[0].lower() in cues.negation
            if denies and compiled(cues.bounding).match(text, word.start()):
                continue
            if denies and words is after and aside.search(text, passage.match.end, word.start()):
                continue  # "…, not in York", "…; no court is named" and "… and will not run" deny something else
            if contracted or word[0].lower() in cut_away:
                return word[0], word.span()
    return None


_NEAR = 4  # words before or after; further away they belong to something else


@cache
def _patterns(after: str, before: str, clause: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """Conditions of several words, or in a script without spaces, right after and before; where a clause
    begins, and where something else may."""
    conjunctions = "|".join(clause) or "(?!)"
    return (
        re.compile(rf"[\s,，]*({after or '(?!)'})", re.IGNORECASE),
        re.compile(rf"(?:{before or '(?!)()'})\Z"),
        re.compile(rf"[,;:]\s+(?:{conjunctions})\s+|;\s+"),
        re.compile(rf"[,;:，；：]|\s(?:{conjunctions})\s"),
    )
