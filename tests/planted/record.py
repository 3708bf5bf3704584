"""A chronology's text to its scalars and their places, and edits of one of them that leave every other byte alone."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

Place = tuple[str | int, ...]
FOLDER = Path(__file__).parent
NAMES = ("news", "court", "history")


class Scalar(NamedTuple):
    """A value as written: offsets into the text, and its line from 1. `key` is the offset of its key, if it has one."""

    place: Place
    value: str
    start: int
    end: int
    line: int
    key: int = -1


class Block(NamedTuple):
    """A mapping or list of the file, from its first character to the end of its last line."""

    start: int
    end: int
    line: int
    last: int


class Clean:
    """A clean chronology: its text, the texts of its articles by file name, and where everything stands."""

    def __init__(self, name: str, text: str, articles: Mapping[str, str]) -> None:
        self.name = name
        self.text = text
        self.articles = articles
        self.scalars: dict[Place, Scalar] = {}
        self.blocks: dict[Place, Block] = {}
        self.data: dict[str, Any] = yaml.load(text, yaml.BaseLoader)  # noqa: S506 the base loader makes texts only
        self._read(yaml.compose(text, yaml.BaseLoader), ())

    def _read(self, node: Any, place: Place, key: int = -1) -> None:
        start, end = node.start_mark, node.end_mark
        if isinstance(node, yaml.ScalarNode):
            self.scalars[place] = Scalar(place, str(node.value), start.index, end.index, start.line + 1, key)
            return
        tail = self.text[: end.index].rstrip()
        self.blocks[place] = Block(start.index, len(tail), start.line + 1, tail.count("\n") + 1)
        if isinstance(node, yaml.MappingNode):
            for name, value in node.value:
                self._read(value, (*place, str(name.value)), name.start_mark.index)
        else:
            for index, value in enumerate(node.value):
                self._read(value, (*place, index))

    @property
    def events(self) -> list[dict[str, Any]]:
        return list(self.data["events"])

    def under(self, *place: str | int) -> Iterator[Scalar]:
        """The scalars within a place, in the order of the file."""
        for scalar in self.scalars.values():
            if scalar.place[: len(place)] == place:
                yield scalar

    def with_value(self, scalar: Scalar, value: str) -> str:
        """The text with one value replaced, in quotation marks."""
        return self.text[: scalar.start] + json.dumps(value, ensure_ascii=False) + self.text[scalar.end :]

    def with_key(self, scalar: Scalar, key: str) -> str:
        """The text with the key of one value replaced."""
        old = str(scalar.place[-1])
        return self.text[: scalar.key] + key + self.text[scalar.key + len(old) :]

    def lines_of(self, *place: str | int) -> frozenset[int]:
        """The lines on which a record, or one value, stands."""
        if place in self.scalars:
            return frozenset({self.scalars[place].line})
        block = self.blocks[place]
        return frozenset(range(block.line, block.last + 1))

    def without_lines(self, first: int, last: int) -> str:
        """The text without these lines, counted from 1, both included."""
        lines = self.text.splitlines(keepends=True)
        return "".join(lines[: first - 1] + lines[last:])

    def after_line(self, line: int, added: str) -> str:
        """The text with something put in after a line."""
        lines = self.text.splitlines(keepends=True)
        return "".join([*lines[:line], added, *lines[line:]])

    def article_of(self, source: str) -> str:
        return self.articles[self.data["sources"][source]["file"]]

    def cited(self, event: Mapping[str, Any]) -> list[str]:
        """The sources that an event cites, each once."""
        return list(dict.fromkeys(one["source"] for one in event["evidence"]))

    def published(self, source: str) -> str:
        return str(self.data["sources"][source]["published"])

    def names(self, participant: str) -> list[str]:
        """All names of an actor, or the plain name itself."""
        actor = self.data["actors"].get(participant)
        return [actor["name"], *actor.get("aliases", [])] if actor else [participant]

    def references(self, event: str) -> list[Scalar]:
        """Where other events name this one."""
        kinds = ("before", "after", "during", "same_day", "follows")
        return [
            one for one in self.under("events") if len(one.place) > 2 and one.place[2] in kinds and one.value == event
        ]


def load_clean(name: str) -> Clean:
    """One of the clean chronologies, with its articles."""
    text = (FOLDER / f"{name}.yaml").read_text(encoding="utf-8")
    files = sorted(path for path in (FOLDER / name).iterdir() if path.is_file())
    return Clean(name, text, {f"{name}/{path.name}": path.read_text(encoding="utf-8") for path in files})
