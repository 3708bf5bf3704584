"""Participants who only say what a sentence tells, and the one to whom a record is attributed."""

import pytest

from chrono.judgements import judge
from chrono.judgements.speaking import SpeakerJudgement, SpeakerOutcome
from chrono.passages.passages import read_passages
from chrono.records import load_text
from tests.conftest import report_on
from tests.tellings.test_quotations import said_of
from tests.tellings.test_told_elsewhere import TEXT


def _said_of(participant: str, title: str, sentence: str) -> str:
    text = TEXT.format(
        title=title, date="2025-02-10", more=f"    participants: [{participant}]\n", quote=sentence.rstrip(".")
    )
    report = report_on(text, {"a.txt": f" date 2025-02-14 {sentence}\n"})
    found = [one.verdict for one in report.verdicts if one.rule.code == "CH501"]
    return "; ".join(f"{one.outcome} {one.message}" for one in found)


@pytest.mark.parametrize(
    "sentence",
    [
        "The first patient was admitted on 10 February 2025, according to the health director, Maria Otten.",
        "The first patient was admitted on 10 February 2025, Maria Otten KC, prosecuting, told the court.",
        "Maria Otten said the first patient was admitted on 10 February 2025.",
    ],
)
def test_who_only_says_so_took_no_part(sentence: str) -> None:
    assert 'unchecked "Maria Otten" is named as who says so' in _said_of("otten", "First patient admitted", sentence)


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("First patient admitted", "Maria Otten said that she admitted the first patient on 10 February 2025."),
        ("Maria Otten says a patient was admitted", "Maria Otten said a patient was admitted on 10 February 2025."),
        ("First patient admitted", "Maria Otten admitted the first patient on 10 February 2025, Karl Bell said."),
    ],
)
def test_who_speaks_of_himself_or_is_in_the_title_did(title: str, sentence: str) -> None:
    assert _said_of("otten", title, sentence).startswith("passed")


@pytest.mark.parametrize(
    ("article", "said"),
    [
        ("The mayor resigned on 12 March 2022, Lorna Whitfield said.", "said"),
        ("The mayor resigned on 12 March 2022, Lorna Whitfield (the deputy) said.", "said"),
        ("According to Lorna Whitfield, the mayor resigned on 12 March 2022.", "According"),
        ("Lorna Whitfield, the mayor, said on Monday that the clerk resigned on 12 March 2022.", "said"),
        ("Lorna Whitfield said that she resigned as the mayor on 12 March 2022.", ""),
        ("The mayor told Lorna Whitfield that he resigned on 12 March 2022.", ""),
        ("The mayor, Lorna Whitfield, resigned on 12 March 2022.", ""),
    ],
)
def test_who_only_says_what_the_title_tells_takes_no_part(article: str, said: str) -> None:
    found = said_of("participants", article, "    date: 2022-03-12\n    participants: [whitfield]\n", quotes=1)
    reason = f'unchecked "Lorna Whitfield" is named as who says so ("{said}")'
    assert found.split("; ")[0] == (reason if said else "passed the sentence of the quotation names it")


def test_what_somebody_says_in_the_title_has_him_take_part() -> None:
    event = "    date: 2022-03-12\n    participants: [whitfield]\n"
    article = "The mayor resigned on 12 March 2022, Lorna Whitfield said."
    assert "passed" in said_of("participants", article, event, "Whitfield says the mayor resigned", 1)
    assert "passed" in said_of("participants", article, event, "Deputy said that the mayor resigned", 1)


def test_the_relation_of_one_whom_the_title_names_is_not_asked_for() -> None:
    event = "    date: 2022-03-12\n    participants: [whitfield]\n"
    article = "Lorna Whitfield’s lawyer, Per Lunde, resigned on 12 March 2022."
    told = said_of("participants", article, event, "Lunde resigned", 1)
    assert told.split("; ")[0] == 'unchecked "Lorna Whitfield’s lawyer" is somebody else'
    assert "is somebody else" not in said_of("participants", article, event, "Lawyer of Lorna Whitfield resigned", 1)


ATTRIBUTED = """\
title: x
sources: {{a: {{file: a.txt, published: 2024-03-26}}}}
events:
  - id: e
    title: Owner burns the warehouse
    date: 2024-03-20
    attributed_to: Maria Otten
    evidence: [{{source: a, quote: "{quote}"}}]
"""


def attributed(quote: str) -> SpeakerJudgement:
    chronology = load_text(ATTRIBUTED.format(quote=quote), {"a.txt": f" date 2024-03-26 {quote}.\n"}).chronology
    return judge(chronology, read_passages(chronology)).speakers[chronology.events[0].field("attributed_to")]


@pytest.mark.parametrize(
    ("quote", "outcome"),
    [
        ("The owner burned the warehouse on March 20, Maria Otten said", SpeakerOutcome.SPEAKS),
        ("The owner burned the warehouse on March 20 beside Maria Otten", SpeakerOutcome.NOT_BESIDE),
        ("The owner burned the warehouse on March 20, he said", SpeakerOutcome.AS_NAMED),
        ("Maria Otten denied reports that the owner burned the warehouse on March 20", SpeakerOutcome.NOT_BESIDE),
    ],
)
def test_a_word_for_saying_so_stands_with_the_name(quote: str, outcome: SpeakerOutcome) -> None:
    assert attributed(quote).outcome is outcome


def test_the_word_for_saying_so_is_kept() -> None:
    assert attributed("The owner burned the warehouse on March 20, Maria Otten said").cue == "said"
