"""Of what a date is on which something is remembered: `on 26 February 2020, the 50th anniversary of the killing`."""

import re
from collections.abc import Iterable

from chrono.findings import Said, worded
from chrono.languages import DateOwners, part
from chrono.passages import Passage
from chrono.records import Event
from chrono.tellings.date_judgement import DateJudgement
from chrono.text import TitleWords, compiled, find_figures, lexemes, spaced


def only_remembered(event: Event, dated: DateJudgement) -> Said:
    """Why a date may be the day on which what the title tells was remembered, and not that of its happening."""
    passage, timex = dated.passage, dated.timex
    for feast, (first, last) in _remembering(passage, timex.start if timex else 0):
        if passage is None or timex is None:
            continue
        if first <= timex.start < last:
            if first >= feast.end():  # "the anniversary of the killing on 26 February 1970"
                continue
            first = timex.end
        title = TitleWords(event.title, passage.language)
        sentence = passage.sentence_of(timex.start)
        begins, ends = min(first, feast.start()), max(last, feast.end())
        rest = passage.text[sentence[0] : begins] + passage.text[ends : sentence[1]]
        of_the_day = title.among(feast[0]) or _is_of_the_day(title, rest, passage)
        if title.among(passage.text[first:last]) and not of_the_day:
            shown = spaced(passage.text[begins:ends])
            return worded('"{words}" is the day of "{feast}"', words=dated.words, feast=shown)
    return ""


def _is_of_the_day(title: TitleWords, rest: str, passage: Passage) -> bool:
    """Does a title tell what was done that day: has it a verb of the rest of its sentence, or several words of it?"""
    known = part(passage.language, DateOwners)
    verbs = compiled(known.predicate).finditer(rest) if known and known.predicate else ()
    named = {word.stem for word in lexemes(passage.sentence, passage.language) if word.is_capitalised}
    told = title.among(rest) - named
    return any(title.has(found[0]) for found in verbs) or len(told) >= (1 if title.signs else _SEVERAL)


_SEVERAL = 2


def may_be_remembered(event: Event, dated: DateJudgement, located: Iterable[Passage] = ()) -> Said:
    """Why a date does not speak against a claim some years before it: its sentence remembers what the title tells, or
    that of another of the `located` quotations does."""
    passage, timex = dated.passage, dated.timex
    day, claimed = timex.date.earliest if timex else None, event.date.latest
    if day is None or claimed is None or claimed.year >= day.year:
        return ""
    for cited in (passage, *(one for one in located if one is not passage)):
        at = timex.start if cited is passage and timex else cited.placement.sentence[0] if cited else 0
        for feast, (first, last) in _remembering(cited, at):
            language = cited.language if cited else ""
            told = TitleWords(event.title, language).among(cited.text[first:last] if cited else "")
            figures = find_figures(feast["number"] or "", language=language)
            if told and all(figure.low == day.year - claimed.year for figure in figures):
                return worded('"{feast}" counts from a day that is not read', feast=spaced(feast[0]))
    return ""


def _remembering(passage: Passage | None, at: int) -> list[tuple[re.Match[str], tuple[int, int]]]:
    """Where the sentence at a place tells of an anniversary, with the `number` of its years, and of what: what follows
    up to a mark, or where words stand before it, what is between the mark before and it."""
    known = part(passage.language, DateOwners) if passage else None
    if passage is None or known is None or not known.remembering:
        return []
    start, end = passage.sentence_of(at)
    found = []
    for feast in compiled(known.remembering).finditer(passage.text, start, end):
        mark = _MARK.search(passage.text, feast.end(), end)
        before = max((one.end() for one in _MARK.finditer(passage.text, start, feast.start())), default=start)
        behind = (feast.end(), mark.start() if mark else end)
        found.append((feast, (before, feast.start()) if known.remembered_before else behind))
    return found


_MARK = re.compile(r"[.;:](?=\s)|[，。；：]|,\s(?=\D)")
