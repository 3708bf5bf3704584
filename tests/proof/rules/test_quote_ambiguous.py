"""CH208: the quotation stands more than once, and nothing singles out which place is meant."""

import pytest

from chrono.proof.rules.quote_ambiguous import BAD
from tests.conftest import lines_of, report_on, verdicts_of

QUOTE = "        quote: trade turnover amounted to $30.1 billion in 2024\n"


def test_is_noted_with_the_number_of_places() -> None:
    found = report_on(BAD.chronology, BAD.articles)
    assert lines_of(found) == ["12:16 CH208 stands 2 times in the article, and the first is taken"]
    assert found.clean()
    assert not found.clean(strict=True)


@pytest.mark.parametrize("more", ["occurrence: 2", "prefix: Their", "suffix: ', officials'"])
def test_passes_when_one_place_is_singled_out(more: str) -> None:
    text = BAD.chronology.replace(QUOTE, f"{QUOTE}        {more}\n")
    assert verdicts_of(report_on(text, BAD.articles), "CH208") == ["passed: "]


def test_makes_no_check_when_the_words_are_not_found() -> None:
    text = BAD.chronology.replace("trade turnover amounted", "the harbour was closed")
    assert verdicts_of(report_on(text, BAD.articles), "CH208") == []
