"""The lock beside a chronology."""

import pytest

from chrono.articles.pins import Pin, read_pins
from chrono.errors import CannotRead

LOCK = """\
# a comment
version: "1"
chronology: "events.yaml"
sources:
  "a":
    file: "a.txt"
    sha256: 11
    text_sha256: 22
    reader: "txt"
quotes:
"""


def test_pins_are_read_by_source() -> None:
    assert read_pins(LOCK.encode(), "x.lock", "events.yaml") == {"a": Pin("11", "22", "txt")}


def test_another_chronology_s_lock_pins_nothing() -> None:
    assert read_pins(LOCK.encode(), "x.lock", "other.yaml") == {}


def test_a_lock_without_sources_pins_nothing() -> None:
    text = LOCK[: LOCK.index("sources:")] + "sources:\nquotes:\n"
    assert read_pins(text.encode(), "x.lock", "events.yaml") == {}


@pytest.mark.parametrize(
    "text", ["", "- a", "version: 9\nchronology: events.yaml\n", "version: [", LOCK.replace("sha256: 11", "shasum: 11")]
)
def test_a_damaged_lock_is_refused(text: str) -> None:
    with pytest.raises(CannotRead, match="chrono pin"):
        read_pins(text.encode(), "x.lock", "events.yaml")
