"""An event's date against all that cites it."""

import json

import pytest

from chrono.judgements.dates import judge_date, judge_date_by_source
from chrono.passages.passages import read_passages
from chrono.records.loader import load_text
from chrono.tellings.comparison import Agreement
from chrono.tellings.date_judgement import DateJudgement
from tests.tellings.cases import date_judged


def judged(date: str, article: str, quote: str, basis: str = "stated", status: str = "occurred") -> Agreement:
    text = (
        "title: x\nsources:\n  a: {file: a.txt}\nevents:\n  - id: e\n    title: E\n"
        f'    date: "{date}"\n    basis: {basis}\n    status: {status}\n'
        f'    evidence:\n      - {{source: a, quote: "{quote}"}}\n'
    )
    chronology = load_text(text, {"a.txt": article}).chronology
    return judge_date(chronology.events[0], read_passages(chronology)).agreement


@pytest.mark.parametrize(("status", "agreement"), [("planned", Agreement.CONFIRMED), ("occurred", Agreement.UNCHECKED)])
def test_a_deadline_is_a_bound_of_what_is_planned(status: str, agreement: Agreement) -> None:
    quote = "The firm must pay the fine by 4 July 2024."
    assert judged("../2024-07-04", f"{quote}\n", quote, status=status) is agreement


NEWS = " date 2024-03-26 The envoy arrived on Monday. Talks began in the afternoon. He had left home a week before.\n"


def test_the_quotation_itself_dates() -> None:
    assert judged("2024-03-25", NEWS, "arrived on Monday") is Agreement.CONFIRMED


def test_its_sentence_dates_where_the_quotation_does_not() -> None:
    assert judged("2024-03-25", NEWS, "The envoy arrived") is Agreement.CONFIRMED


def test_the_sentence_before_supports() -> None:
    assert judged("2024-03-25", NEWS, "Talks began in the afternoon") is Agreement.CONFIRMED


def test_the_sentence_before_does_not_contradict() -> None:
    assert judged("2024-03-20", NEWS, "Talks began in the afternoon") is Agreement.NOT_STATED


def test_two_expressions_may_state_the_two_ends() -> None:
    article = " date 2024-03-26 The fair opened on March 1, 2024 and closed on March 9, 2024.\n"
    assert judged("2024-03-01/2024-03-09", article, "The fair opened on March 1, 2024") is Agreement.CONFIRMED


def test_one_end_alone_does_not_confirm_a_range() -> None:
    article = " date 2024-03-26 The fair opened on March 1, 2024.\n"
    assert not judged("2024-03-01/2024-03-09", article, "The fair opened on March 1, 2024").supports


def test_a_language_that_is_not_read_is_unchecked() -> None:
    article = " date 2024-03-26 " + "La ministre est arrivée le 25 mars avec toute sa délégation. " * 12
    assert judged("2024-03-25", article, "est arrivée le 25 mars") is Agreement.UNCHECKED


def test_a_day_left_open_is_not_a_part_of_a_time_that_may_hold_it() -> None:
    article = " date 2024-06-26 The dam burst on 9 April, and at the end of last week the gates stood open.\n"
    assert judged(
        "2024-04-09", article, "The dam burst on 9 April, and at the end of last week the gates stood open."
    ) is (Agreement.OPEN_READING)


def test_a_quotation_that_is_not_there_is_unchecked() -> None:
    assert judged("2024-03-25", NEWS, "the parliament dissolved itself at once") is Agreement.UNCHECKED


CLOCKED = " date 2024-03-26 The envoy arrived at 3:30 p.m. EDT on March 25. Talks began on 20 March at 10:00. Over.\n"


