"""Whether the passages of an event call it off, next to the status of its record."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from chrono.claims import calls_off, says_untrue, unreal_verbs
from chrono.findings import Excerpt, Said, worded
from chrono.judgements.told_status import (
    alleged_words,
    clause_that_tells,
    has_words_of,
    is_negated,
    not_so,
    tells_denial,
)
from chrono.languages import PART_STOP, ClaimWords, Cues, DateLinks, DateOwners, part
from chrono.passages import Passage, Passages, unread_cues
from chrono.records import Event, Status
from chrono.text import TitleWords, compiled, lexemes, part_with, parts_between, stem
from chrono.timex import Timex


class StatusFinding(StrEnum):
    """What a passage says of whether the event takes place, next to the status of the record."""

    STANDS = "stands"
    SAME = "same"
    OTHER = "other"
    IN_TITLE = "in the title"
    DOUBTED = "doubted"
    NOT_TO_COME = "not to come"
    NOT_GOING_ON = "not going on"
    NOT_SAID = "not said"
    DENIAL_IN_TITLE = "denial in the title"
    END_OF_PLAN_IN_TITLE = "end of a plan in the title"
    WORD_OF_TITLE = "word of the title"
    TO_OR_FROM = "to or from its day"
    OF_ANOTHER_DAY = "of another day"
    DAY_TOLD_ELSEWHERE = "its day is told elsewhere"
    OF_SOMETHING_ELSE = "of something else"
    BEHIND_WHAT_HAPPENED = "behind what happened"


class StatusJudgement(NamedTuple):
    """What a passage says: the `word` for it, the status that this means, where it stands in the article's text.

    `other` is what the word may be said of instead; `reason` is why a DOUBTED one is.
    """

    finding: StatusFinding
    passage: Passage
    word: str = ""
    told: Status | None = None
    span: tuple[int, int] | None = None
    other: str = ""
    reason: Said = ""

    @property
    def excerpt(self) -> Excerpt | None:
        """The passage with the word marked, for a report."""
        return self.passage.excerpt([self.span]) if self.span else None


def judge_status_of(event: Event, passages: Passages) -> tuple[StatusJudgement, ...]:
    """One judgement a supporting passage of an event that is not said to be off, and at most one of another."""
    cited = [passage for passage in passages.of(event, "status") if passage.located]
    if event.status in (Status.CANCELLED, Status.POSTPONED, Status.DENIED):
        return (_called_off(event, cited),) if cited else ()
    return tuple(_of_passage(event, passage, cited) for passage in cited)


def _of_passage(event: Event, passage: Passage, cited: Sequence[Passage]) -> StatusJudgement:
    if passage.cues is None:
        return _doubted(passage, unread_cues(passage.language))
    if cue := _cue(passage, passage.cues, passage.cues.undone):
        return _undone(event, passage, cue, cited)
    if doubt := (not_so if event.status is Status.PLANNED else _doubt)(event, passage, passage.cues):
        return _doubted(passage, doubt)
    if event.status is Status.PLANNED and not any(_is_to_come(event, one) for one in cited):
        return StatusJudgement(StatusFinding.NOT_TO_COME, passage)
    if event.status is Status.ONGOING and not any(map(_goes_on, cited)):
        return StatusJudgement(StatusFinding.NOT_GOING_ON, passage)
    return StatusJudgement(StatusFinding.STANDS, passage)


def _doubted(passage: Passage, reason: Said) -> StatusJudgement:
    return StatusJudgement(StatusFinding.DOUBTED, passage, reason=reason)


def _undone(event: Event, passage: Passage, cue: "_Cue", cited: Sequence[Passage]) -> StatusJudgement:
    """Of a passage that calls something off: is that the event, or what the title tells, or something else?"""
    word, status, span = cue
    said, other = _tells(event.title, word, span[0], passage), ""
    if status is Status.DENIED and tells_denial(event.title, passage):
        finding = StatusFinding.DENIAL_IN_TITLE
    elif said:
        finding = StatusFinding.END_OF_PLAN_IN_TITLE if event.status is Status.PLANNED else StatusFinding.IN_TITLE
    elif event.status is Status.OCCURRED and has_words_of(event.title, word, passage):
        finding = StatusFinding.WORD_OF_TITLE
    elif status is Status.POSTPONED and _put_off_to(event, passage, span):
        finding = StatusFinding.TO_OR_FROM
    elif _is_dated_by_another(event, passage, cited):
        finding = StatusFinding.DAY_TOLD_ELSEWHERE
    elif other := _of_another_event(event, passage, span):
        finding = StatusFinding.OF_SOMETHING_ELSE
    elif _is_behind_what_happened(event, passage, span):
        finding = StatusFinding.BEHIND_WHAT_HAPPENED
    else:
        finding = StatusFinding.OTHER
    return StatusJudgement(finding, passage, *cue, other)


def _is_behind_what_happened(event: Event, passage: Passage, cue: tuple[int, int]) -> bool:
    """Does the day of the record stand with an earlier verb of the sentence that tells of no plan: `opened on 8
    February and was adjourned`?"""
    known, cues = part(passage.language, DateOwners), passage.cues
    if known is None or cues is None or not known.predicates or not known.predicate:
        return False
    for start, end in parts_between(passage.text, passage.placement.sentence, known.predicates):
        if any(one.meets(event.date) and start <= one.start < end for one in passage.within((start, end))):
            text = passage.text[start:end]
            planned = compiled(cues.planned).search(text) or compiled(known.superseded_place).search(text)
            return end <= cue[0] and not planned and bool(compiled(known.predicate).search(text))
    return False


def _is_dated_by_another(event: Event, passage: Passage, told: Sequence[Passage]) -> bool:
    """Does another passage tell of the day of the record, and this one of none?"""

    def meets(one: Passage) -> bool:
        return any(timex.meets(event.date) for timex in one.within(one.placement.sentence))

    others = [one for one in told if one.placement.sentence != passage.placement.sentence]
    return not meets(passage) and any(map(meets, others))


def _of_another_day(event: Event, passage: Passage, cited: Sequence[Passage]) -> str:
    """The date of a sentence, where another one has that of the event: which of both was called off is open."""
    told = [one for one in passage.within(passage.placement.sentence) if one.is_affirmed]
    return passage.text[told[0].start : told[0].end] if told and _is_dated_by_another(event, passage, cited) else ""


def _of_another_event(event: Event, passage: Passage, cue: tuple[int, int]) -> str:
    """The date or clause that a word for calling off is nearer to than to what the record tells; empty where none is.

    "The union called a meeting for 14 July, and a ballot scheduled for 31 May was cancelled."
    """
    text, (first, last) = passage.text, passage.placement.sentence
    if thing := _thing_undone(event, passage, cue):
        return thing
    dated = passage.within((first, last))
    mine = [one for one in dated if one.meets(event.date)]
    others = [one for one in dated if one not in mine]

    def away(one: Timex) -> int:
        return max(one.start - cue[1], cue[0] - one.end, 0)

    if mine and others:
        nearest = min(others, key=away)
        if away(nearest) < min(map(away, mine)):
            return text[nearest.start : nearest.end]
    known = part(passage.language, DateOwners)
    borders = [one for one in (known.coordinated or known.contrast, known.relative) if one] if known else []
    if not borders:
        return ""
    border = "|".join(borders)
    clauses = parts_between(text, (first, last), border)
    title = TitleWords(event.title, passage.language)
    own = part_with(clauses, cue[0]) or (first, last)
    theirs = {word for clause in clauses if clause != own for word in title.among(text[slice(*clause)])}
    apart = not title.among(text[slice(*own)]) and len(theirs) > 1
    return " ".join(text[slice(*own)].split()[:_FEW]) if apart else ""


_FEW = 4  # words of a clause that name it


def _thing_undone(event: Event, passage: Passage, cue: tuple[int, int]) -> str:
    """What a word for calling off stands at, where the title has no word of it: `the now-cancelled deal`."""
    known, title = passage.cues.undone_thing if passage.cues else "", TitleWords(event.title, passage.language)
    text, (first, last) = passage.text, passage.placement.sentence
    for found in compiled(known).finditer(text, first, last) if known else ():
        if found.start() <= cue[0] < found.end():
            thing = found[found.lastindex or 0]
            beside = f"{text[first : found.start()]} {text[found.end() : last]}"
            return "" if title.among(thing) - title.among(beside) else thing
    return ""


def _is_to_come(event: Event, passage: Passage) -> bool:
    """May the clause that tells the title tell of what is to come? What is not called off is to come too."""
    cues = passage.cues
    if cues is None:
        return False
    text = clause_that_tells(event.title, passage).lower()
    return bool(compiled(cues.planned).search(text)) or any(word in text for word in cues.cancelled | cues.postponed)


def _goes_on(passage: Passage) -> bool:
    """Has the sentence of a passage a word of what goes on, and none of what was only to be?"""
    cues, text = passage.cues, passage.sentence
    return cues is not None and bool(compiled(cues.ongoing).search(text)) and not compiled(cues.not_said).search(text)


def _doubt(event: Event, passage: Passage, cues: Cues) -> Said:
    """Why a passage does not say that it took place: its sentence says that it is not so, or that it would."""
    if reason := not_so(event, passage, cues):
        return reason
    announced = compiled(cues.announced).search(passage.sentence)
    if announced and not has_words_of(event.title, announced[0].split()[0], passage):
        return worded('its sentence says "{words}"', words=announced[0])
    told = {word.stem for word in lexemes(event.title, passage.language)}
    for first, last in passage.match.spans:
        for words, verb in unreal_verbs(passage.text[first:last], cues):
            if stem(verb.lower(), passage.language) in told and not is_negated(event.title, cues):
                return worded('the passage says "{words}"', words=words)
    return ""


def _tells(title: str, word: str, at: int, passage: Passage) -> bool:
    """Has the title the word by which somebody calls something off, so that this is what it tells?"""
    before = passage.cues.passive_before if passage.cues else ""
    passive = compiled(before, at_end=True).search(passage.text[max(0, at - _NEAR) : at])
    if passive:  # "the talks were called off" tells of no talks; "ruled that the sale be cancelled" tells of a ruling
        ruled = title.lower().partition(f"{passive[0]}{word}".lower())[0]
        apart = passage.cues.apart if passage.cues else ""
        if ruled == title.lower() or not compiled(apart).search(ruled):
            return False
    return has_words_of(title, word, passage)


_NEAR = 24  # characters before a verb in which what makes it passive is


def _put_off_to(event: Event, passage: Passage, cue: tuple[int, int]) -> bool:
    """Does the day of the record stand behind the word that puts it off, or only another one, from which it was put?"""
    behind = [one for one in passage.within(passage.placement.sentence) if one.start >= cue[1]]
    if any(reading.same_extent(event.date) for one in behind for reading in one.readings):
        return True
    links = part(passage.language, DateLinks)
    return bool(behind and links and compiled(links.moved_from).match(passage.text, cue[1]))


def _only_told(event: Event, passage: Passage) -> Said:
    """Why a passage does not say itself that something is off: it gives it as a claim, or says that it is not so."""
    known, cues = part(passage.language, ClaimWords), passage.cues
    if event.status is Status.DENIED or event.attributed_to or known is None or cues is None:
        return ""
    words = says_untrue(passage.sentence, cues) or alleged_words(passage.sentence, passage.language, cues)
    return "" if words.lower() in event.title.lower() else worded('its sentence says "{words}"', words=words)


def _called_off(event: Event, cited: Sequence[Passage]) -> StatusJudgement:
    """Of what is said to be off: does a passage say so? Where none does it is open, for words say it in many ways."""
    said = [
        (passage, cue) for passage in cited if passage.cues and (cue := _cue_of_title(event, passage, passage.cues))
    ]
    for passage, cue in said:
        if cue[1] is not event.status:
            continue
        if doubt := _only_told(event, passage):
            return _doubted(passage, doubt)
        if event.status is Status.POSTPONED and _put_off_to(event, passage, cue[2]):
            return StatusJudgement(StatusFinding.TO_OR_FROM, passage, *cue)
        if other := _of_another_day(event, passage, cited):
            return StatusJudgement(StatusFinding.OF_ANOTHER_DAY, passage, *cue, other)
        return StatusJudgement(StatusFinding.SAME, passage, *cue)
    if said:
        return StatusJudgement(StatusFinding.OTHER, said[0][0], *said[0][1])
    if unread := [passage for passage in cited if passage.cues is None]:
        return _doubted(unread[0], unread_cues(unread[0].language))
    return StatusJudgement(StatusFinding.NOT_SAID, cited[0])


_Cue = tuple[str, Status, tuple[int, int]]
"""A word that calls something off, the status that it means, and its place in the text."""


def _cue_of_title(event: Event, passage: Passage, cues: Cues) -> _Cue | None:
    """The first word that calls something off, or one of the event's status in the part that tells the title."""
    first = _cue(passage, cues, cues.negation)
    if first is None or first[1] is event.status:
        return first
    title = TitleWords(event.title, passage.language)
    for span in passage.match.spans:
        for start, end in parts_between(passage.text, span, PART_STOP):
            cue = calls_off(passage.text, (start, end), cues, cues.negation)
            if cue and cue[1] is event.status and title.among(passage.text[start:end]):
                return cue
        last = calls_off(passage.text, (first[2][1], span[1]), cues, cues.negation) if first[2][1] < span[1] else None
        if last and last[1] is event.status is Status.CANCELLED and first[1] is Status.POSTPONED:
            return last  # "was put off to April and then scrapped"
    return first


def _cue(passage: Passage, cues: Cues, undone: frozenset[str]) -> _Cue | None:
    """The first word of a quotation that calls the event off."""
    return next((cue for span in passage.match.spans if (cue := calls_off(passage.text, span, cues, undone))), None)
