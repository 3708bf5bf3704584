"""Every judgement but those of titles, on the records of the corpus and on each with one field changed."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from chrono.judgements import Judgements, judge
from chrono.passages import read_passages
from chrono.records import Chronology
from tests.corpus.entries import CorpusEntry, entries, of_all, of_varied, word_entries
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


@pytest.mark.parametrize(
    ("name", "made", "of"),
    [("records", of_all, entries), ("varied", of_varied, lambda: entries()[::2]), ("words", of_all, word_entries)],
)
def test_records_are_judged_as_recorded(
    name: str, made: Callable[..., Chronology], of: Callable[[], Iterable[CorpusEntry]], update: bool
) -> None:
    check_recorded(FOLDER / f"{name}.txt", {one.name: told(made(one)) for one in of()}, update=update)
