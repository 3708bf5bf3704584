"""Labels of two figures exchanged."""

from chrono.proof.rules.label_exchanged import BAD, GOOD
from tests.conftest import report_on, verdicts_of


def test_an_exchange_is_told_at_the_first_label_with_the_passage() -> None:
    (finding,) = report_on(BAD.chronology, BAD.articles).findings
    assert finding.field == "events[0].figures[0].label"
    assert finding.message == '"imports" and "exports" stand in the other order than their figures'
    assert finding.excerpt is not None


def test_the_right_order_passes() -> None:
    found = verdicts_of(report_on(GOOD.chronology, GOOD.articles), "CH605")
    assert found == ["passed: labels and figures stand in the same order"] * 2
