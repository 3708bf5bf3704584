"""A claimed figure and the passages of its event to a judgement: confirmed, altered, absent or unchecked."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from chrono.findings import Said, worded
from chrono.languages import LETTER, PART_STOP, DateOwners, NumberWords, has_no_spaces, part
from chrono.passages import Passage, Passages, of_language
from chrono.records import Event, FigureClaim, Status, parse_figure
from chrono.tellings import not_of_the_title
from chrono.text import Figure, compiled, number_words, numbers_are_read


class FigureOutcome(StrEnum):
    """How a claimed figure compares with those of its passages."""

    CONFIRMED = "confirmed"
    ALTERED = "altered"
    MIDPOINT = "midpoint"
    ABSENT = "absent"
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class FigureJudgement:
    """How a claimed figure compares, with which figure of which passage, and why in words.

    Where it is altered, `altered` is the field of the figure that is: `value` or `unit`.
    """

    outcome: FigureOutcome
    passage: Passage | None = None
    figure: Figure | None = None
    reason: Said = ""
    altered: str = "value"

    @property
    def words(self) -> str:
        """The figure as the article has it."""
        if self.passage is None or self.passage.article is None or self.figure is None:
            return ""
        return self.passage.article.words(self.figure.start, self.figure.end)


def judge_figure(claim: FigureClaim, event: Event, passages: Passages) -> FigureJudgement:
    """How a claim compares with the figures in the sentences of its event's passages that support figures."""
    cited = passages.of(event, "figures")
    claimed = parse_figure(claim.value, claim.unit)
    located = [passage for passage in cited if passage.located and numbers_are_read(passage.language)]
    if claimed is None or not located:
        return FigureJudgement(FigureOutcome.UNCHECKED, reason=_why_not(cited))
    for passage, figure in _figures(located):
        if same_value(claimed, figure) and (_same_unit(claimed, figure) or _stands_there(claim.unit, passage, figure)):
            reason = (
                _why_unsure(claim, claimed, passage, figure)
                or _of_another(claim, event, passage, figure, located)
                or not_of_the_title(event, passage, passages, figure.start, "figures")
            )
            if reason:
                return FigureJudgement(FigureOutcome.UNCHECKED, passage, figure, reason)
            return FigureJudgement(FigureOutcome.CONFIRMED, passage, figure)
    for passage, figure in _figures(located):
        if reason := _alteration(claimed, figure):
            altered = "unit" if claimed.unit and same_value(claimed, figure) else "value"
            return FigureJudgement(FigureOutcome.ALTERED, passage, figure, reason, altered)
    for passage, figure in _figures(located):
        middle = figure.low < claimed.low == claimed.high == (figure.low + figure.high) / 2
        if middle and _same_unit(claimed, figure):
            return FigureJudgement(FigureOutcome.MIDPOINT, passage, figure)
    if len(located) < len(cited):
        return FigureJudgement(
            FigureOutcome.UNCHECKED, reason=_why_not([passage for passage in cited if passage not in located])
        )
    return FigureJudgement(FigureOutcome.ABSENT, located[0])


def _why_unsure(claim: FigureClaim, claimed: Figure, passage: Passage, figure: Figure) -> Said:
    """Why a figure of the right value may be of another unit; empty where nothing says so."""
    if not figure.qualifier and (words := _open_before(figure, passage)):
        return worded('before the figure stands "{words}"', words=words)
    if claimed.unit and not figure.unit and not _unit_stands(claim.unit or "", passage):
        return worded('"{unit}" does not stand beside the figure', unit=claim.unit)
    if figure.unit == "¥" and claimed.unit not in ("", "¥"):
        return "the sign ¥ is that of the yuan and of the yen"
    if (other := _other_unit(figure, passage)) and other not in f"{claim.unit} {claim.label}".lower():
        return worded('beside the figure stands "{other}", which makes it another unit', other=other)
    return ""


def _open_before(figure: Figure, passage: Passage) -> str:
    """What before a figure says that it is not that one, or only up to it; or empty."""
    known = part(passage.language, NumberWords)
    before = passage.text[max(0, figure.start - _BEFORE) : figure.start]
    if known is None or compiled(known.reached_before, at_end=True).search(before):
        return ""
    found = compiled(known.open_before, at_end=True).search(before)
    return found[0].strip() if found else ""


def _why_not(cited: Sequence[Passage]) -> Said:
    if not cited:
        return "no evidence is said to support it"
    if cited[0].located:
        return worded("numbers in {language} are not read", language=of_language(cited[0].language))
    return cited[0].problem or "the quotation was not found, so there is no passage to check it in"


def _figures(located: Sequence[Passage]) -> Iterator[tuple[Passage, Figure]]:
    """Figures of the passages, those in the quotations' own words first."""
    found = [(passage, figure) for passage in located for figure in passage.figures]
    yield from sorted(found, key=lambda found: not found[0].match.start <= found[1].start < found[0].match.end)


