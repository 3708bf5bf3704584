"""Events of a page that stand when it is made again."""

import pytest

from chrono.dossiers import page
from chrono.dossiers.blocks import PageBlocks
from chrono.dossiers.dossier import Piece
from chrono.dossiers.page import to_page
from tests.dossiers.samples import TEXT, dossier_of


def test_page_after_a_change_is_what_it_is_from_the_beginning() -> None:
    memory = PageBlocks()
    to_page(dossier_of(), memory=memory)
    for before, after in (
        ("date: 2023-05-09", "date: 2023-05-10"),
        ("publisher: Lima Gazette", "publisher: Another"),
        ("label: Trade", "label: Commerce"),
        ("title: Peru and Chile\n", "title: Перу и Чили\n"),
        ('quote: "Peru and Chile signed', 'quote: "Chile signed'),
    ):
        dossier = dossier_of(TEXT.replace(before, after))
        assert to_page(dossier, memory=memory) == to_page(dossier)


def test_event_that_is_as_it_was_is_not_made_again() -> None:
    memory, made = PageBlocks(), []

    def make() -> str:
        made.append(1)
        return "x"

    dossier = dossier_of()
    for _ in range(2):
        memory.begin(dossier)
        assert memory.of("a", dossier.entries[0], make) == "x"
    assert made == [1]
    memory.begin(dossier_of(language="ru"))
    memory.of("a", dossier.entries[0], make)
    assert made == [1, 1]


def test_article_that_is_as_it_was_is_not_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    memory = PageBlocks()
    marked: list[Piece] = []
    monkeypatch.setattr(page, "_marked", lambda piece, *_: marked.append(piece))
    to_page(dossier_of(), memory=memory)
    assert marked
    marked.clear()
    to_page(dossier_of(TEXT.replace("title: Peru and Chile\n", "title: Peru\n")), memory=memory)
    assert marked == []
    to_page(dossier_of(TEXT.replace('quote: "Peru and Chile signed', 'quote: "Chile signed')), memory=memory)
    assert marked
