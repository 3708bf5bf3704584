"""The quotation stands beside the article's own text: in a menu, an aside, a comment, or a message's head.

Such words are often another article's, of another day. Cite that article, or quote the article's own text.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed
from chrono.judgements import Judgements
from chrono.proof.examples import TREATY, Example
from chrono.records import Chronology

CODE = "CH211"
NAME = "quote-beside-article"
SEVERITY = Severity.INFO
TO_DO = "quote the article's own text, or cite the article that the words belong to"
PROVES: tuple[str, ...] = ()
_CHRONOLOGY = TREATY.chronology.replace("a.txt", "a.html")
_PAGE = (
    '<html lang="en"><meta property="article:published_time" content="2024-03-26"><body><article><h1>Trade</h1>'
    "<p>The minister is to visit China from March 28 to 30.</p>{}</article>{}</body></html>"
)
_SAID = "<p>In May 2023, both countries signed an agreement on visas.</p>"
GOOD = Example(_CHRONOLOGY, {"a.html": _PAGE.format(_SAID, "")})
BAD = Example(_CHRONOLOGY, {"a.html": _PAGE.format("", f"<aside>{_SAID}</aside>")})


def check(_chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a quotation that was found in an article which has anything beside its text."""
    for passage in judgements.passages.all():
        if passage.article is None or not passage.article.beside or not passage.match.found:
            continue
        at = passage.field("quote")
        if all(passage.article.is_beside(start, end) for start, end in passage.match.spans):
            message = "stands beside the article's own text (a menu, aside, comment or a message's head)"
            yield failed(at, message, passage.excerpt())
        else:
            yield passed(at)
