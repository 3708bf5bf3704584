"""The one to whom a record is attributed."""

import pytest

from chrono.judgements import judge
from chrono.judgements.speakers import SpeakerJudgement, SpeakerOutcome
from chrono.passages.passages import read_passages
from chrono.records import load_text

TEXT = """\
title: x
sources: {{a: {{file: a.txt, published: 2024-03-26}}}}
events:
  - id: e
    title: Owner burns the warehouse
    date: 2024-03-20
    attributed_to: Maria Otten
    evidence: [{{source: a, quote: "{quote}"}}]
"""


def judged(quote: str) -> SpeakerJudgement:
    chronology = load_text(TEXT.format(quote=quote), {"a.txt": f" date 2024-03-26 {quote}.\n"}).chronology
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
    assert judged(quote).outcome is outcome


def test_the_word_for_saying_so_is_kept() -> None:
    assert judged("The owner burned the warehouse on March 20, Maria Otten said").cue == "said"
