"""Markdown without its markup, and its front matter."""

import pytest

from chrono.articles.markdown import front_matter, without_markup


def test_front_matter_is_read_in_small_letters_and_the_text_begins_after_it() -> None:
    text = "---\nTitle: A pact\ndate: 2024-03-26\n---\nBody"
    said, start = front_matter(text)
    assert said == {"title": "A pact", "date": "2024-03-26"}
    assert text[start:] == "Body"


@pytest.mark.parametrize("text", ["Body", "--- not a head\nBody", "---\nnever closed\nBody"])
def test_a_text_without_front_matter_begins_at_once(text: str) -> None:
    assert front_matter(text) == ({}, 0)


def test_front_matter_that_is_no_mapping_says_nothing() -> None:
    assert front_matter("---\n- a\n---\nBody")[0] == {}


def test_every_word_leads_back_to_its_place() -> None:
    text = "# Head\nSome *words* and [a link](https://example.org)."
    words, offsets = without_markup(text, 0)
    assert words == "Head\nSome words and a link."
    at = words.index("link")
    assert text[offsets.origin(at) :].startswith("link]")


@pytest.mark.parametrize(
    "hidden", ["~~They met.~~", "<style>\nThey met.\n</style>", "<!-- They met.", "<!-- They met. -->"]
)
def test_what_no_reader_sees_is_no_text(hidden: str) -> None:
    words, _ = without_markup(f"Other news.\n\n{hidden}\n", 0)
    assert "They met" not in words
    assert "Other news." in words
