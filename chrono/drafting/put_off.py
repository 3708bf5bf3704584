"""A quotation and what was found of it to whether what its date belongs to was put off or called off.

"The opening on 3 July was delayed by a week" tells of no opening on 3 July; "The opening was delayed on 3 July" tells
what happened on that day.
"""

from collections.abc import Sequence

from chrono.findings import Message, Outcome
from chrono.proof import Judged
from chrono.text import lexemes


def is_put_off(quote: str, dated: str, judged: Sequence[Judged], language: str) -> bool:
    """Does the date stand behind what it belongs to, and a word that calls something off behind both?"""
    at, word = quote.find(dated), _calling_off(judged)
    belongs = any(one.says for one in lexemes(quote[: max(at, 0)], language))
    return bool(word) and belongs and quote.find(word, at) > at


def _calling_off(judged: Sequence[Judged]) -> str:
    """The word that was found to call off what the title tells, too; or empty."""
    said = [one.verdict.said for one in judged if one.by_words and one.verdict.outcome is Outcome.PASSED]
    return next((one.flat.get("word", "") for one in said if isinstance(one, Message)), "")
