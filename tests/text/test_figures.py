"""Numbers with scale, unit and qualifier."""

import itertools
import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.dates.days import Day
from chrono.records.claimed_figures import parse_figure
from chrono.text.figures import _pattern, find_figures, includes_its_bound, normal_unit, qualifier_bound
from chrono.timex.tagger import find_timexes


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("$30.1 billion", "30100000000", "USD"),
        ("US$45 bn", "45000000000", "USD"),
        ("USD 5 million", "5000000", "USD"),
        ("5 million US dollars", "5000000", "USD"),
        ("30,1 млрд долларов", "30100000000", "USD"),
        ("301亿美元", "30100000000", "USD"),
        ("€5 million", "5000000", "EUR"),
        ("5 million euros", "5000000", "EUR"),
        ("£2 trillion", "2000000000000", "GBP"),
        ("20 million yuan", "20000000", "CNY"),
        ("1.5亿元", "150000000", "CNY"),
        ("30 billion tenge", "30000000000", "KZT"),
        ("₸500 млн", "500000000", "KZT"),
        ("500 млн тенге", "500000000", "KZT"),
        ("5 млрд. рублей", "5000000000", "RUB"),
        ("3.2 percent", "3.2", "%"),
        ("12%", "12", "%"),
        ("-5%", "-5", "%"),
        ("−5%", "-5", "%"),
        ("1,200 tonnes", "1200", "tonne"),
        ("12 500 тонн", "12500", "tonne"),
        ("300-kilometre road", "300", "km"),
        ("12km", "12", "km"),
        ("2 тыс. человек", "2000", "person"),
        ("3万人", "30000", "person"),
        ("1.2 million barrels", "1200000", "barrel"),
        ("5 lakh", "500000", ""),
        ("10,000,000", "10000000", ""),
        ("2\u00a0000\u00a0000", "2000000", ""),
        ("1,200.50 euros", "1200.50", "EUR"),
        ("30\nbillion", "30000000000", ""),
        ("12,345", "12345", ""),
        ("1’250’000 nurses", "1250000", ""),
        ("1\u066c250 nurses", "1250", ""),
        ("1\u02bc250 nurses", "1250", ""),
        ("CHF 1'250.50", "1250.50", "CHF"),
        ("1,23", "1.23", ""),
        ("0.5", "0.5", ""),
    ],
)
def test_figure_has_its_value_and_unit_when_one(text: str, value: str, unit: str) -> None:
    assert [(one.low, one.high, one.unit) for one in find_figures(text)] == [(Decimal(value), Decimal(value), unit)]


def test_what_an_apostrophe_parts_from_a_number_is_none() -> None:
    assert [one.low for one in find_figures("it ran 12'34 in the heat, and 5'2500 later")] == [12, 5]


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("40–50 per cent", "40", "50", "%"),
        ("5 to 7 million people", "5000000", "7000000", "person"),
        ("$5 to $7 million", "5000000", "7000000", "USD"),
        ("$5 million to $7 million", "5000000", "7000000", "USD"),
        ("1,000-2,000", "1000", "2000", ""),
        ("1 million-1.2 million", "1000000", "1200000", ""),
    ],
)
def test_figure_keeps_both_ends_when_a_range(text: str, low: str, high: str, unit: str) -> None:
    assert [(one.low, one.high, one.unit) for one in find_figures(text)] == [(Decimal(low), Decimal(high), unit)]


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("more than 1,200 tonnes", "more than"),
        ("Nearly 3 million", "nearly"),
        ("up to 10 percent", "up to"),
        ("at least 5 people", "at least"),
        ("свыше 5 млн тенге", "свыше"),
        ("5 people", ""),
    ],
)
def test_qualifier_is_kept_when_it_stands_before(text: str, qualifier: str) -> None:
    assert [one.qualifier for one in find_figures(text)] == [qualifier]


@pytest.mark.parametrize(
    "text",
    [
        "5th",
        "the 3rd",
        "G20",
        "COVID-19",
        "A320",
        "v2.1.3",
        "12:30",
        "1/2",
        "No. 5",
        "room 12",
        "page 7",
        "chapter 3",
        "§ 5",
        "№ 12",
        "the 1990s",
        "no figure",
        "",
        "1-й",
        "²",
        "½",
    ],
)
def test_nothing_is_found_when_the_number_is_no_figure(text: str) -> None:
    assert find_figures(text) == ()


