"""Articles to entries of `sources`: what is known of each, and as a comment what is not."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from chrono.articles import Article, article_from_bytes
from chrono.errors import CannotRead
from chrono.files import plain_key, read_bytes, scalar, scalar_as_before, slug, unique
from chrono.text import one_line

SOURCES = "sources"


def gather(
    folder: Path, paths: Sequence[Path]
) -> tuple[tuple[tuple[Path, bytes], ...], tuple[tuple[str, Article], ...]]:
    """The copies to be made, by path, of articles from outside the folder; and all articles, as it names their files.

    Raises CannotRead for an article that is none.
    """
    copies: list[tuple[Path, bytes]] = []
    articles: list[tuple[str, Article]] = []
    taken = {path.stem for path in (folder / SOURCES).glob("*")}
    for path in dict.fromkeys(path.resolve() for path in paths):
        raw = read_bytes(path, str(path))
        if path.resolve().is_relative_to(folder.resolve()):
            name = path.resolve().relative_to(folder.resolve()).as_posix()
        else:
            name = f"{SOURCES}/{unique(path.stem, taken)}{path.suffix}"
            copies.append((folder / name, raw))
        article = article_from_bytes(path.stem, raw, str(path))
        if article.problem:
            raise CannotRead(str(path), article.problem)
        articles.append((name, article))
    return tuple(copies), tuple(articles)


def source_keys(articles: Sequence[tuple[str, Article]], taken: set[str]) -> list[str]:
    """The key of each in `sources`, as YAML; none of them is `taken`."""
    return [plain_key(unique(slug(Path(name).stem, "source"), taken)) for name, _ in articles]


def source_lines(
    articles: Sequence[tuple[str, Article]], keys: Sequence[str], more: Sequence[tuple[str, str]] = ()
) -> Iterator[str]:
    """The entries of articles under their keys, each with the fields `more` at its end."""
    for key, (name, article) in zip(keys, articles, strict=True):
        yield f"  {key}:"
        yield f"    file: {scalar(name)}"
        yield f"    title: {scalar(one_line(article.title))}" if article.title else "    # title:"
        yield f"    publisher: {scalar(one_line(article.publisher))}" if article.publisher else "    # publisher:"
        published = f"    published: {article.published}" if article.published else "    # published: 2024-03-26"
        is_sure = article.published and article.published_surely
        yield published + ("" if is_sure else "  # look it up: the article does not say it surely")
        yield f"    language: {scalar_as_before(one_line(article.language), '')}"
        yield from (f"    {field}: {scalar_as_before(value, '')}" for field, value in more)
