"""Heads and feet of pages inside a sentence of plain text."""

import pytest

from chrono.articles.page_heads import without_page_heads


@pytest.mark.parametrize(
    "between",
    [
        "\n12            HARGREAVES v. CITY OF DUNMORE\n\n                    Judgment of the Court\n\n",
        "\n\n                 Cite as: 545 U. S. ____ (2005)      13\n\n              MOSS, J., dissenting\n\n",
        "\n\nReport of the Select Committee                        Page 37 of 212\n\n",
        "\n\n   - 14 -\n\n",
        "\n\nPage 3\n\n",
        "\n\n          F-17\n\nNOTES TO FINANCIAL STATEMENTS (continued)\n\n",
    ],
)
def test_what_a_page_begins_or_ends_with_parts_no_sentence(between: str) -> None:
    text, _ = without_page_heads(f"the dyke was raised by the board in{between}spring and fell in autumn.", 0)
    assert text == "the dyke was raised by the board in\nspring and fell in autumn."


@pytest.mark.parametrize(
    "text",
    [
        "the board had these members:\n\nMoss      12\n\nand no other.",
        "It fell in autumn.\n\nReport of the Committee      Page 37 of 212\n\nspring came.",
        "trade with these partners grew\nKazakhstan      31\nand others",
        "the dyke was raised in\n\nParagraph without a number\n\nspring",
    ],
)
def test_other_lines_stay(text: str) -> None:
    assert without_page_heads(text, 0)[0] == text


def test_places_behind_a_head_lead_back_to_the_text() -> None:
    whole = "raised in\n\nPage 3\n\nspring"
    text, offsets = without_page_heads(whole, 0)
    assert offsets.origin(text.index("spring")) == whole.index("spring")