def test_figures_come_in_order_when_several() -> None:
    text = "5 million people and 3 million tonnes"
    assert [text[one.start : one.end] for one in find_figures(text)] == [
        "5 million people",
        "3 million tonnes",
    ]


def test_figures_are_two_when_years_stand_between() -> None:
    text = "rose from $10 billion in 2023 to $12 billion in 2024"
    masked = [(one.start, one.end) for one in find_timexes(text, None)]
    assert [text[one.start : one.end] for one in find_figures(text, masked)] == ["$10 billion", "$12 billion"]


def test_figure_is_found_when_han_characters_stand_before_it() -> None:
    (one,) = find_figures("双边贸易额达301亿美元")
    assert (one.low, one.unit) == (Decimal("30100000000"), "USD")


def test_figure_stands_at_its_place_when_typesetting_is_folded() -> None:
    text = "ﬁnally  about “5\u00a0million” left"
    (one,) = find_figures(text)
    assert text[one.start : one.end] == "5\u00a0million"


def test_full_stop_stays_outside_when_it_ends_the_sentence() -> None:
    text = "It was 30 billion."
    assert [text[one.start : one.end] for one in find_figures(text)] == ["30 billion"]


def test_figure_is_left_alone_when_masked() -> None:
    text = "On 5 May 7 people came"
    assert [text[one.start : one.end] for one in find_figures(text, [(3, 8)])] == ["7 people"]


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        ("30.1 billion", "USD", "30,100,000,000 USD"),
        ("40-50", "%", "40 to 50 %"),
        ("$5 million", None, "5,000,000 USD"),
        ("1,200", "tonnes", "1,200 tonne"),
        ("-5", None, "-5"),
        ("about 40", None, "about 40"),
        ("0", "apples", "0 apples"),
    ],
)
def test_claim_is_read_when_one_number(value: str, unit: str | None, words: str) -> None:
    assert str(parse_figure(value, unit)) == words


@pytest.mark.parametrize("value", ["", "many", "5 and 7", "5th", "5 apples", "2024-03-28", "1e400"])
def test_claim_is_refused_when_not_one_number(value: str) -> None:
    assert parse_figure(value, None) is None


@pytest.mark.parametrize(
    ("unit", "code"),
    [
        ("US$", "USD"),
        ("dollars", "USD"),
        ("USD", "USD"),
        ("долл.", "USD"),
        ("per cent", "%"),
        (" Tonnes ", "tonne"),
        ("Apples", "apples"),
        ("美元", "USD"),
    ],
)
def test_unit_has_its_code_when_written_otherwise(unit: str, code: str) -> None:
    assert normal_unit(unit) == code


@given(st.one_of(st.text(max_size=60), st.text("0123456789.,- $%млнbionмrd to亿", max_size=40)))
def test_figures_lie_in_the_text_when_random(text: str) -> None:
    found = find_figures(text)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


@given(st.integers(0, 10**15))
def test_number_is_read_back_when_grouped(number: int) -> None:
    assert [one.low for one in find_figures(f"{number:,}")] == [number]


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("not less than $700 million", "not less than"),
        ("no fewer than 50 people", "no fewer than"),
        ("не менее 37 человек", "не менее"),
        ("损失超过100亿元", "超过"),
        ("不超过100亿元", "不超过"),
        ("至少50人", "至少"),
        ("至少有50人", "至少有"),
        ("at most 30 per cent", "at most"),
        ("ставку повысили до 16%", ""),
    ],
)
def test_a_qualifier_keeps_its_sense(text: str, qualifier: str) -> None:
    assert [one.qualifier for one in find_figures(text)] == [qualifier]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("minus 15 degrees", "-15"),
        ("минус 42 градуса", "-42"),
        ("零下30度", "-30"),
        ("10% to 15%", "10 to 15 %"),
        ("4.5%至5%", "4.5 to 5 %"),
        ("20到30人", "20 to 30 person"),
        ("百分之十五", "15 %"),
        ("百分之三点五", "3.5 %"),
        ("15.5千米", "15.5 km"),
        ("10 people in Main Street", "10 person"),
        ("75 cents", "75 cent"),
        ("CHF 10 million", "10,000,000 CHF"),
        ("0.3 percentage points", "0.3 percentage point"),
        ("1 200 тоннадан", "1,200 tonne"),
    ],
)
def test_signs_ranges_and_units_are_kept(text: str, figure: str) -> None:
    assert [str(one) for one in find_figures(text)] == [figure]


