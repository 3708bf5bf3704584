"""More articles to a chronology that is there: an entry of `sources` each, and no other byte of it touched."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from chrono.articles import Article
from chrono.errors import CannotRead, CannotWrite
from chrono.exchange.new_sources import gather, source_keys, source_lines
from chrono.files import Marked, read_marks


class Addition(NamedTuple):
    """What is to be written, by path, and the articles by the keys that they have among the sources."""

    written: tuple[tuple[Path, bytes], ...]
    articles: tuple[tuple[str, Article], ...]


def add_sources(path: Path, raw: bytes, given: Sequence[Path]) -> Addition:
    """The chronology at `path` with the articles `given` as its last sources; those from elsewhere go into `sources/`.

    Raises CannotRead for a chronology or article that cannot be read, or an article that is a source already;
    CannotWrite where the sources are not written on a line each.
    """
    marked = read_marks(raw, str(path))
    if marked.problems or not isinstance(marked.data, dict):
        raise CannotRead(str(path), "is no chronology that can be added to: `chrono check` says what is wrong with it")
    sources = marked.data.get("sources")
    known = sources if isinstance(sources, dict) else {}
    copies, articles = gather(path.parent, given)
    files = {one.get("file"): key for key, one in known.items() if isinstance(one, dict)}
    for name, article in articles:
        if name in files:
            raise CannotRead(article.path, f'is the source "{files[name]}" already')
    keys = source_keys(articles, set(known))
    text = marked.lines.text
    newline = "\r\n" if "\r\n" in text else "\n"
    after = _inserted(marked, known, list(source_lines(articles, keys)), newline)
    read = read_marks(after.encode("utf-8"), str(path))
    found = read.data.get("sources") if isinstance(read.data, dict) and not read.problems else None
    others = {**read.data, "sources": sources} if found else {}
    if not found or len(found) != len(known) + len(keys) or others != {**marked.data, "sources": sources}:
        raise CannotWrite(str(path), "the sources are not written on a line each; add the article by hand")
    mark = raw[: len(raw) - len(text.encode("utf-8"))]
    changed = (path, mark + after.encode("utf-8"))
    return Addition((*copies, changed), tuple((key, article) for key, (_, article) in zip(keys, articles, strict=True)))


def _inserted(marked: Marked, known: dict[str, object], lines: list[str], newline: str) -> str:
    text = marked.lines.text
    if known:
        at = max(end for path, (_, end) in marked.values.items() if path[:1] == ("sources",))
        column = min(marked.keys["sources", key][0] for key in known)
        indent = column - (text.rfind("\n", 0, column) + 1)
        lines = [f"{' ' * indent}{line[2:]}" for line in lines]
    elif ("sources",) in marked.keys:
        at = marked.keys["sources",][1] + 1
        if braces := re.compile(r"[ ]*\{\s*\}").match(text, at):
            text = text[:at] + text[braces.end() :]
    else:
        key = marked.keys.get(("events",), (len(text), 0))[0]
        return text[:key] + newline.join(["sources:", *lines, "", ""]) + text[key:]
    if text[at - 1] != "\n":
        end = text.find("\n", at)
        at = len(text) if end < 0 else end + 1
    before = text[:at]
    before += "" if before.endswith("\n") else newline
    return before + newline.join([*lines, ""]) + text[at:]
