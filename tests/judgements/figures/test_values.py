"""Whether a claimed figure stands in a passage."""

import pytest

from tests.conftest import report_on

TEXT = """\
title: x
sources:
  a: {file: a.txt, published: 2025-02-14}
events:
  - id: e
    title: E
    date: 2024
    figures: [{label: n, value: "%s"%s}]
    evidence: [{source: a, quote: "%s"}]
"""


def outcome(value: str, unit: str, passage: str) -> str:
    chosen = f', unit: "{unit}"' if unit else ""
    report = report_on(TEXT % (value, chosen, passage), {"a.txt": f" date 2025-02-14 {passage} in 2024.\n"})
    told = [one for one in report.verdicts if one.rule.code in ("CH601", "CH602")]
    return "; ".join(f"{one.rule.code} {one.verdict.outcome}" for one in told)


@pytest.mark.parametrize(
    ("value", "unit", "passage"),
    [
        ("30.1 billion", "USD", "Trade came to $30.1 billion"),
        ("30100000000", "USD", "Trade came to $30.1 billion"),
        ("30.1 billion", "US$", "Trade came to 30.1 bn dollars"),
        ("1200", "tonnes", "They shipped 1,200 tonnes"),
        ("40-50", "%", "Between 40–50 per cent agreed"),
        ("14", "flights", "There were 14 flights"),
        ("7.5 million", "", "Some 7.5 million passengers came"),
        ("300", "名派遣工", "Then 300名派遣工离职 left"),
        ("12", "cents a share", "The dividend was 12 cents a share"),
    ],
)
def test_a_figure_is_borne_out_however_it_is_written(value: str, unit: str, passage: str) -> None:
    assert outcome(value, unit, passage) == "CH601 passed"


@pytest.mark.parametrize(
    ("value", "unit", "passage"),
    [
        ("30.1 million", "USD", "Trade came to $30.1 billion"),
        ("13.0 billion", "USD", "Trade came to $30.1 billion"),
        ("30.1 billion", "EUR", "Trade came to $30.1 billion"),
        ("3.01 billion", "USD", "Trade came to $30.1 billion"),
    ],
)
def test_a_figure_with_other_magnitude_unit_or_order_is_altered(value: str, unit: str, passage: str) -> None:
    assert outcome(value, unit, passage) == "CH602 failed"


@pytest.mark.parametrize(
    ("value", "unit", "passage"),
    [
        ("30.2 billion", "USD", "Trade came to $30.1 billion"),
        ("40", "%", "Between 40–50 per cent agreed"),
    ],
)
def test_a_figure_that_is_not_there_is_not_found(value: str, unit: str, passage: str) -> None:
    assert outcome(value, unit, passage) == "CH601 failed"


@pytest.mark.parametrize(
    ("value", "unit", "passage", "expected"),
    [
        ("5 million", "USD", "The dam cost HK$5 million", "CH602 failed"),
        ("5 million", "HKD", "The dam cost HK$5 million", "CH601 passed"),
        ("43.8 million", "acres", "It holds 43.8 million cubic metres", "CH601 unchecked"),
        ("120", "hectares", "They cleared 120 hectares", "CH601 passed"),
        ("5 million", "USD", "The dam cost 5 million", "CH601 unchecked"),
    ],
)
def test_a_unit_has_to_stand_there_too(value: str, unit: str, passage: str, expected: str) -> None:
    assert outcome(value, unit, passage) == expected


@pytest.mark.parametrize(
    ("value", "unit", "passage", "outcome_is"),
    [
        ("14", "flights", "There were 14 flights a week", "unchecked"),
        ("14", "flights a week", "There were 14 flights a week", "passed"),
        ("5 million", "barrels", "Output was 5 million barrels a day", "unchecked"),
        ("5", "miles", "It burned 5 square miles", "unchecked"),
        ("500 million", "CNY", "It cost ¥500 million", "unchecked"),
        ("1.045 billion", "USD", "Банк продал 1,045 млрд долларов", "passed"),
        ("1045 billion", "USD", "Банк продал 1,045 млрд долларов", "failed"),
        ("1.045 trillion", "USD", "It sold 1,045 billion dollars", "passed"),
    ],
)
def test_what_stands_beside_a_unit_makes_it_another(value: str, unit: str, passage: str, outcome_is: str) -> None:
    assert outcome(value, unit, passage).split()[-1] == outcome_is


OF_ANOTHER = """\
title: x
sources:
  a: {file: a.txt, published: 2025-08-19}
events:
  - id: e
    title: The firm carried passengers
    date: "2024"
    figures: [{label: %s, value: "%s"}]
    evidence: [{source: a, quote: "%s"}]
"""


@pytest.mark.parametrize(
    ("label", "value", "sentence", "reason"),
    [
        ("passengers", "76900", "It carried 81,400 passengers in 2024, compared with 76,900 in 2023.", '"2023"'),
        ("passengers", "81400", "It carried 81,400 passengers in 2024, compared with 76,900 in 2023.", ""),
        ("growth", "12%", "It carried 81,400 passengers in 2024, which is 12% more than in 2023.", ""),
        ("passengers in 2023", "76900", "It carried 81,400 passengers in 2024, against 76,900 in 2023.", ""),
        ("passengers", "90000", "It carried 81,400 passengers in 2024, missing its target of 90,000.", '"target"'),
        ("target", "90000", "It carried 81,400 passengers in 2024, missing its target of 90,000.", ""),
    ],
)
def test_a_figure_of_another_time_or_of_a_plan_is_unchecked(label: str, value: str, sentence: str, reason: str) -> None:
    report = report_on(OF_ANOTHER % (label, value, sentence), {"a.txt": f"{sentence}\n"})
    (verdict,) = [one.verdict for one in report.verdicts if one.rule.code == "CH601"]
    assert (reason in verdict.message, str(verdict.outcome)) == (True, "unchecked" if reason else "passed")