@pytest.mark.parametrize(
    "text",
    [
        "at 10 Downing Street",
        "(020) 7946 0958",
        "2023-CV-04518",
        "Ocean's Eleven",
        "Boeing 747",
        "Windows 11",
        "Route 66",
        "Resolution 2231",
        "Apollo 11",
        "Call +7 727 250 11 22",
    ],
)
def test_a_number_in_a_name_is_no_figure(text: str) -> None:
    assert find_figures(text) == ()


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It cost NZ$4 million.", "NZD"),
        ("It cost R$4 million.", "BRL"),
        ("It cost NT$4 million.", "TWD"),
        ("It cost US $4 million.", "USD"),
        ("It cost RM4 million.", "MYR"),
        ("It cost $4 million Canadian on Friday.", "CAD"),
        ("It cost $4 million Canadian dollars.", "CAD"),
        ("It paid $4 million Canadian firms wanted.", "USD"),
        ("It cost 4 million Belarusian rubles.", "BYN"),
        ("It cost 4 million Zambian dollars.", "zambian dollars"),
        ("It cost ZZ$4 million.", "zz$"),
    ],
)
def test_money_is_of_the_country_that_the_text_says(text: str, unit: str) -> None:
    assert [one.unit for one in find_figures(text)] == [unit]


@pytest.mark.parametrize(
    ("text", "bound"),
    [("more than 5 tonnes", "more"), ("just under 5 tonnes", "less"), ("about 5 tonnes", "about"), ("5 tonnes", "")],
)
def test_a_qualifier_bounds_a_number_from_one_side(text: str, bound: str) -> None:
    (found,) = find_figures(text)
    assert qualifier_bound(found) == bound


@pytest.mark.parametrize(
    ("text", "is_difference"),
    [
        ("It cost $6.9 billion less than planned.", True),
        ("It cost $6.9 billion more than in 2022.", True),
        ("It was $5 million over budget.", True),
        ("It cost $6.9 billion, less than planned.", False),
        ("It cost $6.9 billion.", False),
    ],
)
def test_a_difference_is_told_from_the_whole(text: str, is_difference: bool) -> None:
    assert find_figures(text)[0].is_difference is is_difference


@pytest.mark.parametrize(
    ("value", "qualifier"),
    [
        ("2000-нан астам", "астам"),
        ("five or so", "or so"),
        ("2000 or more", "or more"),
        ("1000 с лишним", "с лишним"),
        ("50人左右", "左右"),
    ],
)
def test_the_value_of_a_record_may_have_its_qualifier_behind_it(value: str, qualifier: str) -> None:
    figure = parse_figure(value, None)
    assert figure is not None
    assert figure.qualifier == qualifier


@pytest.mark.parametrize("value", ["2000 or more people", "2000 астам адам", "2000 and 3000", "2000 кстати с лишним"])
def test_other_words_behind_the_number_of_a_record_are_refused(value: str) -> None:
    assert parse_figure(value, None) is None


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("minus $6.9 billion", "-6900000000", "USD"),
        ("-$6.9 billion", "-6900000000", "USD"),
        ("$4 million Australian today", "4000000", "AUD"),
        ("$4 million (AUD) today", "4000000", "AUD"),
        ("4 million dollars (Canadian)", "4000000", "CAD"),
        ("E£4 million", "4000000", "e£"),
        ("Rp6.1 million", "6100000", "IDR"),
        ("R6.1 million", "6100000", "ZAR"),
        ("SFr6.1 million", "6100000", "CHF"),
        ("KSh6.1 million", "6100000", "KES"),
    ],
)
def test_signs_and_countries_beside_a_sum_count(text: str, low: str, unit: str) -> None:
    (found,) = find_figures(text)
    assert (found.low, found.unit) == (Decimal(low), unit)


