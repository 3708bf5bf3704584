"""More articles to a chronology that is there."""

from pathlib import Path

import pytest

from chrono.drafting.adding import add_sources
from chrono.errors import CannotRead, CannotWrite
from chrono.records.loader import load_bytes

HEAD = "title: x # mine\n\n"
EVENTS = "\nevents: []\n# the end"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("old.txt", "a.txt", "away/b.txt", "home/sources/b.txt"):
        (tmp_path / "home" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f" date 2024-03-26 A visit on 28 March 2024: {name}.\n", "utf-8")
    return tmp_path


def added(folder: Path, text: str, *names: str) -> str:
    path = folder / "events.yaml"
    return dict(add_sources(path, text.encode(), [folder / name for name in names]).written)[path].decode()


SOURCES = [
    "sources:\n  old:\n    file: old.txt\n    title: |\n      Two\n      lines\n",
    "sources:\n    old: {file: old.txt}   # kept\n",
    "sources: {old: {file: old.txt}}\n",
    "sources: {}  # none yet\n",
    "sources:\n",
    "",
]


@pytest.mark.parametrize("sources", [*SOURCES[:2], *SOURCES[3:]])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_an_article_is_the_last_source_and_no_other_byte_changes(folder: Path, sources: str, newline: str) -> None:
    before = (HEAD + sources + EVENTS).replace("\n", newline)
    after = added(folder, before, "a.txt")
    loaded = load_bytes(after.encode(), "events.yaml", folder)
    assert loaded.chronology.origin.problems == ()
    found = {key: source.file for key, source in loaded.chronology.sources.items()}
    assert list(found.items())[-1] == ("a", "a.txt")
    assert ("old" in found) == ("old" in sources)
    assert after.count("\n") == after.count(newline)
    lines = after.split(newline)
    for line in before.replace("sources: {}", "sources:").split(newline):
        lines.remove(line)
    own = ["file:", "title:", "publisher:", "published:", "language:"]
    assert [line.strip("# ").split(" ")[0] for line in lines if line not in ("", "sources:")] == ["a:", *own]


def test_a_comment_behind_the_braces_stays(folder: Path) -> None:
    assert "sources:  # none yet\n  a:\n" in added(folder, HEAD + SOURCES[3] + EVENTS, "a.txt")


def test_an_article_from_elsewhere_is_copied_and_keys_are_told_apart(folder: Path) -> None:
    path = folder / "home" / "events.yaml"
    text = "title: x\nsources:\n  b: {file: sources/b.txt}\nevents: []\n"
    addition = add_sources(path, text.encode(), [folder / "away" / "b.txt"])
    assert [target.relative_to(folder).as_posix() for target, _ in addition.written] == [
        "home/sources/b-2.txt",
        "home/events.yaml",
    ]
    assert [key for key, _ in addition.articles] == ["b-2"]


def test_a_mark_of_the_encoding_stays(folder: Path) -> None:
    assert added(folder, "\ufefftitle: x\nsources: {}\nevents: []\n", "a.txt").startswith("\ufefftitle")


def test_what_cannot_be_added_says_why(folder: Path) -> None:
    path, text = folder / "events.yaml", (HEAD + SOURCES[0] + EVENTS).encode()
    assert add_sources(path, text, [folder / "old.txt"]) == (
        (),
        (),
        (f'{folder / "old.txt"}: is the source "old" already',),
    )
    with pytest.raises(CannotRead, match="no chronology that can be added to"):
        added(folder, "title: [", "a.txt")
    with pytest.raises(CannotWrite, match="add the article by hand"):
        added(folder, HEAD + SOURCES[2] + EVENTS, "a.txt")
    assert add_sources(path, text, [folder / "none.txt"]).left == (f"{folder / 'none.txt'}: no such file",)
