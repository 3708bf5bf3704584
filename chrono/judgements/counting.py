"""What counts its time from something else: two days later, накануне."""

from collections.abc import Iterable

from chrono.findings import Said, worded
from chrono.judgements.date_judgement import DateJudgement
from chrono.languages import DateOwners, part
from chrono.passages import Passage
from chrono.text import compiled, spaced


def counted_in(text: str, known: DateOwners) -> str:
    """The words by which a title or clause counts its own time from something else: two days later."""
    found = compiled(known.later).search(text)
    return spaced(found[0]) if found else ""


def later_in(text: str, known: DateOwners) -> str:
    """The words by which a clause counts its time from another's, or tells only that it was later (then); or empty."""
    found = compiled(known.afterwards).search(text)
    return counted_in(text, known) or (spaced(found[0]) if found else "")


def counts_otherwise(dated: DateJudgement, located: Iterable[Passage]) -> Said:
    """Why a date is not what was read, since a quotation counts its time in a way that is not read; empty where none.

    Another quotation does, and speaks for a date that the claim's own goes against; or this one, of which only what
    stands outside it has a date.
    """
    if dated.agreement.is_against and (counted := _counted_beside(dated, located)):
        return worded('"{word}" of another quotation counts from a day in a way that is not read', word=counted)
    passage, timex = dated.passage, dated.timex
    if (
        passage is None
        or timex is None
        or passage.quoted
        or not (dated.agreement.supports or dated.agreement.is_against)
    ):
        return ""
    known = part(passage.language, DateOwners)
    counted = counted_in(" ".join(passage.text[slice(*span)] for span in passage.match.spans), known) if known else ""
    told = '"{word}" of the quotation counts from a day in a way that is not read, and "{words}" stands outside it'
    return worded(told, word=counted, words=dated.words) if counted else ""


def _counted_beside(dated: DateJudgement, located: Iterable[Passage]) -> str:
    """The words by which another quotation counts its time, and states no date that is sure; or empty."""
    for passage in located:
        known = part(passage.language, DateOwners)
        stated = any(one.is_affirmed and one.is_decisive for one in passage.within(passage.placement.sentence))
        if known and passage is not dated.passage and not stated and (found := counted_in(passage.sentence, known)):
            return found
    return ""