@pytest.mark.parametrize(
    ("date", "quote", "expected"),
    [
        ("2024-03-25T15:30-04:00", "arrived at 3:30 p.m. EDT on March 25", Agreement.CONFIRMED),
        ("2024-03-25T19:30Z", "arrived at 3:30 p.m. EDT on March 25", Agreement.CONFIRMED),
        ("2024-03-25T15:30Z", "arrived at 3:30 p.m. EDT on March 25", Agreement.CONTRADICTED),
        ("2024-03-25T15:30", "arrived at 3:30 p.m. EDT on March 25", Agreement.CONFIRMED),
        ("2024-03-20T10:00", "Talks began on 20 March at 10:00", Agreement.CONFIRMED),
        ("2024-03-20T10:00+05:00", "Talks began on 20 March at 10:00", Agreement.UNCHECKED),
        ("2024-03-20T22:00", "Talks began on 20 March at 10:00", Agreement.CONTRADICTED),
    ],
)
def test_a_clock_time_is_held_against_the_one_beside_the_day(date: str, quote: str, expected: Agreement) -> None:
    assert judged(date, CLOCKED, quote) is expected


def test_a_clock_time_with_none_beside_the_day_is_unchecked() -> None:
    assert judged("2024-03-25T15:30", NEWS, "arrived on Monday") is Agreement.UNCHECKED


def test_a_date_of_another_calendar_leaves_the_record_unchecked() -> None:
    article = " date 2024-03-26 The truce was signed on 15 Ramadan 1445. It holds.\n"
    assert judged("2024-03-25", article, "signed on 15 Ramadan 1445") is Agreement.UNCHECKED


def test_an_embargo_dates_no_event() -> None:
    article = " date 2024-03-26\nEMBARGOED UNTIL 27 March 2024. The envoy will arrive.\n"
    assert not judged("2024-03-27", article, "The envoy will arrive").supports


@pytest.mark.parametrize(
    ("date", "clock", "expected"),
    [
        ("2024-03-01", "00:30", Agreement.DAY_SHIFT),
        ("2024-03-01", "14:59", Agreement.DAY_SHIFT),
        ("2024-03-01", "15:00", Agreement.CONTRADICTED),
        ("2024-03-01", "23:30", Agreement.CONTRADICTED),
        ("2024-03-03", "23:30", Agreement.DAY_SHIFT),
        ("2024-03-03", "10:00", Agreement.DAY_SHIFT),
        ("2024-03-03", "9:59", Agreement.CONTRADICTED),
        ("2024-03-03", "00:30", Agreement.CONTRADICTED),
        ("2024-03-04", "23:30", Agreement.CONTRADICTED),
    ],
)
def test_the_day_beside_may_be_that_of_another_zone_where_the_clock_is_near_midnight(
    date: str, clock: str, expected: Agreement
) -> None:
    quote = f"The fair opened on 2 March 2024 at {clock}"
    assert judged(date, f" date 2024-03-26 {quote}.\n", quote) is expected


def judgement(
    date: str, quotes: list[str], title: str = "E", more: str = "", fields: str = "", article: str = ""
) -> DateJudgement:
    """The judgement of a date whose article is the quotations, unless another is given."""
    cited = [f'      - {{source: a, quote: "{quote}"{fields}}}\n' for quote in quotes]
    text = (
        f"title: x\nsources:\n  a: {{file: a.txt}}\nevents:\n  - id: e\n    title: {title}\n    date: '{date}'\n{more}"
        f"    evidence:{' []' if not cited else ''}\n{''.join(cited)}"
    )
    body = article or " ".join(f"{quote}." for quote in quotes)
    chronology = load_text(text, {"a.txt": f" date 2024-03-26 {body}\n"}).chronology
    return judge_date(chronology.events[0], read_passages(chronology))


