"""What MyST, MDX, Obsidian and MkDocs add to a Markdown text."""

import pytest

from chrono.markdown.dialect_blocks import block_marks
from chrono.markdown.markdown import without_markup


def in_doubt(text: str) -> list[str]:
    return [text[start:end].strip() for start, end in block_marks(text, text, 0)[1]]


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        ("```{toctree}\nThey met.\n```\n", ["They met."]),
        ("```{raw} latex\nThey met.\n```\n", ["They met."]),
        (":::{dropdown} Head\nThey met.\n:::\n", ["They met."]),
        ("```{figure} a.png\n:alt: They met\n\nA map.\n```\n", [":alt: They met"]),
        ("```mermaid\nThey met.\n", ["They met."]),
        ("% They met.\n", ["% They met."]),
        ("One.\n+++ next\n", ["+++ next"]),
        ("import A from './they-met'\n", ["import A from './they-met'"]),
        ("export const a = {\n  t: 'They met',\n}\n\nIt rained.\n", ["export const a = {\n  t: 'They met',\n}"]),
        ("{/* They\nmet */} again", ["{/* They\nmet */}"]),
        ("{late && <p>They met</p>}", ["{late && <p>They met</p>}"]),
        ("<Hidden>They met</Hidden> again", ["They met"]),
        ("<div style={{display: 'none'}}>They met</div>", ["{display: 'none'}", "They met"]),
        ("![[They met]]", ["![[They met]]"]),
        ("%%\nThey met\n%%\n", ["%%\nThey met\n%%"]),
        ("```{=latex}\nThey met.\n```\n", ["They met."]),
        ("One.\n\n---\nnote: They met\n---\n", ["---\nnote: They met\n---"]),
        ("One.[^a]\n\n[^1]: They\nmet.\n\n    Twice.\n\nTwo.", ["They\nmet.\n\n    Twice."]),
        ("> [!note]- Head\n> They met\n\nAgain", ["> They met"]),
        ("??? note\n    They met\n\nAgain", ["They met"]),
        ('=== "One"\n    They met\n\n=== "Two"\n    They left\n', ["They left"]),
        (">! They met", ["They met"]),
        ("So ||They met|| again", ["||They met||"]),
    ],
)
def test_what_a_program_may_leave_out_is_in_doubt(text: str, doubtful: list[str]) -> None:
    assert in_doubt(text) == doubtful


@pytest.mark.parametrize(
    "text",
    [
        "```{note}\nThey met.\n```\n",
        ":::{admonition} They met\nIt rained.\n:::\n",
        "```python\nprint()\n```\n",
        "> [!note] They met\n> again",
        "???+ note\n    They met\n",
        '=== "One"\n    They met\n',
        "Important goods are {a set} of <b>things</b> and <P>words</P>.",
        "| a || b |\n",
        "50 % of them",
        "One.[^Note]\n\n[^note]: They met.",
        "One.\n\n---\n\nDate: in May\n\n---\n",
    ],
)
def test_what_every_program_shows_is_in_no_doubt(text: str) -> None:
    assert in_doubt(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They met in {term}`Bern` again.", "They met in Bern again."),
        ("They met in {ref}`Bern <bern-target>` again.", "They met in Bern again."),
        ("They met [see @doe2020, pp. 3-5] again.", "They met again."),
        ("They met [@doe] again.", "They met [@doe] again."),
        ("Write to [a@b1.org] now.", "Write to [a@b1.org] now."),
    ],
)
def test_roles_and_citations_are_no_words(text: str, words: str) -> None:
    assert without_markup(text, 0).text == words
