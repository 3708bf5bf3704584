"""The articles of this folder, each with its true and false records, and chronologies of them."""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from chrono.articles import Article, article_from_bytes
from chrono.records import Chronology, load_text
from tests.corpus.spoiling import varied

FOLDER = Path(__file__).resolve().parent
WORDS_DAY = "2026-03-18"


class CorpusEntry(NamedTuple):
    """An article and what is told of it: `true` records, and `false` ones, each with what it is made `of`."""

    name: str
    file: str
    language: str
    published: str
    actors: Mapping[str, Mapping[str, Any]]
    true: tuple[Mapping[str, Any], ...]
    false: tuple[Mapping[str, Any], ...]

    @property
    def raw(self) -> str:
        """The file as it is."""
        return (FOLDER / self.file).read_text("utf-8")

    def record_of(self, false: Mapping[str, Any]) -> dict[str, Any]:
        """A false record whole: the true one that it is made of, with what is changed in it."""
        base = next(one for one in self.true if one["id"] == false["of"])
        return {**base, **false.get("set", {}), "id": false["id"]}

    def actors_of(self, false: Mapping[str, Any]) -> dict[str, Any]:
        """The actors, with what a false record changes in them."""
        return {name: {**actor, **false.get("actors", {}).get(name, {})} for name, actor in self.actors.items()}


@cache
def entries() -> tuple[CorpusEntry, ...]:
    """Every article that has records, by name."""
    return tuple(_entry(path) for path in sorted(FOLDER.glob("??-??.yaml")))


@cache
def word_entries() -> tuple[CorpusEntry, ...]:
    """The articles that use the words of each language, with records of their clauses, neither true nor false."""
    return tuple(_entry(path) for path in sorted(FOLDER.glob("words-*.yaml")))


def _entry(path: Path) -> CorpusEntry:
    data = yaml.safe_load(path.read_text("utf-8"))
    records = (tuple(data[kind]) for kind in ("true_records", "false_records"))
    return CorpusEntry(
        path.stem,
        data["article"],
        path.stem.removeprefix("words-")[:2],
        str(data["published"]),
        data["actors"],
        *records,
    )


@cache
def articles() -> Mapping[str, tuple[Article, str]]:
    """Every article by its file's name with the day it was published: those of records, and the paragraphs of words."""
    told = {entry.file: (_read(entry.file, entry.raw), entry.published) for entry in entries()}
    return told | {name: (_read("words.txt", text), WORDS_DAY) for name, text in paragraphs().items()}


def paragraphs() -> Mapping[str, str]:
    """The articles that use the words of each language, whole and by paragraphs, by file and number."""
    found = {}
    for path in sorted(FOLDER.glob("words-*.txt")):
        text = path.read_text("utf-8")
        parts = [text, *text.strip().split("\n\n")]
        found |= {f"{path.stem}-{number}": part for number, part in enumerate(parts)}
    return found


def _read(file: str, text: str) -> Article:
    return article_from_bytes(file, text.encode(), file)


def as_events(records: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Records of the corpus as events of a chronology, whose only source is `a`."""
    return [_event(record) for record in records]


def _event(record: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: value for name, value in record.items() if name not in ("quotes", "figures") and value is not None}
    figures = [dict(zip(("label", "value", "unit"), one, strict=False)) for one in record.get("figures") or ()]
    quotes = [{"source": "a", "quote": quote} for quote in record["quotes"]]
    return {**kept, **({"figures": figures} if figures else {}), "evidence": quotes}


def as_text(entry: CorpusEntry, records: Iterable[Mapping[str, Any]], actors: Mapping[str, Any] | None = None) -> str:
    """A chronology of some records of an article, as a file has it."""
    told = {
        "title": "A trial",
        "sources": {"a": {"file": entry.file, "published": entry.published}},
        "actors": {name: dict(actor) for name, actor in (actors or entry.actors).items()},
        "events": as_events(records),
    }
    return as_yaml(told)


class _Plain(yaml.SafeDumper):
    """Writes out what stands in several places."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True


def as_yaml(data: Mapping[str, Any]) -> str:
    """Data as a file that chrono reads, which has no aliases."""
    return yaml.dump(data, Dumper=_Plain, allow_unicode=True, sort_keys=False, width=1000)


def chronology_of(
    entry: CorpusEntry, records: Iterable[Mapping[str, Any]], actors: Mapping[str, Any] | None = None
) -> Chronology:
    """The same, read."""
    return load_text(as_text(entry, records, actors), {entry.file: entry.raw}).chronology


def of_all(entry: CorpusEntry) -> Chronology:
    """Every true and false record of an article in one chronology."""
    return chronology_of(entry, (*entry.true, *map(entry.record_of, entry.false)))


def of_varied(entry: CorpusEntry) -> Chronology:
    """Some true records of an article, each with one field changed at a time."""
    chosen = entry.true[int(entry.name[-2:]) % 4 :: 4]
    return chronology_of(entry, [one for record in chosen for one in (record, *varied(record, entry.actors))])
