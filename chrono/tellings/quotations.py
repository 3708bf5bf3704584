"""Which of several sentences tell of an event: those that have words of its title, or refer back to one that has."""

import re
from collections.abc import Iterator, Sequence

from chrono.findings import Said, worded
from chrono.languages import PART_STOP, STATEMENT_STOP, ClaimWords, Cues, DateOwners, part
from chrono.passages import Passage, Passages
from chrono.records import Event
from chrono.tellings.predicates import holds_any, is_said
from chrono.tellings.statements import is_only_a_date
from chrono.text import TitleWords, compiled, lexemes, parts_between, spaced
from chrono.timex import Timex


def not_of_the_title(
    event: Event, passage: Passage, passages: Passages, at: int, field: str = "", names: Sequence[str] = ()
) -> Said:
    """Why what stands at a place in or beside a quotation may not be of the event; empty where nothing speaks against.

    Another quoted sentence tells what the title does, and this one nothing of it, nor does it refer back; or it tells
    less of it, at another time than that of the event; or it is what a correction gives as wrong. A place must stand
    with at least half of what another sentence has of the title, and a date in a sentence with something of it, or that
    begins with what refers back. A figure may stand with any word of another quotation. The `names` that are in
    question are no words of the title, and must not stand with a verb of their own in one that tells less of it.
    """
    located = [one for one in passages.of(event) if one.located and one.language == passage.language]
    if not passage.located or not located:
        return ""
    span = passages.readings[passage.evidence.source].sentence_at(at)
    text = passage.text[slice(*span)]
    if passage.cues and (found := compiled(passage.cues.disowned).search(text)):
        return worded('the passage corrects what is told there ("{words}")', words=spaced(found[0]))
    if field == "date" and is_only_a_date(passage, span):
        return ""
    mine = _told(event, passage, span, names)
    others = [_told(event, one, other, names) for one, other in other_sentences(event, passage, passages, span)]
    if field == "participants" and (other := _time_of_another(event, passage, passages, span)):
        return worded('"{sentence}" tells of another time ("{words}")', sentence=short(text), words=other)
    refers = _refers_back(text, passage.language, field, names)
    stands = field == "figures" and (mine or _goes_on(passage, located) or refers)
    if stands or not any(words - mine for words in others):
        return ""
    tied = refers or _is_gone_on_from(span, passage, event, passages)
    if _has_nothing(event, passage, passages, span, mine, field, tied=tied):
        return worded('"{sentence}" has nothing of what the title tells', sentence=short(text))
    far_more = field == "location" and any(words > mine and len(words) >= 2 * len(mine) for words in others)
    if far_more or (field == "date" and not tied and _tells_rest(event, passage, passages, span, mine)):
        return worded('"{sentence}" has little of what the title tells', sentence=short(text))
    tells_more = field == "participants" and any(_tells_more(words, mine) for words in others)
    if tells_more and not tied and _has_own_verb(text, TitleWords(event.title, passage.language), passage.language):
        return worded('"{sentence}" tells something else of it', sentence=short(text))
    if any(words > mine for words in others) and (other := _other_time(event, passage, span)):
        return worded('"{sentence}" tells of another time ("{words}")', sentence=short(text), words=other)
    return ""


def _has_nothing(
    event: Event, passage: Passage, passages: Passages, span: tuple[int, int], mine: set[str], field: str, *, tied: bool
) -> bool:
    """Has a sentence no word of the title, and nothing that ties it to one that has, or the date of a speech?"""
    said = field == "date" and is_said(passage, span)
    return not mine and (not tied or (said and _has_own_date(event, passages, span)))


def _tells_rest(event: Event, passage: Passage, passages: Passages, span: tuple[int, int], mine: set[str]) -> bool:
    """Has another sentence of the quotation what a title tells but for names, of which the dated one has one word?"""
    named = {word.stem for word in lexemes(event.title, passage.language) if word.is_capitalised and word.start}
    others = (_told(event, passage, one, ()) for one in quoted_sentences(passage, passages) if one != span)
    told = mine - named
    return len(told) <= 1 and any(len(words - mine - named) >= _MORE for words in others if not told or told - words)