@pytest.mark.parametrize(
    ("date", "quote", "title", "reason"),
    [
        (
            "2024-03-02",
            "The fair opened on 2 March 2024, while the mill closed on 4 March 2024",
            "The mill closed",
            'the words of the title stand with "4 March 2024", not with "2 March 2024"',
        ),
        (
            "2024-03-02",
            "The fair and the mill opened on 2 March 2024 and 4 March 2024 respectively",
            "The mill opened",
            '"respectively" gives each its own date, which is not read',
        ),
        (
            "2024-03-02",
            "The mill, founded on 2 March 2024, burned on 5 March 2024",
            "The mill burned",
            '"2 March 2024" stands with "founded", which the title does not tell',
        ),
        (
            "2024-03-25",
            "The minister said on Monday that the fair had opened",
            "The fair opened",
            '"Monday" may be the day of saying so: "said on that"',
        ),
        (
            "2022-03-02",
            "Compared with 2 March 2022, sales rose",
            "Sales rose",
            '"2 March 2022" is what the sentence compares with, or counts from',
        ),
        (
            "2023",
            "Sales rose, up from 2023",
            "Sales rose",
            '"2023" is what the sentence compares with, or counts from',
        ),
        (
            "2022-03-02",
            "The law of 2 March 2022 was repealed",
            "The law was repealed",
            '"2 March 2022" is the date of "law", and not of what the title tells',
        ),
        (
            "2024-03-28",
            "The deal, originally planned for 28 March 2024, was signed",
            "The deal was signed",
            '"28 March 2024" is what had been planned before',
        ),
    ],
)
def test_a_date_of_something_else_than_the_title_tells_is_unchecked(
    date: str, quote: str, title: str, reason: str
) -> None:
    found = judgement(date, [quote], title)
    assert (found.agreement, str(found.reason)) == (Agreement.UNCHECKED, reason)


@pytest.mark.parametrize(
    ("date", "quote", "title"),
    [
        ("2024-03-04", "The fair opened on 2 March 2024, while the mill closed on 4 March 2024", "The mill closed"),
        ("2024-03-05", "The mill, founded on 2 March 2024, burned on 5 March 2024", "The mill burned"),
    ],
)
def test_the_date_that_stands_with_the_words_of_the_title_is_confirmed(date: str, quote: str, title: str) -> None:
    assert judgement(date, [quote], title).agreement is Agreement.CONFIRMED


FAIR = ["The fair opened on 1 March 2024", "It closed on 9 March 2024"]


@pytest.mark.parametrize(
    ("again", "confirmed"), [("at a meeting on 4 May 2024", True), ("at a meeting on 5 May 2024", False)]
)
def test_a_date_told_twice_is_proved_by_the_one_that_the_title_tells(again: str, confirmed: bool) -> None:
    quote = f"As it says in the statement published on 4 May 2024, the board {again} backed the mayor."
    assert date_judged("Board backs the mayor", "2024-05-04", quote).agreement.supports is confirmed


def test_another_quotation_of_the_date_proves_no_other_title() -> None:
    quotes = ["A court overturned the conviction of 4 May 2020", "Bell was convicted on 4 May 2020"]
    assert judgement("2020-05-04", quotes, "Court overturns the conviction").agreement is Agreement.UNCHECKED
    denied = "As the paper of 4 May 2024 says, the board met not on 4 May 2024 to back the mayor."
    assert date_judged("Board backs the mayor", "2024-05-04", denied).agreement is not Agreement.CONFIRMED


def test_a_lasting_time_of_one_day_is_unchecked_where_another_day_is_quoted() -> None:
    found = judgement("2024-03-01/2024-03-01", FAIR)
    assert (found.agreement, str(found.reason)) == (
        Agreement.UNCHECKED,
        "it lasts one day, and 2024-03-09 is quoted as well",
    )


def test_a_lasting_time_of_one_day_is_confirmed_where_no_other_is_quoted() -> None:
    assert judgement("2024-03-01/2024-03-01", FAIR[:1]).agreement is Agreement.CONFIRMED


def test_a_lasting_time_of_several_days_may_have_both_quoted() -> None:
    assert judgement("2024-03-01/2024-03-09", FAIR).agreement is Agreement.OPEN_READING


@pytest.mark.parametrize("status", ["postponed", "cancelled"])
def test_the_day_that_was_planned_is_that_of_what_was_put_or_called_off(status: str) -> None:
    quote = f"The fair was to open on 30 March 2024 but was {status}"
    assert judgement("2024-03-30", [quote], more=f"    status: {status}\n").agreement is Agreement.CONFIRMED


def test_the_day_before_or_after_the_planned_one_is_not_that_of_what_was_put_off() -> None:
    quote = "The fair was to open on 30 March 2024 but was postponed"
    found = judgement("2024-03-29", [quote], more="    status: postponed\n")
    assert found.agreement is Agreement.CONTRADICTED


