"""What a claim is judged by."""

from chrono.claims.case import ClaimJudgement, ClaimOutcome, claim_layers, written_small
from chrono.passages.passages import Passage, read_passages
from chrono.records import load_text

TEXT = """\
title: x
sources:
  a: {file: a.txt, published: 2025-02-14}
events:
  - id: e
    title: T
    date: 2025-02-10
    evidence: [{source: a, quote: "bridge opened"}]
"""
ARTICLE = " date 2025-02-14 It rained in May. The new bridge opened on 10 February 2025. Otten may come.\n"


def passages() -> tuple[Passage, ...]:
    chronology = load_text(TEXT, {"a.txt": ARTICLE}).chronology
    return tuple(read_passages(chronology).events["e"])


def test_layers_widen_from_the_quotation_to_its_neighbours() -> None:
    layers = claim_layers(passages(), "en")
    assert [word.written for word in layers.quoted] == ["bridge", "opened"]
    assert layers.sentence_text.startswith("The new bridge opened on 10 February 2025")
    assert "rained" in layers.beside_text
    assert "rained" not in layers.sentence_text


def test_words_that_the_article_writes_small_are_common_words() -> None:
    small = written_small(ARTICLE)
    assert {"may", "new", "bridge"} <= small
    assert "Otten" not in small


def test_a_judgement_shows_its_passage() -> None:
    (passage,) = passages()
    judgement = ClaimJudgement(ClaimOutcome.PASSED, "why", passage)
    assert judgement.excerpt is not None
    assert ClaimJudgement(ClaimOutcome.PASSED, "why").excerpt is None