def _time_of_another(event: Event, passage: Passage, passages: Passages, span: tuple[int, int]) -> str:
    """The date of a sentence that is surely not that of the event, where another quoted one with the title has that."""
    dated = any(date.meets(event.date) for date in _dates_of_others(event, passages, span))
    return _other_time(event, passage, span) if dated else ""


def _has_own_date(event: Event, passages: Passages, said: tuple[int, int]) -> bool:
    """Has another quoted sentence, with words of the title, a date of its own, so that this one is of saying so?"""
    return any(date.is_affirmed for date in _dates_of_others(event, passages, said))


def _dates_of_others(event: Event, passages: Passages, span: tuple[int, int]) -> Iterator[Timex]:
    """The dates of the other quoted sentences that have words of the title."""
    for one in passages.of(event):
        for other in quoted_sentences(one, passages) if one.located else ():
            if other != span and _told(event, one, other, ()):
                yield from one.within(other)


def _tells_more(words: set[str], mine: set[str]) -> bool:
    """Has a sentence so much more of the title than another that the other may tell something else?"""
    return (words > mine and len(words - mine) >= _MORE) or (len(mine) == 1 and len(words) >= _MUCH)


def _has_own_verb(text: str, title: TitleWords, language: str) -> bool:
    """Has a sentence a verb that is not the title's? Of a title without spaces it is taken to have one."""
    known = part(language, DateOwners)
    verb = compiled(known.predicate).search(text) if known else None
    return title.signs or (verb is not None and not title.has(verb[0]))


_MUCH = 3
"""Words of a title in one sentence that outweigh a single word in another."""


def _is_gone_on_from(span: tuple[int, int], passage: Passage, event: Event, passages: Passages) -> bool:
    """Does a quoted sentence that tells of the title follow right behind, and refer back: "The two sides agreed …"?"""
    known = part(passage.language, Cues)
    return known is not None and any(
        first == span[1] or not passage.text[span[1] : first].strip()
        for one in passages.of(event)
        if one.located and one.article is passage.article
        for first, last in quoted_sentences(one, passages)
        if first >= span[1]
        and _told(event, one, (first, last), ())
        and compiled(known.refers_back).search(
            compiled(f"{known.related_to_whom}|{known.impersonal}").sub(" ", passage.text[first:last])[:_OPENING]
        )
    )


_OPENING = 30
"""Signs at the beginning of a sentence in which what refers back is its subject."""


def quoted_sentences(passage: Passage, passages: Passages) -> list[tuple[int, int]]:
    """The sentences of which a quotation has anything."""
    spans = passage.match.spans
    sentences = passages.readings[passage.evidence.source].within(
        min((first for first, _ in spans), default=0), max((last for _, last in spans), default=0)
    )
    return [(start, end) for start, end in sentences if any(start < last and first < end for first, last in spans)]


def other_sentences(
    event: Event, passage: Passage, passages: Passages, own: tuple[int, int]
) -> Iterator[tuple[Passage, tuple[int, int]]]:
    """The quoted sentences in the language of a passage, with the passage that has each, but for its `own`."""
    for one in passages.of(event):
        for sentence in quoted_sentences(one, passages) if one.located and one.language == passage.language else ():
            if sentence != own or one.article is not passage.article:
                yield one, sentence


def told_sentence(event: Event, passage: Passage, passages: Passages) -> str:
    """The first sentence that a quotation has anything of with most words of the title; its own first, where none has
    any."""
    title = TitleWords(event.title, passage.language)
    sentences = [passage.text[slice(*one)] for one in quoted_sentences(passage, passages)]
    return max(sentences, key=lambda text: len(title.among(text)), default=passage.sentence)


def said_absent(event: Event, passage: Passage, spans: Sequence[tuple[int, int]]) -> Said:
    """The words by which the part of a sentence with a name says that whoever it names was not there, unless the title
    tells that; or empty."""
    known = part(passage.language, DateOwners)
    if known is None or passage.cues is None:
        return ""
    for first, last in parts_between(passage.text, passage.placement.sentence, known.predicates):
        found = compiled(passage.cues.absent).search(passage.text, first, last)
        if found and holds_any((first, last), spans) and spaced(found[0]).lower() not in event.title.lower():
            return worded('the passage says "{words}"', words=spaced(found[0]))
    return ""