def test_an_event_that_cites_nothing_is_unchecked() -> None:
    found = judgement("2024-03-02", [])
    assert (found.agreement, str(found.reason)) == (Agreement.UNCHECKED, "the event cites nothing")


def test_evidence_for_other_fields_says_nothing_of_the_date() -> None:
    found = judgement("2024-03-01", FAIR[:1], fields=", supports: [title]")
    assert (found.agreement, str(found.reason)) == (
        Agreement.NOT_STATED,
        "no evidence is said to support the date",
    )


def test_a_quotation_that_was_not_found_leaves_the_date_unchecked() -> None:
    found = judgement("2024-03-01", FAIR[:1], article="Nothing of the kind.")
    assert (found.agreement, str(found.reason)) == (
        Agreement.UNCHECKED,
        "the quotation was not found, so there is no passage to check the date in",
    )


@pytest.mark.parametrize("date", ["2024-03-04", "2024-04-03"])
def test_either_order_of_day_and_month_is_open(date: str) -> None:
    assert judgement(date, ["It was signed on 03/04/2024"]).agreement is Agreement.OPEN_READING


@pytest.mark.parametrize(
    ("date", "quote", "expected"),
    [
        ("2024-03", "The fair opened on 2 March 2024", Agreement.CONSISTENT),
        ("2024-03-02", "The fair opened in March 2024", Agreement.TOO_PRECISE),
        ("2024-03-28", "It opens between 28 March 2024 and 2 April 2024", Agreement.RANGE_COLLAPSED),
        ("2024-03-26", "The fair opened", Agreement.REPORT_DAY),
        ("2024-03-02", "The fair opened", Agreement.NOT_STATED),
    ],
)
def test_a_date_is_no_more_precise_than_its_quotation(date: str, quote: str, expected: Agreement) -> None:
    assert judgement(date, [quote]).agreement is expected


@pytest.mark.parametrize(
    ("clock", "expected"),
    [("", Agreement.UNCHECKED), (" at 10:00", Agreement.CONFIRMED), (" at 11:00", Agreement.REPORT_DAY)],
)
def test_another_quotation_may_tell_the_day_whose_clock_time_is_claimed(clock: str, expected: Agreement) -> None:
    day = f"It opened on 26 March 2024{clock}"
    article = f"The fair opened. Yes. No. Never. {day}."
    assert judgement("2024-03-26T10:00", ["The fair opened", day], article=article).agreement is expected


@pytest.mark.parametrize(
    ("date", "expected"), [("2023-05-02", Agreement.UNCHECKED), ("2023-06-09", Agreement.CONFIRMED)]
)
@pytest.mark.parametrize("how", ["by auction to Ada Lunde", "for 300 crowns"])
def test_of_two_quotations_the_one_with_the_words_of_the_title_has_its_date(
    how: str, date: str, expected: Agreement
) -> None:
    quotes = ["The mill was sold on 2 May 2023", f"The mill was sold {how} on 9 June 2023"]
    assert judgement(date, quotes, f"Mill sold {how}").agreement is expected


def test_the_date_of_another_verb_than_that_of_the_title_is_unchecked() -> None:
    quote = ["The book was written in 1978 and came out in 1991"]
    found = judgement("1978", quote, "Book came out")
    assert str(found.reason) == 'the verb of the title stands with "1991", not with "1978"'
    assert judgement("1991", quote, "Book came out").agreement is Agreement.CONFIRMED


@pytest.mark.parametrize("basis", ["reported", "inferred"])
def test_a_date_that_is_stated_all_the_same_is_confirmed(basis: str) -> None:
    found = judgement("2024-03-25", ["The envoy arrived on Monday"], more=f"    basis: {basis}\n")
    assert found.agreement is Agreement.CONFIRMED


@pytest.mark.parametrize(
    "quote", ["The fair was on 1 March and on 9 March", "It opened on 1 March and closed on 9 March"]
)
@pytest.mark.parametrize("date", ["2024-03-01/2024-03-08", "2024-03-02/2024-03-09"])
def test_a_lasting_time_with_one_of_two_stated_ends_is_contradicted(date: str, quote: str) -> None:
    assert judgement(date, [quote]).agreement is Agreement.CONTRADICTED


