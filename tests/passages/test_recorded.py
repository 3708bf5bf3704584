"""Where the quotations of the corpus stand, and what was read around them, as it was recorded."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from chrono.passages import Passage, plan_pinning, read_passages, why_incomplete
from chrono.passages.doubts import why_doubtful
from chrono.records import Chronology
from tests.corpus.entries import entries, of_all, word_entries
from tests.corpus.ornate import ornate
from tests.corpus.recordings import check_recorded
from tests.corpus.telling import in_words

FOLDER = Path(__file__).resolve().parent / "recorded"


def told(passage: Passage) -> Iterator[str]:
    """Where it stands and how; what is read in its sentence; why it bears nothing."""
    match, placement = passage.match, passage.placement
    yield f"{match.kind} {' '.join(f'{first}-{last}' for first, last in match.spans)} in {match.places}"
    yield f"sentence {'-'.join(map(str, placement.sentence))} of {'-'.join(map(str, placement.neighbours))}"
    yield f"dates {' '.join(str(one.start) for one in passage.quoted)} of {len(passage.timexes)}"
    dated = (f"{one.start}{'@' + str(own.start) if (own := passage.date_of(one)) else ''}" for one in passage.figures)
    yield f"figures {' '.join(dated)}"
    read = (passage.language, "" if passage.language_read else "not read", "" if passage.cues else "no cues")
    yield " ".join((*filter(None, read), in_words(passage.excerpt()), "located" if passage.located else "lost"))
    yield from filter(None, (passage.problem, passage.elsewhere and f"in {passage.elsewhere}", passage.match.cut))
    if passage.article and why_doubtful(passage.article, placement, passage.evidence.quote):
        yield "doubtful"


def read(chronology: Chronology) -> Iterator[str]:
    passages = read_passages(chronology)
    for one in passages.all():
        incomplete = why_incomplete(chronology, one)
        yield f"{one.event} {one.at.within}: {'; '.join(told(one))} {incomplete}".rstrip()
    for dismissal, match in passages.dismissed:
        yield f"dismissed in {dismissal.source}: {match.kind} {in_words(match.spans)}"
    for source, names in passages.names.items():
        places = (
            f"{name} {' '.join(str(first) for first, _ in spans)}" for name, spans in names.places.items() if spans
        )
        yield f"names in {source}: {'; '.join(places)}; variants {in_words(tuple(names.variants.values()))}"
    for source in passages.readings:
        days = (passages.published.get(source), passages.datelines.get(source))
        yield f"{source}: {' '.join(in_words(one) or '-' for one in days)}"
    lock, lost = plan_pinning(chronology, passages)
    yield from (f"not pinned: {passage.event} {passage.at.within} {why}" for passage, why in lost)
    yield from (f"pinned: {in_words(tuple(one))}" for one in (lock.quotes if lock else ()))


@pytest.mark.parametrize(("made", "step"), [(of_all, 5), (ornate, 3)])
def test_quotations_stand_where_it_was_recorded(made: Callable[..., Chronology], step: int, update: bool) -> None:
    now = {one.name: read(made(one)) for one in (*entries()[::step], *(word_entries() if made is of_all else ()))}
    check_recorded(FOLDER / f"{made.__name__}.txt", now, update=update)
