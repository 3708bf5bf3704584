"""Opposite verbs, dates, roles and allegations in a title."""

import os
import re
import subprocess
import sys

import pytest

from chrono.claims import senses
from chrono.claims.case import ClaimCase
from chrono.claims.senses import _Ahead, _trails
from chrono.text import lexemes
from tests.claims.claim_cases import title_judged
from tests.cli.running import ROOT


@pytest.mark.parametrize(
    ("article", "title", "message"),
    [
        ("The court dismissed the claim on 14 February 2025.", "Court upholds the claim", 'says "upholds"'),
        ("The court upheld the verdict on 14 February 2025.", "Court overturns the verdict", 'says "overturns"'),
        ("Prices fell by 3 percent on 14 February 2025.", "Prices rise", 'says "rise"'),
        ("Sales rose on 14 February 2025.", "Sales fall", 'says "fall"'),
        ("The road reopened; it closed on 14 February 2025.", "The road opens", ""),
        ("The driver was charged on 14 February 2025.", "Driver convicted", 'says "convicted"'),
        ("The driver was found guilty on 14 February 2025.", "Driver charged", ""),
    ],
)  # fmt: skip
def test_a_verb_of_the_opposite_sense(article: str, title: str, message: str) -> None:
    (found,) = title_judged(title, article)
    assert found.startswith(f"failed: the title {message}" if message else "unchecked")


@pytest.mark.parametrize("title", ["Prices did not rise", "Prices rise and fall"])
def test_a_denied_opposite_is_left_alone(title: str) -> None:
    (found,) = title_judged(title, "Prices fell by 3 percent on 14 February 2025.")
    assert found.startswith("unchecked")


def test_opposites_in_chinese() -> None:
    (found,) = title_judged("法院批准申请", "法院于2025年2月14日驳回申请。", language="zh")
    assert found == 'failed: the title says "批准" where the passage says "驳回"'


def test_a_date_that_no_passage_has() -> None:
    article = "The bridge opened on 14 February 2025 in the rain."
    assert title_judged("The bridge opens on 3 March 2025", article) == [
        'failed: the title "3 March 2025" is neither the date of the record nor in a passage'
    ]
    (found,) = title_judged("The bridge opens on 14 February", article)
    assert not found.startswith("failed")


def test_a_month_that_counts_from_the_day_of_the_article_is_no_other_date() -> None:
    title = "The bridge opened last December"
    (found,) = title_judged(title, f"{title} and closed on 3 January.", title, date="2024-12")
    assert found.startswith("passed")


def test_an_allegation_told_as_a_fact() -> None:
    article = "Karl Brandt had emptied the account, according to Maria Otten, on 14 February 2025."
    (found,) = title_judged("Karl Brandt empties the account", article, participants="brandt")
    assert found == ('failed: the title tells as a fact what the passage has as said by somebody: "according to"')
    (found,) = title_judged("Karl Brandt emptied the account, says Otten", article, participants="brandt, otten")
    assert not found.startswith("failed")


_PROGRAM = """
from tests.claims.claim_cases import title_judged
print(title_judged("Rate raised", "The bank cut and lowered and reduced the rate on 14 February 2025."))
print(title_judged("利率上升", "2025年2月14日，利率下降、减少、下跌。", language="zh"))
"""


def test_the_word_that_is_named_is_the_first_whatever_the_order_of_sets() -> None:
    said = [
        subprocess.run(
            [sys.executable, "-c", _PROGRAM],
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            cwd=ROOT,
            capture_output=True,
            check=True,
        ).stdout.decode("utf-8")
        for seed in (1, 2, 3)
    ]
    assert len(set(said)) == 1
    assert 'says "raised" where the passage says "cut"' in said[0]
    assert "下降" in said[0]


def test_a_ban_that_is_lifted_is_no_opposite() -> None:
    (found,) = title_judged("Apples allowed", "The ban on apples was lifted on 14 February 2025.")
    assert found.startswith("unchecked")
    (found,) = title_judged("Apples allowed", "The minister banned apples on 14 February 2025.")
    assert found == 'failed: the title says "allowed" where the passage says "banned"'
    (found,) = title_judged("苹果获允许进口", "2025年2月14日,当局解除苹果进口禁止。", language="zh")
    assert found.startswith("unchecked")


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("The clerk condemned the accord on 14 February 2025 and alleged that the envoy was paid.", "Envoy was paid"),
        ("Prosecutors accused the envoy of taking bribes on 14 February 2025.", "Envoy taking bribes"),
        ("The envoy took bribes on 14 February 2025, according to the clerk.", "Envoy took bribes"),
    ],
)
def test_what_a_cue_covers_is_alleged(article: str, title: str) -> None:
    assert title_judged(title, article)[0].startswith("failed: the title tells as a fact")


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("The clerk condemned the accord on 14 February 2025 and alleged that the envoy was paid.", "Clerk on accord"),
        ("The fund went to court on 14 February 2025, alleging that the envoy was paid.", "Fund goes to court"),
        ("A manager accused of theft was found guilty on 14 February 2025.", "Manager found guilty"),
        ("Farmers marched on 14 February 2025. They claim that the clerk lied.", "Farmers march"),
    ],
)
def test_what_stands_beside_an_allegation_is_none(article: str, title: str) -> None:
    assert not title_judged(title, article)[0].startswith("failed")


