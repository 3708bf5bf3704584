"""Whose date a date of a sentence is."""

import pytest

from chrono.tellings.comparison import Agreement
from tests.conftest import report_on, verdicts_of
from tests.languages.readers import owner
from tests.tellings.cases import date_judged
from tests.tellings.test_quotations import said_of


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Her journal, begun in 1699, was published in London", "Her journal was published"),
        ("The minister resigned and his predecessor vanished in 2019", "The minister resigned"),
        ("She married Olof, and the marriage was dissolved in 1969", "She married Olof"),
    ],
)
def test_a_date_stands_with_the_verb_nearest_to_it(sentence: str, title: str) -> None:
    assert "which the title does not tell" in owner("en", sentence, title)


def test_a_title_that_names_the_noun_has_its_date() -> None:
    assert owner("en", "After the vote of 4 May 2024 the minister resigned", "Vote of no confidence") == ""
    assert owner("en", "After the vote of 4 May 2024 the minister resigned", "The minister resigned") != ""


def test_an_article_may_say_that_its_dates_are_of_another_calendar() -> None:
    sentence = "All dates are Old Style. The tsar died on 28 January 1725"
    assert "may be of another calendar" in owner("en", sentence, "The tsar died")


def test_a_title_without_a_verb_of_the_sentence_is_not_asked_for_one() -> None:
    assert owner("en", "The agreement was signed and announced on 4 May 2024", "Agreement on visas") == ""


def test_a_title_that_counts_its_own_time_is_not_of_the_day_that_it_counts_from() -> None:
    sentence = "On 6 April 2021 the controller wrote to the manager"
    assert 'may be what "two days later"' in owner("en", sentence, "The manager replied two days later")


def test_a_later_sentence_that_counts_its_time_has_what_the_title_tells() -> None:
    text = "In 1817 he left the school as an ensign. Soon afterwards he was sent to France"
    assert 'is what "Soon afterwards" counts from' in owner("en", text, "He was sent to France")
    assert owner("en", text, "He left the school") == ""


@pytest.mark.parametrize(
    ("language", "sentence", "title", "open_"),
    [
        ("en", "The minister condemned the attack on the port on 3 May 2011", "Minister condemns attack", True),
        ("en", "The minister praised the staff on 3 May 2011", "Minister praises staff", False),
        ("ru", "Премьер осудил визит президента на остров 3 мая 2011 года", "Премьер осудил визит", True),
        ("ru", "Суд осудил директора к пяти годам 3 мая 2011 года", "Суд осудил директора", False),
    ],
)
def test_the_day_behind_what_somebody_condemned_may_be_of_either(
    language: str, sentence: str, title: str, open_: bool
) -> None:
    assert ("condemned or praised" in owner(language, sentence, title)) is open_


def test_a_day_of_which_an_anniversary_is_kept_is_not_contradicted() -> None:
    text = "В пятую годовщину обвала, случившегося на руднике 2 февраля 2003 года, вдовы поставили камень"
    chronology = f"""\
title: x
sources: {{a: {{file: a.txt, published: 2010-01-20}}}}
events:
  - id: e
    title: Вдовы поставили камень
    date: 2008-02-02
    evidence: [{{source: a, quote: "{text}"}}]
"""
    report = report_on(chronology, {"a.txt": f"{text}.\n"})
    said = [str(one.verdict.message) for one in report.verdicts if one.rule.code == "CH302"]
    assert said == ['"2 февраля 2003 года" may be the day that "годовщину" counts from']


def outcome_of(sentence: str, date: str) -> str:
    text = f"""\
title: An example
sources:
  a: {{file: a.txt, published: 2026-01-01}}
events:
  - id: e
    title: Inflation was 3 percent
    date: {date}
    evidence:
      - {{source: a, quote: "{sentence}"}}
"""
    report = report_on(text, {"a.txt": f" date 2026-01-01 {sentence}.\n"})
    return next(str(one.verdict.outcome) for one in report.verdicts if one.rule.code == "CH302")


@pytest.mark.parametrize(
    ("sentence", "date", "outcome"),
    [
        ("Inflation was 3 percent, up from 2 percent in April 2025", "2025-05", "unchecked"),
        ("Inflation was 3 percent in April 2025", "2025-05", "failed"),
        ("It closed to one side on 3 January 1966 and to all eighteen months after that", "1967-07", "unchecked"),
        ("It closed to one side on 3 January 1966 and to all eighteen months before that", "1967-07", "failed"),
    ],
)
def test_what_is_compared_or_counted_from_speaks_against_nothing(sentence: str, date: str, outcome: str) -> None:
    assert outcome_of(sentence, date) == outcome


