"""What a field names, and what the schema says of it."""

import pytest

from chrono.editor.fields import Named, describe, named_at
from chrono.findings import Path


@pytest.mark.parametrize(
    ("path", "named"),
    [
        (("events", 0, "evidence", 2, "source"), Named.SOURCE),
        (("events", 0, "evidence", 2, "quote"), Named.WORDS),
        (("eras", 0, "evidence", 2, "source"), Named.SOURCE),
        (("annotations", 0, "evidence", 2, "quote"), Named.WORDS),
        (("annotations", 0, "event"), Named.EVENT),
        (("annotations", 0, "text"), None),
        (("dismissed", 1, "source"), Named.SOURCE),
        (("dismissed", 1, "quote"), Named.WORDS),
        (("events", 3, "participants", 0), Named.ACTOR),
        (("events", 3, "location"), Named.ACTOR),
        (("events", 3, "attributed_to"), Named.ACTOR),
        (("events", 3, "category"), Named.CATEGORY),
        (("events", 3, "category", 1), Named.CATEGORY),
        (("events", 3, "before"), Named.EVENT),
        (("events", 3, "same_day", 0), Named.EVENT),
        (("events", 3, "follows"), Named.EVENT),
        (("events", 3, "title"), None),
        (("events", 3, "evidence", 0, "prefix"), None),
        (("events", 3, "evidence", 0, "says", "date"), None),
        (("sources", "source"), None),
        (("sources", "a", "file"), None),
        (("dismissed", 0, "reason"), None),
        ((), None),
    ],
)
def test_field_names_what_it_refers_to(path: Path, named: Named | None) -> None:
    assert named_at(path) is named


@pytest.mark.parametrize(
    ("path", "name", "begins"),
    [
        (("title",), "title", "What the chronology is about"),
        (("as_of",), "as_of", "The day that the file speaks from"),
        (("events", 4, "date"), "date", "When, as precisely as the passage says"),
        (("events", 4, "evidence", 1, "quote"), "quote", "Its words, exactly"),
        (("events", 4, "evidence", 1, "says", "date"), "date", "The date that this source gives"),
        (("events", 4, "figures", 0, "unit"), "unit", "Its unit"),
        (("events", 4, "participants"), "participants", "Who takes part"),
        (("sources", "preview", "published"), "published", "The day of publication"),
        (("actors", "china", "roles", 0, "term"), "term", "When it was held"),
        (("categories", "diplomacy", "color"), "color", "The lane's colour"),
        (("dismissed", 0, "reason"), "reason", "Why it is no event"),
    ],
)
def test_every_field_is_described(path: Path, name: str, begins: str) -> None:
    told = describe(path)
    assert told is not None
    assert (told.name, told.description.startswith(begins), bool(told.examples)) == (name, True, True)


def test_few_values_are_listed() -> None:
    told = describe(("events", 0, "status"))
    assert told is not None
    assert told.values == ("planned", "ongoing", "occurred", "postponed", "cancelled", "denied")


@pytest.mark.parametrize(
    "path", [("nothing",), ("events", 0, "when"), ("events", 0, "title", "x"), ("events", "a"), ()]
)
def test_what_is_no_field_is_not_described(path: Path) -> None:
    assert describe(path) is None
