"""The sense of a claim against that of its passages: dates, opposite verbs, whose word it is."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import islice
from typing import NamedTuple

from chrono.claims.case import ClaimCase, ClaimJudgement, stretch
from chrono.claims.negations import denied, has_negative
from chrono.claims.reasons import ClaimReason
from chrono.languages import ClaimWords, DateOwners, part
from chrono.text import STOP, Lexeme, compiled, lexemes, speaker_of, split_sentences, stem
from chrono.timex import find_timexes


def judge_dates(case: ClaimCase) -> ClaimJudgement | None:
    """A date in the claim that is neither the record's nor in any passage."""
    day = case.event.date.earliest
    for timex in find_timexes(case.claim, day, case.language):
        if not timex.dates_event or timex.is_counted or not (timex.is_decisive or timex.relative):
            continue
        stated = [other for passage in case.located for other in passage.within(passage.placement.neighbours)]
        if timex.meets(case.event.date) or any(timex.meets(reading) for other in stated for reading in other.readings):
            continue
        rivals = [other for other in stated if other.dates_event and other.date.precision <= timex.date.precision]
        if not rivals or timex.is_vague:
            continue
        words = case.claim[timex.start : timex.end]
        return case.contradicted(ClaimReason.DATE_NOWHERE.of(words=words))
    return None


def judge_poles(case: ClaimCase) -> ClaimJudgement | None:
    """A verb in the claim whose opposite stands in the quotation, while itself stands nowhere in the sentence."""
    if case.known.signs:
        return _poles_of_signs(case)
    claimed, quoted = [word for word in case.words if word.says], case.layers.quoted
    poles = _stemmed(case.language)
    claimed_stems, quoted_stems = {word.stem for word in claimed}, {word.stem for word in quoted}
    reversed_there = quoted_stems & poles.reversing
    told = bool(case.known.penalty) and compiled(case.known.penalty).search(case.layers.beside_text) is not None
    ways = poles.ways[: -len(case.known.steps) or None] if told else poles.ways
    for mine, other in ways if not claimed_stems.isdisjoint(poles.all) else ():
        if claimed_stems.isdisjoint(mine) or quoted_stems.isdisjoint(other):
            continue
        denials = (*denied(case.claim, case.words, case), *denied(case.layers.quoted_text, quoted, case))
        denied_stems = {word.stem for word in denials}
        said = next((word for word in claimed if word.stem in mine), None)
        against = next((word for word in quoted if word.stem in other), None)
        if said is None or against is None or {said.stem, against.stem} & denied_stems:
            continue
        if reversed_there - other:  # "lifted the ban"
            continue
        if _has_form(mine, case) or _is_undone(against, quoted, poles):
            continue
        if not any(word.stem in other for word in claimed):
            return case.contradicted(ClaimReason.OPPOSITE.of(said=said.written, against=against.written))
    return None


def _has_form(mine: frozenset[str], case: ClaimCase) -> bool:
    """Has the sentence a word of a group, where aspects differ one that begins alike?"""
    length = _ASPECTS if case.known.cases else None
    return not {one[:length] for one in mine}.isdisjoint(word.stem[:length] for word in case.layers.sentence)


_ASPECTS = 4  # letters that the aspects of a verb share: умер, умереть


def _is_undone(verb: Lexeme, words: Sequence[Lexeme], poles: "_Poles") -> bool:
    """Does a word behind a verb tell its opposite? `An inquiry, opened in March, was closed` bears that it ends."""
    behind = {word.stem for word in words if word.start > verb.start}
    return any(verb.stem in one and behind & two for one, two in poles.ways)


class _Poles(NamedTuple):
    """The stems of verbs and of those that cannot be so beside them, and of those that turn what they are said of
    around."""

    ways: tuple[tuple[frozenset[str], frozenset[str]], ...]
    all: frozenset[str]
    reversing: frozenset[str]


@cache
def _stemmed(language: str) -> _Poles:
    known = part(language, ClaimWords)
    pairs = (*_ways(known), *known.steps) if known else ()
    stemmed = [tuple(frozenset(stem(verb, language) for verb in side) for side in pair) for pair in pairs]
    reversing = known.reversing if known else ()
    return _Poles(
        tuple((one, other) for one, other in stemmed),
        frozenset(verb for mine, _ in stemmed for verb in mine),
        frozenset(stem(verb, language) for verb in reversing),
    )


def _ways(known: ClaimWords) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """The words of a claim and those of a passage that cannot both be so, either way."""
    return tuple((mine, other) for one, two in known.poles for mine, other in ((one, two), (two, one)))