def test_a_lasting_time_is_not_shifted_by_a_clock_time_near_midnight() -> None:
    quote = ["The fair opened on 1 March 2024 at 00:30"]
    assert judgement("2024-02-29", quote).agreement is Agreement.DAY_SHIFT
    assert judgement("2024-02-28/2024-02-29", quote).agreement is Agreement.CONTRADICTED


def test_a_date_of_ours_beside_one_of_another_calendar_is_unchecked() -> None:
    found = judgement("2024-03-11", ["The truce of 15 Ramadan 1445 was signed on 10 March 2024"])
    assert (found.agreement, str(found.reason)) == (
        Agreement.UNCHECKED,
        "the passage dates it in another calendar",
    )


@pytest.mark.parametrize("date", ["2024-03-24", "2024-03-27"])
def test_another_day_than_that_of_the_dateline_is_contradicted(date: str) -> None:
    assert judgement(date, ["ASTANA, March 25 (Reuters) - The fair opened"]).agreement is Agreement.CONTRADICTED


@pytest.mark.parametrize(
    ("date", "sentence", "expected"),
    [
        ("2022-04", "Exports rose 8 percent in April from April 2022", Agreement.UNCHECKED),
        ("2022-04/2023-04", "Exports rose 8 percent in April from April 2022", Agreement.UNCHECKED),
        (
            "1988-03-03",
            "It was sealed on the 3rd of March in the twelfth year of the reign of George III",
            Agreement.UNCHECKED,
        ),
        ("2016", "The file photo taken in 2016 shows the hall", Agreement.OPEN_READING),
        ("1957/1961", "В 1961 году студия экранизировала роман 1957 года", Agreement.UNCHECKED),
        ("2018", "（2018）京01民初123号案原告胜诉，法院表示判决是公正的", Agreement.UNCHECKED),
        ("2016", "资料图为2016年拍摄的老百货大楼，市民在那里排队", Agreement.OPEN_READING),
        ("1868-11-02", "Ереже 1868 жылғы 21 қазанда (ескі стиль бойынша) бекітілді", Agreement.UNCHECKED),
        ("2015-05-05", "Компанияға 2015 жылғы 5 мамырдағы заң негізінде айыппұл салынды", Agreement.UNCHECKED),
        ("2023-06-18", "Бұрнағы күні шекарадағы бекет қайта ашылды", Agreement.CONFIRMED),
    ],
)
def test_kinds_of_dates_that_were_misread(date: str, sentence: str, expected: Agreement) -> None:
    assert judged(date, f" date 2023-06-20 {sentence}.\n", sentence) is expected


CHRONICLE = "1903. A new school is opened by the bishop. 1908. Gas lighting is put in"
REGIMENT = "1812, сентябрь. Полк отходит к Калуге. 1813, март. Полк вступает в Берлин"
CHOIR = "The choir sang in Vienna on 5 May, in Prague on 8 May and in Dresden on 11 May 2013"
CAREER = "Ada, who joined the firm in 1987 and became its treasurer in 1994, left in 2003"
WALL = "Около 1740 года слободу обнесли валом, церковь сгорела в 1752 году"
REVENUE = "Revenue in the third quarter of 2021 was up 12 per cent on the same quarter of 2019"
FIRST_NIGHTS = "Премьеры прошли 3, 10 и 17 марта 2016 года: сначала «Чайка», потом «Гроза»"
BRIDGE = "Көпірді 2017 жылы салып бітірмек еді, бірақ құрылыс аяқталмай қалды"


