"""Articles with what a chronology makes of them: every dated statement covered, dismissed or open."""

from collections.abc import Iterator, Sequence

from chrono.articles import Article
from chrono.dates import EdtfDate
from chrono.findings import amount
from chrono.passages import Passages
from chrono.proof import Coverage, DatedStatement, dated_statements
from chrono.records import Chronology
from chrono.reports.colours import BOLD, DIM, GREEN, YELLOW, paint

_COLOURS = {Coverage.COVERED: GREEN, Coverage.DISMISSED: DIM, Coverage.OPEN: YELLOW}
_BRACKETS = {Coverage.COVERED: "[]", Coverage.DISMISSED: "{}", Coverage.OPEN: "<>"}


def to_coverage(chronology: Chronology, passages: Passages, window: EdtfDate | None = None) -> str:
    """Each article's text with its dated statements marked, then each with its date and what accounts for it.

    Statements that no reading puts into the `window` are background: counted, and otherwise left alone.
    """
    blocks, by_source = [], passages.by_source()
    for source in chronology.sources:
        article = chronology.articles.get(source)
        if article is None or source not in passages.readings:
            problem = article.problem if article else "not read"
            blocks.append(paint(f"{source}: unchecked: {problem}", BOLD))
            continue
        listed = list(dated_statements(chronology, passages, source, by_source.get(source, [])))
        inside = [timex for timex in listed if window is None or timex.timex.meets(window)]
        blocks.append("\n".join(_article(article, inside, len(listed) - len(inside))))
    return "\n\n".join([*blocks, "[covered by an event]  {dismissed}  <open: neither>"]) + "\n"


def _article(article: Article, listed: Sequence[DatedStatement], background: int) -> Iterator[str]:
    counts = ", ".join(f"{sum(statement.coverage is state for statement in listed)} {state}" for state in Coverage)
    outside = f", {background} outside the window" if background else ""
    number = len(listed) + background
    yield paint(f"{article.path}: {amount(number, 'dated statement')}: {counts}{outside}", BOLD)
    yield from _marked(article.text, listed).strip().splitlines()
    yield ""
    for timex in listed:
        words = article.words(timex.timex.start, timex.timex.end)
        place = article.location(timex.timex.start, timex.timex.end)
        by = f": {', '.join(timex.by)}" if timex.by else ""
        yield f'{place}: {paint(timex.coverage, _COLOURS[timex.coverage])} "{words}" ({timex.timex.meaning}){by}'


def _marked(text: str, listed: Sequence[DatedStatement]) -> str:
    parts, at = [], 0
    for timex in listed:
        brackets = _BRACKETS[timex.coverage]
        words = text[timex.timex.start : timex.timex.end]
        parts += [text[at : timex.timex.start], paint(f"{brackets[0]}{words}{brackets[1]}", _COLOURS[timex.coverage])]
        at = timex.timex.end
    return "".join([*parts, text[at:]])
