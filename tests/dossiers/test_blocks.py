"""Events of a page that stand when it is made again."""

from chrono.dossiers.blocks import EventBlocks
from chrono.dossiers.page import to_page
from tests.dossiers.samples import TEXT, dossier_of


def test_page_after_a_change_is_what_it_is_from_the_beginning() -> None:
    memory = EventBlocks()
    to_page(dossier_of(), memory=memory)
    for before, after in (
        ("date: 2023-05-09", "date: 2023-05-10"),
        ("publisher: Lima Gazette", "publisher: Another"),
        ("label: Trade", "label: Commerce"),
        ("title: Peru and Chile\n", "title: Перу и Чили\n"),
    ):
        dossier = dossier_of(TEXT.replace(before, after))
        assert to_page(dossier, memory=memory) == to_page(dossier)


def test_event_that_is_as_it_was_is_not_made_again() -> None:
    memory, made = EventBlocks(), []

    def make() -> str:
        made.append(1)
        return "x"

    dossier = dossier_of()
    for _ in range(2):
        memory.begin(dossier)
        assert memory.of(dossier.entries[0], make) == "x"
    assert made == [1]
    memory.begin(dossier_of(language="ru"))
    memory.of(dossier.entries[0], make)
    assert made == [1, 1]
