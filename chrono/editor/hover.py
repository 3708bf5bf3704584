"""What stands under the pointer to what is told of it: an article around a quotation, an event's verdicts, a field.

Markdown, with all that comes from articles and records inside fences that it cannot close.
"""

import re
from typing import NamedTuple

from chrono.editor.desk import Answer
from chrono.editor.fields import Described, Named, describe
from chrono.editor.targets import Quoted, Target, id_at, quoted_at, target_at
from chrono.findings import Excerpt
from chrono.reports import explain_event, passage_frame, visible, without_colours
from chrono.text import spaced

_MOST = 1600  # characters of an article that are shown


class Hover(NamedTuple):
    """What is told, in Markdown, of what lies between two offsets of the text."""

    text: str
    start: int
    end: int


def hover_at(answer: Answer, offset: int) -> Hover | None:
    """What is told of what stands at an offset; None where there is nothing to tell."""
    target = target_at(answer, offset)
    text = _told(answer, target) if target else ""
    return Hover(text, target.start, target.end) if target and text else None


def _told(answer: Answer, target: Target) -> str:
    if quoted := quoted_at(answer, target):
        return _quotation(quoted)
    if named := id_at(target):
        return _record(answer, *named) or _field(target)
    return _field(target)


def _quotation(quoted: Quoted) -> str:
    article, match = quoted.article, quoted.match
    if article is None or article.problem or match is None or not match.spans:
        return fenced(quoted.problem or f"{quoted.source}: the words are not in the article")
    published = f", published {article.published}" if article.published else ""
    head = f"{article.title or quoted.source}{published}\n{article.location(match.start, match.end)}"
    near = "" if match.found else "\nthe words are not there; this is what is most like them"
    start = max(min(quoted.around[0], match.start), match.start - _MOST // 2)
    end = min(max(quoted.around[1], match.end), max(match.end, start + _MOST))
    marks = tuple((first - start, last - start) for first, last in match.spans)
    excerpt = Excerpt(quoted.source, article.location(match.start, match.end), article.text[start:end], marks)
    problem = f"\n{quoted.problem}" if quoted.problem else ""
    return fenced("\n".join([visible(head) + near + problem, "", *passage_frame(excerpt)]))


def _record(answer: Answer, kind: Named, name: str) -> str:
    """What is told of the record with an id; empty where there is none."""
    report = answer.report
    if report is None:
        return ""
    chronology = report.chronology
    if kind is Named.EVENT:
        event = chronology.event(name)
        return fenced(without_colours(explain_event(report, event, report.passages))) if event else ""
    record = getattr(chronology, str(kind)).get(name)
    if record is None:
        return ""
    given = {field: getattr(record, field) for field in type(record).model_fields if field in record.model_fields_set}
    return fenced("\n".join([name, *(f"{field}: {_value(value)}" for field, value in given.items())]))


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(one if isinstance(one, str) else one.title for one in value)
    return spaced(str(value))


def _field(target: Target) -> str:
    told = describe(target.path)
    return _described(told) if told else ""


def _described(told: Described) -> str:
    values = f"\n\nOne of: {', '.join(told.values)}." if told.values else ""
    examples = "\n\nExample: " + ", ".join(f"`{one}`" for one in told.examples) if told.examples else ""
    return f"**{told.name}**: {told.description}{values}{examples}"


def fenced(text: str) -> str:
    """A text of others as a block of Markdown that it cannot end, whatever it holds."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{visible(text)}\n{fence}"
