"""Of what a date is on which something is remembered: `on 26 February 2020, the 50th anniversary of the killing`."""

import re

from chrono.findings import Said, worded
from chrono.languages import DateOwners, part
from chrono.passages import Passage
from chrono.records import Event
from chrono.tellings.date_judgement import DateJudgement
from chrono.text import TitleWords, compiled, find_figures, lexemes, spaced
from chrono.timex import Timex


def only_remembered(event: Event, dated: DateJudgement) -> Said:
    """Why a date may be the day on which what the title tells was remembered, and not that of its happening."""
    passage, timex = dated.passage, dated.timex
    for found in _remembering(passage, timex):
        if passage is None or timex is None:
            continue
        first, last = found.span("of")
        if first <= timex.start < last:
            if last == found.end():  # "the anniversary of the killing on 26 February 1970"
                continue
            first = timex.end
        title = TitleWords(event.title, passage.language)
        sentence = passage.sentence_of(timex.start)
        rest = passage.text[sentence[0] : min(first, found.start())] + passage.text[found.end() : sentence[1]]
        feast = passage.text[found.start() : first] + passage.text[last : found.end()]
        of_the_day = title.among(feast) or _is_of_the_day(title, rest, passage)
        if title.among(passage.text[first:last]) and not of_the_day:
            return worded('"{words}" is the day of "{feast}"', words=dated.words, feast=spaced(found[0]))
    return ""


def _is_of_the_day(title: TitleWords, rest: str, passage: Passage) -> bool:
    """Does a title tell what was done that day: has it a verb of the rest of its sentence, or several words of it?"""
    known = part(passage.language, DateOwners)
    verbs = compiled(known.predicate).finditer(rest) if known and known.predicate else ()
    named = {word.stem for word in lexemes(passage.sentence, passage.language) if word.is_capitalised}
    told = title.among(rest) - named
    return any(title.has(found[0]) for found in verbs) or len(told) >= (1 if title.signs else _SEVERAL)


_SEVERAL = 2


def may_be_remembered(event: Event, dated: DateJudgement) -> Said:
    """Why a date does not speak against a claim some years before it: its sentence remembers something from then."""
    passage, timex = dated.passage, dated.timex
    day, claimed = timex.date.earliest if timex else None, event.date.latest
    if day is None or claimed is None or claimed.year >= day.year:
        return ""
    for found in _remembering(passage, timex):
        figures = find_figures(found["number"] or "", language=passage.language) if passage else ()
        if all(figure.low == day.year - claimed.year for figure in figures):
            return worded('"{feast}" counts from a day that is not read', feast=spaced(found[0]))
    return ""


def _remembering(passage: Passage | None, timex: Timex | None) -> list[re.Match[str]]:
    """Where the sentence of a date tells of an anniversary, with what it is `of` and its `number`."""
    known = part(passage.language, DateOwners) if passage else None
    if passage is None or timex is None or known is None or not known.remembering:
        return []
    return list(compiled(known.remembering).finditer(passage.text, *passage.sentence_of(timex.start)))
