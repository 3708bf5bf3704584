"""Whether a quotation hangs on words of an article of which it is not known whether a reader sees them."""

from chrono.articles import Article
from chrono.documents import DOUBT
from chrono.passages.reading import Placement
from chrono.passages.recased import small
from chrono.text import Quotable, find_exactly


def is_doubtful(article: Article, standing: Placement, quote: str) -> bool:
    """Does it hang on words of which it is not known whether a reader sees them, whether or how a quotation stands?"""
    if not article.whole:
        return False
    if standing.match.found:
        return article.is_doubtful(*standing.sentence)
    texts = (article.whole, article.text.replace(DOUBT, " "))
    spellings = (str, small) if article.recased else (str,)
    return any(find_exactly(spell(quote), Quotable(spell(text))) is not None for spell in spellings for text in texts)
