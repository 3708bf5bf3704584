"""Of a quotation that gives several dates: whether the title is told with this one, by words that tell it apart."""

import re
from collections.abc import Sequence
from functools import lru_cache

from chrono.findings import Said, worded
from chrono.languages import ClaimWords, DateOwners, part
from chrono.passages import Passage
from chrono.tellings.date_judgement import DateJudgement
from chrono.tellings.predicates import begins_with_verb
from chrono.tellings.stretches import entries, share_a_verb, stretches_of_dates
from chrono.text import Lexeme, compiled, lexemes, parts_between
from chrono.timex import OFFSET, Timex


def none_tells_it_apart(title: str, dated: DateJudgement) -> Said:
    """Why a date may not be the title's: the quotation gives another too, and what the title tells stands with neither.

    What stands with this date alone must have a word of the title that is more than who or what it is about: `Dam
    collapses` is not told by `the dam, which was raised in 1994; it gave way on 25 August 2020`. Where what stands with
    the other has a name of the title that this one has not, it is not told by either. A title that names the date
    tells it by that.
    """
    passage, timex = dated.passage, dated.timex
    if passage is None or passage.article is None or timex is None or timex not in passage.quoted:
        return ""
    told = [one for one in passage.quoted if (one.is_affirmed or one.form == OFFSET) and one.form != _ANNIVERSARY]
    if timex not in told or len(told) < _SEVERAL or dated.words.lower() in title.lower():
        return ""
    stretches = dict(zip(told, _stretches(told, passage), strict=True))
    others = [one for one in told if _tells_another(one, timex, dated, stretches[one])]
    words = [word for word in lexemes(title, passage.language) if word.says]
    mine = _found_in(stretches[timex], words, passage)
    if not others or len(mine) == len(words):
        return ""
    beside = set().union(*(_found_in(stretches[one], words, passage) for one in others))
    named = set().union(*(_named(words, one, stretches[one], passage) for one in others))
    if _telling(words, mine - beside, timex, stretches[timex], passage) and (
        not named - mine or _goes_on(timex, stretches[timex], passage)
    ):
        return ""
    if mine - beside and not named - mine and share_a_verb(title, told, passage):
        return ""  # "They sang in Vienna on 5 May and in Prague on 8 May"
    other = passage.article.words(others[0].start, others[0].end)
    return worded(_APART, words=dated.words, other=other)


def _goes_on(timex: Timex, stretch: tuple[int, int], passage: Passage) -> bool:
    """Is what stands with a date of whom or what is named before it: `…, promoted on 4 May`, `…, who on 4 May left`?"""
    known, sentence = part(passage.language, DateOwners), passage.sentence_of(timex.start)
    if known is None or not known.predicates or stretch[0] <= sentence[0]:
        return False
    about = known.of_noun and compiled(known.of_noun).match(passage.text, *stretch)
    return bool(about) or (bool(known.goes_on) and begins_with_verb(passage.text, stretch, known))


_APART = 'no words of the title tell whether it is of "{words}" or of "{other}"'
_SEVERAL = 2
_ANNIVERSARY = "anniversary"
"""The form of a date that is counted from another one, and that of no happening."""


def _stretches(told: Sequence[Timex], passage: Passage) -> list[tuple[int, int]]:
    """What stands with each date, without the parts behind it that have a verb and no date, which may be of any day."""
    known, found = part(passage.language, DateOwners), list[tuple[int, int]]()
    for one, (start, end) in zip(told, entries(told, passage) or stretches_of_dates(told, passage), strict=True):
        listed = max((mark.end() for mark in _ENTRY.finditer(passage.text, start, one.start)), default=start)
        if known is not None and known.predicate and known.predicates:
            verb = compiled(known.predicate)
            for first, _ in parts_between(passage.text, (one.end, end), known.predicates):
                if first > one.end and verb.search(passage.text, listed, first):
                    end = first
                    break
        found.append((listed, end))
    return found


_ENTRY = re.compile(r"[:;](?=\s)")


