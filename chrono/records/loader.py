"""A chronology file and its articles to Loaded(chronology, findings), record by record: a bad one hides no other."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path as FilePath
from typing import Any, NamedTuple, TypeVar

from pydantic import ValidationError

from chrono.articles import Article, Pin, article_from_bytes, lock_path, read_pins
from chrono.errors import near_name
from chrono.files import Marked, read_bytes, read_marks
from chrono.findings import (
    INVALID_DATE,
    SCHEMA,
    Edit,
    Field,
    Finding,
    FindingKind,
    Location,
    Path,
    Said,
    did_you_mean,
    listed,
    worded,
)
from chrono.records.annotations import Annotation
from chrono.records.chronology import Chronology, Header
from chrono.records.eras import Era
from chrono.records.memory import Memory
from chrono.records.mistakes import error_in_words
from chrono.records.model import Actor, Category, Dismissal, Event, Source
from chrono.records.origin import Origin
from chrono.records.record import Record

R = TypeVar("R", bound=Record)
_ReadArticle = Callable[[str, Source], Article]


class Loaded(NamedTuple):
    """A chronology of all records that could be read, and a finding for each thing that could not."""

    chronology: Chronology
    findings: tuple[Finding, ...]


def load(path: str | FilePath, memory: Memory | None = None) -> Loaded:
    """Read a chronology and its articles; with the `memory` of an earlier reading only what changed.

    Raises CannotRead where the file itself, or the lock beside it, cannot be read; everything wrong inside the file is
    a finding.
    """
    file = FilePath(path)
    return load_bytes(read_bytes(file, str(path)), str(path), file.parent, pins_beside(file), memory)


def pins_beside(file: FilePath) -> Mapping[str, Pin]:
    """What the lock beside a chronology pins; nothing where there is none. Raises CannotRead."""
    lock = lock_path(file)
    return read_pins(read_bytes(lock, str(lock)), str(lock), file.name) if lock.exists() else {}


def load_bytes(
    raw: bytes,
    shown: str,
    folder: FilePath,
    pins: Mapping[str, Pin] | None = None,
    memory: Memory | None = None,
) -> Loaded:
    """Read a chronology from its bytes; its articles are looked for in `folder`.

    With the `memory` of an earlier reading only what changed is read.
    """
    memory, shown_folder = memory or Memory(), FilePath(shown).parent
    memory.begin()
    return _load(raw, shown, lambda name, source: memory.article(name, source, folder, shown_folder), pins, memory)


def load_text(text: str, articles: Mapping[str, str], shown: str = "events.yaml") -> Loaded:
    """Read a chronology whose articles are given as texts by file name, as the rules' examples are."""

    def read(name: str, source: Source) -> Article:
        if source.file not in articles or (source.text and source.text not in articles):
            return Article(name, source.file, problem="no such file")
        transcript = articles[source.text].encode("utf-8") if source.text else None
        raw = articles[source.file].encode("utf-8")
        return article_from_bytes(
            name, raw, source.file, source.language, source.encoding, pages=source.pages, transcript=transcript
        )

    return _load(text.encode("utf-8"), shown, read)


def _load(
    raw: bytes,
    shown: str,
    read: _ReadArticle,
    pins: Mapping[str, Pin] | None = None,
    memory: Memory | None = None,
) -> Loaded:
    marked = read_marks(raw, shown)
    reader = _Reader(marked, memory or Memory())
    parts = reader.parts()
    articles = {name: read(name, source) for name, source in parts["sources"].items()}
    problems = (*marked.problems, *reader.problems)
    unread = {name: lost for name, written in reader.written.items() if (lost := written - len(parts[name]))}
    origin = Origin(
        shown, marked, marked.lines, articles, problems, reader.declared, unread, pins or {}, reader.positions
    )
    return Loaded(Chronology.of_parts(parts, origin), problems)


