"""More articles to a chronology that is there: an entry of `sources` each, and no other byte of it touched."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from chrono.articles import Article
from chrono.drafting.insertion import end_of, newline_of, proved_insertion, put, read_chronology, without_brackets
from chrono.drafting.new_sources import gather, source_keys, source_lines
from chrono.files import Marked


class Addition(NamedTuple):
    """What is to be written, by path, the articles by the keys that they have among the sources, and what was left
    out, each with the reason."""

    written: tuple[tuple[Path, bytes], ...]
    articles: tuple[tuple[str, Article], ...]
    left: tuple[str, ...] = ()


def add_sources(path: Path, raw: bytes, given: Sequence[Path], encoding: str = "") -> Addition:
    """The chronology at `path` with the articles `given` as its last sources; those from elsewhere go into `sources/`.

    What is no UTF-8 is read in the `encoding`, else in the one that fits.

    Left out is what cannot be read, and what is a source already, by name or by content. Raises CannotRead for a
    chronology that cannot be read, CannotWrite where the sources are not written on a line each.
    """
    marked = read_chronology(path, raw)
    known = known_sources(marked)
    files = {str(one.get("file")): key for key, one in known.items() if isinstance(one, dict)}
    copies, articles, left = gather(path.parent, given, files, encoding)
    if not articles:
        return Addition((), (), left)
    keys, changed = insert_sources(path, raw, marked, articles)
    return Addition(
        (*copies, (path, changed)),
        tuple((key, article) for key, (_, article) in zip(keys, articles, strict=True)),
        left,
    )


def known_sources(marked: Marked) -> dict[str, Any]:
    """The sources that a chronology has, as they are written."""
    sources = marked.data.get("sources")
    return sources if isinstance(sources, dict) else {}


def insert_sources(
    path: Path,
    raw: bytes,
    marked: Marked,
    articles: Sequence[tuple[str, Article]],
    more: Sequence[tuple[str, str]] = (),
) -> tuple[list[str], bytes]:
    """The keys of articles as the last sources of a chronology, and its bytes with them; `more` are fields of each.

    Raises CannotWrite where the sources are not written on a line each.
    """
    known = known_sources(marked)
    keys = source_keys(articles, known)
    after = _inserted(marked, known, [line[2:] for line in source_lines(articles, keys, more)])
    count = len(known) + len(keys)
    return keys, proved_insertion(path, raw, marked, after, "sources", lambda found: _is_whole(found, count), _ADVICE)


_ADVICE = "the sources are not written on a line each; add the article by hand"


def _is_whole(found: Any, count: int) -> bool:
    return isinstance(found, dict) and len(found) == count


def _inserted(marked: Marked, known: dict[str, object], lines: list[str]) -> str:
    text, block = marked.lines.text, "\n".join(lines)
    if known:
        column = min(marked.keys["sources", key][0] for key in known)
        indent = column - (text.rfind("\n", 0, column) + 1)
        return put(text, end_of(marked, ("sources",)), " " * indent, [block])
    if ("sources",) in marked.keys:
        at = marked.keys["sources",][1] + 1
        return put(without_brackets(text, at, "{}"), at, "  ", [block])
    key, newline = marked.keys.get(("events",), (len(text), 0))[0], newline_of(text)
    return text[:key] + newline.join(["sources:", *(f"  {line}" for line in lines), "", ""]) + text[key:]