def beside_another_date(event: Event, passage: Passage, spans: Sequence[tuple[int, int]]) -> Said:
    """Why a name may be of another time: its part of the sentence has a date of its own, and one before it has that of
    the event; empty where nothing says so."""
    told = [one for one in passage.within(passage.placement.sentence) if one.is_affirmed]
    for border in (STATEMENT_STOP, PART_STOP):
        parts = parts_between(passage.text, passage.placement.sentence, border)
        dated = [[one for one in told if first <= one.start < last] for first, last in parts]
        of_event = [any(one.meets(event.date) for one in some) for some in dated]
        places = [at for at, one in enumerate(parts) if holds_any(one, spans)]
        if not any(of_event) or not places:
            continue
        first = of_event.index(True)
        if all(at > first and dated[at] and not of_event[at] for at in places):
            other = dated[places[0]][0]
            return worded('it stands with "{words}" in its sentence', words=passage.text[other.start : other.end])
    return ""


_MORE = 2
"""Words of a title that another sentence has alone, for one that has the rest to tell something else."""


def _told(event: Event, passage: Passage, span: tuple[int, int], names: Sequence[str]) -> set[str]:
    """The words of the title and of the summary that a sentence has, but for names."""
    said = TitleWords(f"{event.title} {event.summary or ''}", passage.language)
    return said.among(passage.text[slice(*span)]) - said.among(" ".join(names))


def _refers_back(text: str, language: str, field: str, names: Sequence[str] = ()) -> bool:
    """May a sentence be about what was told before it: has it a pronoun, before the `names` in question, or, for a
    date, does it begin with one that is no person's?"""
    known = part(language, Cues)
    if known is None:
        return True
    if field == "date":
        return compiled(known.points_back).match(text.lstrip()) is not None
    ends = [at for name in names if (at := text.find(name)) >= 0]
    told = _SPEECH.sub(" ", text[: min(ends, default=len(text))])  # who somebody speaks of is told by the speech
    owners = part(language, DateOwners)
    if field == "participants" and owners is not None and compiled(owners.predicate).search(text):
        told = _of_its_beginning(without_owner(told, language, begins=""))
    return compiled(known.refers_back).search(told) is not None


def without_owner(text: str, language: str, begins: str = r"\A\W*") -> str:
    """A sentence without the possessive that it begins with: "His assistant, Beth Brown" is somebody else than he.

    Behind any word, where `begins` is empty: "the mayor and his aide, Beth Brown" is about two others than he.
    """
    words = part(language, ClaimWords)
    owned = "|".join(sorted(words.possessives)) if words else ""
    return compiled(rf"{begins}\b(?:{owned})\b").sub(" ", text) if owned else text


def _of_its_beginning(text: str) -> str:
    """In a script without spaces the first clause: a pronoun behind it may be of somebody named there."""
    return re.split("[，；]", text)[0]


_SPEECH = re.compile(r"[\"“«「][^\"”»」]*[\"”»」]")


def _goes_on(passage: Passage, located: Sequence[Passage]) -> bool:
    """Has the sentence of a quotation a word of that of another one?"""
    mine, others = (
        {word.stem for one in some for word in lexemes(one.sentence, one.language) if word.says}
        for some in ([passage], [one for one in located if one.sentence != passage.sentence])
    )
    return not mine.isdisjoint(others)


def _other_time(event: Event, passage: Passage, span: tuple[int, int]) -> str:
    """The date of a sentence that tells surely of another time than that of the event; empty where none does."""
    told = [one for one in passage.within(span) if one.is_affirmed]
    if is_said(passage, span):
        return ""  # it may be the day of saying so
    if not told or any(not one.is_decisive or one.meets(event.date) for one in told):
        return ""
    return passage.text[told[0].start : told[0].end]


def short(text: str) -> str:
    quote = spaced(text)
    return quote if len(quote) <= _LONGEST else quote[: _LONGEST - 1] + "…"


_LONGEST = 60  # characters of a sentence in a message
