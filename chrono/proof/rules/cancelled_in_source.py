"""A cited passage says that it was cancelled, postponed or denied, and the record does not.

Where the title tells of a denial, that may be the event: it is unchecked.

Of a word that calls it off only the quotation's own are read, and a negation before the word ("was not cancelled")
lifts it. Where the record says that it is off, a passage has to say so too; without such a word that is unchecked. So
is what took place where the whole sentence says that it is untrue or denied, or the quotation that it would; and what
is planned or ongoing where no word of the sentence tells of what is to come, or goes on.
"""

from collections.abc import Iterator, Sequence

from chrono.claims import calls_off, says_untrue, unreal_verbs
from chrono.findings import Said, Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements, clause_that_tells, has_words_of, is_negated, not_so, tells_denial
from chrono.languages import PART_STOP, ClaimWords, Cues, DateLinks, DateOwners, part
from chrono.passages import Passage, unread_cues
from chrono.proof.examples import Example
from chrono.records import Chronology, Event, Status
from chrono.text import TitleWords, compiled, lexemes, part_with, parts_between, stem
from chrono.timex import Timex

CODE = "CH404"
NAME = "cancelled-in-source"
SEVERITY = Severity.ERROR
TO_DO = "take the status of the passage, or quote the words that tell otherwise"
CONTRADICTS = True
BY_WORDS = True
PROVES: tuple[str, ...] = ("status",)
_ARTICLES = {"a.txt": " date 2024-03-26 The visit to China from March 28 to 30 has been postponed, officials said.\n"}
BAD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - id: visit
    title: A visit to China
    date: 2024-03-28/2024-03-30
    status: planned
    participants: [China]
    evidence:
      - source: a
        quote: The visit to China from March 28 to 30 has been postponed
as_of: 2024-03-26
""",
    _ARTICLES,
)
GOOD = BAD.but("status: planned", "status: postponed")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a supporting passage of an event that is not said to be off, and one an event that is."""
    for event in chronology.events:
        at = event.field("status")
        told = [passage for passage in judgements.passages.of(event, "status") if passage.located]
        if event.status in (Status.CANCELLED, Status.POSTPONED, Status.DENIED):
            yield from _called_off(event, told)
            continue
        for passage in told:
            if passage.cues is None:
                yield unchecked(at, unread_cues(passage.language))
            elif cue := _cue(passage, passage.cues, passage.cues.undone):
                yield _undone(event, passage, cue, told)
            elif doubt := (not_so if event.status is Status.PLANNED else _doubt)(event, passage, passage.cues):
                yield unchecked(at, doubt)
            elif event.status is Status.PLANNED and not any(_is_to_come(event, one) for one in told):
                yield unchecked(at, "no word of its sentence tells of what is to come")
            elif event.status is Status.ONGOING and not any(map(_goes_on, told)):
                yield unchecked(at, "no word of its sentence tells of what goes on")
            else:
                yield passed(at, "nothing in the passage calls it off")


def _undone(event: Event, passage: Passage, cue: "_Cue", told: Sequence[Passage]) -> Verdict:
    """Of a passage that calls something off: is that the event, or what the title tells, or something else?"""
    at = event.field("status")
    word, status, span = cue
    said = _tells(event.title, word, span[0], passage)
    if status is Status.DENIED and tells_denial(event.title, passage):
        doubt = worded('the title tells that something was denied, and the passage says "{word}"', word=word)
    elif event.status is Status.PLANNED and said:
        doubt = worded('the title tells what is no plan any more: "{word}"', word=word)
    elif said:
        return passed(at, worded('the title tells itself what the passage says: "{word}"', word=word))
    elif event.status is Status.OCCURRED and has_words_of(event.title, word, passage):
        doubt = worded('"{word}": is the event that it was so, or what it was said of?', word=word)
    elif status is Status.POSTPONED and _put_off_to(event, passage, span):
        doubt = worded('the passage says "{word}": to this day or from it', word=word)
    elif _is_dated_by_another(event, passage, told):
        doubt = worded('a passage says "{word}", and another one tells of the day of the record', word=word)
    elif other := _of_another_event(event, passage, span):
        doubt = worded('the passage says "{word}" of what stands with "{other}"', word=word, other=other)
    elif _is_behind_what_happened(event, passage, span):
        doubt = worded('the passage says "{word}" behind what took place on the day', word=word)
    else:
        return _off(event, passage, cue)
    return unchecked(at, doubt)


def _off(event: Event, passage: Passage, cue: "_Cue") -> Verdict:
    """That a passage says of the event another status than its own."""
    word, status, span = cue
    message = worded('"{status}", but the passage says "{word}" ({told})', status=event.status, word=word, told=status)
    return failed(event.field("status"), message, passage.excerpt([span]))


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
    found = compiled(known.reported).search(passage.sentence)
    words = says_untrue(passage.sentence, cues) or (found[0] if found else "")
    return "" if words.lower() in event.title.lower() else worded('its sentence says "{words}"', words=words)


def _called_off(event: Event, cited: Sequence[Passage]) -> Iterator[Verdict]:
    """Of what is said to be off: passed where a passage says so, else unchecked, for words can say it in many ways."""
    at = event.field("status")
    said = [
        (passage, cue) for passage in cited if passage.cues and (cue := _cue_of_title(event, passage, passage.cues))
    ]
    for passage, (word, status, span) in said:
        if status is event.status and (doubt := _only_told(event, passage)):
            yield unchecked(at, doubt)
            return
        if status is event.status is Status.POSTPONED and _put_off_to(event, passage, span):
            yield unchecked(at, worded('the passage says "{word}": to this day or from it', word=word))
            return
        if status is event.status and (other := _of_another_day(event, passage, cited)):
            yield unchecked(at, worded('the passage says "{word}" of "{other}"', word=word, other=other))
            return
        if status is event.status:
            yield passed(at, worded('the passage says "{word}"', word=word), passage.excerpt([span]))
            return
    if said:
        yield _off(event, *said[0])
    elif unread := [passage for passage in cited if passage.cues is None]:
        yield unchecked(at, unread_cues(unread[0].language))
    elif cited:
        yield unchecked(at, worded('no word that is read in the passage says "{status}"', status=event.status))


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
