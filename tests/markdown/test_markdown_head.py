"""What the head of a Markdown text says."""

import pytest

from chrono.markdown.markdown_head import front_matter


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


@pytest.mark.parametrize(
    "head",
    [
        '+++\nTitle = "A pact"\ndate = 2024-03-26\ndraft = true\n+++\n',
        "+++\r\ntitle = 'A pact'\r\ndate = \"2024-03-26\"\r\n+++\r\n",
        '{\n "title": "A pact",\n "date": "2024-03-26", "tags": ["x"]\n}\n',
    ],
)
def test_heads_of_hugo_are_read(head: str) -> None:
    said, start = front_matter(f"{head}Body")
    assert said == {"title": "A pact", "date": "2024-03-26"}
    assert f"{head}Body"[start:] == "Body"


def test_moment_of_a_head_keeps_its_zone() -> None:
    assert front_matter("+++\ndate = 2024-03-26T10:00:00+02:00\n+++\n")[0] == {"date": "2024-03-26T10:00:00+02:00"}


@pytest.mark.parametrize("head", ["+++\ntitle = \n+++\n", "+++\n+++\n"])
def test_head_that_cannot_be_read_says_nothing_and_is_no_text(head: str) -> None:
    assert front_matter(f"{head}Body") == ({}, len(head))


@pytest.mark.parametrize("text", ["{: .lead}\nBody", '{"a": 1} is JSON', "{{< x >}}\nBody", '{"a": \nBody', "{" * 9])
def test_braces_that_are_no_head_are_text(text: str) -> None:
    assert front_matter(text) == ({}, 0)
