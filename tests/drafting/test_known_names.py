"""The names that a chronology knows, in a sentence."""

import pytest

from chrono.drafting.known_names import NamedIn, known_names, names_said
from chrono.records import Chronology
from chrono.records.loader import load_text

CHRONOLOGY = """\
title: x
actors:
  kz: {name: Kazakhstan, aliases: [Казахстан, 哈萨克斯坦]}
  railway: {name: China Railway Second Bureau}
  china: {name: China}
  who: {name: World Health Organization, aliases: WHO}
  lima: {name: Lima}
events:
  - {id: a, title: A, date: 2024, participants: [china, Han Chunlin], location: lima}
  - {id: b, title: B, date: 2024, participants: [kz], location: Geneva}
  - {id: c, title: C, date: 2024, location: china}
"""


@pytest.fixture(scope="module")
def chronology() -> Chronology:
    return load_text(CHRONOLOGY, {}).chronology


def test_an_actor_that_is_a_place_and_nothing_else_is_a_place(chronology: Chronology) -> None:
    known = known_names(chronology)
    assert list(known.participants) == ["kz", "railway", "china", "who", "Han Chunlin"]
    assert dict(known.places) == {"lima": ("Lima",), "Geneva": ("Geneva",)}


@pytest.mark.parametrize(
    ("sentence", "language", "named"),
    [
        ("Han Chunlin came to Kazakhstan.", "en", NamedIn(("Han Chunlin", "kz"))),
        ("China and Kazakhstan met in Lima.", "en", NamedIn(("china", "kz"), "lima")),
        ("They flew from Geneva to Lima.", "en", NamedIn()),
        ("The China Railway Second Bureau built it.", "en", NamedIn(("railway",))),
        ("China Railway Second Bureau left China.", "en", NamedIn(("railway", "china"))),
        ("Who came? The china broke.", "en", NamedIn()),
        ("The WHO met.", "en", NamedIn(("who",))),
        ("Они встретились в Казахстане.", "ru", NamedIn(("kz",))),
        ("哈萨克斯坦外长访华。", "zh", NamedIn(("kz",))),
        ("Nobody came.", "en", NamedIn()),
    ],
)
def test_names_of_the_file_are_found_in_a_sentence(
    chronology: Chronology, sentence: str, language: str, named: NamedIn
) -> None:
    assert names_said(sentence, known_names(chronology), language) == named
