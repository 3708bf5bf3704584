"""CH502: a participant is named in the article, but neither in the passage nor beside it."""

import pytest

from chrono.proof.rules.participant_far import BAD
from tests.conftest import lines_of, report_on, verdicts_of


def report(article: str) -> list[str]:
    return lines_of(report_on(BAD.chronology, {"a.txt": f" date 2024-03-26 {article} It lasts from March 28 to 30.\n"}))


SIGNED = "In May 2023, both countries signed an agreement on visas."


def test_is_noted_at_the_participant() -> None:
    found = report_on(BAD.chronology, BAD.articles)
    assert lines_of(found) == ['8:20 CH502 "Peru" is named in "a", but not in or beside the passage']
    assert found.clean()


@pytest.mark.parametrize(
    "article",
    [
        SIGNED.replace("both countries", "both countries, with Peru,").replace(", with Peru,", "") + " Peru agreed.",
        f"Peru had asked for it. {SIGNED}",
    ],
)
def test_passes_in_a_sentence_beside(article: str) -> None:
    assert report(article) == []


@pytest.mark.parametrize("article", [f"{SIGNED}\n\nTrade grew.\n\nPeru came.", f"Peru came. It rained. {SIGNED}"])
def test_is_noted_two_sentences_off(article: str) -> None:
    assert [line.split()[1] for line in report(article)] == ["CH502"]


def test_makes_no_check_of_a_name_that_stands_nowhere() -> None:
    found = report_on(BAD.chronology, {"a.txt": f" date 2024-03-26 {SIGNED} It lasts from March 28 to 30.\n"})
    assert verdicts_of(found, "CH502") == []
    assert "CH501" in [one.code for one in found.findings]
