"""A source to its sheet: what is known of it, and its article with what rests on it and what nothing accounts for."""

from collections.abc import Iterable, Sequence

from chrono.articles import Article
from chrono.dates import date_words
from chrono.dossiers.dossier import SourceSheet
from chrono.dossiers.links import host_of, safe_link
from chrono.dossiers.sheets import Noted, paragraphs_of
from chrono.languages import PageWords, part_or_english
from chrono.passages import Passage, Passages
from chrono.proof import Coverage, dated_statements
from chrono.records import Chronology
from chrono.text import one_line

_WRAPPED = (".txt", ".md", ".markdown")
"""Files whose paragraphs are wrapped by line ends that mean nothing."""


def sheet_of(
    name: str,
    chronology: Chronology,
    passages: Passages,
    cited: Sequence[Passage],
    marked: Sequence[Noted],
    language: str,
) -> SourceSheet:
    """The sheet of a source that these passages cite; `marked` are the stretches of it that notes rest on."""
    source, article = chronology.sources[name], chronology.articles.get(name)
    published = chronology.published(name)
    readable = article if article is not None and not article.problem else None
    statements = list(_open_statements(name, readable, chronology, passages, cited)) if readable else []
    words, link = part_or_english(language, PageWords), safe_link(source.url)
    return SourceSheet(
        id=name,
        title=one_line(source.title or (article.title if article else "") or ""),
        publisher=one_line(source.publisher or ""),
        author=one_line(source.author or ""),
        published=date_words(published, language) if published else "",
        file=one_line(source.file),
        sha256=article.sha256 if article else "",
        language=readable.language if readable else "",
        link=link,
        host=host_of(link) if link else "",
        archive=safe_link(source.archived),
        problem=one_line(article.problem) if article else "not read",
        paragraphs=tuple(paragraphs_of(readable, [*marked, *statements], words)) if readable else (),
        cited=len({one.note for one in marked}),
        open_statements=len(statements),
        published_edtf=str(published) if published else "",
        complete=source.complete,
        keeps_lines=not source.file.lower().endswith(_WRAPPED),
    )


def _open_statements(
    name: str, article: Article, chronology: Chronology, passages: Passages, cited: Sequence[Passage]
) -> Iterable[Noted]:
    """The dated statements of an article that no event and no dismissal accounts for."""
    for one in dated_statements(chronology, passages, name, cited):
        if one.coverage is Coverage.OPEN:
            start, end = one.timex.start, one.timex.end
            yield Noted(start, end, 0, one_line(article.words(start, end)))
