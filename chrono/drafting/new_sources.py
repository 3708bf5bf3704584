"""Articles to entries of `sources`: what is known of each, and as a comment what is not."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from chrono.articles import Article, article_from_bytes, fitting_encoding, sure_encoding
from chrono.bylines import paper_day, text_day
from chrono.dates import parse_date
from chrono.drafting.own_outputs import why_own
from chrono.errors import CannotRead
from chrono.files import TakenNames, plain_key, read_bytes, scalar, scalar_as_before, slug
from chrono.text import one_line
from chrono.timex import find_timexes

SOURCES = "sources"


class Gathered(NamedTuple):
    """The copies to be made, by path, of articles from outside a folder; all articles, as it names their files; and of
    what was left out why."""

    copies: tuple[tuple[Path, bytes], ...]
    articles: tuple[tuple[str, Article], ...]
    left: tuple[str, ...]


def gather(
    folder: Path, paths: Sequence[Path], sources: Mapping[str, str] | None = None, encoding: str = ""
) -> Gathered:
    """The articles at `paths` for a folder; left out is what cannot be read, what chrono wrote, and what is one of its
    `sources` already.

    `sources` are the keys of those that a chronology has, by the file as the folder names it. What is no UTF-8 is read
    in the `encoding`, else in the one that its letters surely tell.
    """
    copies: list[tuple[Path, bytes]] = []
    articles: list[tuple[str, Article]] = []
    left: list[str] = []
    by_file = {(folder / file).resolve(): key for file, key in (sources or {}).items()}
    by_content = {digest: key for file, key in by_file.items() if (digest := _digest(file))}
    taken = TakenNames(path.stem for path in (folder / SOURCES).glob("*"))
    asked = list(dict.fromkeys(path.resolve() for path in paths))
    kept = _one_of_each(asked)
    for path in asked:
        try:
            raw = read_bytes(path, str(path))
            article = _read(path, raw, encoding)
            reason = article.problem or why_own(raw, article)
        except CannotRead as error:
            left.append(str(error))
            continue
        digest = sha256(raw).digest()
        key = by_file.get(path) or by_content.get(digest)
        if not key and (other := kept.get(digest, path)) != path:
            reason = reason or f'has the same content as "{other.name}", which is a source'
        if reason or key:
            already = f'is the source "{key}" already'
            left.append(f"{path}: {reason or already}" + _how_to_read(article, raw, encoding))
            continue
        if path.resolve().is_relative_to(folder.resolve()):
            name = path.resolve().relative_to(folder.resolve()).as_posix()
        else:
            name = f"{SOURCES}/{taken.unique(path.stem)}{path.suffix}"
            copies.append((folder / name, raw))
        articles.append((name, _with_day(article)))
    return Gathered(tuple(copies), tuple(articles), tuple(left))


def _read(path: Path, raw: bytes, encoding: str) -> Article:
    """An article; one that cannot be read as it is in the `encoding`, or in the one that it surely has."""
    article = article_from_bytes(path.stem, raw, str(path))
    if not article.problem or not (told := encoding or sure_encoding(raw)):
        return article
    again = article_from_bytes(path.stem, raw, str(path), encoding=told)
    return again if encoding and again.problem else article if again.problem else replace(again, encoding=told)


def _how_to_read(article: Article, raw: bytes, encoding: str) -> str:
    """What to type for an article that cannot be read as it is, where another encoding fits."""
    fits = fitting_encoding(raw) if article.problem and not encoding else ""
    return f" (chrono add --encoding {fits} reads it)" if fits else ""


def source_facts(folder: Path, files: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The fields of a source that each article tells of itself, as lines of YAML, by its file; none of what cannot be
    read."""
    found = gather(folder, [folder / file for file in files])
    return {name: tuple(_fields(article)) for name, article in found.articles}


def _with_day(article: Article) -> Article:
    """An article that is of no day with the one that its first or last lines say, which is to be looked up.

    A bare day below a title, or one beside a name, may be that of what it tells: it counts where the text itself counts
    from such a day.
    """
    if article.published:
        return article
    told = text_day(article.text, article.language)
    if not told.day or not told.sure:
        own = paper_day(article.text, article.language)
        told = own if own.day and (own.sure or not told.day) else told
    if not told.day:
        return article
    published = parse_date(told.day)
    if not told.sure and not any(
        timex.relative or timex.form.startswith("weekday")
        for timex in find_timexes(article.text[:_ENOUGH], published.earliest, article.language)
    ):
        return article
    return replace(article, published=published, published_surely=False)


_ENOUGH = 20_000  # characters of a text that show whether it counts from its day


def _one_of_each(paths: Iterable[Path]) -> dict[bytes, Path]:
    """Of each content the file with the shortest name: `report (1).html` is a copy of `report.html`."""
    found: dict[bytes, Path] = {}
    for path in paths:
        digest = _digest(path)
        if digest not in found or len(path.name) < len(found[digest].name):
            found[digest] = path
    return found


def _digest(path: Path) -> bytes:
    """What tells a file from another by its content; empty where it cannot be read."""
    try:
        return sha256(read_bytes(path, str(path))).digest()
    except CannotRead:
        return b""


def source_keys(articles: Sequence[tuple[str, Article]], taken: Iterable[str]) -> list[str]:
    """The key of each in `sources`, as YAML; none of them is `taken`."""
    names = TakenNames(taken)
    return [plain_key(names.unique(slug(Path(name).stem, "source"))) for name, _ in articles]


def source_lines(
    articles: Sequence[tuple[str, Article]], keys: Sequence[str], more: Sequence[tuple[str, str]] = ()
) -> Iterator[str]:
    """The entries of articles under their keys, each with the fields `more` at its end."""
    for key, (name, article) in zip(keys, articles, strict=True):
        yield f"  {key}:"
        yield f"    file: {scalar(name)}"
        yield from (f"    {line}" for line in _fields(article))
        yield from (f"    {field}: {scalar_as_before(value, '')}" for field, value in more)


def _fields(article: Article) -> Iterator[str]:
    """What an article says of itself, and as a comment what it does not."""
    yield f"title: {scalar(one_line(article.title))}" if article.title else "# title:"
    yield f"publisher: {scalar(one_line(article.publisher))}" if article.publisher else "# publisher:"
    published = f"published: {article.published}" if article.published else "# published: YYYY-MM-DD"
    is_sure = article.published and article.published_surely
    yield published + ("" if is_sure else "  # look it up: the article does not say it surely")
    yield f"language: {scalar_as_before(one_line(article.language), '')}"
    if article.encoding:
        yield f"encoding: {scalar_as_before(article.encoding, '')}  # told by its letters: see that it reads well"