@pytest.mark.parametrize(
    ("language", "sentence", "title", "reason"),
    [
        ("en", "The statue which the mob toppled on 7 June 2020 was sold", "The statue was sold", "is in the clause"),
        ("en", "The strike that began on 7 June 2020 ended in talks", "The strike began", ""),
        ("en", "Had the dam held on 9 June 1972, the town would stand", "The dam held", "what would have been"),
        ("en", "The minister defended the raid of 14 February 2019", "The minister defended the raid", '"raid"'),
        ("en", "The raid of 14 February 2019 killed three", "The raid killed three", ""),
        ("en", "The judge fixed 21 October 2024 as the day of sentencing", "The judge fixed the day", "was set for"),
        (
            "ru",
            "Суд оставил штраф, который ведомство наложило 20 июня 2017 года",
            "Штраф оставил суд",
            "is in the clause",
        ),
        ("kk", "Сот 2017 жылғы 20 маусымда салынған айыппұлды қалдырды", "Сот айыппұлды қалдырды", "is in the clause"),
        ("zh", "2015年1月13日被停职的飞行员赢了官司", "飞行员赢了官司", "is in the clause"),
        ("zh", "《森林法》自1995年1月1日起施行", "《森林法》施行", ""),
    ],
)
def test_a_clause_about_a_noun_has_a_date_of_its_own(language: str, sentence: str, title: str, reason: str) -> None:
    found = owner(language, sentence, title)
    assert reason in found
    assert bool(found) is bool(reason)


@pytest.mark.parametrize(
    ("language", "sentence", "title"),
    [
        ("en", "The tsar left on 3 May 1900 in the Julian calendar", "The tsar left"),
        ("en", "The tsar left on 3 May 1900, according to the old calendar", "The tsar left"),
        ("en", "The tsar left on 3 May 1900 in the old style", "The tsar left"),
        ("zh", "沙皇于1900年5月3日（旧历）离开", "沙皇离开"),
        ("zh", "沙皇于1900年5月3日（俄历）离开", "沙皇离开"),
        ("kk", "Патша 1900 жылғы 3 мамырда (ескі стиль бойынша) кетті", "Патша кетті"),
        ("kk", "Патша 1900 жылғы 3 мамырда (юлиан күнтізбесі) кетті", "Патша кетті"),
    ],
)
def test_a_day_of_another_calendar_is_not_ours(language: str, sentence: str, title: str) -> None:
    assert "is a day of another calendar" in owner(language, sentence, title)


@pytest.mark.parametrize(
    "sentence",
    [
        "On 19 June 2012 Julian Assange entered the embassy",
        "Assange entered the embassy on 19 June 2012 in the old town",
    ],
)
def test_a_name_or_an_old_thing_beside_a_date_is_no_calendar(sentence: str) -> None:
    assert owner("en", sentence, "Assange entered the embassy") == ""


@pytest.mark.parametrize(
    ("sentence", "title", "reason"),
    [
        ("The firm grew in the year ended 31 December 2023", "The firm grew", "is the end of a period"),
        ("Sales for the six months to 31 December 2023 rose", "Sales rose", "is the end of a period"),
        ("Sales rose on 31 December 2023", "Sales rose", ""),
    ],
)
def test_the_end_of_a_period_is_not_the_day_of_an_event(sentence: str, title: str, reason: str) -> None:
    found = owner("en", sentence, title)
    assert reason in found
    assert bool(found) is bool(reason)


def test_a_life_span_in_brackets_is_that_of_the_one_before_it() -> None:
    said = 'unchecked: "1912–1987" is the life span of the one named before it'
    assert said in dated("1912/1987", "The poet Ada Lunde (1912–1987) wrote it")
    assert dated("1912/1987", "The poet wrote it from 1912 to 1987") == ['passed: stated as "1912 to 1987" (1912/1987)']


def dated(date: str, quote: str) -> list[str]:
    text = f"title: x\nsources: {{a: {{file: a.txt}}}}\nevents:\n  - {{id: e, title: The poet wrote it, date: {date}, "
    report = report_on(
        text + f"evidence: [{{source: a, quote: {quote}}}]}}\n", {"a.txt": f" date 2024-03-26 {quote}.\n"}
    )
    return verdicts_of(report, "CH302")


