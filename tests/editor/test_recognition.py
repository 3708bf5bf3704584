"""Which YAML is a chronology."""

from pathlib import PurePath

import pytest

from chrono.editor.recognition import is_chronology


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("events.yaml", {"title": "T"}),
        ("events.yml", {"sources": {}}),
        ("EVENTS.YAML", {"events": []}),
        ("events.yaml", {}),
        ("visits.chrono.yaml", {"title": "T"}),
        ("visits.yaml", {"events": [], "sources": {}}),
        ("visits.yaml", {"title": "T", "sources": {}, "events": [], "typo": 1}),
    ],
)
def test_chronology_is_known_by_its_name_or_by_what_is_in_it(name: str, data: object) -> None:
    assert is_chronology(PurePath("x") / name, "", data)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("compose.yaml", {"services": {}}),
        ("visits.yaml", {"sources": []}),
        ("visits.yaml", {"events": []}),
        ("visits.yaml", {"title": "T"}),
        ("visits.yaml", [1, 2]),
        ("visits.yaml", "words"),
        ("events.yaml", {"apiVersion": "v1", "kind": "List"}),
        ("events.yaml", ["a"]),
        ("my-events.yaml", {"title": "T"}),
    ],
)
def test_other_yaml_is_none(name: str, data: object) -> None:
    assert not is_chronology(PurePath(name), "events:\nsources:\n", data)


@pytest.mark.parametrize(
    ("name", "text", "is_one"),
    [
        ("events.yaml", "title: [", True),
        ("events.yaml", "", True),
        ("visits.yaml", "sources:\n  a: {\nevents:\n", True),
        ("visits.yaml", "sources:\n  a: {\n", False),
        ("visits.yaml", "sources: [\nsources: [\n", False),
        ("visits.yaml", "x:\n  sources:\n  events: [", False),
        ("visits.yaml", "", False),
    ],
)
def test_text_that_cannot_be_read_is_known_by_its_name_or_its_first_words(name: str, text: str, is_one: bool) -> None:
    assert is_chronology(PurePath(name), text, None) is is_one
