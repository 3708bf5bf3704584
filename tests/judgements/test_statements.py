"""Which statement a date belongs to."""

import pytest

from chrono.judgements.comparison import Agreement
from chrono.judgements.dates import judge_date
from chrono.passages.passages import read_passages
from chrono.records.loader import load_text
from tests.judgements.test_dates import judged


@pytest.mark.parametrize(
    ("sentence", "agreement"),
    [
        ("Its lead was sold within six months.", Agreement.UNCHECKED),
        ("The lands were let in the plague year 1360-ish.", Agreement.UNCHECKED),
        ("Its lead was sold there.", Agreement.CONFIRMED),
    ],
)
def test_date_of_the_sentence_beside_is_none_of_one_that_tells_its_own_time(
    sentence: str, agreement: Agreement
) -> None:
    article = f" date 2024-03-26 The abbey closed on 14 January 2023. {sentence} Over.\n"
    assert judged("2023-01-14", article, sentence) is agreement


@pytest.mark.parametrize(
    ("title", "date", "agreement"),
    [
        ("Easton signed", "2020-10-07", Agreement.CONFIRMED),
        ("Easton signed", "2020-10-09", Agreement.UNCHECKED),
        ("Acme countersigned", "2020-10-09", Agreement.CONFIRMED),
        ("Acme countersigned", "2020-10-07", Agreement.UNCHECKED),
        ("Deal of two companies", "2020-10-09", Agreement.CONFIRMED),
    ],
)
@pytest.mark.parametrize(
    "quote",
    [
        "Easton signed on 7 October 2020 and Acme countersigned on 9 October 2020",
        "On 7 October 2020 Easton signed and on 9 October 2020 Acme countersigned",
    ],
)
def test_date_of_another_statement_of_the_quotation_is_unchecked(
    title: str, date: str, agreement: Agreement, quote: str
) -> None:
    text = f"title: x\nsources: {{a: {{file: a.txt}}}}\nevents:\n  - {{id: e, title: {title}, date: {date}, "
    text += f"evidence: [{{source: a, quote: {quote}}}]}}\n"
    chronology = load_text(text, {"a.txt": f" date 2020-12-01 {quote}."}).chronology
    assert judge_date(chronology.events[0], read_passages(chronology)).agreement is agreement


def dated(title: str, date: str, quote: str) -> Agreement:
    status = "postponed" if "postponed" in title else "occurred"
    text = f"title: x\nsources: {{a: {{file: a.txt}}}}\nevents:\n  - {{id: e, title: {title}, date: {date}, "
    text += f"status: {status}, evidence: [{{source: a, quote: '{quote}'}}]}}\n"
    chronology = load_text(text, {"a.txt": f" date 2024-06-20 {quote}."}).chronology
    return judge_date(chronology.events[0], read_passages(chronology)).agreement


@pytest.mark.parametrize(
    ("title", "date", "agreement"),
    [
        ("Driver released", "2024-06-16", Agreement.CONFIRMED),
        ("Driver detained", "2024-06-15", Agreement.CONFIRMED),
        ("Driver freed", "2024-06-15", Agreement.UNCHECKED),
    ],
)
def test_date_of_a_statement_without_a_word_of_the_title_is_open(title: str, date: str, agreement: Agreement) -> None:
    quote = "A driver, Ramu Besra, was detained on 15 June 2024, and on 16 June 2024 he was released"
    assert dated(title, date, quote) is agreement


@pytest.mark.parametrize(
    ("title", "date", "quote"),
    [
        ("Two states agree to reopen their border", "2024-06-17", "Two states agreed on 17 June 2024 to reopen their "
         "border crossing at Lanz on 1 August 2024"),
        ("Annual meeting postponed", "2024-07-22", "The meeting, set for May, has been postponed to 22 July 2024"),
        ("Archive buys the tapes", "1986", "The archive declined her tapes in 1968 and bought them in 1986"),
        ("Ship ran aground", "2016", "The ship was built in 1988. In 2016 it ran aground off the island"),
    ],
)  # fmt: skip
def test_date_of_the_verb_of_the_title_is_its_own_though_another_stands_with_its_nouns(
    title: str, date: str, quote: str
) -> None:
    assert dated(title, date, quote) is Agreement.CONFIRMED


def test_date_that_counts_from_a_cited_message_is_unchecked() -> None:
    mail = "Date: Mon, 8 Mar 2021 10:00:00 +0000\nSubject: Re\n\n%s\n"
    text = "title: x\nsources: {a: {file: a.eml}}\nevents:\n  - {id: e, title: We meet, date: 2021-03-09, "
    text += "status: planned, evidence: [{source: a, quote: We meet tomorrow}]}\n"
    for body, agreement in (
        ("We meet tomorrow.", Agreement.CONFIRMED),
        ("Yes.\n\nOn 4 March 2021 Karen wrote:\n> We meet tomorrow.", Agreement.UNCHECKED),
    ):
        chronology = load_text(text, {"a.eml": mail % body}).chronology
        assert judge_date(chronology.events[0], read_passages(chronology)).agreement is agreement