FAIR = "The fair opened on 4 May 2024 and three days later the mill burned"
PROFIT = "Profit was 18 million in 2023 and 9 million in 2022"


@pytest.mark.parametrize(
    ("language", "sentence", "title", "reason"),
    [
        ("en", "The tower built in 1890 collapsed", "Tower built", ""),
        (
            "en",
            "The tower built in 1890 collapsed",
            "Tower collapsed",
            '"1890" stands with "built", which the title does not tell',
        ),
        ("en", "Her journal, begun in 1699, was published", "Journal begun", ""),
        (
            "en",
            "Her journal, begun on May 3, 1699, was published",
            "Journal published",
            '"May 3, 1699" stands with "begun", which the title does not tell',
        ),
        ("en", "The ship that left Lima on 4 May 2024 sank", "Ship left Lima", ""),
        (
            "en",
            "The ship that left Lima on 4 May 2024 sank",
            "Ship sank",
            '"4 May 2024" is in the clause "that left Lima on", which tells something else',
        ),
        (
            "en",
            "The ship, which left on 4 May 2024, sank off Oslo",
            "Ship sank",
            '"4 May 2024" is in the clause "which left on", which tells something else',
        ),
        (
            "en",
            "The firm published its 2019 report",
            "Firm published report",
            '"2019" is the date of "report", and not of what the title tells',
        ),
        ("en", FAIR, "Fair opened", ""),
        (
            "en",
            FAIR,
            "Mill burned",
            'the words of the title stand with "three days later", not with "4 May 2024"',
        ),
        ("en", PROFIT, "Profit of 18 million", ""),
        ("en", "The mayor smiled on 4 May 2024, and the mill burned down", "Mayor smiled", ""),
        (
            "en",
            "The mayor smiled on 4 May 2024, and the mill burned down",
            "Mill burned down",
            '"4 May 2024" stands apart from "the mill burned down.", which the title tells',
        ),
        ("en", "The judge set a hearing for 4 May 2024", "Hearing held", '"4 May 2024" is what something was set for'),
        (
            "en",
            "The vote, originally planned for 4 May 2024, was held later",
            "Vote held",
            '"4 May 2024" is what had been planned before',
        ),
        (
            "en",
            "Had the mill burned on 4 May 2024, all would be lost",
            "Mill burned",
            '"4 May 2024" is in what would have been',
        ),
        (
            "en",
            "He said on 4 May 2024 that the mill had closed",
            "Mill closed",
            '"4 May 2024" may be the day of saying so: "said on that"',
        ),
        (
            "zh",
            "2020年10月7日开工的大坝竣工",
            "大坝竣工",
            '"2020年10月7日" is in the clause "开工的", which tells something else',
        ),
        ("zh", "2020年10月7日开工的大坝竣工", "大坝开工", ""),
        (
            "zh",
            "他于2020年10月7日抵达，大坝竣工",
            "大坝竣工",
            '"2020年10月7日" stands apart from "大坝竣工.", which the title tells',
        ),
        ("zh", "他于2020年10月7日抵达，大坝竣工", "他抵达", ""),
        ("zh", "2020年10月7日，大坝竣工", "大坝竣工", ""),
        (
            "kk",
            "1890 жылы салынған мұнара құлады",
            "Мұнара құлады",
            '"1890 жылы" is in the clause "салынған мұнара", which tells something else',
        ),
        ("kk", "1890 жылы салынған мұнара құлады", "Мұнара салынды", ""),
    ],
)
def test_a_date_is_the_title_s_only_where_its_own_statement_is(
    language: str, sentence: str, title: str, reason: str
) -> None:
    assert owner(language, sentence, title) == reason


def test_a_number_of_the_title_has_the_time_that_stands_with_it() -> None:
    reason = '"2023" is not the time of "9 million", of which the title tells'
    assert owner("en", PROFIT, "Profit of 9 million") == reason


