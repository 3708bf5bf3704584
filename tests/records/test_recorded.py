"""What is read of files that use all that one may say, and what is said of them with one thing wrong."""

from collections.abc import Iterator
from pathlib import Path

from chrono.records import Event, in_order, load_text, typed_ids
from tests.corpus.damage import damaged
from tests.corpus.entries import entries
from tests.corpus.ornate import files_of, ornate, ornate_text
from tests.corpus.recordings import check_recorded, plain
from tests.corpus.telling import in_words

FOLDER = Path(__file__).resolve().parent / "recorded"


def harmed(text: str) -> Iterator[str]:
    """What is found in each damaged file, and how many records of it are read, where that differs from the good one."""
    for what, written in damaged(text):
        chronology, findings = load_text(written, {}, "e.yaml")
        left = {kind: str(count) for kind, count in chronology.origin.unread.items()}
        counts = [len(chronology.sources), len(chronology.actors), len(chronology.events), len(chronology.eras)]
        yield f"{what}: {plain(' ¦ '.join(map(str, findings)))} {counts} {left}"


def test_what_is_wrong_in_a_file_is_told_as_recorded(update: bool) -> None:
    now = {entry.name: harmed(ornate_text(entry)) for entry in entries() if entry.name in ("en-01", "zh-02")}
    check_recorded(FOLDER / "damaged.txt", now, update=update)


def records(event: Event) -> str:
    """What an event says and what follows of it."""
    fields = " ".join(event.stated_fields())
    evidence = (f"{one.source} {one.stance} {in_words(one.other_date)} {one.names_place}" for one in event.evidence)
    return f"{event.id} {event.date.text} {event.disputed} {fields}: {'; '.join(evidence)}"


def test_what_a_file_says_is_read_as_recorded(update: bool) -> None:
    now = {}
    for entry in entries()[::4]:
        chronology, origin = ornate(entry), ornate(entry).origin
        order = " ".join(event.id for event in in_order(chronology.events))
        sources = [
            f"{one} {in_words(chronology.published(one))} {in_words(chronology.article_date(one))}"
            for one in chronology.sources
        ]
        names = [f"{one}: {', '.join(chronology.names_of(one))}" for one in (*chronology.actors, "nobody")]
        dated = [f"{one.id} {in_words(one.date)} {len(one.evidence)}" for one in chronology.dated]
        places = [f"{one.id} {origin.places.locate(one.path)}" for one in chronology.cited]
        ids = [f"{kind} {' '.join(typed_ids(origin.places.data, kind))}" for kind in ("events", "sources", "actors")]  # type: ignore[attr-defined]
        now[entry.name] = [order, *map(records, chronology.events), *sources, *names, *dated, *places, *ids]
    check_recorded(FOLDER / "records.txt", now, update=update)


def test_files_beside_a_chronology_are_its_articles() -> None:
    entry = entries()[0]
    articles = load_text(ornate_text(entry), files_of(entry)).chronology.articles
    assert {name: one.problem for name, one in articles.items() if one.problem} == {"none": "no such file"}
