"""Whether a quotation hangs on words of an article of which it is not known whether a reader sees them."""

from chrono.articles import Article
from chrono.documents import DOUBT
from chrono.passages.reading import Placement
from chrono.passages.recased import small
from chrono.text import Quotable, find_exactly


def why_doubtful(article: Article, standing: Placement, quote: str) -> str:
    """Why it is not known what a reader sees of the words on which it hangs whether or how a quotation stands; empty
    where it is."""
    if standing.match.found or (standing.match.spans and not article.whole):
        return article.doubt_of(*standing.sentence)
    if not article.whole:
        return ""
    texts = (article.whole, article.text.replace(DOUBT, " "))
    spellings = (str, small) if article.recased else (str,)
    is_there = any(
        find_exactly(spell(quote), Quotable(spell(text))) is not None for spell in spellings for text in texts
    )
    return article.doubt if is_there else ""
