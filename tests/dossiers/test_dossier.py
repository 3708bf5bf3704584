"""The values of a dossier."""

from chrono.proof.standing import Standing
from tests.dossiers.samples import dossier_of


def test_notes_are_numbered_through_the_whole() -> None:
    assert [note.number for note in dossier_of().notes] == [1, 2]


def test_source_is_found_by_its_id() -> None:
    dossier = dossier_of()
    gazette = dossier.source("gazette")
    assert gazette is not None
    assert gazette.publisher == "Lima Gazette"
    assert dossier.source("none") is None


def test_rows_of_one_field_stand_together() -> None:
    (entry,) = dossier_of().entries
    assert [(key, len(rows)) for key, rows in entry.by_field] == [
        ("date", 1),
        ("title", 1),
        ("status", 1),
        ("participants", 2),
    ]


def test_standings_are_told_once_worst_first() -> None:
    (entry,) = dossier_of().entries
    assert entry.standings == (Standing.CONFIRMED,)
