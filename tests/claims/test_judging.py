"""Titles and summaries against their passages, on invented articles with true titles and lies."""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from chrono.claims.case import ClaimJudgement, ClaimOutcome
from chrono.claims.judging import judge_claim
from chrono.claims.reasons import ClaimReason
from chrono.claims.rivals import Rivals
from chrono.passages.passages import Passages, read_passages
from chrono.records import Chronology, load
from tests.claims.claim_cases import title_judged
from tests.claims.lies import LIES
from tests.claims.truths import TRUTHS

FOLDER = Path(__file__).resolve().parents[1] / "claims"
FILES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
ACCUSED = (ClaimOutcome.CONTRADICTED, ClaimOutcome.UNSUPPORTED)
WRONGLY_ACCUSED = {
    "Директор «Северолита» покинул пост",
    "No absolute majority in the first round",
    "Tanzanian market closed to Kenyan dairy goods",
    "Sixty-four prisoners stop eating in protest",
}


@cache
def _read(file: str) -> tuple[Chronology, Passages, Rivals]:
    chronology = load(FOLDER / f"{file}.yaml").chronology
    passages = read_passages(chronology)
    return chronology, passages, Rivals(chronology, passages.events)


def judged(file: str, event_id: str, field: str, claim: str) -> ClaimJudgement:
    chronology, passages, rivals = _read(file)
    event = chronology.event(event_id)
    return judge_claim(claim, field, event, chronology, passages.of(event, field), rivals)


@pytest.mark.parametrize("lie", LIES, ids=lambda lie: lie[4])
def test_no_lie_passes(lie: tuple[str, str, str, str, str]) -> None:
    assert judged(*lie[1:]).outcome is not ClaimOutcome.PASSED


def test_lies_are_found_by_kind() -> None:
    found = Counter(kind for kind, *rest in LIES if judged(*rest).outcome in ACCUSED)
    least = {
        "attribution": 38,
        "country": 61,
        "date": 68,
        "exchanged": 90,
        "negation": 62,
        "person": 65,
        "place": 69,
        "roles": 29,
        "status": 39,
        "verb": 56,
    }
    assert {kind: found[kind] for kind in least if found[kind] < least[kind]} == {}


@pytest.mark.parametrize("truth", TRUTHS, ids=lambda truth: truth[3])
def test_a_true_title_in_other_words_is_not_accused(truth: tuple[str, str, str, str]) -> None:
    assert truth[3] in WRONGLY_ACCUSED or judged(*truth).outcome not in ACCUSED


@pytest.mark.parametrize("file", FILES)
def test_a_curator_s_own_title_is_not_accused(file: str) -> None:
    events = _read(file)[0].events
    accused = {one.title for one in events if judged(file, one.id, "title", one.title).outcome in ACCUSED}
    assert accused <= WRONGLY_ACCUSED


def test_true_titles_pass_where_every_word_is_quoted() -> None:
    events = [(file, event) for file in FILES for event in _read(file)[0].events]
    passed = [one for file, one in events if judged(file, one.id, "title", one.title).outcome is ClaimOutcome.PASSED]
    assert len(passed) >= 13


def test_an_unchecked_title_names_its_words() -> None:
    reasons = [judged(*one).reason for one in TRUTHS]
    assert all(reasons)
    assert any("words are in no quotation: " in str(reason) for reason in reasons)


def test_a_claim_in_another_script_is_unchecked() -> None:
    found = judged("court", _read("court")[0].events[0].id, "title", "Суд обязал подрядчика заплатить")
    assert found.outcome is ClaimOutcome.UNCHECKED
    assert 'in another language than the passage ("en")' in str(found.reason)


def test_a_claim_without_a_passage_is_unchecked() -> None:
    chronology, _, rivals = _read("court")
    found = judge_claim("Anything", "title", chronology.events[0], chronology, (), rivals)
    assert found == ClaimJudgement(ClaimOutcome.UNCHECKED, ClaimReason.NO_PASSAGE.of())
    assert found.excerpt is None


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Alpha beta gamma delta signs the pact", "4 of its 6 words are in no quotation: Alpha, beta, gamma, delta"),
        (
            "Alpha beta gamma delta epsilon signs the pact",
            "5 of its 7 words are in no quotation: Alpha, beta, gamma, delta and 1 more",
        ),
        (
            "Alpha beta gamma delta epsilon zeta signs the pact",
            "6 of its 8 words are in no quotation: Alpha, beta, gamma, delta and 2 more",
        ),
    ],
)
def test_four_words_that_no_quotation_has_are_shown_and_the_others_counted(title: str, said: str) -> None:
    assert title_judged(title, "The union signed the pact on 14 February 2025.") == [f"unchecked: {said}"]