@pytest.mark.parametrize("text", ["rose $6.9 billion", "were up $6.9 billion", "were $6.9 billion higher today"])
def test_a_change_is_told_without_by(text: str) -> None:
    (found,) = find_figures(text)
    assert found.is_difference


@pytest.mark.parametrize(
    ("text", "inclusive"), [("at least 214", True), ("more than 214", False), ("up to 214", True), ("under 214", False)]
)
def test_some_qualifiers_include_the_number(text: str, inclusive: bool) -> None:
    (found,) = find_figures(text)
    assert includes_its_bound(found) == inclusive


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("rose by 5 from 7 percent", [("5", "5"), ("7 %", "7 percent")]),
        ("between 5 and 7 million dollars", [("5,000,000 to 7,000,000 USD", "between 5 and 7 million dollars")]),
        ("$5-7 million", [("5,000,000 to 7,000,000 USD", "$5-7 million")]),
        ("5 billion to 7 billion euros", [("5,000,000,000 to 7,000,000,000 EUR", "5 billion to 7 billion euros")]),
        ("5%-7%", [("5 to 7 %", "5%-7%")]),
        ("US$ 5 m", [("5,000,000 USD", "US$ 5 m")]),
        ("$5k", [("5,000 USD", "$5k")]),
        ("A$5", [("5 AUD", "A$5")]),
        ("5 A$", [("5 AUD", "5 A$")]),
        ("12 000 tenge", [("12,000 KZT", "12 000 tenge")]),
        ("1,200.5 tonnes", [("1,200.5 tonne", "1,200.5 tonnes")]),
        ("30,1 млрд долларов", [("30,100,000,000 USD", "30,1 млрд долларов")]),
        ("minus 5 degrees", [("-5", "minus 5")]),
        ("more than 5 men", [("more than 5", "more than 5")]),
        ("It was 5.", [("5", "5")]),
        ("1 500-2 000 men", [("1,500 to 2,000", "1 500-2 000")]),
        ("half a million men", [("500,000", "half a million")]),
        *(
            (text, [])
            for text in ("5 m", "5 k men", "(12) 345", "(5) 123 456", "5 Main Street", "No. 5", "5/7", "5:30")
        ),
    ],
)
def test_a_figure_is_as_it_is_written_and_where(text: str, figures: list[tuple[str, str]]) -> None:
    assert [(str(one), text[one.start : one.end]) for one in find_figures(text)] == figures


@pytest.mark.parametrize(
    ("code", "unit"),
    [
        *((code, code) for code in "USD EUR GBP CNY KZT RUB CHF JPY NZD AUD CAD SGD HKD TWD BRL MYR UAH INR".split()),
        ("RMB", "CNY"),
        ("RM", "MYR"),
    ],
)
def test_a_code_before_a_sum_is_its_currency(code: str, unit: str) -> None:
    assert [str(one) for one in find_figures(f"It cost {code} 5 million.")] == [f"5,000,000 {unit}"]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("from $5 million to $7 million", ["5,000,000 USD", "7,000,000 USD"]),
        ("up from 5 million to 7 million people", ["5,000,000 person", "7,000,000 person"]),
        ("7 to 5 million people", ["7,000,000 person", "5,000,000 person"]),
        ("between 5 and 7 million people", ["5,000,000 to 7,000,000 person"]),
        ("He came from Rome. It took 5 to 7 tonnes", ["5 to 7 tonne"]),
        ("€10–€12 million", ["10,000,000 to 12,000,000 EUR"]),
        ("5% to 7%", ["5 to 7 %"]),
        ("5 million people or more", ["or more 5,000,000 person"]),
        ("about 4 million people or more", ["about 4,000,000 person"]),
        ("It cost 4 million Liberian dollars.", ["4,000,000 liberian dollars"]),
        ("1,200.5 tonnes", ["1,200.5 tonne"]),
        ("1,200 tonnes", ["1,200 tonne"]),
        ("12,5 tonnes", ["12.5 tonne"]),
        ("Rs 12,34,567", ["1,234,567 INR"]),
        ("100,000,000", ["100,000,000"]),
        ("$5k", ["5,000 USD"]),
        ("€5m", ["5,000,000 EUR"]),
        ("5 m long", []),
    ],
)
def test_sums_are_read_as_they_are_written(text: str, figures: list[str]) -> None:
    assert [str(one) for one in find_figures(text)] == figures