def _poles_of_signs(case: ClaimCase) -> ClaimJudgement | None:
    if has_negative(case.claim, case.words, case) or _first_of(case.known.reversing, case.layers.quoted_text):
        return None
    if compiled(case.known.coming).search(case.claim):  # 预计结束 of what 启动
        return None
    told = case.known.penalty and compiled(case.known.penalty).search(case.layers.beside_text)
    for mine, other in (*_ways(case.known), *(() if told else case.known.steps)):
        said, against = _first_of(mine, case.claim), _first_of(other, case.layers.quoted_text)
        if said and against and not _first_of(other, case.claim) and not _first_of(mine, case.layers.sentence_text):
            return case.contradicted(ClaimReason.OPPOSITE.of(said=said, against=against))
    return None


def _first_of(words: Iterable[str], text: str) -> str:
    """The first of the words that a text has, by place; or empty."""
    return min((word for word in words if word in text), key=lambda word: (text.find(word), word), default="")


def judge_allegations(case: ClaimCase) -> ClaimJudgement | None:
    """What the passage only alleges, told as a fact: the claim's words stand where somebody's word is given."""
    if not case.known.alleged or case.event.attributed_to or compiled(case.known.telling).search(case.claim):
        return None
    sentences = [stretch(passage, passage.placement.sentence) for passage in case.located]
    scoped = [(text, _alleged_scopes(_with_stops_at_ends(text), case)) for text in sentences]
    cues = [cue for _, scopes in scoped for _, _, cue in scopes]
    if not cues:
        return None
    claimed = {word.stem for word in case.words if word.says}
    names = {word.stem for word in case.own_words}
    alleged, told = 0, 0
    for text, scopes in scoped:
        words = [word for word in lexemes(text, case.language) if word.stem in claimed]
        within, without = _parted_by(scopes, words)
        inside, outside = ({word.stem for word in one} for one in (within, without))
        alleged += len(inside - outside)
        told += len({word.stem for word in without if _speaks(word, case)} - inside - names)
    if alleged < _LEAST_ALLEGED or told:
        return None
    if speaker := speaker_of(case.layers.beside_text):
        return case.unsupported(ClaimReason.SAID_BY.of(speaker=speaker, cue=cues[-1]))
    return case.unsupported(ClaimReason.SAID_BY_SOMEBODY.of(cue=cues[-1]))


_LEAST_ALLEGED = 2


def _with_stops_at_ends(text: str) -> str:
    """A text without the full stops that end no sentence, as those of abbreviations: `on Jan. 23`."""
    ends = {end - 1 for _, end in split_sentences(text)}
    return "".join(" " if sign == "." and at not in ends else sign for at, sign in enumerate(text))


def _speaks(word: Lexeme, case: ClaimCase) -> bool:
    """Does a word beside what is alleged tell something, and is no name of who says it or of whom?"""
    return case.known.signs or not word.is_capitalised


_Scope = tuple[int, int, str]
"""A stretch of a text, from a place to another, that holds only in some way, and the words that say so."""


def _parted_by(scopes: Sequence[_Scope], words: Sequence[Lexeme]) -> tuple[list[Lexeme], list[Lexeme]]:
    """The words inside any of the scopes, and those outside."""
    inside, outside = list[Lexeme](), list[Lexeme]()
    for word in words:
        (inside if any(start <= word.start < end for start, end, _ in scopes) else outside).append(word)
    return inside, outside


def _alleged_scopes(text: str, case: ClaimCase) -> list[_Scope]:
    """The stretches of a text that are given as somebody's word, each with what says so.

    A cue covers what follows it in its clause, or up to the comma that ends an aside; one that is not followed by
    `that` covers what comes before it too, where it ends the sentence or is an aside (`…, according to the mayor, …`).
    """
    found = []
    that, clauses, stops = compiled(rf"\s*(?:{case.known.that}|:)"), _Ahead(case.known.clause_end), _Ahead(STOP)
    ends = [one.end() for one in STOP.finditer(text)]
    for cue in compiled(case.known.alleged).finditer(text):
        clause = clauses.search(text, cue.end())
        end = clause.start() if clause else len(text)
        aside = text[: cue.start()].rstrip().endswith((",", "，")) and not that.match(text, cue.end())
        comma = re.compile("[,，]").search(text, cue.end(), end) if aside else None
        found.append((cue.start(), comma.start() if comma else end, cue[0].strip()))
        stop = stops.search(text, cue.end())
        after = text[cue.end() : stop.start() if stop else len(text)]
        last = _trails(after, case.language) and not that.match(after)
        if (aside or last) and not compiled(case.known.alleged_behind).match(text, cue.start()):
            found.append((last_before(cue.start(), ends), cue.start(), cue[0].strip()))
    return found


def last_before(place: int, ends: Sequence[int]) -> int:
    """The last of some ends, in their order, that is not behind a place of a text; its begin where there is none."""
    at = bisect_right(ends, place)
    return ends[at - 1] if at else 0


