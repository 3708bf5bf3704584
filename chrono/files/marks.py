"""YAML to plain data that remembers the line and column of every key and value.

Every scalar stays the text that was written; only an empty one, `~` and `null` are None. What YAML allows and a
record does not need (aliases, tags, a second document, characters that other programs take for line ends) is
refused with its place. Nothing here recurses, so no input can exhaust the stack.
"""

import codecs
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from chrono.files.places import Lines
from chrono.files.spans import Spans
from chrono.findings import DUPLICATE_KEY, SYNTAX, UNSAFE_YAML, Field, Finding, FindingKind, Location, Path

DEEPEST = 64
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_NULLS = ("", "~", "null", "Null", "NULL")
_MOST_UNSAFE_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Marked:
    """`data` with the offsets of its keys and values, by path; `problems` are what stood in the way."""

    path: str
    data: Any
    lines: Lines
    keys: Mapping[Path, tuple[int, int]] = field(default_factory=Spans)
    values: Mapping[Path, tuple[int, int]] = field(default_factory=Spans)
    containers: frozenset[Path] = frozenset()
    problems: tuple[Finding, ...] = ()

    def locate(self, at: Path, focus: str | None = None) -> Location:
        """The place of a value, or of `focus` in it; of its key where it is empty or absent from the file."""
        span = self.values.get(at)
        if span is None and at and isinstance(at[-1], int) and at[:-1] in self.values:
            return self.locate(at[:-1], focus)  # one name where a list may stand
        if span is None or span[0] == span[1] or self._begins_below(at):
            return self.locate_key(at)
        start, end = span
        if focus:
            raw = self.lines.text[start:end]
            if raw.count(focus) == 1:
                start += raw.index(focus)
                return self.lines.location(self.path, start, start + len(focus))
        return self._first_line(start, end)

    def _begins_below(self, at: Path) -> bool:
        """Is it a mapping or list that begins on a later line than its key? The key is then what to point at."""
        if at not in self.containers or at not in self.keys:
            return False
        return self.lines.position(self.values[at][0])[0] > self.lines.position(self.keys[at][0])[0]

    def locate_slice(self, at: Path, start: int, end: int) -> Location:
        """The place of some characters of a scalar; the whole of it where it was written with escapes or folded."""
        first, last = self.values.get(at, (0, 0))
        raw = self.lines.text[first:last]
        shift = 1 if raw[:1] in ("'", '"') else 0
        if "\\" in raw or "\n" in raw or start >= end:
            return self.locate(at)
        return self.lines.location(self.path, first + shift + start, min(first + shift + end, last))

    def locate_key(self, at: Path) -> Location:
        """The place of a key, or of the nearest thing around it that is in the file."""
        while at and at not in self.keys and at not in self.values:
            at = at[:-1]
        span = self.keys.get(at) or self.values.get(at) or (0, 0)
        return self._first_line(*span)

    def _first_line(self, start: int, end: int) -> Location:
        """A stretch cut at the end of its first line: enough to point at."""
        line = self.lines.position(start)[0]
        stop = self.lines.starts[line - 1] + len(self.lines.line(line))
        return self.lines.location(self.path, start, min(end, max(stop, start)))


def read_marks(raw: bytes, path: str) -> Marked:
    """Read one YAML document. `path` is how places name the file."""
    text, problem = _decode(raw, path)
    lines = Lines(text)
    if problem:
        return Marked(path, None, lines, problems=(problem,))
    unsafe = tuple(_unsafe_characters(text, lines, path))
    if unsafe:
        return Marked(path, None, lines, problems=unsafe)
    return _Builder(text, lines, path).build()


def _decode(raw: bytes, path: str) -> tuple[str, Finding | None]:
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "", _problem(UNSAFE_YAML, "the file is UTF-16 or UTF-32; save it as UTF-8", Location(path))
    body = raw.removeprefix(codecs.BOM_UTF8)
    try:
        return body.decode("utf-8"), None
    except UnicodeDecodeError as error:
        before = body[: error.start].decode("utf-8")
        line, column = Lines(before).position(len(before))
        message = f"byte 0x{body[error.start]:02X} is not UTF-8; save the file as UTF-8"
        return "", _problem(UNSAFE_YAML, message, Location(path, line, column, line, column + 1))