@pytest.mark.parametrize(
    ("article", "title", "verdict"),
    [
        (
            "The fund may close the mine on 14 February 2025.",
            "Fund closes the mine",
            'unchecked: it leaves out "may", which may turn its sense',
        ),
        (
            "The fund allegedly closed the mine on 14 February 2025.",
            "Fund closed the mine",
            'unchecked: it leaves out "allegedly", which may turn its sense',
        ),
        (
            "The fund allegedly closed the mine on 14 February 2025.",
            "Fund allegedly closed the mine",
            "passed: its words stand in the quotation in this order, and none left out may turn them",
        ),
        (
            "The fund denied closing the mine on 14 February 2025.",
            "Fund closed the mine",
            'unchecked: it leaves out "denied", which may turn its sense',
        ),
        (
            "The fund plans to close the mine on 14 February 2025.",
            "Fund closes the mine",
            'failed: the title tells as done what the passage has only as tried, proposed or meant: "plans to"',
        ),
    ],
)
def test_a_title_keeps_what_makes_its_verb_less_than_done(article: str, title: str, verdict: str) -> None:
    assert title_judged(title, article) == [verdict]


@pytest.mark.parametrize(
    ("language", "article", "title", "said"),
    [
        (
            "en",
            "Sales rose and then fell on 14 February 2025.",
            "Sales fall",
            "passed: its words stand in the quotation in this order, and none left out may turn them",
        ),
        (
            "en",
            "The road opened, but the bridge closed on 14 February 2025.",
            "Bridge opened",
            "unchecked: its words stand in another order than in the passage",
        ),
        (
            "en",
            "The road opened, but the bridge closed on 14 February 2025.",
            "Road opened",
            "passed: its parts are those of a clause of the quotation, and none left out may turn them",
        ),
        (
            "ru",
            "Суд отклонил иск 14 февраля 2025 года.",
            "Суд удовлетворил иск",
            'failed: the title says "удовлетворил" where the passage says "отклонил"',
        ),
        (
            "kk",
            "Баға 2025 жылғы 14 ақпанда өсті.",
            "Баға төмендеді",
            'failed: the title says "төмендеді" where the passage says "өсті"',
        ),
        ("zh", "2025年2月14日价格上涨。", "价格下跌", 'failed: the title says "下跌" where the passage says "上涨"'),
        (
            "zh",
            "2025年2月14日，挪威公司收购港口，出售船只。",
            "挪威公司出售船只",
            "unchecked: 1 of its 7 words are in no quotation: 司出",
        ),
        (
            "zh",
            "2025年2月14日，挪威公司可能收购港口。",
            "挪威公司收购港口",
            "unchecked: 1 of its 7 words are in no quotation: 司收",
        ),
    ],
)
def test_opposite_verbs_are_told_where_they_stand_for_each_other(
    language: str, article: str, title: str, said: str
) -> None:
    assert title_judged(title, article, article.rstrip(".。"), language=language) == [said]


@pytest.mark.parametrize(
    ("article", "title", "language", "cue"),
    [
        (
            "On 14 February 2025 the union said members would walk out over rosters unless the airline withdrew them.",
            "Members walk out over rosters",
            "en",
            "unless",
        ),
        (
            "On 14 February 2025 the union said it would strike unless the airline withdrew the new rosters.",
            "Airline withdraws new rosters",
            "en",
            "unless",
        ),
        (
            "On 14 February 2025 the union said it would strike unless the airline withdrew the new rosters.",
            "Union threatens strike unless airline withdraws new rosters",
            "en",
            "",
        ),
        ("On 14 February 2025 the court paid the fee, and would appeal if costs rose.", "Court pays the fee", "en", ""),
        (
            "Sokha was named on 14 February 2025 after Rainsy resigned in fear the party would be banned if he stayed.",
            "Sokha named after Rainsy resigns",
            "en",
            "",
        ),
        (
            "Sokha was named on 14 February 2025 after Rainsy resigned in fear the party would be banned if he stayed.",
            "Party banned",
            "en",
            "if",
        ),
        (
            "14 февраля 2025 года банк сообщил, что закроет сорок отделений, если ставка вырастет.",
            "Банк закрыл сорок отделений",
            "ru",
            "если",
        ),
        ("2025年2月14日，公司表示，如果银行不放贷，公司将关闭四十家门店。", "公司关闭四十家门店", "zh", "如果"),
        ("2025年2月14日，公司表示，如果银行不放贷，公司将关闭四十家门店。", "公司威胁关闭四十家门店", "zh", ""),
        (
            "2025 жылғы 14 ақпанда кәсіподақ жалақы өспесе, жұмысшылар ереуілге шығады деп ескертті.",
            "Жұмысшылар ереуілге шықты",
            "kk",
            "өспесе",
        ),
    ],
)
def test_what_the_passage_has_on_a_condition_is_no_fact(article: str, title: str, language: str, cue: str) -> None:
    (found,) = title_judged(title, article, language=language)
    told = f'failed: the title tells as a fact what the passage only has on a condition: "{cue}"'
    assert found == told if cue else not found.startswith("failed")