def same_value(claimed: Figure, figure: Figure) -> bool:
    """Are both ends equal? A range is never its middle, nor one of its ends."""
    return (claimed.low, claimed.high) == (figure.low, figure.high)


def _same_unit(claimed: Figure, figure: Figure) -> bool:
    """A unit that the text does not give as one known here (flights, tonnes of ore) cannot disagree."""
    if not claimed.unit or not figure.unit or claimed.unit == figure.unit:
        return True
    return {claimed.unit, figure.unit} in ({"¥", "CNY"}, {"¥", "JPY"})  # the sign stands for both


def _stands_there(unit: str | None, passage: Passage, figure: Figure) -> bool:
    """Does a unit stand behind a number as it is written, where the number is read with a part of it: `300名派遣工`?"""
    number = re.search(r"\d[\d.,]*", passage.text[figure.start : figure.end])
    behind = passage.text[figure.start + number.end() :].lstrip() if number else ""
    return bool(unit) and behind.startswith(str(unit))


def _unit_stands(unit: str, passage: Passage) -> bool:
    """Does a unit that no table knows (flights, hectares) appear in the passage's sentence, in either number?"""
    return unit.lower().rstrip("s") in passage.sentence.lower()


def _other_unit(figure: Figure, passage: Passage) -> str:
    """What beside a figure makes its unit another one (square miles, barrels a day), or empty."""
    text, known = passage.text, number_words(passage.language)
    after = text[figure.end : figure.end + _BESIDE]
    word = re.match(rf"\W?{LETTER}*", after)
    if not figure.unit and after[:1] and has_no_spaces(after[0]) and (han := compiled(known.foreign_unit).match(after)):
        return han[0]
    beside = text[figure.start : figure.end] + (word[0] if word and not figure.unit else "")
    found = compiled(known.compound_unit).search(beside)
    rest = after if figure.unit else after[word.end() if word else 0 :]
    rates = compiled(known.rate)
    signs = _SIGNS.match(after) if figure.unit else re.match(rf"\s{LETTER}+\s?(/\s?\w+)", after)
    rate = rates.match(after) or rates.match(rest) or signs
    return next((group.lower() for one in (found, rate) if one for group in one.groups() if group), "")


_BESIDE, _BEFORE = 40, 80  # characters
_SIGNS = re.compile(rf"(\s?/\s?{LETTER}+|[²³])")  # 500 km/h, 500 km²


def _of_another(claim: FigureClaim, event: Event, passage: Passage, figure: Figure, located: Sequence[Passage]) -> Said:
    """Why a figure may not be the one of the event: it has a time of its own, or was only aimed at; empty where it is.

    Each figure has the words of the sentence up to the figures beside it.
    """
    first, last = passage.placement.sentence
    if not first <= figure.start < last:
        return ""
    dated = passage.within((first, last))
    others = [
        one
        for one in passage.figures
        if one is not figure and not any(timex.start < one.end and one.start < timex.end for timex in dated)
    ]
    begin = max((one.end for one in others if first <= one.end <= figure.start), default=first)
    text, mine = passage.text, f"{claim.label} {event.title}"
    aimed = compiled(number_words(passage.language).aimed)
    lead = re.split(rf"{PART_STOP}\s?", text[begin : figure.start])[-1]
    if event.status is not Status.PLANNED and (found := aimed.search(lead)) and not aimed.search(mine):
        return worded('before the figure stands "{words}": it was not reached, for all that is said', words=found[0])
    own = passage.date_of(figure)
    if own is None:
        return ""
    known = part(passage.language, DateOwners)
    between = text[figure.end : own.start]
    if known and any(compiled(one, at_end=True).search(between) for one in known.compared_before):
        return ""
    cited = [*dated, *(timex for one in located for timex in one.quoted)]
    meets = [timex for timex in cited if timex.meets(event.date)]
    words = text[own.start : own.end]
    if own in meets or not meets or words in mine:
        return ""
    return worded('the figure is that of "{words}"', words=words)


def _alteration(claimed: Figure, figure: Figure) -> Said:
    """What was done to the article's figure to get the claimed one, or empty."""
    if same_value(claimed, figure):
        return worded("unit {unit} instead of {other}", unit=claimed.unit, other=figure.unit)
    if not _same_unit(claimed, figure):
        return ""
    if _mantissa(claimed) == _mantissa(figure):
        return "another sign" if (claimed.low < 0) != (figure.low < 0) else "another magnitude"
    mine, theirs = claimed.digits, figure.digits
    if len(mine) == len(theirs) > 1 and sorted(mine) == sorted(theirs):
        return "digits transposed"
    return ""


def _mantissa(figure: Figure) -> tuple[str, str]:
    """The significant digits of both ends: what is left when the decimal point moves."""
    low, high = ("".join(map(str, end.normalize().as_tuple().digits)) for end in (figure.low, figure.high))
    return low, high