@pytest.mark.parametrize(
    ("value", "unit", "sentence", "verdict"),
    [
        (
            "30.1 million",
            "USD",
            "Trade came to $30.1 billion",
            'failed: n: 30.1 million USD is "$30.1 billion" in the passage (another magnitude)',
        ),
        (
            "30.1 billion",
            "EUR",
            "Trade came to $30.1 billion",
            'failed: n: 30.1 billion EUR is "$30.1 billion" in the passage (unit EUR instead of USD)',
        ),
        (
            "13.0 billion",
            "USD",
            "Trade came to $31.0 billion",
            'failed: n: 13.0 billion USD is "$31.0 billion" in the passage (digits transposed)',
        ),
        (
            "5",
            "%",
            "Trade changed by -5 percent",
            'failed: n: 5 % is "-5 percent" in the passage (another sign)',
        ),
        ("-5", "%", "Trade changed by -5 percent", 'passed: stated as "-5 percent"'),
        (
            "45",
            "%",
            "Between 40 and 50 per cent agreed",
            'failed: n: 45 is the middle of "Between 40 and 50 per cent" (40 to 50)',
        ),
        ("44", "%", "Between 40 and 50 per cent agreed", "failed: n: 44 % is in no supporting passage"),
        ("45", "USD", "Between 40 and 50 per cent agreed", "failed: n: 45 USD is in no supporting passage"),
        ("5 million", "JPY", "It cost ¥5 million", "unchecked: the sign ¥ is that of the yuan and of the yen"),
        ("5 million", "¥", "It cost ¥5 million", 'passed: stated as "¥5 million"'),
        ("14", "flights", "There were 14 trains", 'unchecked: "flights" does not stand beside the figure'),
        (
            "5 million",
            "barrels",
            "They sold 5 million barrels a day",
            'unchecked: beside the figure stands "a day", which makes it another unit',
        ),
        (
            "500",
            "miles",
            "It covers 500 square miles",
            'unchecked: beside the figure stands "square", which makes it another unit',
        ),
        ("5 million", "", "5 million people came in 2023, and 6 million", 'unchecked: the figure is that of "2023"'),
        ("6 million", "", "5 million people came in 2023, and 6 million", 'passed: stated as "6 million"'),
        (
            "5 million",
            "",
            "5 million people came compared with 2023, and 6 million",
            'passed: stated as "5 million people"',
        ),
    ],
)
def test_a_figure_is_told_with_what_stands_there_instead(value: str, unit: str, sentence: str, verdict: str) -> None:
    chosen = f', unit: "{unit}"' if unit else ""
    report = report_on(TEXT % (value, chosen, sentence), {"a.txt": f" date 2025-02-14 {sentence} in 2024.\n"})
    told = [one.verdict for one in report.verdicts if one.rule.code.startswith("CH60") and one.rule.code != "CH605"]
    assert f"{told[0].outcome}: {told[0].message}" == verdict


@pytest.mark.parametrize(
    ("unit", "sentence", "said"),
    [
        ("km", "It covers 500 km²", 'unchecked: beside the figure stands "²", which makes it another unit'),
        ("km", "It runs at 500 km/h", 'unchecked: beside the figure stands "/h", which makes it another unit'),
        (
            "km",
            "It runs at 500 km per hour",
            'unchecked: beside the figure stands "per hour", which makes it another unit',
        ),
        ("km²", "It covers 500 km²", 'passed: stated as "500 km"'),
        ("km/h", "It runs at 500 km/h", 'passed: stated as "500 km"'),
        ("km", "It is 500 km long", 'passed: stated as "500 km"'),
    ],
)
def test_a_unit_with_another_beside_it_is_not_that_unit(unit: str, sentence: str, said: str) -> None:
    assert told("500", unit, sentence) == [said]


def told(value: str, unit: str, sentence: str) -> list[str]:
    chosen = f', unit: "{unit}"' if unit else ""
    report = report_on(TEXT % (value, chosen, sentence), {"a.txt": f" date 2025-02-14 {sentence} in 2024.\n"})
    found = [one.verdict for one in report.verdicts if one.rule.code in ("CH601", "CH602")]
    return [f"{one.outcome}: {one.message}" for one in found]


@pytest.mark.parametrize(
    ("value", "unit", "sentence", "said"),
    [
        ("5", "%", "Trade changed by -5 percent", 'failed: n: 5 % is "-5 percent" in the passage (another sign)'),
        ("-52", "", "It was 52", 'failed: n: -52 is "52" in the passage (another sign)'),
        (
            "5.2 million",
            "USD",
            "It cost $52 million",
            'failed: n: 5.2 million USD is "$52 million" in the passage (another magnitude)',
        ),
        (
            "25 million",
            "USD",
            "It cost $52 million",
            'failed: n: 25 million USD is "$52 million" in the passage (digits transposed)',
        ),
        (
            "52 million",
            "EUR",
            "It cost $52 million",
            'failed: n: 52 million EUR is "$52 million" in the passage (unit EUR instead of USD)',
        ),
        ("52", "", "It had 52 in 2023 and 30", 'unchecked: the figure is that of "2023"'),
        ("30", "", "It had 52 in 2023 and 30", 'passed: stated as "30"'),
        ("52", "", "It had 52, compared with 2023, and 30", 'passed: stated as "52"'),
    ],
)
def test_a_figure_is_held_against_the_one_most_like_it(value: str, unit: str, sentence: str, said: str) -> None:
    assert told(value, unit, sentence) == [said]
