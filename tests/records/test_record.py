"""What every record is: frozen, complete, known by its path."""

import pickle

import pytest
from pydantic import ValidationError

from chrono.findings import Field
from chrono.records.model import Category
from chrono.records.record import Record


class Note(Record):
    """A record of one field."""

    text: str
    inner: "Note | None" = None


def test_a_record_has_no_field_beyond_those_named() -> None:
    with pytest.raises(ValidationError, match="Extra inputs"):
        Note.model_validate({"text": "a", "more": "b"})


def test_a_record_is_given_its_path_when_it_is_made() -> None:
    note = Note.read({"text": "a"}, ("notes", "n"))
    assert note.path == ("notes", "n")
    assert note.field("text", 0) == Field(("notes", "n"), "text", (0,))
    assert Note(text="a").path == ()


def test_a_record_of_another_kind_inside_has_no_path_of_its_own() -> None:
    assert Category.read({"label": "A"}, ("categories", "a")).path == ("categories", "a")
    assert Category.model_validate({"label": "A"}, context={Note: ("notes", "n")}).path == ()


def test_a_record_is_equal_and_frozen_in_every_process() -> None:
    note = Note.read({"text": "a"}, ("notes", "n"))
    again = pickle.loads(pickle.dumps(note))  # noqa: S301
    assert again == note
    assert again.path == note.path
    with pytest.raises(AttributeError, match="Note is frozen: _path"):
        again._path = ()
