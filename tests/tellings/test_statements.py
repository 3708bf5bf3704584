"""Which statement a date belongs to."""

import pytest

from chrono.judgements.dates import judge_date
from chrono.passages.passages import read_passages
from chrono.records.loader import load_text
from chrono.tellings.comparison import Agreement
from tests.conftest import report_on
from tests.judgements.test_dates import judged
from tests.tellings.cases import date_judged


@pytest.mark.parametrize(
    ("sentence", "agreement"),
    [
        ("Its lead was sold within six months.", Agreement.UNCHECKED),
        ("The lands were let in the plague year 1360-ish.", Agreement.UNCHECKED),
        ("On the eve of it the lead was sold.", Agreement.UNCHECKED),
        ("It was sold on the third anniversary of that.", Agreement.UNCHECKED),
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
        ("Deal of two companies", "2020-10-09", Agreement.UNCHECKED),
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


@pytest.mark.parametrize(
    ("title", "date", "agreement"),
    [
        ("Shop opens in Hull", "1936", Agreement.CONFIRMED),
        ("Shop opens in Hull", "1930", Agreement.UNCHECKED),
        ("Firm opened a mill", "1930", Agreement.CONFIRMED),
        ("Firm opened a mill", "1936", Agreement.UNCHECKED),
    ],
)
def test_of_a_verb_told_once_for_two_dates_the_rest_of_the_title_tells_which(
    title: str, date: str, agreement: Agreement
) -> None:
    assert dated(title, date, "The firm opened a mill in Leeds in 1930 and a shop in Hull in 1936") is agreement


def test_a_verb_of_its_own_keeps_the_date_of_a_statement() -> None:
    quote = "The firm opened a mill in Leeds in 1930 and bought a shop in Hull in 1936"
    assert dated("Firm opened a shop", "1930", quote) is Agreement.CONFIRMED


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


def said(title: str, date: str, *quotes: str, article: str = "") -> str:
    """What is said of the date of an event that quotes these sentences of an article of December 2024."""
    evidence = "".join(f'      - {{source: a, quote: "{one}"}}\n' for one in quotes)
    text = f"""\
title: x
sources: {{a: {{file: a.txt, published: 2024-12-20}}}}
events:
  - id: e
    title: {title}
    date: {date}
    evidence:
{evidence}"""
    report = report_on(text, {"a.txt": f" date 2024-12-20 {article or ' '.join(f'{one}.' for one in quotes)}\n"})
    return next(f"{one.verdict.outcome} {one.verdict.message}" for one in report.verdicts if one.rule.code == "CH302")


WORKS = "The bridge was closed on 2 May 2023, opened on 9 June 2023 and sold on 3 July 2023"
BOOK = "The book, written in 1978, came out in 1991"
DEAL = "Истон подписал договор 7 октября 2020 года, а Акме закрыла счёт 9 октября 2020 года"
KAZAKH = "Көпір 2020 жылғы 7 қазанда ашылды, ал зауыт 2020 жылғы 9 қазанда жабылды"
SIGNED = "伊斯顿公司于2020年10月7日签署协议，爱克公司于2020年10月9日会签"


@pytest.mark.parametrize(
    ("title", "date", "quote", "message"),
    [
        ("Bridge closed", "2023-05-02", WORKS, 'passed stated as "2 May 2023" (2023-05-02)'),
        ("Bridge opened", "2023-06-09", WORKS, 'passed stated as "9 June 2023" (2023-06-09)'),
        ("Bridge sold", "2023-07-03", WORKS, 'passed stated as "3 July 2023" (2023-07-03)'),
        (
            "Bridge sold",
            "2023-05-02",
            WORKS,
            'unchecked the verb of the title stands with "3 July 2023", not with "2 May 2023"',
        ),
        ("Book comes out", "1991", BOOK, 'passed stated as "1991" (1991)'),
        ("Book comes out", "1978", BOOK, 'unchecked "1978" stands with "written", which the title does not tell'),
        ("Book written", "1991", BOOK, 'unchecked the words of the title stand with "1978", not with "1991"'),
        (
            "Book praised",
            "1991",
            BOOK,
            'unchecked no word of the title stands with "1991", and the sentence has "1978" too',
        ),
        (
            "Истон подписал договор",
            "2020-10-09",
            DEAL,
            'unchecked the words of the title stand with "7 октября 2020 года", not with "9 октября 2020 года"',
        ),
        ("Истон подписал договор", "2020-10-07", DEAL, 'passed stated as "7 октября 2020 года" (2020-10-07)'),
        ("Көпір ашылды", "2020-10-07", KAZAKH, 'passed stated as "2020 жылғы 7 қазанда" (2020-10-07)'),
        (
            "Зауыт жабылды",
            "2020-10-07",
            KAZAKH,
            'unchecked the words of the title stand with "2020 жылғы 9 қазанда", not with "2020 жылғы 7 қазанда"',
        ),
        ("伊斯顿签署协议", "2020-10-07", SIGNED, 'passed stated as "2020年10月7日" (2020-10-07)'),
        (
            "爱克公司会签",
            "2020-10-07",
            SIGNED,
            'unchecked the words of the title stand with "2020年10月9日", not with "2020年10月7日"',
        ),
    ],
)
def test_a_date_of_one_sentence_is_that_of_the_statement_with_the_words_of_the_title(
    title: str, date: str, quote: str, message: str
) -> None:
    assert said(title, date, quote) == message


@pytest.mark.parametrize(
    ("title", "date", "message"),
    [
        (
            "Mill sold for 300 crowns",
            "2023-05-02",
            'unchecked the words of the title stand with "9 June 2023" in another quotation, not with "2 May 2023"',
        ),
        ("Mill sold for 300 crowns", "2023-06-09", 'passed stated as "9 June 2023" (2023-06-09)'),
        ("Mill sold in 2023", "2023-05-02", 'passed stated as "2 May 2023" (2023-05-02)'),
    ],
)
def test_a_date_of_one_quotation_is_not_that_of_another_with_more_of_the_title(
    title: str, date: str, message: str
) -> None:
    quotes = "The mill was sold on 2 May 2023", "The mill was sold for 300 crowns on 9 June 2023"
    assert said(title, date, *quotes) == message


@pytest.mark.parametrize(
    ("before", "sentence", "message"),
    [
        ("15 June 2024.", "The mill burned.", 'passed stated as "15 June 2024" (2024-06-15)'),
        ("The fair of 15 June 2024.", "The mill burned.", 'passed stated as "15 June 2024" (2024-06-15)'),
        (
            "The fair was on 15 June 2024.",
            "The mill burned.",
            'unchecked "The fair was on 15 June 2024." has nothing of what the title tells',
        ),
        (
            "The fair opened on 15 June 2024.",
            "The mill burned.",
            'unchecked "The fair opened on 15 June 2024." has nothing of what the title tells',
        ),
        (
            "The fair opened on 15 June 2024.",
            "The mill burned later.",
            'unchecked its sentence tells the time itself ("later"), and only one beside it states "15 June 2024"',
        ),
        (
            "The fair opened on 15 June 2024.",
            "The mill burned at 1999 metres.",
            'unchecked its sentence tells the time itself ("1999"), and only one beside it states "15 June 2024"',
        ),
    ],
)
def test_the_date_of_the_sentence_before_is_that_of_a_heading_or_of_the_same_matter(
    before: str, sentence: str, message: str
) -> None:
    assert said("Mill burned", "2024-06-15", "The mill burned", article=f"{before} {sentence}") == message


@pytest.mark.parametrize(
    ("quote", "message"),
    [
        (
            "The mill and the tower burned on 15 June 2024 and 16 June 2024 respectively",
            'unchecked "respectively" gives each its own date, which is not read',
        ),
        ("The mill and the tower respectively burned on 15 June 2024", 'passed stated as "15 June 2024" (2024-06-15)'),
    ],
)
def test_several_things_with_a_date_each_in_one_order_are_not_read(quote: str, message: str) -> None:
    assert said("Mill burned", "2024-06-15", quote) == message


DIARY = (
    " date 2012-09-15 From the diary\n\n5 February 1943. We drove all night.\n\n"
    "21 February 1943. A letter from home. He left on 19 February. In the evening the station was shelled. It burnt.\n"
)


@pytest.mark.parametrize(
    ("date", "agreement"),
    [
        ("1943-02-21", Agreement.CONFIRMED),
        ("1943-02-05", Agreement.NOT_STATED),
        ("1943-02-19", Agreement.NOT_STATED),
    ],
)
def test_the_day_that_an_entry_begins_with_dates_what_stands_in_it(date: str, agreement: Agreement) -> None:
    assert judged(date, DIARY, "It burnt") is agreement


def test_a_day_in_a_paragraph_is_no_head_of_an_entry() -> None:
    article = DIARY.replace("21 February 1943. A", "21 February 1943 brought a")
    assert judged("1943-02-21", article, "It burnt") is Agreement.NOT_STATED


def test_a_length_of_time_counted_from_the_sentence_beside_is_not_read() -> None:
    article = " date 2012-09-15 He died on 14 October 1934 in a spa. A few days from his death he wrote a will. Over.\n"
    assert judged("1934-10-12", article, "his death he wrote a will") is Agreement.UNCHECKED
    apart = article.replace("A few days from his death", "Near his death")
    assert judged("1934-10-12", apart, "his death he wrote a will") is Agreement.NOT_STATED


@pytest.mark.parametrize(
    ("date", "words", "agreement"),
    [
        ("2024-03-25", "yesterday", Agreement.UNCHECKED),
        ("2019-03-10", "yesterday", Agreement.UNCHECKED),  # it may be the day before that other text
        ("2019-03-10", "on 10 March", Agreement.UNCHECKED),
        ("2019-03-10", "on 10 March 2019", Agreement.CONFIRMED),
        ("2019-03-11", "on 10 March 2019", Agreement.CONTRADICTED),
    ],
)
def test_what_another_text_counts_from_its_own_day_neither_proves_nor_contradicts(
    date: str, words: str, agreement: Agreement
) -> None:
    text = (
        "title: x\nsources:\n  a: {file: a.html, published: 2024-03-26}\nevents:\n  - id: e\n"
        f"    title: The port closed\n    date: {date}\n"
        f"    evidence:\n      - {{source: a, quote: The port closed {words}}}\n"
    )
    page = f"<p>We agree with all of it.<blockquote type=cite><p>The port closed {words}.</blockquote>"
    chronology = load_text(text, {"a.html": page}).chronology
    assert judge_date(chronology.events[0], read_passages(chronology)).agreement is agreement


def test_a_name_that_the_title_begins_with_tells_no_statement() -> None:
    quote = "She made her debut in her twenties, married the conductor on 2 June 1961 and, after his death, retired"
    text = f"Ada Otten, the singer, died in Pell. The death of Otten was told by her son. {quote}."
    judged = date_judged("Otten's debut at the Opera", "1961-06-02", quote, text=text)
    assert judged.agreement is Agreement.UNCHECKED


CHAIN = """From: Ann Roe
Sent: Tuesday, March 12, 2024 10:00 AM
To: C. Hale
Subject: Works

The bridge was closed yesterday.

From: Bob Ray
Sent: Monday, March 4, 2024 9:12 AM
To: Ann Roe
Subject: Works

The gate was closed yesterday. The port was closed on 3 March.
"""


@pytest.mark.parametrize(
    ("what", "date", "agreement"),
    [
        ("bridge was closed yesterday", "2024-03-11", Agreement.CONFIRMED),
        ("bridge was closed yesterday", "2024-03-03", Agreement.CONTRADICTED),
        ("gate was closed yesterday", "2024-03-11", Agreement.UNCHECKED),
        ("gate was closed yesterday", "2024-03-03", Agreement.UNCHECKED),
        ("port was closed on 3 March", "2024-03-03", Agreement.CONFIRMED),
    ],
)
def test_what_counts_from_the_day_of_a_message_in_a_printed_chain_is_proved_by_its_own_day_alone(
    what: str, date: str, agreement: Agreement
) -> None:
    assert judged(date, f" date 2024-03-12 {CHAIN}", f"The {what}") is agreement


@pytest.mark.parametrize(
    "above",
    [
        "Author: Ann Roe\nPublished: 12 March 2024 10:15\nUpdated: 13 March 2024 09:00\nSection: Ports",
        "Event: Gala\nPlace: Hull\nTime: 17 May 2024, 18:00\nTickets: 10 euros",
        'On 3 May 2021, Ann Roe wrote:\n"It is over."',
        "23/05/2024 15:00 Arsenal: Chelsea\n24/05/2024 15:00 Hull: Leeds",
    ],
)
def test_below_what_only_looks_like_a_message_an_article_counts_from_its_own_day(above: str) -> None:
    text = f" date 2024-03-12 Harbour\n\n{above}\n\nThe bridge was closed yesterday."
    assert judged("2024-03-11", text, "The bridge was closed yesterday") is Agreement.CONFIRMED


@pytest.mark.parametrize(
    ("line", "agreement"),
    [
        ("03/12/2024, 10:15 - Ann: ", Agreement.CONFIRMED),
        ("12/03/2024, 10:15 - Ann: ", Agreement.CONFIRMED),
        ("05/03/2024, 10:15 - Ann: ", Agreement.UNCHECKED),
        ('Ann Roe wrote on 5 March 2024:\n\n"', Agreement.UNCHECKED),
    ],
)
def test_what_another_says_on_a_day_counts_from_that_day_in_either_order(line: str, agreement: Agreement) -> None:
    text = f' date 2024-03-12 Harbour\n\n{line}The bridge was closed yesterday."\n\nFog.'
    assert judged("2024-03-11", text, "The bridge was closed yesterday") is agreement


def test_the_head_that_a_date_stands_below_is_named_with_its_place() -> None:
    said = date_judged("Gate", "2024-03-03", "The gate was closed yesterday", text=f" date 2024-03-12 {CHAIN}").reason
    assert 'stands below "From: Bob Ray" (' in str(said)
