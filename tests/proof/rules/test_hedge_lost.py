"""CH310: about, by, before or after is lost."""

import pytest

from tests.conftest import codes_of, report_on


def findings(date: str, article: str) -> list[tuple[str, str | None]]:
    quote = article.split(",")[0]
    text = (
        "title: x\nsources:\n  a: {file: a.txt, published: 2024-05-20}\nevents:\n"
        f'  - {{id: e, title: E, date: "{date}", evidence: [{{source: a, quote: {quote}}}]}}\n'
    )
    report = report_on(text, {"a.txt": f" date 2024-05-20 {article} he said.\n"})
    return [(one.code, one.edit.text if one.edit else None) for one in report.findings]


@pytest.mark.parametrize(
    ("date", "article", "edit"),
    [
        ("2024-05-03", "The road opened around May 3, 2024,", "2024-05-03~"),
        ("2024-05-03", "The road opened after May 3,", "[2024-05-03..]"),
        ("2024-05-03", "The road was opened by May 3,", "[..2024-05-03]"),
        ("2019", "The road was opened about 2019,", "2019~"),
    ],
)
def test_fails_when_the_date_is_given_as_the_day_itself(date: str, article: str, edit: str) -> None:
    assert findings(date, article) == [("CH310", edit)]


@pytest.mark.parametrize(
    ("date", "article"),
    [
        ("2024-05-03~", "The road opened around May 3,"),
        ("[2024-05-03..]", "The road opened after May 3,"),
        ("[..2024-05-03]", "The road was opened by May 3,"),
        ("2024-05", "The road opened in early May,"),
        ("2024-05-03", "The road opened on May 3,"),
    ],
)
def test_passes_when_the_hedge_is_kept_or_there_is_none(date: str, article: str) -> None:
    assert "CH310" not in [code for code, _ in findings(date, article)]


def test_an_opposite_bound_is_contradicted() -> None:
    assert findings("[2024-05-03..]", "The road was opened by May 3,") == [("CH302", None)]


def test_a_date_that_is_contradicted_is_left_to_its_rule() -> None:
    text = (
        "title: x\nsources:\n  a: {file: a.txt, published: 2024-05-20}\nevents:\n"
        "  - {id: e, title: E, date: 2024-04-03, evidence: [{source: a, quote: opened by May 3}]}\n"
    )
    assert codes_of(report_on(text, {"a.txt": " date 2024-05-20 The road was opened by May 3, he said.\n"})) == [
        "CH302"
    ]
