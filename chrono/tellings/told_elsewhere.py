"""Whether a date, a place or a name stands in another statement of the quotations than the one that tells the title.

Each has to stand where the title is told: one with fewer of its words proves nothing where another statement has more
of them and a date, a place or a speaker of its own.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from chrono.findings import Said, worded
from chrono.languages import CAPITAL, LETTER, PART_STOP, ClaimWords, DateOwners, has_no_spaces, part
from chrono.passages import Passage, Passages
from chrono.records import Event, Status
from chrono.tellings.counting import counted_in
from chrono.tellings.date_nouns import begins_with_any
from chrono.tellings.predicates import of_names
from chrono.tellings.quotations import quoted_sentences, short
from chrono.tellings.statements import first_verb_at, has_verb_alone, is_moved_between
from chrono.tellings.stretches import items
from chrono.text import SURE_END, CaseFree, TitleWords, compiled, part_with, parts_between, spaced


def date_told_elsewhere(event: Event, passage: Passage, passages: Passages, at: int) -> Said:
    """Why the date at a place may be of something else: another statement has its own, and more of the title."""
    known, statements = part(passage.language, DateOwners), tuple(_statements(event, passage, passages))
    here, sentences = part_with(statements, at), _sentences(event, passage, passages)
    mine = next((one for one in passage.within((at, at + 1)) if one.start == at), None)
    told = [one for one in passage.quoted if one.is_affirmed]
    if mine in told and items(told, passage):  # what is told before a list is of all its items
        return ""

    def dated(stretch: tuple[int, int]) -> bool:
        text = passage.text[slice(*stretch)]
        if known and known.predicate and not compiled(known.predicate).search(text):
            return False
        if passage.cues and compiled(passage.cues.disowned).search(text):
            return False
        sentence = part_with(sentences, stretch[0]) or stretch
        apart = part_with([sentence], at) is None
        if known and apart and counted_in(passage.text[sentence[0] : stretch[1]], known):
            return True
        own = [one for one in passage.within(stretch) if one.is_affirmed and stretch[0] <= one.start < stretch[1]]
        return any(not (mine and is_moved_between(one, mine, passage)) for one in own) and not (
            here and has_verb_alone(event.title, passage.text[slice(*here)], text, passage.language)
        )

    return _told_elsewhere(event, passage, statements, at, (), dated, dated=True)


def place_told_elsewhere(event: Event, passage: Passage, passages: Passages, at: int, names: Sequence[str]) -> Said:
    """Why the place named there may be of something else: another statement has its own, and more of the title."""
    known = part(passage.language, ClaimWords)
    if reason := _planned_place(event, passage, at) or _left_place(event, passage, at, names):
        return reason
    if known is None:
        return ""
    pattern = compiled(_places(known))

    def placed(stretch: tuple[int, int]) -> bool:
        text = passage.text[slice(*stretch)]
        dates = [(one.start - stretch[0], one.end - stretch[0]) for one in passage.within(stretch)]
        found = [one for one in pattern.finditer(text) if known.signs or one["name"].isupper()]
        return any(not any(start <= one.start("name") < end for start, end in dates) for one in found)

    if reason := _nearer_place(event, passage, at, names, pattern):
        return reason
    statements = tuple(_statements(event, passage, passages))
    return _place_without_the_title(event, passage, at, names, [one for one in statements if placed(one)]) or (
        _told_elsewhere(event, passage, statements, at, names, placed)
    )


def _planned_place(event: Event, passage: Passage, at: int) -> Said:
    """That it had been planned to be there: `It had been scheduled to open in Cedar Bluff`; in words, or empty."""
    known = part(passage.language, DateOwners)
    first, last = passage.sentence_of(at)
    if known is None or event.status not in (Status.PLANNED, Status.OCCURRED, Status.ONGOING, Status.POSTPONED):
        return ""
    begins = max([first, *(end.end() for end in _CLAUSE_ENDS.finditer(passage.text, first, at))])
    if passage.cues and (moved := compiled(passage.cues.moved_place).search(passage.text, at, _end(passage, last))):
        return worded('behind it stands "{words}": it may be elsewhere now', words=short(moved[0]))
    found = compiled(known.superseded_place).search(passage.text, begins, at)
    if found is None and begins_with_any(known.superseded_after, passage.text[at:last]):
        return worded('"{words}" is where it had been planned to be', words=short(passage.text[at:last]))
    return worded('"{words}" tells where it had been planned to be', words=spaced(found[0])) if found else ""


def _end(passage: Passage, last: int) -> int:
    """The end of a sentence, or of the next where that is about it: `That has been moved to Wells.`"""
    behind = passage.text[last : passage.placement.neighbours[1]]
    tied = passage.cues is not None and compiled(passage.cues.points_back).match(behind.lstrip())
    return last + len(SURE_END.split(behind.rstrip())[0]) if tied else last


def _left_place(event: Event, passage: Passage, at: int, names: Sequence[str]) -> Said:
    """That a place which the title does not name is only where somebody or something came from; in words, or empty."""
    known = part(passage.language, DateOwners)
    title = TitleWords(event.title, passage.language)
    if known is None or not known.left_place or title.among(" ".join(names)) or not title.among(passage.sentence):
        return ""
    found = compiled(known.left_place, at_end=True).search(passage.text[max(0, at - _BEFORE_PLACE) : at])
    return worded('the passage says "{words}" of it', words=spaced(found[0])) if found else ""


_BEFORE_PLACE = 20  # characters before a place in which its preposition is
_CLAUSE_ENDS = re.compile(rf"{PART_STOP}\s*")


def _place_without_the_title(
    event: Event, passage: Passage, at: int, names: Sequence[str], placed: Sequence[tuple[int, int]]
) -> Said:
    """That a sentence tells of two places, each with a verb, and the title nothing that stands with this one."""
    first, last = passage.sentence_of(at)
    inside = [one for one in placed if first <= one[0] < last]
    mine = part_with(inside, at)
    if mine is None or len(inside) < 2:
        return ""
    title = TitleWords(event.title, passage.language)
    text = passage.text[max(mine[0], first_verb_at(passage, (first, last))) : mine[1]]
    other = passage.text[slice(*next(one for one in inside if one != mine))]
    if any(name in other for name in names) or title.among(text) - title.among(" ".join(names)) - of_names(text, title):
        return ""
    return worded(
        'no word of the title stands with it, and "{statement}" tells of another place',
        statement=short(other.strip(_BORDERS)),
    )


def _nearer_place(event: Event, passage: Passage, at: int, names: Sequence[str], pattern: CaseFree) -> Said:
    """The place of the sentence that stands with the title's words where the one in question has another verb of its
    own before them: `signed in Maputo after tests confirmed cases in Beira`; in words, or empty."""
    known = part(passage.language, DateOwners)
    first, last = passage.placement.sentence
    if not (first <= at < last) or known is None or not known.predicate:
        return ""
    title, text = TitleWords(event.title, passage.language), passage.text[first:last]
    named = title.among(" ".join(names))
    words = [one.start() for one in re.finditer(r"\w+", text) if title.among(one[0]) - named]
    verbs = [one.start() for one in compiled(known.predicate).finditer(text) if not title.has(one[0])]

    def apart(place: int) -> int:
        return min((sum(min(place, at) < verb < max(place, at) for verb in verbs) for at in words), default=0)

    if not apart(at - first):
        return ""
    others = [one.start("name") for one in pattern.finditer(text) if text[one.start("name")].isupper()]
    other = next((one for one in others if not apart(one) and not text.startswith(tuple(names), one)), None)
    found = other is not None and re.match(r"[\w’-]+", text[other:])
    return worded('"{place}" stands nearer to what the title tells', place=found[0]) if found else ""


def _places(known: ClaimWords) -> str:
    """A pattern of a place with its preposition or ending, the first letter of its name in the group `name`."""
    before = "|".join(sorted(known.placing or known.prepositions))
    after = "|".join(known.locative)
    if known.signs:
        return rf"(?:{before})(?P<name>\w)"
    if after:
        return rf"\b(?P<name>(?-i:{CAPITAL}))\w+(?:{after})\b"
    return rf"\b(?:{before})\s(?=(?:(?-i:(?!{CAPITAL})){LETTER}+\s)?(?P<name>\w))"


def speech_told_elsewhere(event: Event, passage: Passage, passages: Passages, at: int, names: Sequence[str]) -> Said:
    """Why what somebody says there may not be what the title tells: another statement has more of it."""
    known = part(passage.language, ClaimWords)
    said = "|".join(one for one in (known.said, known.alleged) if one) if known else ""
    name, few = "|".join(map(re.escape, names)), r"(?:\W+\w+){0,3}?\W*"
    speaks = (
        compiled(f"(?:{name}){few}(?:{said})|(?:{said}){few}(?:{name})") if said and known and not known.signs else None
    )

    def others(stretch: tuple[int, int]) -> bool:
        return speaks is None or speaks.search(passage.text, *stretch) is None

    return _told_elsewhere(
        event, passage, _speeches(event, passage, passages), at, names, others, named_too=speaks is not None
    )


def _told_elsewhere(
    event: Event,
    passage: Passage,
    parts: Iterable[tuple[int, int]],
    at: int,
    names: Sequence[str],
    has_own: Callable[[tuple[int, int]], bool],
    *,
    named_too: bool = False,
    dated: bool = False,
) -> Said:
    """The statement that has more of the title than the one at a place, and what it must have; in words, or empty.

    One word of the title is enough for one of the same sentence with a date of its own.
    """
    statements, title = tuple(parts), TitleWords(event.title, passage.language)
    named = title.among(" ".join(names))
    mine = part_with(statements, at)
    if mine is None:
        return ""
    told = title.among(passage.text[slice(*mine)]) - named
    sentence, claims = passage.sentence_of(at), part(passage.language, ClaimWords)
    begins = sentence[0] if claims and claims.verb_last else first_verb_at(passage, sentence)
    subject = title.among(passage.text[sentence[0] : begins])
    for other in statements:
        text = passage.text[slice(*other)]
        words = title.among(text) - named
        beside = dated and passage.sentence_of(other[0]) == sentence and bool(words - subject)
        hardly = len(words) <= len(told) or (not told and not beside and len(words) < _TOLD)
        if other == mine or hardly or (not named_too and any(name in text for name in names)):
            continue
        if has_own(other):
            return worded('"{statement}" tells more of the title', statement=short(text.rstrip(_BORDERS)))
    return ""


_BORDERS = " ,;，；\n"
_TOLD = 2
"""Words of a title that another statement has, where that of the field has none: one may be of both."""


def _sentences(event: Event, passage: Passage, passages: Passages) -> list[tuple[int, int]]:
    """Those of the article that the event's quotations have anything of, in order."""
    cited = [one for one in passages.of(event) if one.located and one.article is passage.article]
    return sorted({span for one in cited for span in quoted_sentences(one, passages)})