def test_an_adverb_of_doubt_before_why_something_was_done_leaves_the_deed_a_fact() -> None:
    article = "On 14 February 2025 a trooper asked Otten to come over, purportedly to identify what she had lost."
    (deed,) = title_judged("Trooper asks Otten to come over", article)
    assert not deed.startswith("failed")
    (reason,) = title_judged("Trooper identifies what Otten had lost", article)
    assert not reason.startswith("passed")


def test_what_lies_ahead_is_found_as_if_it_were_looked_for_at_each_place() -> None:
    text, ahead = "a, b; c, d and the rest", _Ahead("[,;]")
    for start in range(len(text)):
        found, expected = ahead.search(text, start), re.search("[,;]", text[start:])
        assert (found and found.start() - start) == (expected and expected.start())


@pytest.mark.parametrize(
    ("after", "trails"),
    [
        ("", True),
        (" on Monday.", True),
        (" and closed the old bridge for good", False),
        (" of the" * 100 + " mayor and council", True),
        (" of the" * 100 + " mayor, council and court of Almaty", False),
        (" a" * 97 + " mayor and courtyards", True),
    ],
)
def test_few_words_that_say_something_trail_however_long_what_follows_is(after: str, trails: bool) -> None:
    assert _trails(after, "en") is trails


def test_of_a_long_text_only_the_first_words_are_looked_at() -> None:
    lexemes.cache_clear()
    text = "closed the old bridge for good " * 50
    assert not _trails(text, "en")
    assert lexemes.cache_info().currsize == 1
    assert lexemes(text[:200], "en")
    assert lexemes.cache_info().hits == 1


@pytest.mark.parametrize(
    ("language", "article", "quote", "title", "message"),
    [
        (
            "en",
            "Minister Osmund resigned on 14 February 2025, citing ill health. A budget quarrel cost her a post.",
            "Minister Osmund resigned on 14 February 2025, citing ill health.",
            "Osmund resigns because of budget quarrel",
            'the title gives "budget" as cause, and the passage another: "citing"',
        ),
        (
            "ru",
            "Из-за нехватки меди завод 14 февраля 2025 года остановился. Пожар на выпуск не повлиял.",
            "Из-за нехватки меди завод 14 февраля 2025 года остановился.",
            "Завод остановился из-за пожара",
            'the title gives "пожара" as cause, and the passage another: "Из-за"',
        ),
        (
            "en",
            "Minister Osmund resigned on 14 February 2025, citing ill health. A budget quarrel cost her a post.",
            "Minister Osmund resigned on 14 February 2025, citing ill health.",
            "Osmund resigns because of ill health",
            "",
        ),
    ],
)
def test_a_cause_that_the_passage_has_elsewhere(
    language: str, article: str, quote: str, title: str, message: str
) -> None:
    (found,) = title_judged(title, article, quote, language=language)
    assert found == f"failed: {message}" if message else not found.startswith("failed")


@pytest.mark.parametrize(
    ("article", "fails"),
    [
        ("The weekly alleged on Feb. 14 that Otieno had paid for the campaign of Mutiso.", True),
        ("Lantern Party accused the ministry on Feb. 14 of paying for the campaign of Mutiso.", True),
        ("Otieno paid for the campaign of Mutiso on Feb. 14, according to the report.", False),
        ("Otieno paid for the campaign of Mutiso on Feb. 14, according to a rival.", True),
    ],
)
def test_an_allegation_runs_on_over_an_abbreviation_and_a_document_is_no_allegation(article: str, fails: bool) -> None:
    (found,) = title_judged("Otieno paid for campaign of Mutiso", article, date="2025-02-14")
    assert ("tells as a fact" in found) is fails


def test_where_a_sentence_begins_to_tell_is_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """It was for each of its words: a sentence of 10,000 signs took two seconds, one of 20,000 eight."""
    asked: list[str] = []
    begins = senses._behind_subject

    def counted(text: str, case: ClaimCase) -> int:
        asked.append(text)
        return begins(text, case)

    monkeypatch.setattr(senses, "_behind_subject", counted)
    told = "市政府与银行签署合作协议" * 20
    title_judged("市政府与银行签署合作协议", f"2025年2月14日{told}。", language="zh")
    assert asked == []
    title_judged("市政府与银行签署合作协议", f"2025年2月14日{told}，如果议会同意，将扩建大桥。", language="zh")
    assert len(asked) == 1