def test_numbers_in_words_are_left_alone_unless_asked_for() -> None:
    text = "forty countries and 5 firms"
    assert [one.low for one in find_figures(text)] == [40, 5]
    assert [one.low for one in find_figures(text, spelled=False)] == [5]


def test_a_foreign_currency_belongs_to_the_words_of_its_figure() -> None:
    text = "It cost 4 million Liberian dollars."
    assert [text[one.start : one.end] for one in find_figures(text)] == ["4 million Liberian dollars"]


@pytest.mark.parametrize(
    ("value", "unit"), [("136m", "euros"), ("136m", "EUR"), ("$136m", None), ("136 million", "EUR")]
)
def test_an_m_of_money_is_a_million(value: str, unit: str | None) -> None:
    figure = parse_figure(value, unit)
    assert figure is not None
    assert (figure.low, figure.unit) == (136_000_000, "USD" if unit is None else "EUR")


@pytest.mark.parametrize(("value", "unit"), [("5m", "people"), ("5m", None), ("5m", "m")])
def test_an_m_of_anything_else_is_not_guessed(value: str, unit: str | None) -> None:
    assert parse_figure(value, unit) is None


def test_an_m_before_the_name_of_money_is_a_million_in_a_text_too() -> None:
    (found,) = find_figures("to return 136m euros, and a 5m wall", language="en")
    assert (found.low, found.unit) == (136_000_000, "EUR")


def test_a_lakh_crore_is_a_trillion() -> None:
    (found,) = find_figures("a plan of Rs 1.25 lakh crore", language="en")
    assert found.low == 1_250_000_000_000


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("工厂获得新台币6.5亿元贷款", "TWD"),
        ("获得港币200元", "HKD"),
        ("获得人民币200元", "CNY"),
        ("获得200元", "CNY"),
        ("a USD$23 billion deal", "USD"),
    ],
)
def test_a_currency_may_stand_before_its_number(text: str, unit: str) -> None:
    assert [one.unit for one in find_figures(text)] == [unit]


def test_figure_right_behind_a_date_is_read_in_full() -> None:
    assert [str(one) for one in find_figures("May $40 million", masked=((0, 4),))] == ["40,000,000 USD"]


def test_stretches_are_left_alone_in_whatever_order_they_are_given() -> None:
    text = "On 5 May 12 men, on 7 June 40 women and on 9 July 3 dogs"
    dates = [(one.start, one.end) for one in find_timexes(text, Day(2024, 3, 26))]
    wanted = ["12", "40", "3"]
    assert [text[one.start : one.end].split()[0] for one in find_figures(text, dates)] == wanted
    assert find_figures(text, dates[::-1]) == find_figures(text, dates)


def test_a_number_does_not_run_from_one_cell_of_a_table_into_the_next() -> None:
    assert [str(one) for one in find_figures("Lorries\t\n12\t\n500 USD", language="en")] == ["12", "500 USD"]


@pytest.mark.parametrize("text", ["It rose by 5k-20", "It rose by 5 K to 20", "5k"])
def test_a_text_may_end_with_a_range(text: str) -> None:
    assert find_figures(text, language="en")


@pytest.mark.parametrize(
    "text", ["Over US$30.1 Billion", "MORE THAN 1,200 TONNES", "СВЫШЕ 30 МЛРД РУБЛЕЙ", "ПРИМЕРНО 5 КМ"]
)
def test_figures_are_the_same_whatever_the_case_of_their_letters(text: str) -> None:
    (found,) = find_figures(text)
    assert found.qualifier
    assert found.unit
    assert find_figures(text.lower()) == (found,)
    assert find_figures(f"{text} µ") == (found,)  # a sign for which the case of letters is freed


def test_the_pattern_of_figures_has_small_letters_alone() -> None:
    bare = re.sub(r"\\.|\(\?P[<=]\w+|Ѐ-ӿ", "", _pattern(is_small=True).pattern)
    assert bare == bare.lower()
