"""Paths to stretches of a text."""

import pytest

from chrono.files.spans import Spans


def test_a_stretch_is_as_it_was_put() -> None:
    spans = Spans()
    spans.put(("events", 0, "title"), 12, 40)
    spans.put(("events", 0, "date"), 0, 2**33)
    assert dict(spans) == {("events", 0, "title"): (12, 40), ("events", 0, "date"): (0, 2**33)}
    assert len(spans) == 2


def test_what_was_not_put_is_not_there() -> None:
    spans = Spans()
    spans.put(("title",), 0, 5)
    assert (("title",) in spans, ("date",) in spans, spans.get(("date",))) == (True, False, None)
    with pytest.raises(KeyError, match="date"):
        spans[("date",)]
