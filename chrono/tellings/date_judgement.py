"""How a dated claim compares with the passages that cite it, as a value."""

from typing import NamedTuple

from chrono.dates import EdtfDate
from chrono.findings import Excerpt, Said
from chrono.passages import Passage
from chrono.tellings.comparison import Agreement
from chrono.timex import Timex


class DateJudgement(NamedTuple):
    """A judgement: the claim, how it compares, with which expression of which passage, and why in words."""

    claim: EdtfDate
    agreement: Agreement
    passage: Passage | None = None
    timex: Timex | None = None
    reason: Said = ""

    @property
    def compared(self) -> bool:
        """Was the claim held against a dated expression at all?"""
        return self.agreement not in (Agreement.NOT_STATED, Agreement.UNCHECKED)

    @property
    def words(self) -> str:
        """The expression as the article has it."""
        if self.passage is None or self.passage.article is None or self.timex is None:
            return ""
        return self.passage.article.words(self.timex.start, self.timex.end)

    @property
    def excerpt(self) -> Excerpt | None:
        """The passage with the expression marked, for a report."""
        if self.passage is None:
            return None
        return self.passage.excerpt([(self.timex.start, self.timex.end)] if self.timex else None)
