"""Dates that were held against dated expressions to verdicts on one way of not agreeing."""

from collections.abc import Iterator

from chrono.findings import Edit, Verdict, failed, passed, worded
from chrono.judgements import Judgements
from chrono.records import Chronology
from chrono.tellings import Agreement


def check_agreement(
    chronology: Chronology, judgements: Judgements, agreement: Agreement, template: str
) -> Iterator[Verdict]:
    """One check an event or era whose date was held against a dated expression.

    Failed where they compare so: a message on `claim`, `words` and `meaning`, and the date to write.
    """
    for event in chronology.dated:
        at, dated = event.field("date"), judgements.date(event)
        if dated.agreement is agreement and dated.timex:
            meaning = dated.timex.meaning
            message = worded(template, claim=event.date, words=dated.words, meaning=meaning)
            yield failed(at, message, dated.excerpt, Edit(at, str(meaning)))
        elif dated.compared:
            yield passed(at)
