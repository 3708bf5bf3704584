"""The title of a sentence that tells of two matters to titles of the one that a date is of.

`The line was started on 17 June and was stopped on 30 October` gives `The line was stopped on 30 October`; whoever or
whatever a clause is about begins one of its own (`Alice Thwaite, who died about 1712`), and so does a noun with its day
(`Flood of 28 September`). `chrono check` judges whether the sentence says so.
"""

import re
from collections.abc import Iterator

from chrono.languages import CAPITAL, Cues, DateOwners, part
from chrono.text import compiled, lexemes

_NAME = rf"(?:{CAPITAL}[\w.’'-]*\s+){{1,4}}?{CAPITAL}[\w’'-]*"
_LEAST = 12
"""Letters that a title keeps beside its date."""


def titles_of_own(title: str, dated: str, language: str) -> list[str]:
    """Shorter titles of what the words `dated` date, the fullest first; none where they are in no later part."""
    at = title.find(dated)
    if at < 0:
        return []
    found = dict.fromkeys(
        (*_joined(title, at, language), *_named(title, at), *_noun(title, at, at + len(dated), language))
    )
    return [one for one in found if one != title and dated in one]


def _joined(title: str, at: int, language: str) -> Iterator[str]:
    """What a sentence begins with, and the part of the date behind an `and`, in place of the verb before that."""
    known, cues = part(language, DateOwners), part(language, Cues)
    if known is None or cues is None or not known.predicate or not cues.clause:
        return
    borders = list(compiled(rf",?\s+(?:{'|'.join(cues.clause)})\s+").finditer(title, 0, at))
    if not borders:
        return
    head, tail = title[: borders[-1].start()], title[borders[-1].end() :]
    told = compiled(known.predicate).search(tail)
    if told is None:
        return
    if any(word.says for word in lexemes(tail[: told.start()], language)):
        yield tail[:1].upper() + tail[1:]
        return
    verb = compiled(known.predicate).search(head)
    helping = compiled(cues.passive_before).search(head) if cues.passive_before else None
    if helping and verb and helping.end() >= verb.start() > helping.start():
        begins = compiled(cues.passive_before).match(tail)
        yield head[: helping.start() if begins else verb.start()] + tail
    elif verb and verb.start():
        yield head[: verb.start()] + tail


def _named(title: str, at: int) -> Iterator[str]:
    """The name before the comma in front of the part that has the date, with that part."""
    comma = title.rfind(", ", 0, at)
    if comma > 0 and (name := re.search(rf"{_NAME}\Z", title[:comma])) and len(title) - comma >= _LEAST:
        yield title[name.start() :]


def _noun(title: str, at: int, end: int, language: str) -> Iterator[str]:
    """The noun before a date and the small word between them: `flood of 28 September`."""
    found = re.search(r"(?<![\w’'-])([^\W\d]{4,})\s[^\W\d]{1,5}\s\Z", title[:at])
    if found and any(word.says for word in lexemes(found[1], language)):
        one = title[found.start() : end]
        yield one[:1].upper() + one[1:]