@pytest.mark.parametrize(
    ("date", "outcome"), [("2024-06", "passed"), ("2024-04", "unchecked"), ("2025", "unchecked"), ("2023", "unchecked")]
)
def test_a_month_or_year_may_lie_on_the_side_that_a_count_looks_to(date: str, outcome: str) -> None:
    assert outcome_of("The fair opened on 4 May 2024 and a month later inflation was 3 percent", date) == outcome


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("Башня, построенная в 1890 году, рухнула.", ", построенная в"),
        ("Построенная в 1890 году башня рухнула.", "Построенная в"),
    ],
)
def test_a_date_behind_a_participle_is_of_that_and_not_of_the_title(sentence: str, clause: str) -> None:
    said = said_of("date", sentence, "    date: 1890\n", "Башня рухнула", 1)
    assert f'unchecked "1890 году" is in the clause "{clause}", which tells something else' in said
    assert "unchecked" not in said_of("date", sentence, "    date: 1890\n", "Башня построена", 1)


def test_a_participle_of_a_plan_dates_what_is_planned() -> None:
    sentence = "Выставку, намеченную на 5 августа 2024 года, перенесли на осень."
    said = said_of("date", sentence, "    date: 2024-08-05\n", "Выставку перенесли", 1, "postponed")
    assert "tells something else" not in said


@pytest.mark.parametrize(
    ("language", "sentence", "title", "later"),
    [
        ("en", "The firm was founded in 1931 and later went bankrupt", "The firm goes bankrupt", "later"),
        ("en", "The firm was founded in 1931 and later went bankrupt", "The firm is founded", ""),
        ("en", "He was arrested on 4 May 2021 and then deported", "He is deported", "then"),
        ("en", "They met and then signed the accord on 4 May 2021", "They sign the accord", ""),
        (
            "en",
            "It ruled on 4 May 2021 and an appeal was lodged within thirty days",
            "Appeal lodged",
            "within thirty days",
        ),
        ("ru", "Завод основали в 1931 году, впоследствии он обанкротился", "Завод обанкротился", "впоследствии"),
        ("ru", "Завод основали в 1931 году, впоследствии он обанкротился", "Завод основали", ""),
        ("uk", "Завод заснували в 1931 році, згодом він збанкрутував", "Завод збанкрутував", "згодом"),
        ("zh", "该厂1931年成立，后来破产。", "该厂破产", "后来"),
        ("zh", "法院2016年9月12日判决，当事人在三十天内上诉。", "当事人上诉", "三十天内"),
        ("kk", "Зауыт 1931 жылы ашылды, кейін жабылды", "Зауыт жабылды", "кейін"),
        ("kk", "Көпір 1931 жылы ашылды, көп ұзамай құлады", "Көпір құлады", "көп ұзамай"),
    ],
)
def test_what_was_later_is_not_of_the_day_told_before_it(language: str, sentence: str, title: str, later: str) -> None:
    said = owner(language, sentence, title)
    assert (f'is what "{later}" counts from' in said) if later else said == ""


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The yard delivered nine vessels, against fourteen a year earlier"),
        ("zh", "该厂交付九艘船，一年前为十四艘"),
    ],
)
def test_the_time_that_a_number_is_compared_with_is_none_of_the_event(language: str, sentence: str) -> None:
    assert "is what the sentence compares with, or counts from" in owner(language, sentence, "Yard delivers 交付九艘船")


@pytest.mark.parametrize(
    ("title", "agreement"),
    [("Garden sacks botanist", Agreement.UNCHECKED), ("Expedition to the Varga plateau", Agreement.CONFIRMED)],
)
def test_a_date_in_brackets_is_of_what_is_before_them(title: str, agreement: Agreement) -> None:
    quote = "The botanist led the Varga plateau expedition (1903–05) and was dismissed from the Garden"
    assert date_judged(title, "1903/1905", quote).agreement is agreement


@pytest.mark.parametrize("title", ["Brother poisoned", "Killing of the brother"])
def test_the_day_of_a_verdict_is_not_that_of_the_crime(title: str) -> None:
    quote = "Dorn, convicted on 9 July 2010 of poisoning his brother, walked free"
    assert date_judged(title, "2010-07-09", quote).agreement is Agreement.UNCHECKED
    assert date_judged("Dorn convicted", "2010-07-09", quote).agreement is Agreement.CONFIRMED


def test_what_is_before_brackets_is_looked_for_in_long_runs_of_signs_too() -> None:
    run = "三" * 400
    assert date_judged("三三开业", "2019-05-04", f"{run}2019年5月4日开业。", language="zh").agreement.supports
    judged = date_judged("工厂开业", "2019-05-04", f"{run}（2019年5月4日）关闭。", language="zh")
    assert "stands in brackets behind" in str(judged.reason)


