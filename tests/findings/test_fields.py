"""Fields of records, and their names."""

import pytest

from chrono.findings import Field, Path, field_name


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (("events", 2, "evidence", 0, "quote"), "events[2].evidence[0].quote"),
        (("title",), "title"),
        (("sources", "a", "file"), "sources.a.file"),
        ((), ""),
    ],
)
def test_field_is_named_as_people_write_it_when_given(path: Path, name: str) -> None:
    assert field_name(path) == name
    assert (str(Field.from_path(path)), Field.from_path(path).path) == (name, path)


QUOTE = Field(("events", 2), "evidence", (0, "quote"), "visit")


def test_a_field_knows_its_record_and_its_event_when_made_of_a_path() -> None:
    assert Field.from_path(("events", 2, "evidence", 0, "quote"), "visit") == QUOTE
    assert QUOTE.within == "evidence[0].quote"


@pytest.mark.parametrize(
    ("field", "steps", "path"),
    [
        (Field(("events", 2)), ("evidence", 0, "quote"), "events[2].evidence[0].quote"),
        (Field(("events", 2), "evidence"), (0, "quote"), "events[2].evidence[0].quote"),
        (Field(("events", 2), "evidence", (0,)), ("quote",), "events[2].evidence[0].quote"),
        (Field(("events", 2)), (), "events[2]"),
        (Field(), ("title",), "title"),
    ],
)
def test_a_field_leads_further_in_when_asked(field: Field, steps: Path, path: str) -> None:
    assert str(field.inner(*steps)) == path


def test_a_field_is_called_by_its_last_name() -> None:
    names = [Field(("events", 0), "evidence", (0, "quote")), Field(("events", 0), "figures", (1, "label")), Field()]
    assert [field.called for field in names] == ["quote", "label", "file"]
