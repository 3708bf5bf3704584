"""Which of several sentences tell of an event: those that have words of its title, or refer back to one that has."""

from collections.abc import Sequence

from chrono.findings import Said, worded
from chrono.languages import Cues, DateOwners, part
from chrono.passages import Passage, Passages
from chrono.records import Event
from chrono.text import TitleWords, compiled, lexemes, parts_between
from chrono.timex import DENIED


def not_of_the_title(
    event: Event,
    passage: Passage,
    passages: Passages,
    sentence: tuple[int, int] | None = None,
    field: str = "",
    names: Sequence[str] = (),
) -> Said:
    """Why what stands in a sentence, by default that of a quotation, may not be of the event; empty where nothing
    speaks against it.

    The sentence of another quotation tells what the title does, and this one nothing of it, nor does it refer back; or
    it tells less of it, at another time than that of the event. A place must stand with at least half of what another
    sentence has of the title, and a date in a sentence with something of it, or that begins with what refers back.
    A figure may stand with any word of another quotation. The `names` that are in question are no words of the title,
    and must not stand with a verb of their own in one that tells less of it.
    """
    located = [one for one in passages.of(event) if one.located and one.language == passage.language]
    if not passage.located or not located:
        return ""
    span = sentence or passage.placement.sentence
    mine = _told(event, passage, span, names)
    others = [
        _told(event, one, one.placement.sentence, names)
        for one in located
        if one.placement.sentence != span or one.article is not passage.article
    ]
    if not any(words - mine for words in others):
        return ""
    text = passage.text[slice(*span)]
    if field == "figures" and (mine or _goes_on(passage, located) or _refers_back(text, passage.language, field)):
        return ""
    if not mine and not _refers_back(text, passage.language, field):
        return worded('"{sentence}" has nothing of what the title tells', sentence=_short(text))
    if field == "location" and any(words > mine and len(words) >= 2 * len(mine) for words in others):
        return worded('"{sentence}" has little of what the title tells', sentence=_short(text))
    if field == "participants" and any(words > mine and len(words - mine) >= _MORE for words in others):
        known = part(passage.language, DateOwners)
        verb = compiled(known.predicate).search(text) if known else None
        title = TitleWords(event.title, passage.language)
        if verb and not title.has(verb[0]) and not _refers_back(text, passage.language, field):
            return worded('"{sentence}" tells something else of it', sentence=_short(text))
    if any(words > mine for words in others) and (other := _other_time(event, passage, span)):
        return worded('"{sentence}" tells of another time ("{words}")', sentence=_short(text), words=other)
    return ""


def of_another_predicate(event: Event, passage: Passage, spans: Sequence[tuple[int, int]]) -> Said:
    """Why a name may be of something else: its part of the sentence has a verb of its own and none of the words by
    which another part tells the title; empty where nothing says so."""
    known = part(passage.language, DateOwners)
    if known is None or not known.predicates:
        return ""
    title = TitleWords(event.title, passage.language)
    names = title.among(" ".join(passage.text[slice(*span)] for span in spans))
    parts = parts_between(passage.text, passage.placement.sentence, known.predicates)
    mine = [one for one in parts if any(one[0] <= start < one[1] for start, _ in spans)]
    told = [title.among(passage.text[slice(*one)]) - names for one in mine]
    others = [title.among(passage.text[slice(*one)]) - names for one in parts if one not in mine]
    wanted = title.among(event.title) - names
    if any(told) or not any(len(words) >= _MORE or words == wanted for words in others if words):
        return ""
    if not all(_tells_of(passage, one, known, spans) for one in mine):
        return ""
    words = passage.text[slice(*spans[0])]
    return worded('"{words}" stands in another part of the sentence than what the title tells', words=words)


def _tells_of(passage: Passage, clause: tuple[int, int], known: DateOwners, spans: Sequence[tuple[int, int]]) -> bool:
    """Does a part of a sentence tell something by itself: has it a verb, or signs beside the names, and no word by
    which somebody only says the rest?"""
    text = passage.text[slice(*clause)]
    cues = passage.cues
    if cues and cues.said_verb and compiled(rf"\b(?:{cues.said_verb})\b").search(text):
        return False
    if known.predicate:
        return compiled(known.predicate).search(text) is not None
    named = sum(end - start for start, end in spans if clause[0] <= start < clause[1])
    return len(text.strip()) - named >= _SIGNS


_MORE = 2
"""Words of a title that another sentence has alone, for one that has the rest to tell something else."""
_SIGNS = 6
"""Signs of a part of a sentence, beside the names, that may have a verb."""


def _told(event: Event, passage: Passage, span: tuple[int, int], names: Sequence[str]) -> set[str]:
    """The words of the title and of the summary that a sentence has, but for names."""
    said = TitleWords(f"{event.title} {event.summary or ''}", passage.language)
    return said.among(passage.text[slice(*span)]) - said.among(" ".join(names))


def _refers_back(text: str, language: str, field: str) -> bool:
    """May a sentence be about what was told before it: has it a pronoun, or, for a date, does it begin with one that is
    no person's?"""
    known = part(language, Cues)
    if known is None:
        return True
    if field == "date":
        return compiled(known.points_back).match(text.lstrip()) is not None
    return compiled(known.refers_back).search(text) is not None


def _goes_on(passage: Passage, located: Sequence[Passage]) -> bool:
    """Has the sentence of a quotation a word of that of another one?"""
    mine, others = (
        {word.stem for one in some for word in lexemes(one.sentence, one.language) if word.says}
        for some in ([passage], [one for one in located if one.sentence != passage.sentence])
    )
    return not mine.isdisjoint(others)


def _other_time(event: Event, passage: Passage, span: tuple[int, int]) -> str:
    """The date of a sentence that tells surely of another time than that of the event; empty where none does."""
    told = [one for one in passage.within(span) if one.dates_event and one.hedge != DENIED]
    said = passage.cues.said_verb if passage.cues else ""
    if said and compiled(rf"\b(?:{said})\b").search(passage.text[slice(*span)]):
        return ""  # it may be the day of saying so
    if not told or any(not one.is_decisive or any(map(event.date.meets, one.readings)) for one in told):
        return ""
    return passage.text[told[0].start : told[0].end]


def _short(text: str) -> str:
    quote = " ".join(text.split())
    return quote if len(quote) <= _LONGEST else quote[: _LONGEST - 1] + "…"


_LONGEST = 60  # characters of a sentence in a message