def _statements(event: Event, passage: Passage, passages: Passages) -> Iterator[tuple[int, int]]:
    """The parts of the quoted sentences, each with a verb or signs of its own; what only leads in belongs to the next.

    Every clause counts, with a date or without: any may be the one that tells of the place or the speaker.
    """
    known = part(passage.language, DateOwners)
    for first, last in _sentences(event, passage, passages):
        start = first
        clauses = parts_between(passage.text, (first, last), known.clause) if known and known.clause else []
        for begin, end in clauses[:-1]:
            text = passage.text[begin:end]
            told = known and known.predicate and compiled(known.predicate).search(text)
            if start == begin and not told and _leads(text):
                continue
            yield start, end
            start = end
        yield start, last


def _leads(text: str) -> bool:
    """Is it too short to tell anything: "In May," and "In Lima,"?"""
    signs = [sign for sign in text if has_no_spaces(sign)]
    return len(signs) <= _LEAD_SIGNS if signs else len(text.split()) <= _LEAD


_LEAD, _LEAD_SIGNS = 4, 6  # words, or signs where words are not parted


def _speeches(event: Event, passage: Passage, passages: Passages) -> Iterator[tuple[int, int]]:
    """The quoted sentences, parted where another one speaks or something else is set against what was said."""
    known, owners = part(passage.language, ClaimWords), part(passage.language, DateOwners)
    said = "|".join(one for one in (known.said, known.alleged) if one) if known else ""
    for first, last in _sentences(event, passage, passages):
        start, spoken = first, False
        told: int | None = None
        border = "|".join(one for one in (owners.contrast if owners else "", _CLAUSE_ENDS.pattern) if one)
        for begin, end in parts_between(passage.text, (first, last), border):
            speaks = bool(said) and compiled(said).search(passage.text, begin, end) is not None
            closes = end == last and _leads(passage.text[begin:end])  # "…, according to Bell": of what is before it
            apart = passage.text[:begin].rstrip().endswith((";", "；"))
            border_at = told if closes else begin
            if speaks and (spoken or apart) and border_at is not None:
                yield start, border_at
                start = border_at
            spoken, told = spoken or speaks, None if speaks else begin
        yield start, last
