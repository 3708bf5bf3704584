"""Titles of the corpus against the passages of their own events and of the next, and roles of actors."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from chrono.claims import Rivals, borne_words, judge_actor_roles, judge_claim
from chrono.passages import read_passages
from chrono.records import Chronology
from tests.corpus.entries import CorpusEntry, entries, of_all, of_varied, word_entries
from tests.corpus.recordings import check_recorded
from tests.corpus.telling import in_words

FOLDER = Path(__file__).resolve().parent / "recorded"


def told(chronology: Chronology) -> Iterator[str]:
    """Each title with how it is judged and in which layers its words are (`Layer`, by first letters); then the roles.

    Of a changed record only what is judged otherwise.
    """
    passages = read_passages(chronology)
    rivals, events = Rivals(chronology, passages.events), chronology.events
    known: dict[str, str] = {}
    for event, following in zip(events, (*events[1:], events[0]), strict=True):
        layers = "".join(one.layer.name[0] for one in borne_words("title", event, chronology, passages))
        ways = {"title": passages.of(event, "title"), "summary": passages.of(following, "title")}
        for field, cited in ways.items():
            said = f"{in_words(judge_claim(event.title, field, event, chronology, cited, rivals))} {layers}"
            same = known.setdefault(f"{event.id.partition('.')[0]} {field}", said)
            if same != said or "." not in event.id:
                yield f"{event.id} {field}: {said}"
    for at, role in judge_actor_roles(chronology, passages).items():
        yield f"{at}: {in_words(role)}"


@pytest.mark.parametrize(
    ("name", "made", "of"),
    [("records", of_all, entries), ("varied", of_varied, lambda: entries()[1::2]), ("words", of_all, word_entries)],
)
def test_titles_are_judged_as_recorded(
    name: str, made: Callable[..., Chronology], of: Callable[[], Iterable[CorpusEntry]], update: bool
) -> None:
    check_recorded(FOLDER / f"{name}.txt", {one.name: told(made(one)) for one in of()}, update=update)
