"""A folder of articles to the files that a chronology begins with: the chronology itself, its settings, its schema.

Nothing that exists is written over, and no article is changed; those from elsewhere are copied into `sources/`.
"""

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from chrono.articles import SUFFIXES, Article
from chrono.drafting.new_sources import gather, source_keys, source_lines
from chrono.files import plain_key, refuse_existing, scalar, slug
from chrono.records import to_schema

CHRONOLOGY, _SETTINGS_NAME, _SCHEMA_NAME = "events.yaml", "chrono.toml", "events.schema.json"


class Beginning(NamedTuple):
    """What is to be written, by path, the articles that the chronology cites, as it names their files, and what was
    left out, each with the reason."""

    written: tuple[tuple[Path, bytes], ...]
    articles: tuple[tuple[str, Article], ...]
    left: tuple[str, ...] = ()


def begin(folder: Path, given: Sequence[Path], encoding: str = "") -> Beginning:
    """A chronology for a folder, with the articles `given`, or else those in it and in the folders right below.

    What cannot be read is left out; where that is all that was given, nothing is to be written. Raises CannotWrite
    where the folder has a chronology.
    """
    refuse_existing(folder / CHRONOLOGY, "; `chrono add ARTICLE` adds a source to it")
    copies, articles, left = gather(folder, given or sorted(_found_in(folder)), encoding=encoding)
    if given and not articles:
        return Beginning((), (), left)
    written = [*copies, (folder / CHRONOLOGY, _chronology(folder, articles).encode("utf-8"))]
    if not (folder / _SETTINGS_NAME).exists():
        written.append((folder / _SETTINGS_NAME, _SETTINGS.encode("utf-8")))
    if not (folder / _SCHEMA_NAME).exists():
        written.append((folder / _SCHEMA_NAME, to_schema().encode("utf-8")))
    return Beginning(tuple(written), articles, left)


def _found_in(folder: Path) -> Iterator[Path]:
    inside = list(folder.iterdir()) if folder.is_dir() else []
    pages = [one for one in inside if one.suffix.lower() in _PAGES]
    below = [one for one in inside if one.is_dir() and _holds_articles(one.name) and not _is_of_page(one.name, pages)]
    for place in (folder, *below):
        for path in place.glob("*"):
            is_article = path.suffix.lower() in SUFFIXES and path.is_file()
            if is_article and not path.name.lower().startswith("readme"):
                yield path


def _is_of_page(name: str, pages: Sequence[Path]) -> bool:
    """Is a folder what a browser saved beside a page that uses it: `Harbour crane_files` of `Harbour crane.html`?"""
    links = tuple(f"{one}/".encode() for one in (name, quote(name), escape(name)))
    own = [page for page in pages if name.removeprefix(page.stem).lower() in _SAVED_BESIDE and page.is_file()]
    return any(link in page.read_bytes() for page in own for link in links)


_PAGES = (".html", ".htm")
_SAVED_BESIDE = frozenset(
    """_files .files _file _dateien -dateien _fichiers _archivos _arquivos _ficheiros _bestanden -bestanden _pliki
    -filer _filer _tiedostot _dosyalar _soubory _elemei""".split()
)
"""What browsers put behind a page's name, each in its language, for the folder of what that uses."""


def _holds_articles(name: str) -> bool:
    """May a folder of this name hold articles? What programs make does not."""
    return not name.startswith((".", "_")) and name not in ("build", "dist", "node_modules", "docs", "tests")


def _chronology(folder: Path, articles: Sequence[tuple[str, Article]]) -> str:
    """The text of a chronology: what is known of each source, what is not known as a comment, and an event to copy."""
    lines = [f"# yaml-language-server: $schema={_SCHEMA_NAME}"]
    name = folder.resolve().name or "A chronology"
    lines += [f"title: {scalar(name)}", f"id: {plain_key(slug(name))}  # {_ID}", "", "sources:"]
    keys = source_keys(articles, ())
    lines += source_lines(articles, keys)
    if not articles:
        lines[-1] = "sources: {}  # chrono init ARTICLE… names the articles"
    lines += ["", "events: []", *_EXAMPLE.format(source=(*keys, "a-source")[0]).splitlines()]
    return "\n".join(lines) + "\n"


_ID = "by which calendars know its events: keep it, whatever becomes of the title"
_EXAMPLE = """\
# An event looks like this; `chrono quote WORDS` prints a quotation with its source, ready to paste.
#  - id: first-event
#    title: What happened, in the words of the article
#    date: 2024-03-28
#    status: occurred
#    evidence:
#      - source: {source}
#        quote: the words of the article that say so, exactly as they stand there
"""
_SETTINGS = """\
# What `chrono` is told here holds for every chronology in this folder.
# ignore = ["uncovered-statement"]
# strict = true
# severity = {quote-thin = "error", single-source = "warning"}
"""
