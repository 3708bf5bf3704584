"""Articles with what a chronology makes of them: every dated statement covered, dismissed or open."""

from collections.abc import Iterator, Sequence

from chrono.articles.article import Article
from chrono.dates.date import EdtfDate
from chrono.proof.coverage import Coverage, DatedStatement, dated_statements
from chrono.proof.passages import Passages
from chrono.records.model import Chronology
from chrono.reports.colours import BOLD, DIM, GREEN, YELLOW, paint

_COLOURS = {Coverage.COVERED: GREEN, Coverage.DISMISSED: DIM, Coverage.OPEN: YELLOW}
_BRACKETS = {Coverage.COVERED: "[]", Coverage.DISMISSED: "{}", Coverage.OPEN: "<>"}


def to_coverage(chronology: Chronology, passages: Passages, window: EdtfDate | None = None) -> str:
    """Each article's text with its dated statements marked, then each with its date and what accounts for it.

    Statements that no reading puts into the `window` are background: counted, and otherwise left alone.
    """
    blocks = []
    for source in chronology.sources:
        article = chronology.articles.get(source)
        if article is None or source not in passages.readings:
            problem = article.problem if article else "not read"
            blocks.append(paint(f"{source}: unchecked: {problem}", BOLD))
            continue
        told = list(dated_statements(chronology, passages, source))
        inside = [one for one in told if window is None or any(date.meets(window) for date in one.timex.readings)]
        blocks.append("\n".join(_article(article, inside, len(told) - len(inside))))
    return "\n\n".join([*blocks, "[covered by an event]  {dismissed}  <open: neither>"]) + "\n"


def _article(article: Article, told: Sequence[DatedStatement], background: int) -> Iterator[str]:
    counts = ", ".join(f"{sum(one.coverage is state for one in told)} {state}" for state in Coverage)
    outside = f", {background} outside the window" if background else ""
    number = len(told) + background
    yield paint(f"{article.path}: {number} dated statement{'' if number == 1 else 's'}: {counts}{outside}", BOLD)
    yield from _marked(article.text, told).strip().splitlines()
    yield ""
    for one in told:
        words = " ".join(article.text[one.timex.start : one.timex.end].split())
        place = article.location(one.timex.start, one.timex.end)
        by = f": {', '.join(one.by)}" if one.by else ""
        yield f'{place}: {paint(one.coverage, _COLOURS[one.coverage])} "{words}" ({one.timex.meaning}){by}'


def _marked(text: str, told: Sequence[DatedStatement]) -> str:
    parts, at = [], 0
    for one in told:
        brackets = _BRACKETS[one.coverage]
        words = text[one.timex.start : one.timex.end]
        parts += [text[at : one.timex.start], paint(f"{brackets[0]}{words}{brackets[1]}", _COLOURS[one.coverage])]
        at = one.timex.end
    return "".join([*parts, text[at:]])
