"""The sense of a claim against that of its passages: dates, opposite verbs, who did it to whom, whose word it is."""

import re
from collections.abc import Iterable
from itertools import pairwise

from chrono.proof.judgements.claim_case import ClaimCase, ClaimJudgement, stretch, surroundings
from chrono.proof.judgements.claim_negations import denied, has_negative
from chrono.text import lexemes, stem
from chrono.timex import find_timexes


def judge_dates(case: ClaimCase) -> ClaimJudgement | None:
    """A date in the claim that is neither the record's nor in any passage."""
    day = case.event.date.earliest
    for timex in find_timexes(case.claim, day, case.language):
        if not timex.dates_event or (not timex.is_decisive and not timex.relative):
            continue
        stated = [other for passage in case.located for other in passage.within(passage.placement.neighbours)]
        if any(reading.meets(case.event.date) for reading in timex.readings) or any(
            reading.meets(other) for reading in timex.readings for each in stated for other in each.readings
        ):
            continue
        rivals = [other for other in stated if other.dates_event and other.date.precision <= timex.date.precision]
        if not rivals or timex.form == "season":
            continue
        words = case.claim[timex.start : timex.end]
        return case.contradicted(f'"{words}" is neither the date of the record nor in a passage')
    return None


def judge_poles(case: ClaimCase) -> ClaimJudgement | None:
    """A verb in the claim whose opposite stands in the quotation, while itself stands nowhere in the sentence."""
    if case.known.signs:
        return _poles_of_signs(case)
    claimed, quoted = [word for word in case.words if word.says], case.layers.quoted
    here = {word.stem for word in case.layers.sentence}
    denials = (*denied(case.claim, case.words, case), *denied(case.layers.quoted_text, quoted, case))
    denied_stems = {word.stem for word in denials}
    reversed_there = {word.stem for word in quoted} & {stem(verb, case.language) for verb in case.known.reversing}
    for pair in case.known.poles:
        sides = [{stem(verb, case.language) for verb in side} for side in pair]
        for mine, other in (sides, sides[::-1]):
            said = next((word for word in claimed if word.stem in mine), None)
            against = next((word for word in quoted if word.stem in other), None)
            if said is None or against is None or {said.stem, against.stem} & denied_stems:
                continue
            if reversed_there - other:  # "lifted the ban"
                continue
            if not mine & here and not any(word.stem in other for word in claimed):
                return case.contradicted(f'says "{said.written}" where the passage says "{against.written}"')
    return None


def _poles_of_signs(case: ClaimCase) -> ClaimJudgement | None:
    if has_negative(case.claim, case.words, case) or _first_of(case.known.reversing, case.layers.quoted_text):
        return None
    for pair in case.known.poles:
        for mine, other in (pair, pair[::-1]):
            said, against = _first_of(mine, case.claim), _first_of(other, case.layers.quoted_text)
            if said and against and not _first_of(other, case.claim) and not _first_of(mine, case.layers.sentence_text):
                return case.contradicted(f'says "{said}" where the passage says "{against}"')
    return None


def _first_of(words: Iterable[str], text: str) -> str:
    """The first of the words that a text has, by place; or empty."""
    return min((word for word in words if word in text), key=lambda word: (text.find(word), word), default="")


def judge_roles(case: ClaimCase) -> ClaimJudgement | None:
    """Two actors around one verb, in the other order than in the passage; where cases tell, the order says nothing."""
    if case.known.cases:
        return None
    claimed = sorted(case.claimed.items(), key=lambda item: item[1])
    for passage in case.located:
        text = stretch(passage, passage.placement.sentence)
        here = case.actors_in(text, lexemes(text, case.language))
        for (first, start), (second, end) in pairwise(claimed):
            if first not in here or second not in here or not here[second] < here[first]:
                continue
            between = {word.stem for word in case.words if start < word.start < end and word.says}
            there = text[here[second] : here[first]]
            theirs = {word.stem for word in lexemes(there, case.language) if word.says}
            shared = between & theirs or _share_pole(between, theirs, case)
            if shared and not any(_may_be_passive(one, case) for one in (there, case.claim[start:end])):
                names = [case.chronology.actors[one].name for one in (first, second)]
                return case.contradicted(f'has "{names[0]}" and "{names[1]}" the other way round than the passage')
    return None


def _may_be_passive(between: str, case: ClaimCase) -> bool:
    """May what stands between two names turn who did it to whom?"""
    return bool(case.known.passive and re.search(case.known.passive, between, re.IGNORECASE))


def _share_pole(mine: set[str], theirs: set[str], case: ClaimCase) -> bool:
    groups = [{stem(verb, case.language) for verb in side} for pair in case.known.poles for side in pair]
    return any(group & mine and group & theirs for group in groups)


def judge_allegations(case: ClaimCase) -> ClaimJudgement | None:
    """What the passage only alleges, told as a fact."""
    if not case.known.alleged or re.search(case.known.telling, case.claim, re.IGNORECASE):
        return None
    alleged = [re.search(case.known.alleged, surroundings(passage), re.IGNORECASE) for passage in case.located]
    if alleged[-1] is None or not all(alleged):
        return None
    words = alleged[-1][0].strip()
    return case.unsupported(f'tells as a fact what the passage has as said by somebody: "{words}"')
