"""A cited passage says that it was cancelled, postponed or denied, and the record does not.

Where the title tells of a denial, that may be the event: it is unchecked.

Of a word that calls it off only the quotation's own are read, and a negation before the word ("was not cancelled")
lifts it. Where the record says that it is off, a passage has to say so too; without such a word that is unchecked. So
is what took place where the whole sentence says that it is untrue or denied, or the quotation that it would; and what
is planned or ongoing where no word of the sentence tells of what is to come, or goes on.
"""

import re
from collections.abc import Iterator

from chrono.findings import Said, Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements, calls_off, says_untrue, taken_back, unreal_verbs
from chrono.languages import ClaimWords, Cues, DateLinks, DateOwners, every_part, part
from chrono.passages import Passage, Passages, of_language, unread_cues
from chrono.proof.examples import Example
from chrono.records import Chronology, Event, Status
from chrono.text import TitleWords, compiled, has_no_spaces, lexemes, parts_between, stem
from chrono.timex import Timex

CODE = "CH404"
NAME = "cancelled-in-source"
SEVERITY = Severity.ERROR
CONTRADICTS = True
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
        if event.status in (Status.CANCELLED, Status.POSTPONED, Status.DENIED):
            yield from _called_off(event, judgements.passages)
            continue
        for passage in judgements.passages.of(event, "status"):
            if not passage.located:
                continue
            if passage.cues is None:
                yield unchecked(at, unread_cues(passage.language))
            elif cue := _cue(passage, passage.cues, passage.cues.undone):
                word, status, span = cue
                message = worded(
                    '"{status}", but the passage says "{word}" ({told})', status=event.status, word=word, told=status
                )
                if status is Status.DENIED and _tells_denial(event.title, passage):
                    yield unchecked(
                        at,
                        worded('the title tells that something was denied, and the passage says "{word}"', word=word),
                    )
                elif _tells(event.title, word, span[0], passage):
                    yield passed(at, worded('the title tells itself what the passage says: "{word}"', word=word))
                elif event.status is Status.OCCURRED and _has_words(event.title, word, passage):
                    yield unchecked(
                        at, worded('"{word}": is the event that it was so, or what it was said of?', word=word)
                    )
                elif status is Status.POSTPONED and _put_off_to(event, passage, span):
                    yield unchecked(at, worded('the passage says "{word}": to this day or from it', word=word))
                elif other := _of_another_event(event, passage, span):
                    yield unchecked(
                        at, worded('the passage says "{word}" of what stands with "{other}"', word=word, other=other)
                    )
                else:
                    yield failed(at, message, passage.excerpt([span]))
            elif event.status in (Status.OCCURRED, Status.ONGOING) and (doubt := _doubt(event, passage, passage.cues)):
                yield unchecked(at, doubt)
            elif event.status is Status.PLANNED and (words := _not_held(event, passage, passage.cues)):
                yield unchecked(at, worded('its sentence says "{words}"', words=words))
            elif event.status is Status.PLANNED and not _is_to_come(event, passage, passage.cues):
                yield unchecked(at, "no word of its sentence tells of what is to come")
            elif event.status is Status.ONGOING and not _has(passage.cues.ongoing, passage):
                yield unchecked(at, "no word of its sentence tells of what goes on")
            else:
                yield passed(at, "nothing in the passage calls it off")


def _of_another_event(event: Event, passage: Passage, cue: tuple[int, int]) -> str:
    """The date or clause that a word for calling off is nearer to than to what the record tells; empty where none is.

    "The union called a meeting for 14 July, and a ballot scheduled for 31 May was cancelled."
    """
    text, (first, last) = passage.text, passage.placement.sentence
    dated = passage.within((first, last))
    mine = [one for one in dated if any(reading.meets(event.date) for reading in one.readings)]
    others = [one for one in dated if one not in mine]

    def away(one: Timex) -> int:
        return max(one.start - cue[1], cue[0] - one.end, 0)

    if mine and others:
        nearest = min(others, key=away)
        if away(nearest) < min(map(away, mine)):
            return text[nearest.start : nearest.end]
    known = part(passage.language, DateOwners)
    border = known and (known.coordinated or known.contrast)
    if not border:
        return ""
    clauses = parts_between(text, (first, last), border)
    title = TitleWords(event.title, passage.language)
    own = next((clause for clause in clauses if clause[0] <= cue[0] < clause[1]), (first, last))
    theirs = {word for clause in clauses if clause != own for word in title.among(text[slice(*clause)])}
    apart = not title.among(text[slice(*own)]) and len(theirs) > 1
    return " ".join(text[slice(*own)].split()[:_FEW]) if apart else ""


_FEW = 4  # words of a clause that name it


def _is_to_come(event: Event, passage: Passage, cues: Cues) -> bool:
    """May the clause that tells the title tell of what is to come? What is not called off is to come too."""
    text = _clause_of(event.title, passage).lower()
    return bool(compiled(cues.planned).search(text)) or any(word in text for word in cues.cancelled | cues.postponed)


def _clause_of(title: str, passage: Passage) -> str:
    """The clause of a sentence that alone has all words of the title that the sentence has; else all of it."""
    known = part(passage.language, DateOwners)
    border = known and (known.coordinated or known.contrast)
    words, sentence = TitleWords(title, passage.language), passage.placement.sentence
    whole = words.among(passage.sentence)
    if not border or len(whole) < _TOLD:
        return passage.sentence
    for clause in parts_between(passage.text, sentence, f"{border}|{known.clause}" if known else border):
        text = passage.text[slice(*clause)]
        if words.among(text) == whole and passage.within(clause):
            return text
    return passage.sentence


