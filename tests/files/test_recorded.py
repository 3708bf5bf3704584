"""Where everything stands in files, good and damaged, and how texts are written as YAML and as names."""

from collections.abc import Iterator
from pathlib import Path

from chrono.files import Lines, NumberedLine, Pages, TakenNames, plain_key, read_marks, scalar, scalar_as_before, slug
from chrono.findings import PageKind, PageName
from tests.corpus.damage import damaged
from tests.corpus.entries import FOLDER as CORPUS
from tests.corpus.entries import entries
from tests.corpus.ornate import ornate_text
from tests.corpus.recordings import check_recorded, plain

FOLDER = Path(__file__).resolve().parent / "recorded"
TEXTS = (
    "null",
    "Null",
    "~",
    "yes",
    "12",
    "2024-03-26",
    "a: b",
    "a #b",
    "- a",
    "it's",
    '"a"',
    "",
    " a",
    "a\nb",
    "é",
    "@a",
    "a-b",
)


def places(written: str) -> Iterator[str]:
    """Every key and value by its path, with its offsets and its place, and that of words in it."""
    marked = read_marks(written.encode(), "e.yaml")
    yield from map(str, marked.problems)
    for path, span in marked.values.items():
        key, focus = marked.keys.get(path), written[span[0] : span[1]].strip("'\"")[2:6]
        here = (
            marked.locate(path),
            marked.locate(path, focus),
            marked.locate_slice(path, 1, 3),
            marked.locate_key(path),
        )
        ends = " ".join(f"{one.line}:{one.column}-{one.end_line}:{one.end_column}" for one in here)
        yield f"{'.'.join(map(str, path))} {span} {key} {ends}"


def problems(written: str) -> Iterator[str]:
    for what, harmed in damaged(written):
        marked = read_marks(harmed.encode(), "e.yaml")
        yield f"{what}: {len(marked.values)} {len(marked.keys)} {plain(' ¦ '.join(map(str, marked.problems)))}"


def test_what_stands_in_a_file_has_the_place_that_was_recorded(update: bool) -> None:
    good = {entry.name: places(ornate_text(entry)) for entry in entries() if entry.name in ("en-02", "ru-02")}
    check_recorded(FOLDER / "places.txt", good, update=update)


def test_a_damaged_file_is_read_as_recorded(update: bool) -> None:
    check_recorded(FOLDER / "damaged.txt", {entries()[20].name: problems(ornate_text(entries()[20]))}, update=update)


def test_texts_are_written_as_recorded(update: bool) -> None:
    taken, titles = TakenNames(), [record["title"] for entry in entries() for record in entry.true[:2]]
    lines = [*TEXTS, *titles, *(CORPUS / "typesetting.txt").read_text("utf-8").splitlines()]
    now = [
        f"{plain(text)}: {plain(scalar(text))} {plain(plain_key(text))} {taken.unique(slug(text)[:12])} "
        + plain(" ".join(scalar_as_before(text, before) for before in ("'x'", '"x"', "x")))
        for text in lines
    ]
    check_recorded(FOLDER / "texts.txt", {"texts": now}, update=update)


def test_lines_part_as_recorded(update: bool) -> None:
    text = "a\nb\r\nc\rd\u2028e\x0bf\n\n"
    lines = Lines(text)
    now = [f"{at} {lines.position(at)} {plain(str(lines.location('x', at, at + 2)))}" for at in range(len(text))]
    now += [f"line {number} {plain(lines.line(number))}" for number in range(8)]
    pages = Pages(
        (0, 3, 6),
        tuple(PageName(PageKind.PAGE, label) for label in ("i", "ii")),
        tuple(NumberedLine(at, at + 1, None, at) for at in range(0, 9, 2)),
    )
    paged = [f"{at} {pages.position(at)} {pages.location('x', at, at + 2)}" for at in range(9)]
    paged += [f"{at} {[line.number for line in pages.numbered_within(at, at + 2)]}" for at in range(9)]
    check_recorded(FOLDER / "lines.txt", {"lines": now, "pages": paged}, update=update)
