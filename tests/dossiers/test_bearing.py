"""The passages that bear a field."""

from chrono.dossiers.dossier import Entry
from tests.dossiers.samples import dossier_of, entry_of

GAZETTE = "{source: gazette, quote: Peru and Chile signed a trade treaty in Bern on 9 May 2023}"
LATER = "{source: gazette, quote: On 20 May 2023 the envoys met again}"
EVENT = "  - {{id: a, title: {title}, date: 2023-05-09, participants: [Peru], evidence: [{evidence}]}}"


def borne(entry: Entry) -> dict[str, tuple[int, ...]]:
    return {row.key: entry.numbers(row) for row in entry.rows}


def test_each_field_has_the_passage_that_proves_it() -> None:
    found = borne(entry_of(EVENT.format(title="Peru and Chile signed a trade treaty", evidence=f"{LATER}, {GAZETTE}")))
    assert found == {"date": (2,), "title": (2,), "status": (1, 2), "participants": (2,)}


def test_a_passage_that_is_only_background_bears_nothing() -> None:
    (entry,) = dossier_of().entries
    assert set(borne(entry).values()) == {(1,)}


def test_a_field_that_nothing_proves_has_none() -> None:
    found = borne(entry_of(EVENT.format(title="The moon is made of cheese", evidence=GAZETTE)))
    assert (found["title"], found["date"]) == ((), (1,))