@pytest.mark.parametrize(
    ("quote", "title"),
    [
        ("清嘉庆九年(1804年)，祖籍福建的潘仕成出生。", "潘仕成出生"),
        ("道光二十二年（1804年）十月，潘仕成出资研发水雷。", "潘仕成研发水雷"),
        ("1804年大道拓宽，教堂的门廊迁到广场一侧。", "大道拓宽，门廊迁到广场"),
    ],
)
def test_a_date_that_stands_beside_itself_in_another_calendar_is_that_of_the_sentence(quote: str, title: str) -> None:
    assert date_judged(title, "1804", quote, language="zh").agreement.supports


def test_a_name_before_a_bracket_is_still_whose_date_it_is() -> None:
    quote = "潘仕成（1804年）研发水雷。"
    assert date_judged("研发水雷", "1804", quote, language="zh").agreement is Agreement.UNCHECKED


@pytest.mark.parametrize(
    ("quote", "confirmed"),
    [
        ("A man reported to the police that on 4 May 2024 two men had robbed a bank.", True),
        ("A man reported the theft that on 4 May 2024 was made of a bank; two men had robbed it.", False),
    ],
)
def test_what_somebody_reported_is_a_statement_of_its_own(quote: str, confirmed: bool) -> None:
    assert date_judged("Two men rob bank", "2024-05-04", quote).agreement.supports is confirmed


@pytest.mark.parametrize(("verb", "confirmed"), [("деген жерде болады", True), ("салынған үйде болады", False)])
def test_a_place_that_is_called_so_has_no_date(verb: str, confirmed: bool) -> None:
    quote = f"Ханның әскерімен шешуші ұрыс 1837 жылы 15 қарашада Тастөбе {verb}."
    found = date_judged("Тастөбеде шешуші ұрыс болады", "1837-11-15", quote, language="kk")
    assert found.agreement.supports is confirmed


@pytest.mark.parametrize(
    ("sentence", "title", "is_open"),
    [
        ("The bridge has been shut to traffic since 14 February 2024", "Bridge shut to traffic", False),
        (
            "The radio has been off the air since 6 June 2024, when police raided its studio",
            "Police raid studio",
            False,
        ),
        (
            "The radio has been off the air since 6 June 2024, when police raided its studio",
            "Radio plays jazz again",
            True,
        ),
        ("Linnet Bridge has been shut since 14 February 2024", "Linnet Bridge shut", False),
        ("Nothing has been shut since 14 February 2024", "Gate shut", True),
        ("None of the gates has been shut since 14 February 2024", "Gates shut", True),
        ("The pier has been closed on Mondays since 14 February 2024", "Pier closed", True),
        ("The hall has been shut twice since 14 February 2024", "Hall shut", True),
        ("The bridge has been repaired since 14 February 2024", "Bridge repaired", True),
        ("Nine men have been killed since 14 February 2024", "Nine men killed", True),
        ("The tower has been shut since 6 June 2024, when a vote to raze the tower failed", "Tower razed vote", True),
        ("Shares have been falling since 14 February 2024", "Shares falling", True),
        ("The firm has been fined five times since 14 February 2024", "Firm fined", True),
    ],
)
def test_what_began_a_state_is_of_the_day_from_which_it_lasts(sentence: str, title: str, *, is_open: bool) -> None:
    assert bool(owner("en", sentence, title)) is is_open


@pytest.mark.parametrize(
    ("language", "sentence", "title", "is_open"),
    [
        ("en", "On 3 May 2024 the court opened the trial over the explosion", "Explosion in the mill", True),
        ("en", "On 3 May 2024 the court opened the trial over the explosion", "Trial over the explosion opens", False),
        ("en", "On 3 May 2024 the mayor resigned after a report on the fire", "Mayor resigns", False),
        ("ru", "3 мая 2024 года опубликован доклад об обрушении моста", "Обрушение моста", True),
        ("ru", "3 мая 2024 года опубликован доклад об обрушении моста", "Опубликован доклад", False),
    ],
)
def test_what_a_report_or_trial_is_about_is_not_of_its_day(
    language: str, sentence: str, title: str, *, is_open: bool
) -> None:
    assert ("and not of what the title tells" in owner(language, sentence, title)) is is_open


def test_what_is_due_to_happen_is_of_its_day() -> None:
    sentence = "The repaired bridge is due to reopen on 1 November 2025"
    assert owner("en", sentence, "The repaired bridge is due to reopen") == ""