class _Ahead:
    """A pattern that is looked for behind one place of a text after another: what lies ahead is found once."""

    def __init__(self, pattern: str | re.Pattern[str]) -> None:
        self._pattern, self._is_asked = re.compile(pattern), False
        self._found: re.Match[str] | None = None

    def search(self, text: str, start: int) -> re.Match[str] | None:
        """What is first from a place on, which is behind the places asked for before."""
        if not self._is_asked or (self._found and self._found.start() < start):
            self._is_asked, self._found = True, self._pattern.search(text, start)
        return self._found


def _trails(after: str, language: str) -> bool:
    """Do hardly any words that say something follow? Of a long text the first words tell."""
    first = lexemes(after[:_AMPLE], language)
    if sum(word.says for word in first[:-1]) >= _TRAILING:
        return False
    return sum(word.says for word in lexemes(after, language)) < _TRAILING


_TRAILING, _AMPLE = 3, 200  # words; characters


def judge_conditions(case: ClaimCase) -> ClaimJudgement | None:
    """What the passage has only on a condition, told as a fact: `would strike unless the firm paid`."""
    known = case.known
    if not known.condition or any(compiled(one).search(case.claim) for one in (known.supposing, known.condition)):
        return None
    sentences = [stretch(passage, passage.placement.sentence) for passage in case.located]
    scoped = [(text, _conditions(text, case)) for text in sentences]
    cue = next((scopes[0][2] for _, scopes in scoped if scopes), "")
    claimed = {word.stem for word in case.words if word.says} - {word.stem for word in case.own_words}
    inside: set[str] = set()
    outside: set[str] = set()
    for text, scopes in scoped if cue else ():
        words = [word for word in lexemes(text, case.language) if word.says and word.stem in claimed]
        here, elsewhere = _parted_by(scopes, words)
        told_from = _behind_subject(text, case) if elsewhere else 0
        inside |= {word.stem for word in here}
        outside |= {word.stem for word in elsewhere if word.start >= told_from}
    least = _LEAST_SIGNS if known.signs else _LEAST_ALLEGED
    return case.unsupported(ClaimReason.SUPPOSED.of(cue=cue)) if len(inside) >= least and outside <= inside else None


_LEAST_SIGNS = 3


def _conditions(text: str, case: ClaimCase) -> list[_Scope]:
    """The conditions of a sentence, each with the clauses beside it that tell what would be so."""
    known, found = case.known, list[_Scope]()
    borders = compiled(rf"{known.clause_end}|[,，]\s*(?:{known.that})?|\b(?:{known.that})\b")
    ends = [one.end() for one in borders.finditer(text)]
    for cue in compiled(known.condition).finditer(text):
        said = cue.start()
        while said and text[said - 1].isspace():  # a border right before the condition parts nothing
            said -= 1
        behind = [one.start() for one in islice(borders.finditer(text, cue.end()), 2)]
        before, end = last_before(said - 1, ends), behind[0] if behind else len(text)
        found.append((before if known.verb_last else cue.start(), end, cue[0]))
        ahead_of_it = () if known.verb_last else ((before, cue.start()),)
        for beside in (*ahead_of_it, (end, behind[1] if len(behind) > 1 else len(text))):
            if would := compiled(known.conditioned).search(text, *beside):
                found.append((_behind_verb(text, beside[0], would.start(), case), beside[1], cue[0]))
    return found


def _behind_verb(text: str, start: int, end: int, case: ClaimCase) -> int:
    """Where behind the last verb of a stretch what would be so begins: `he left in fear it [would be banned if …]`."""
    owners = part(case.language, DateOwners)
    if owners is None or not owners.predicate or case.known.verb_last:
        return start
    return max((one.end() for one in compiled(owners.predicate).finditer(text, start, end)), default=start)


def _behind_subject(text: str, case: ClaimCase) -> int:
    """Where what is said of a sentence's subject begins: at its first verb, or without spaces behind its first part."""
    owners = part(case.language, DateOwners)
    verb = compiled(owners.predicate or owners.clause or "(?!)").search(text) if owners else None
    return verb.start() if verb else 0


def judge_causes(case: ClaimCase) -> ClaimJudgement | None:
    """A cause in the claim that the passage has elsewhere, where the quotation's sentence gives its own."""
    known = case.known
    mine = compiled(known.cause).search(case.claim) if known.cause else None
    theirs = compiled(known.cause).search(case.layers.sentence_text) if mine else None
    if mine is None or theirs is None:
        return None
    words = [word for word in case.words if word.start >= mine.end() and word.says][:_CAUSE_WORDS]
    here, beside = ({word.stem for word in layer} for layer in (case.layers.sentence, case.layers.beside))
    if words and all(word.stem not in here and word.stem in beside for word in words):
        return case.unsupported(ClaimReason.OTHER_CAUSE.of(cause=words[0].written, theirs=theirs[0].strip()))
    return None


_CAUSE_WORDS = 2
