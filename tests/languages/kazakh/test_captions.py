"""The captions of pictures in Kazakh."""

from chrono.languages import Captions, part
from chrono.records import Status
from chrono.timelines.timeline import Shape


def test_every_status_and_mark_has_its_words() -> None:
    said = part("kk", Captions)
    assert said is not None
    assert set(said.statuses) == set(Status)
    assert set(said.shapes) == set(Shape)
    assert all([*said.statuses.values(), *said.shapes.values()])
    assert "{a}" in said.planned_as_of
