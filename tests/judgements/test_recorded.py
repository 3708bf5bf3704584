"""Every judgement but those of titles, on the records of the corpus and on each with one field changed."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from chrono.judgements import Judgements, judge
from chrono.passages import read_passages
from chrono.records import Chronology
from tests.corpus.entries import entries, of_all, of_varied
from tests.corpus.recordings import check_recorded
from tests.corpus.telling import in_words

FOLDER = Path(__file__).resolve().parent / "recorded"
KINDS = [name for name in Judgements._fields if name not in ("passages", "claims", "roles", "by_source")]


def told(chronology: Chronology) -> Iterator[str]:
    """Each field with what was judged of it; of a changed record only what is judged otherwise."""
    judgements, known = judge(chronology, read_passages(chronology)), dict[str, str]()
    for kind in KINDS:
        for at, judged in getattr(judgements, kind).items():
            event, _, changed = (at.event or "").partition(".")
            said = in_words(judged)
            if not changed:
                known[f"{event} {kind} {at.within}"] = said
            if said and (not changed or known.get(f"{event} {kind} {at.within}") != said):
                yield f"{at.event} {kind} {at.within}: {said}"


@pytest.mark.parametrize("made", [of_all, of_varied])
def test_records_are_judged_as_recorded(made: Callable[..., Chronology], update: bool) -> None:
    check_recorded(FOLDER / f"{made.__name__}.txt", {one.name: told(made(one)) for one in entries()}, update=update)
