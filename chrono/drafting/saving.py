"""A page from the web to a source of a chronology: its file as it came, its record, a WARC file on request."""

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from chrono.articles import Article, article_from_bytes, told_encoding
from chrono.drafting.adding import insert_sources, known_sources
from chrono.drafting.insertion import read_chronology
from chrono.drafting.new_sources import SOURCES
from chrono.errors import CannotFetch, CannotRead
from chrono.files import TakenNames, read_bytes, slug
from chrono.records import file_of
from chrono.web import Fetched, to_warc

_LONGEST_NAME = 60  # characters; of three bytes each they still fit into the names of every file system
_RESERVED = frozenset("con prn aux nul".split()) | {
    f"{name}{number}" for name in ("com", "lpt") for number in range(10)
}


class Saved(NamedTuple):
    """What is to be written, by path, and the article by its key among the sources.

    Where the very bytes are a source already nothing is to be written, and it has that one's key. `earlier` are the
    sources of the same address with other bytes.
    """

    written: tuple[tuple[Path, bytes], ...]
    key: str
    article: Article
    earlier: tuple[str, ...] = ()


def save_source(path: Path, raw: bytes, fetched: Fetched, archived: str = "", warc: datetime | None = None) -> Saved:
    """The chronology at `path` with a fetched page as its last source, in a new file in `sources/`.

    `archived` is the address of an archived copy; `warc` asks for a WARC file and is the moment of fetching. Raises
    CannotFetch where the page cannot be read as an article, CannotRead and CannotWrite as in `add_sources`.
    """
    marked = read_chronology(path, raw)
    encoding = told_encoding(fetched.content, fetched.encoding) if fetched.suffix != ".pdf" else ""
    article = article_from_bytes("", fetched.content, f"{_stem(fetched.url)}{fetched.suffix}", encoding=encoding)
    if article.problem:
        raise CannotFetch(fetched.url, article.problem)
    same = dict(_of_address(path.parent, known_sources(marked), (fetched.asked, fetched.url)))
    for key, digest in same.items():
        if digest == article.sha256:
            return Saved((), key, article)
    name = _name(path.parent / SOURCES, article, fetched.url)
    target = path.parent / SOURCES / f"{name}{fetched.suffix}"
    article = replace(article, source=name, path=str(target))
    more = [("url", fetched.url)]
    more += [("archived", archived)] if archived else []
    more += [("encoding", encoding)] if encoding else []
    more += [("sha256", article.sha256)]
    (key,), changed = insert_sources(path, raw, marked, [(f"{SOURCES}/{target.name}", article)], more)
    made = [(target, fetched.content)]
    if warc is not None:
        made.append((target.with_suffix(".warc"), to_warc(fetched.exchanges, warc)))
    return Saved((*made, (path, changed)), key.strip('"'), article, tuple(same))


def _of_address(folder: Path, known: Mapping[str, Any], addresses: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The sources of an address, each with the hash of its file as it is now; empty where that cannot be read."""
    for key, source in known.items():
        if not isinstance(source, dict) or source.get("url") not in addresses:
            continue
        file, problem = file_of(str(source.get("file") or ""), folder)
        digest = ""
        if not problem:
            with suppress(CannotRead):
                digest = hashlib.sha256(read_bytes(file, str(file))).hexdigest()
        yield key, digest


def _name(folder: Path, article: Article, url: str) -> str:
    """A name that no file in a folder has, whatever its suffix and capitals, of the title or else of the address."""
    name = slug(article.title or _stem(url), slug(urlsplit(url).hostname or "", "page"))
    if len(name) > _LONGEST_NAME:
        name = name[: _LONGEST_NAME + 1].rpartition("-")[0] or name[:_LONGEST_NAME]
    return TakenNames({one.stem.lower() for one in folder.glob("*")} | _RESERVED).unique(name)


def _stem(url: str) -> str:
    """The last part of an address without its suffix, else its host."""
    parts = urlsplit(url)
    last = unquote(parts.path).rstrip("/").rpartition("/")[2].rpartition(".")
    return last[0] or last[2] or parts.hostname or "page"
