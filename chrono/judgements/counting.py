"""What counts its time from something else: two days later, накануне."""

from collections.abc import Iterable

from chrono.judgements.date_judgement import DateJudgement
from chrono.languages import DateOwners, part
from chrono.passages import Passage
from chrono.text import compiled, spaced


def counted_in(text: str, known: DateOwners) -> str:
    """The words by which a title or clause counts its own time from something else: two days later."""
    found = compiled(known.later).search(text)
    return spaced(found[0]) if found else ""


def counted_beside(dated: DateJudgement, located: Iterable[Passage]) -> str:
    """The words by which another quotation counts its time, and states no date that is sure; or empty."""
    for passage in located:
        known = part(passage.language, DateOwners)
        stated = any(one.is_affirmed and one.is_decisive for one in passage.within(passage.placement.sentence))
        if known and passage is not dated.passage and not stated and (found := counted_in(passage.sentence, known)):
            return found
    return ""
