"""A draft as it is written."""

from chrono.drafting.known_names import NamedIn
from chrono.drafting.suggestion import Suggestion


def test_a_draft_is_written_with_its_places_and_what_is_open_above_it() -> None:
    draft = Suggestion(
        "left", "Ada Otten left", "2024-05-03", "occurred", "s", "Ada Otten left.", "a.txt:1:1", ("CH302 no",),
        named=NamedIn(("mayor",), "Lom"), more=(("t", "Otten left.", "b.txt:2:1"),),
    )  # fmt: skip
    assert draft.yaml.splitlines() == [
        "# a.txt:1:1",
        "# b.txt:2:1",
        "# open: CH302 no",
        "- id: left",
        '  title: "Ada Otten left"',
        '  date: "2024-05-03"',
        "  status: occurred",
        '  location: "Lom"',
        '  participants: ["mayor"]',
        "  evidence:",
        '    - source: "s"',
        '      quote: "Ada Otten left."',
        '    - source: "t"',
        '      quote: "Otten left."',
    ]