@pytest.mark.parametrize(
    ("date", "sentence", "title", "agreement"),
    [
        ("1903", CHRONICLE, "School opened by the bishop", Agreement.CONFIRMED),
        ("1908", CHRONICLE, "School opened by the bishop", Agreement.UNCHECKED),
        ("1812-09", REGIMENT, "Полк в Берлине", Agreement.UNCHECKED),
        ("2013-05-11", CHOIR, "The choir in Prague", Agreement.UNCHECKED),
        ("1987", CAREER, "Ada becomes treasurer", Agreement.UNCHECKED),
        ("1994", CAREER, "Ada becomes treasurer", Agreement.CONFIRMED),
        ("1752", WALL, "Слободу обнесли валом", Agreement.UNCHECKED),
        ("2019-35", REVENUE, "Revenue rises", Agreement.UNCHECKED),
        ("2016-03-17", FIRST_NIGHTS, "Премьера «Грозы»", Agreement.UNCHECKED),
        ("2017", BRIDGE, "Көпір салынды", Agreement.OPEN_READING),
    ],
)
def test_of_several_dates_that_of_the_title_is_asked_for(
    date: str, sentence: str, title: str, agreement: Agreement
) -> None:
    assert judgement(date, [sentence], title).agreement is agreement


@pytest.mark.parametrize("quotes", [("Talks began", "arrived on Monday"), ("arrived on Monday", "Talks began")])
def test_of_several_passages_of_a_source_the_one_that_agrees_most_counts(quotes: tuple[str, str]) -> None:
    cited = "".join(f'      - {{source: a, quote: "{quote}"}}\n' for quote in quotes)
    text = (
        "title: x\nsources:\n  a: {file: a.txt}\n  b: {file: b.txt}\nevents:\n  - id: e\n    title: E\n"
        f"    date: 2024-03-25\n    evidence:\n{cited}      - {{source: b, quote: He spoke}}\n"
    )
    chronology = load_text(text, {"a.txt": NEWS, "b.txt": " date 2024-03-26 He spoke to the press.\n"}).chronology
    found = judge_date_by_source(chronology.events[0], read_passages(chronology))
    assert {source: one.agreement for source, one in found.items()} == {
        "a": Agreement.CONFIRMED,
        "b": Agreement.NOT_STATED,
    }


@pytest.mark.parametrize(("date", "number"), [("-0043", "44"), ("0044", "44")])
def test_bare_number_may_be_a_year_before_or_after_christ(date: str, number: str) -> None:
    text = (
        "title: x\nsources:\n  a: {file: a.txt}\nevents:\n  - id: e\n    title: E\n"
        f'    date: "{date}"\n    evidence:\n      - {{source: a, quote: the dictator was killed}}\n'
    )
    chronology = load_text(text, {"a.txt": f"In Rome in {number} the dictator was killed in the senate.\n"}).chronology
    judged_date = judge_date(chronology.events[0], read_passages(chronology))
    assert str(judged_date.reason) == f'"{number}" may be the year, or a number of something'


def of_two(title: str, date: str, language: str, *quotes: str) -> Agreement:
    source = {"file": "a.txt", "language": language, "published": "2024-06-20"}
    evidence = [{"source": "a", "quote": quote} for quote in quotes]
    event = {"id": "e", "title": title, "date": date, "evidence": evidence}
    record = json.dumps({"title": "x", "sources": {"a": source}, "events": [event]}, ensure_ascii=False)
    chronology = load_text(record, {"a.txt": " ".join(quotes) + "\n"}).chronology
    return judge_date(chronology.events[0], read_passages(chronology)).agreement


TESTED, ISOLATED = (
    "The premier said Monday that she had tested negative.",
    "She has been isolating since Saturday after the June 8 exposure.",
)


@pytest.mark.parametrize(
    ("date", "agreement"), [("2024-06-08", Agreement.UNCHECKED), ("2024-05-08", Agreement.CONTRADICTED)]
)
def test_a_day_that_another_quotation_counts_from_is_not_contradicted(date: str, agreement: Agreement) -> None:
    assert of_two("Premier exposed on a flight", date, "en", TESTED, ISOLATED) is agreement


MET, FEAST = "6月16日，主席会见首相。", "主席指出，今年是中日和平友好条约缔结45周年。"


@pytest.mark.parametrize(("date", "agreement"), [("1979", Agreement.UNCHECKED), ("1980", Agreement.CONTRADICTED)])
def test_what_another_quotation_remembers_is_not_contradicted(date: str, agreement: Agreement) -> None:
    assert of_two("中日缔结和平友好条约", date, "zh", MET, FEAST) is agreement
