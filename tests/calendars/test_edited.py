"""What somebody made of a description, parted from what chrono wrote."""

import pytest

from chrono.calendars.edited import PartedDescription, memory_of, part_description

OWN = ["Date: 28 March 2024", "Status: planned", "", "“They meet”", "— A paper"]
WRITTEN = "Date: 28 March 2024\nStatus: planned\n\nThe first visit.\n\n“They meet”\n— A paper"
MEMORY = memory_of(WRITTEN, OWN)


@pytest.mark.parametrize(
    ("shown", "parted"),
    [
        (WRITTEN, PartedDescription("The first visit.", False)),
        (WRITTEN.replace("\n\n", "\n") + " ", PartedDescription("The first visit.", False)),
        (WRITTEN.replace("first", "second"), PartedDescription("The second visit.", True)),
        (WRITTEN.replace("first visit.", "first.\n\nAnd last."), PartedDescription("The first.\n\nAnd last.", True)),
        (WRITTEN.replace("\nThe first visit.\n", ""), PartedDescription("", True)),
        (f"Room 5\n{WRITTEN}\n\nCall A.", PartedDescription("Room 5\n\nThe first visit.\n\nCall A.", True)),
        (f"Room 5. {WRITTEN} Call A.", PartedDescription("Room 5.\n\nThe first visit.\n\nCall A.", True)),
        (WRITTEN.replace("\n— A paper", ""), PartedDescription("The first visit.", True, 1)),
        (WRITTEN.replace("A paper", "B"), PartedDescription("The first visit.", True, 1, "— B")),
        ("", PartedDescription("", True, 4)),
        ("Something else", PartedDescription("", True, 4, "Something else")),
    ],
)
def test_what_is_not_chronos_own_is_the_rest(shown: str, parted: PartedDescription) -> None:
    assert part_description(shown, MEMORY) == parted


def test_a_line_is_known_by_its_letters_and_digits() -> None:
    memory = memory_of("Room 5, west", ["Room 5, west"])
    assert part_description("Room 5;\u00a0west ", memory) == PartedDescription("", False)
    assert part_description("Room 6, west", memory) == PartedDescription("", True, 1, "Room 6, west")
