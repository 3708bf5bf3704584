"""A place in the text to what stands there: the path of a key or value, and the record that a reference means."""

from typing import NamedTuple

from chrono.articles import Article
from chrono.editor.desk import Answer
from chrono.editor.fields import Named, named_at
from chrono.files import Marked
from chrono.findings import Path, value_at
from chrono.passages import Passage
from chrono.records import Dismissal, Event
from chrono.text import Match


class Target(NamedTuple):
    """A key, or a value that is one text, between two offsets of the text as it is typed now."""

    path: Path
    is_key: bool
    start: int
    end: int
    value: str = ""


class Quoted(NamedTuple):
    """A quotation with the article that it cites, what was found of it there, and the whole sentences around it."""

    source: str
    article: Article | None
    match: Match | None
    around: tuple[int, int]
    problem: str = ""


def target_at(answer: Answer, offset: int) -> Target | None:
    """What stands at an offset of the text; of one that cannot be read, where it is as when it could be."""
    marked, change = answer.marked, answer.change
    before = change.to_before(offset)
    if before is None:
        return None
    found = min(_over(marked, before), default=None, key=lambda one: one.end - one.start)
    if found is None:
        return None
    moved = change.moved(found.start, found.end)
    return found._replace(start=moved[0], end=moved[1]) if moved else None


def _over(marked: Marked, offset: int) -> list[Target]:
    keys = [Target(path, True, *span) for path, span in marked.keys.items() if span[0] <= offset <= span[1]]
    values = [
        Target(path, False, *span, str(value))
        for path, span in marked.values.items()
        if span[0] <= offset <= span[1]
        and path not in marked.containers
        and span[0] < span[1]
        and (value := value_at(marked.data, path)) is not None
    ]
    return keys + values


def id_at(target: Target) -> tuple[Named, str] | None:
    """The kind and id of the record that a target names, or is."""
    path = target.path
    if target.is_key:
        kinds = (Named.SOURCE, Named.ACTOR, Named.CATEGORY)
        return (Named(path[0]), str(path[1])) if len(path) == 2 and path[0] in kinds else None
    if path[:1] == ("events",) and path[2:] == ("id",):
        return Named.EVENT, target.value
    kind = named_at(path)
    return (kind, target.value) if kind and kind is not Named.WORDS else None


def defined_at(answer: Answer, kind: Named, name: str) -> tuple[int, int] | None:
    """Where the record with an id is defined, in offsets of the text as it is typed now."""
    marked, change = answer.marked, answer.change
    if kind is Named.EVENT:
        events = value_at(marked.data, ("events",))
        number = (
            next(
                (at for at, one in enumerate(events) if isinstance(one, dict) and one.get("id") == name),
                None,
            )
            if isinstance(events, list)
            else None
        )
        span = None if number is None else marked.values.get(("events", number, "id"))
    else:
        span = marked.keys.get((str(kind), name))
    return change.moved(*span) if span else None


def quoted_at(answer: Answer, target: Target) -> Quoted | None:
    """What was found of the quotation that a target is; None where it is none, or nothing was read yet."""
    report, path = answer.report, target.path
    if target.is_key or named_at(path) is not Named.WORDS or report is None or report.passages is None:
        return None
    known = {place: name for name, place in report.chronology.origin.positions.items()}.get(path[:2])
    if path[0] == "dismissed":
        return next(
            (_of_dismissal(answer, dismissal, match) for dismissal, match in report.passages.dismissed
             if dismissal.path == known), None
        )  # fmt: skip
    for event in report.chronology.cited:
        if event.path == known:
            return next((_of_passage(one) for one in _passages(answer, event) if one.at.steps == path[3:4]), None)
    return None


def _passages(answer: Answer, event: Event) -> tuple[Passage, ...]:
    return answer.report.passages.of(event) if answer.report and answer.report.passages else ()


def _of_passage(passage: Passage) -> Quoted:
    problem = passage.problem or (f'it stands in "{passage.elsewhere}" instead' if passage.elsewhere else "")
    return Quoted(passage.evidence.source, passage.article, passage.match, passage.placement.neighbours, problem)


def _of_dismissal(answer: Answer, dismissal: Dismissal, match: Match) -> Quoted:
    article = answer.report.chronology.articles.get(dismissal.source) if answer.report else None
    return Quoted(dismissal.source, article, match, (match.start, match.end) if match.spans else (0, 0))