_TOLD = 2
"""Words of a title, for the clause that has them to be the one that tells it."""


def _not_held(event: Event, passage: Passage, cues: Cues) -> str:
    """The words of the sentence by which it says that something is not held, unless the title tells so itself."""
    found = compiled(cues.not_held).search(passage.sentence)
    words = " ".join(found[0].split()) if found else ""
    return "" if words.lower() in event.title.lower() else words


def _has(words: str, passage: Passage) -> bool:
    """Has the sentence of a passage one of these words?"""
    return compiled(words).search(passage.sentence) is not None


def _doubt(event: Event, passage: Passage, cues: Cues) -> Said:
    """Why a passage does not say that it took place: its sentence says that it is not so, or that it would."""
    text, sentence = passage.text, passage.sentence
    if (words := says_untrue(sentence, cues)) and words.lower() not in event.title.lower():
        return worded('its sentence says "{words}"', words=words)
    if sentence.rstrip("\"'”’» \n").endswith(("?", "？")):
        return "its sentence asks"
    if words := _not_held(event, passage, cues):
        return worded('its sentence says "{words}"', words=words)
    if part(passage.language, ClaimWords) is None and not cues.alleged:
        return worded(
            "words for what is only alleged are not read in {language}", language=of_language(passage.language)
        )
    if not event.attributed_to and (alleged := _alleged(sentence, passage.language, cues)):
        return worded('its sentence gives it as somebody\'s word: "{words}"', words=alleged)
    if words := taken_back(passage, cues):
        return worded('the sentence after it says "{words}"', words=words)
    if (denied := calls_off(text, passage.placement.sentence, cues, cues.undone)) and denied[1] is Status.DENIED:
        return worded('its sentence says "{words}"', words=denied[0])
    told = {word.stem for word in lexemes(event.title, passage.language)}
    for first, last in passage.match.spans:
        for words, verb in unreal_verbs(text[first:last], cues):
            if stem(verb.lower(), passage.language) in told:
                return worded('the passage says "{words}"', words=words)
    return ""


def _alleged(sentence: str, language: str, cues: Cues) -> str:
    """The words by which a sentence gives what it says as somebody's word, an allegation or a theory; or empty."""
    known = part(language, ClaimWords)
    told = "|".join(one for one in (known.reported, known.alleged) if one) if known else cues.alleged
    found = (" ".join(one[0].split()) for one in re.finditer(told, sentence, re.IGNORECASE) if told)
    return next((words for words in found if words.lower() not in every_part(Cues).sourcing), "")


def _tells(title: str, word: str, at: int, passage: Passage) -> bool:
    """Has the title the word by which somebody calls something off, so that this is what it tells?"""
    passive = compiled(every_part(Cues).passive_before, at_end=True).search(passage.text[max(0, at - _NEAR) : at])
    if passive:  # "the talks were called off" tells of no talks; "ruled that the sale be cancelled" tells of a ruling
        ruled = title.lower().partition(f"{passive[0]}{word}".lower())[0]
        apart = passage.cues.apart if passage.cues else ""
        if ruled == title.lower() or not compiled(apart).search(ruled):
            return False
    return _has_words(title, word, passage)


def _has_words(title: str, words: str, passage: Passage) -> bool:
    """Has a title words of a passage, in any of their forms?"""
    if any(map(has_no_spaces, words)):
        return words in title
    told = {one.stem for one in lexemes(title, passage.language)}
    return all(stem(one, passage.language) in told for one in words.lower().split())


_NEAR = 24  # characters before a verb in which what makes it passive is


def _put_off_to(event: Event, passage: Passage, cue: tuple[int, int]) -> bool:
    """Does the day of the record stand behind the word that puts it off, or only another one, from which it was put?"""
    behind = [one for one in passage.within(passage.placement.sentence) if one.start >= cue[1]]
    if any(reading.same_extent(event.date) for one in behind for reading in one.readings):
        return True
    links = part(passage.language, DateLinks)
    return bool(behind and links and compiled(links.moved_from).match(passage.text, cue[1]))


def _tells_denial(title: str, passage: Passage) -> bool:
    """Does the title have a word for denying, so that the denial is what it tells?"""
    denial = {stem(word, passage.language) for word in passage.cues.denial} if passage.cues else set()
    return any(word.stem in denial for word in lexemes(title, passage.language))


def _called_off(event: Event, passages: Passages) -> Iterator[Verdict]:
    """Of what is said to be off: passed where a passage says so, else unchecked, for words can say it in many ways."""
    at = event.field("status")
    cited = [passage for passage in passages.of(event, "status") if passage.located]
    said = [
        (passage, cue)
        for passage in cited
        if passage.cues and (cue := _cue(passage, passage.cues, passage.cues.negation))
    ]
    for passage, (word, status, span) in said:
        if status is event.status:
            yield passed(at, worded('the passage says "{word}"', word=word), passage.excerpt([span]))
            return
    if said:
        passage, (word, status, span) = said[0]
        message = worded(
            '"{status}", but the passage says "{word}" ({told})', status=event.status, word=word, told=status
        )
        yield failed(at, message, passage.excerpt([span]))
    elif unread := [passage for passage in cited if passage.cues is None]:
        yield unchecked(at, unread_cues(unread[0].language))
    elif cited:
        yield unchecked(at, worded('no word that is read in the passage says "{status}"', status=event.status))


def _cue(passage: Passage, cues: Cues, undone: frozenset[str]) -> tuple[str, Status, tuple[int, int]] | None:
    """The first word of a quotation that calls the event off."""
    return next((cue for span in passage.match.spans if (cue := calls_off(passage.text, span, cues, undone))), None)
