"""A placeholder was left in: `TODO`, `TBD`, `xxx`, `...`, `???`.

A text that stands for another one still to be written proves nothing and must not be published.
"""

import re
from collections.abc import Iterator

from chrono.findings import Field, Path, Severity, Verdict, failed, passed, worded
from chrono.judgements import Judgements
from chrono.proof.examples import VISIT
from chrono.records import Chronology

CODE = "CH009"
NAME = "placeholder"
SEVERITY = Severity.WARNING
TO_DO = "write what is meant, or take the field out"
PROVES: tuple[str, ...] = ()
WAIVABLE = False
GOOD = VISIT
BAD = VISIT.but("    participants: [China]", "    participants: [China]\n    summary: TODO")

_PLACEHOLDER = re.compile(
    r"\b(?:TODO|FIXME|TBD|TBC)\b|\b(?i:lorem ipsum)\b|\bx{3,}\b"
    r"|\A\W*(?i:todo|tbd|tbc|x{3,}|n/?a)\W*\Z|\A\s*[.…?—–-][\s.…?—–-]*\Z"
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a record."""
    for at, texts in _records(chronology):
        found = [(name, match) for name, text in texts if text and (match := _PLACEHOLDER.search(text))]
        if not found:
            yield passed(at)
        for name, match in found:
            yield failed(
                at.inner(*name), worded('"{words}" is a placeholder', words=match[0].strip()), focus=match[0].strip()
            )


def _records(chronology: Chronology) -> Iterator[tuple[Field, list[tuple[Path, str | None]]]]:
    yield Field(), [(("title",), chronology.title), (("description",), chronology.description)]
    for event in chronology.events:
        texts: list[tuple[Path, str | None]] = [
            (("title",), event.title), (("summary",), event.summary), (("location",), event.location)
        ]  # fmt: skip
        texts += [(("participants", index), name) for index, name in enumerate(event.participants)]
        texts += [(("evidence", index, "quote"), evidence.quote) for index, evidence in enumerate(event.evidence)]
        texts += [(("waive", name), reason) for name, reason in event.waive.items()]
        yield event.field(), texts
    for name, source in chronology.sources.items():
        yield Field(("sources", name)), [(("title",), source.title), (("publisher",), source.publisher)]
    for name, actor in chronology.actors.items():
        yield Field(("actors", name)), [(("name",), actor.name), (("role",), actor.role)]
    for name, category in chronology.categories.items():
        yield Field(("categories", name)), [(("label",), category.label)]
    for era in chronology.eras:
        quotes = [(("evidence", index, "quote"), evidence.quote) for index, evidence in enumerate(era.evidence)]
        yield era.field(), [(("name",), era.name), *quotes]
    for annotation in chronology.annotations:
        quotes = [(("evidence", index, "quote"), evidence.quote) for index, evidence in enumerate(annotation.evidence)]
        yield annotation.field(), [(("text",), annotation.text), *quotes]
    for dismissal in chronology.dismissed:
        yield dismissal.field(), [(("quote",), dismissal.quote), (("reason",), dismissal.reason)]