def _unsafe_characters(text: str, lines: Lines, path: str) -> Iterator[Finding]:
    for count, found in enumerate(_UNSAFE.finditer(text)):
        if count == _MOST_UNSAFE_SHOWN:
            break
        place = lines.location(path, found.start(), found.end())
        message = _say_unsafe(found[0])
        yield _problem(UNSAFE_YAML, message, place)


def _say_unsafe(char: str) -> str:
    reason = ": programs disagree whether it ends a line" if char in "\x85\u2028\u2029" else ""
    return f"character U+{ord(char):04X} is not allowed{reason}"


def _problem(kind: FindingKind, message: str, location: Location, at: Path = ()) -> Finding:
    return Finding(kind.code, kind.name, kind.severity, message, location, Field.from_path(at))


@dataclass(slots=True)
class _Frame:
    """A mapping or list that is being filled; `key` is the mapping's next key once it is known, `value_at` the path
    of its value, the same object for both."""

    container: Any
    path: Path
    start: int
    key: str | None = None
    value_at: Path = ()
    has_key: bool = False


class _Builder:
    """One pass over the parser's events, with an explicit stack."""

    def __init__(self, text: str, lines: Lines, path: str) -> None:
        self.text, self.lines, self.path = text, lines, path
        self.keys, self.values = Spans(), Spans()
        self.names: dict[str, str] = {}
        self.problems: list[Finding] = []
        self.stack: list[_Frame] = []
        self.root: Any = None
        self.documents = 0
        self.last_end = 0
        self.containers: set[Path] = set()

    def build(self) -> Marked:
        loader = _Loader(self.text)
        try:
            while loader.check_event():
                if not self._take(loader.get_event()):
                    break
        except yaml.MarkedYAMLError as error:
            self._syntax(error)
        except RecursionError:  # the pure parser recurses on flow collections
            self._add(UNSAFE_YAML, f"nested deeper than {DEEPEST}", 0, 1)
        finally:
            loader.dispose()
        broken = any(
            problem.code in (SYNTAX.code, UNSAFE_YAML.code) and not problem.at.path for problem in self.problems
        )
        data = None if broken else self.root
        containers = frozenset(self.containers)
        return Marked(self.path, data, self.lines, self.keys, self.values, containers, tuple(self.problems))

    def _syntax(self, error: yaml.MarkedYAMLError) -> None:
        mark = error.problem_mark or error.context_mark
        if mark and "nesting depth" in (error.problem or ""):  # libyaml's own limit, from PyYAML 6.0.4 on
            deep = self._deepest(mark.index)
            self._add(UNSAFE_YAML, f"nested deeper than {DEEPEST}", deep, deep + 1)
            return
        if error.context_mark and "end of stream" in (error.problem or ""):
            mark = error.context_mark  # where the quotation mark or bracket opens that nothing closes
        start = mark.index if mark else 0
        words = " ".join(part for part in (error.context, error.problem) if part)
        self._add(SYNTAX, f"not YAML: {words}", start, start + 1)

    def _deepest(self, stop: int) -> int:
        """Where the brackets before `stop` go deeper than allowed; levels of mere indentation count too."""
        depth = sum(self.text[frame.start] not in "[{" for frame in self.stack)
        for found in re.finditer(r"[\[{}\]]", self.text[:stop]):
            depth += 1 if found[0] in "[{" else -1
            if depth > DEEPEST:
                return found.start()
        return stop

    def _add(self, kind: FindingKind, message: str, start: int, end: int, at: Path = ()) -> None:
        self.problems.append(_problem(kind, message, self.lines.location(self.path, start, end), at))

    def _take(self, event: Any) -> bool:
        """Handle one event; False stops the reading."""
        start, end = event.start_mark.index, event.end_mark.index
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self._add(UNSAFE_YAML, "a second document begins here; one file is one chronology", start, start + 3)
                return False
        elif isinstance(event, yaml.AliasEvent):
            self._add(UNSAFE_YAML, f"alias *{event.anchor}: write the value out", start, end, self._here())
            self._put(None, start, end)
        elif isinstance(event, yaml.ScalarEvent):
            if event.anchor or event.tag:
                self._refuse_node(event, start)
            self._scalar(event, start, end)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._refuse_node(event, start)
            return self._open({} if isinstance(event, yaml.MappingStartEvent) else [], start)
        elif isinstance(event, yaml.CollectionEndEvent):
            frame = self.stack.pop()
            self.values.put(frame.path, frame.start, max(self.last_end, frame.start))
            self.containers.add(frame.path)
            self._done()
        return True

    def _refuse_node(self, event: Any, start: int) -> None:
        if event.anchor:
            self._add(UNSAFE_YAML, f"anchor &{event.anchor}: chrono has no aliases", start, start + 1, self._here())
        if event.tag and (not isinstance(event, yaml.ScalarEvent) or event.tag == "!" or not any(event.implicit)):
            self._add(UNSAFE_YAML, f"tag {event.tag}: chrono has no tags", start, start + 1, self._here())

    def _here(self) -> Path:
        return self.stack[-1].path or ("",) if self.stack else ("",)

    def _scalar(self, event: Any, start: int, end: int) -> None:
        value = None if not event.style and event.value in _NULLS else event.value
        if event.style == '"' and value and (found := _UNSAFE.search(value)):  # written as an escape
            self._add(UNSAFE_YAML, _say_unsafe(found[0]), start, end, self._here())
            value = _UNSAFE.sub("", value)
        self.last_end = max(self.last_end, end if event.style not in ("|", ">") else self._block_end(end))
        self._put(value, start, self.last_end if end > start else end)

    def _block_end(self, end: int) -> int:
        return len(self.text[:end].rstrip())

    def _put(self, value: Any, start: int, end: int) -> None:
        if not self.stack:
            self.root = value
            self.values.put((), start, end)
            return
        frame = self.stack[-1]
        if isinstance(frame.container, dict) and not frame.has_key:
            self._key(frame, value, start, end)
            return
        self.values.put(self._child(frame), start, end)
        self._store(frame, value)
        self._done()

    def _key(self, frame: _Frame, key: Any, start: int, end: int) -> None:
        name = key if isinstance(key, str) else ""
        frame.key, frame.has_key = self.names.setdefault(name, name), True
        frame.value_at = (*frame.path, frame.key)
        if key is None or key == "<<":
            what = "a merge key" if key else "an empty key"
            self._add(UNSAFE_YAML, f"{what}: write the fields out", start, max(end, start + 1), frame.path or ("",))
            frame.key = None
        elif key in frame.container:
            line = self.lines.position(self.keys[frame.value_at][0])[0]
            self._add(DUPLICATE_KEY, f'"{key}" stands already in line {line}', start, end, frame.value_at)
            frame.key = None
        else:
            self.keys.put(frame.value_at, start, end)

    def _child(self, frame: _Frame) -> Path:
        if isinstance(frame.container, list):
            return (*frame.path, len(frame.container))
        return frame.value_at if frame.key is not None else (*frame.path, "\0again")

    def _store(self, frame: _Frame, value: Any) -> None:
        if isinstance(frame.container, list):
            frame.container.append(value)
        elif frame.key is not None:  # a duplicate key keeps its first value
            frame.container[frame.key] = value

    def _done(self) -> None:
        if self.stack:
            self.stack[-1].has_key = False

    def _open(self, container: Any, start: int) -> bool:
        self.last_end = max(self.last_end, start)
        if len(self.stack) >= DEEPEST:
            self._add(UNSAFE_YAML, f"nested deeper than {DEEPEST}", start, start + 1)
            return False
        if not self.stack:
            self.root = container
            self.stack.append(_Frame(container, (), start))
            return True
        frame = self.stack[-1]
        if isinstance(frame.container, dict) and not frame.has_key:
            self._add(UNSAFE_YAML, "a key must be a plain word", start, start + 1)
            return False
        path = self._child(frame)
        self._store(frame, container)
        self.stack.append(_Frame(container, path, start))
        return True