class _Reader:
    """Marked data to records. Each record is validated alone; what is wrong with one is noted at its place."""

    def __init__(self, marked: Marked, memory: Memory) -> None:
        self.marked, self.memory = marked, memory
        self.problems: list[Finding] = []
        self.declared: dict[str, frozenset[str]] = {}
        self.written: dict[str, int] = {}
        self.positions: dict[Path, Path] = {}

    def parts(self) -> dict[str, Any]:
        """The fields of the chronology, without the records that could not be read."""
        data = self._top()
        header = {name: value for name, value in data.items() if name in Header.model_fields}
        self._unknown_fields(data)
        return self._header(header) | {
            "sources": self._mapping(data, "sources", Source),
            "actors": self._mapping(data, "actors", Actor),
            "categories": self._mapping(data, "categories", Category),
            "events": tuple(self._list(data, "events", Event)),
            "eras": tuple(self._list(data, "eras", Era)),
            "annotations": tuple(self._list(data, "annotations", Annotation)),
            "dismissed": tuple(self._list(data, "dismissed", Dismissal)),
        }

    def _top(self) -> dict[str, Any]:
        data = self.marked.data
        if isinstance(data, dict):
            return data
        if not self.marked.problems:
            what = "the file is empty" if data is None else f"a {_kind_of(data)} stands here"
            self._note(SCHEMA, f"{what}; a chronology is a mapping with title, sources and events", ())
        return {}

    def _unknown_fields(self, data: dict[str, Any]) -> None:
        for name in data:
            if name not in Chronology.model_fields:
                self._unknown(Chronology, (name,))

    def _header(self, data: dict[str, Any]) -> dict[str, Any]:
        if not isinstance(self.marked.data, dict):
            return {"title": ""}
        header = self._record(Header, data, ())
        if header is not None:
            return {name: getattr(header, name) for name in data} | {"title": header.title}
        sound = {}
        for name in data:  # keep what is sound of a header that is not
            try:
                sound[name] = getattr(Header.model_validate({"title": "-", name: data[name]}), name)
            except ValidationError:
                continue
        return {"title": ""} | sound

    def _mapping(self, data: dict[str, Any], name: str, model: type[R]) -> dict[str, R]:
        value = data.get(name)
        if value is not None and not isinstance(value, dict):
            self._note(SCHEMA, f"{name} is a mapping of ids, not a {_kind_of(value)}", (name,))
        entries = value if isinstance(value, dict) else {}
        self._count(name, entries)
        records = {key: self._record(model, entry, (name, key)) for key, entry in entries.items()}
        return {key: record for key, record in records.items() if record is not None}

    def _list(self, data: dict[str, Any], name: str, model: type[R]) -> Iterator[R]:
        value = data.get(name)
        if value is not None and not isinstance(value, list):
            self._note(SCHEMA, f"{name} is a list, not a {_kind_of(value)}", (name,))
        entries = value if isinstance(value, list) else []
        self._count(name, [entry.get("id") for entry in entries if isinstance(entry, dict)], len(entries))
        for index, entry in enumerate(entries):
            at = (name, index)
            known: Path = (name, entry["id"]) if isinstance(entry, dict) and isinstance(entry.get("id"), str) else at
            known = at if known in self.positions else known  # of two with one id the second is known by its place
            record = self._record(model, entry, at, known)
            if record is not None:
                self.positions[known] = at
                yield record

    def _count(self, name: str, ids: Any, count: int | None = None) -> None:
        self.declared[name] = frozenset(each for each in ids if isinstance(each, str))
        self.written[name] = len(ids) if count is None else count

    def _record(self, model: type[R], data: Any, at: Path, known: Path | None = None) -> R | None:
        """The record at a place of the file, `known` as another path than its place."""
        if not isinstance(data, dict):
            what = "nothing stands" if data is None else f"a {_kind_of(data)} stands"
            self._note(SCHEMA, f"{what} where the fields of {_a(model)} belong", at)
            return None
        try:
            return self.memory.record(model, data, known or at)
        except ValidationError as error:
            for problem in error.errors(include_url=False, include_input=False):
                self._explain(model, problem, at)
            return None

    def _explain(self, model: type[Record], error: Any, at: Path) -> None:
        """One of pydantic's errors as a finding, at the field it is about."""
        where = self._within(at, error["loc"])
        kind = error["type"]
        if kind == "missing":
            owner = self.marked.locate_key(where[:-1])
            self._note(SCHEMA, worded('"{field}" is missing', field=error["loc"][-1]), where[:-1], owner)
        elif kind == "extra_forbidden":
            self._unknown(_model_at(model, error["loc"]), where)
        elif kind == "invalid_date":
            context = error["ctx"]
            edit = Edit(Field.from_path(where), context["meant"]) if context["meant"] else None
            hint = worded("; write {meant}", meant=edit.text) if edit else ""
            place = self.marked.locate_slice(where, context["start"], context["end"])
            self._note(INVALID_DATE, worded("{reason}{hint}", reason=context["reason"], hint=hint), where, place, edit)
        else:
            name = f"{where[-2]}[{where[-1]}]" if isinstance(where[-1], int) else where[-1]
            self._note(SCHEMA, worded("{field}: {reason}", field=name, reason=error_in_words(error)), where)

    def _within(self, at: Path, loc: tuple[str | int, ...]) -> Path:
        """pydantic's location without its labels for unions and keys, which name nothing in the file."""
        where = at
        for step in loc:
            if (*where, step) in self.marked.values or (*where, step) in self.marked.keys or step == loc[-1]:
                where = (*where, step)
        return where

    def _unknown(self, model: type[Record], at: Path) -> None:
        name = str(at[-1])
        near = did_you_mean(near_name(name.lower(), model.model_fields))
        hint = near or worded("; known are {known}", known=listed(model.model_fields))
        said = worded('unknown field "{field}"{hint}', field=name, hint=hint)
        self._note(SCHEMA, said, at, self.marked.locate_key(at))

    def _note(
        self, kind: FindingKind, said: Said, at: Path, location: Location | None = None, edit: Edit | None = None
    ) -> None:
        place = location or self.marked.locate(at)
        event = self.marked.data["events"][at[1]].get("id") if self._is_event(at) else None
        field = Field.from_path(at, event if isinstance(event, str) else None)
        self.problems.append(Finding(kind.code, kind.name, kind.severity, said, place, field, edit=edit))

    def _is_event(self, at: Path) -> bool:
        return len(at) > 1 and at[0] == "events" and isinstance(self.marked.data["events"][at[1]], dict)


def _model_at(model: type[Record], loc: tuple[str | int, ...]) -> type[Record]:
    """The record that an error's location lies in: evidence and figures have fields of their own."""
    for step in loc[:-1]:
        if isinstance(step, str) and step in model.model_fields:
            inner = [kind for kind in _records_in(model.model_fields[step].annotation) if issubclass(kind, Record)]
            model = inner[0] if inner else model
    return model


def _records_in(annotation: Any) -> Iterator[type]:
    if isinstance(annotation, type):
        yield annotation
    for inner in getattr(annotation, "__args__", ()):
        yield from _records_in(inner)


def _kind_of(value: Any) -> str:
    return "mapping" if isinstance(value, dict) else "list" if isinstance(value, list) else "text"


def _a(model: type[Record]) -> str:
    name = "chronology" if model is Header else model.__name__.lower()
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
