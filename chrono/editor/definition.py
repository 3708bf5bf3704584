"""What stands at a place in the text to where it is defined: a record in the file, a quotation in its article."""

from pathlib import Path
from typing import NamedTuple

from chrono.editor.desk import Answer
from chrono.editor.positions import UTF16, Extent, Positions, in_article
from chrono.editor.targets import defined_at, id_at, quoted_at, target_at


class Destination(NamedTuple):
    """A stretch of a file; `path` is None for the chronology itself."""

    path: Path | None
    stretch: Extent


def definition_at(answer: Answer, offset: int, encoding: str = UTF16) -> Destination | None:
    """Where what stands at an offset is defined; of a source's own `file`, and of its id there, the article."""
    target = target_at(answer, offset)
    if target is None or answer.report is None:
        return None
    if quoted := quoted_at(answer, target):
        article, match = quoted.article, quoted.match
        if article is None or article.problem or match is None:
            return None
        stretch = in_article(article, match.start, match.end, encoding) if match.spans else Extent()
        return Destination(Path(article.path), stretch)
    path = target.path
    if path[:1] == ("sources",) and ((target.is_key and len(path) == 2) or path[2:] == ("file",)):
        article = answer.report.chronology.articles.get(str(path[1]))
        return None if article is None or article.problem else Destination(Path(article.path), Extent())
    named = id_at(target)
    place = defined_at(answer, *named) if named else None
    return Destination(None, Positions(answer.text, encoding).extent(*place)) if place else None