def _tells_another(other: Timex, timex: Timex, dated: DateJudgement, stretch: tuple[int, int]) -> bool:
    """Is another date one of something else: with words between it and the date, and a verb or a bracket of its own?"""
    passage = dated.passage
    if passage is None or other.date.same_extent(timex.date) or other.meets(dated.claim):
        return False
    if passage.cues and _disowns(passage.cues.disowned, passage.text[slice(*passage.sentence_of(other.start))]):
        return False  # a correction gives it as wrong
    first, last = min(other.end, timex.end), max(other.start, timex.start)
    between = passage.text[max(first, last - _NEAR) : last]
    if not any(word.says for word in lexemes(between, passage.language)):
        return False
    known = part(passage.language, DateOwners)
    listed = _ENTRY.search(between) or passage.text[other.start - 1 : other.start] in _OPENING
    if known is None or not known.predicate or listed:
        return True
    return compiled(known.predicate).search(passage.text, *stretch) is not None


@lru_cache(maxsize=64)  # the dates of one sentence ask the same of it
def _disowns(written: str, sentence: str) -> bool:
    return compiled(written).search(sentence) is not None


_OPENING = ("(", "（")
_NEAR = 200  # characters before the later of two dates in which something is said between them


def _named(words: Sequence[Lexeme], other: Timex, stretch: tuple[int, int], passage: Passage) -> set[int]:
    """The names of a title that stand with another date, behind the verb there: what is before it is of all dates."""
    known = part(passage.language, DateOwners)
    verb = compiled(known.predicate).search(passage.text, *stretch) if known and known.predicate else None
    if verb and verb.end() <= other.start:
        start = verb.end()
    else:
        start = stretch[0] if stretch[0] > passage.match.start else other.start
    found = _found_in((start, stretch[1]), words, passage)
    return {at for at in found if at and words[at].is_capitalised}


def _found_in(stretch: tuple[int, int], words: Sequence[Lexeme], passage: Passage) -> set[int]:
    """Which words of a title a stretch has, in any form, by their places among them."""
    return _found(words, lexemes(passage.text[slice(*stretch)], passage.language), passage.language)


def _found(words: Sequence[Lexeme], there: Sequence[Lexeme], language: str) -> set[int]:
    known = part(language, ClaimWords)
    key = _KEY_OF_VERB_LAST if known and known.verb_last else _KEY
    stems, begin = {word.stem for word in there}, {word.lower[:key] for word in there if len(word.lower) >= key}
    return {at for at, word in enumerate(words) if word.stem in stems or word.lower[:key] in begin}


_KEY, _KEY_OF_VERB_LAST = 5, 4
"""Letters of a word by which two forms of it are taken for one, where its stem is not known."""


def _telling(
    words: Sequence[Lexeme], mine: set[int], timex: Timex, stretch: tuple[int, int], passage: Passage
) -> set[int]:
    """Those words of a title that tell what happened: no names, and not what it is about, with which it begins.

    Where the verb stands last, or there are no spaces, it is what stands in the second half. A name right before a date
    in brackets has that for its own.
    """
    known, owners = part(passage.language, ClaimWords), part(passage.language, DateOwners)
    if known is None or known.signs or known.verb_last:
        return {at for at in mine if 2 * at > len(words) or at == len(words) - 1}
    named = re.search(r"([\w’'-]+)\s*\(\Z", passage.text[stretch[0] : timex.start])
    own = {at for at in mine if named and words[at].written == named[1]}
    verb = compiled(owners.predicate) if owners and owners.predicate else None
    verbs = {found[0] for found in verb.finditer(passage.text, *stretch)} if verb else set()
    first = _found(words[:1], lexemes(" ".join(sorted(verbs)), passage.language), passage.language)
    there = lexemes(passage.text[slice(*stretch)], passage.language)
    plain = _found(words, [word for word in there if not (word.is_capitalised and word.start)], passage.language)
    return own | {at for at in mine & plain if not (words[at].is_capitalised and at) and (at or first or not verbs)}
