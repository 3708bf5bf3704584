"""What raised and lowered signs are."""

import pytest

from chrono.documents.note_marks import mark_kind


@pytest.mark.parametrize(
    ("before", "mark", "raised", "linked", "kind"),
    [
        ("grew by 10", "6", "sup", False, "power"),
        ("shipped 500", "1", "sup", False, "note"),
        ("in 2024", "2, 3", "sup", False, "note"),
        ("in 2024", "2–4", "sup", False, "note"),
        ("times 10", "2,3", "sup", False, ""),
        ("shipped 500", "a", "sup", False, "note"),
        ("as said", "[1]", "sup", False, "note"),
        ("as said", "2", "sup", True, "note"),
        ("of 12 km", "2", "sup", False, ""),
        ("10", "-9", "sup", False, "power"),
        ("x", "5", "sub", False, ""),
        ("12", "3", "sub", False, "power"),
    ],
)
def test_mark_is_a_note_a_power_or_a_part_of_a_word(
    before: str, mark: str, raised: str, linked: bool, kind: str
) -> None:
    assert mark_kind(mark, before, raised, linked=linked) == kind
