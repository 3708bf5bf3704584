"""The marks that dialects of Markdown add, and the words that these may hide."""

import pytest

from chrono.markdown.dialects import dialect_marks


def without_marks(text: str) -> str:
    left, at = "", 0
    for start, end in dialect_marks(text, 0).marks:
        left += text[at:start]
        at = end
    return left + text[at:]


def in_doubt(text: str) -> list[str]:
    return [text[start:end].strip() for start, end in dialect_marks(text, 0).doubtful]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("They met.\n{: .lead #top}\n", "They met.\n\n"),
        ("{:toc: .x}\nThey met.", "\nThey met."),
        ("* toc\n{:toc}", "* toc\n"),
        ('{::options toc="1" /}\nThey met.', "\nThey met."),
        ("{::nomarkdown}They met.{:/}", "They met."),
        ("# Head {#id .class key=val}", "# Head "),
        ("# Head {-}", "# Head "),
        ("## Head ##", "## Head"),
        ("Head\n====\n\nThey met.\n\n* * *\n", "Head\n\n\nThey met.\n\n\n"),
        ("::: {.warning}\nThey met.\n:::\n", "\nThey met.\n\n"),
        (":::: note\n::: tip\nThey met.\n:::\n::::", "\n\nThey met.\n\n"),
        (":::note They met", "They met"),
        ("The [envoys]{.underline} met", "The envoys met"),
        ("The [old [b] envoys]{.underline} met", "The old [b] envoys met"),
        ("![](a.png){width=50%} They", "![](a.png) They"),
        ("They.\n\n[^1]: Two came.", "They.\n\nTwo came."),
        ("Pact\n:   Signed\n~ Kept", "Pact\nSigned\nKept"),
        ("% A pact\n% Ann Lee\n\n% of it", "A pact\nAnn Lee\n\n% of it"),
        ("The [[envoys]] of [[page|Peru]] met", "The envoys of Peru met"),
        ("The ==envoys== met", "The envoys met"),
    ],
)
def test_marks_are_no_words(text: str, left: str) -> None:
    assert without_marks(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "the set {x=5} and {.5}",
        "a {b} c",
        "see [a [b]]",
        "5 % of it",
        "if a == b",
        "12:30 :: they",
        "- item",
        "{}",
        "the end {x=5}",
        "[19[91]]",
    ],
)
def test_signs_of_plain_words_are_none(text: str) -> None:
    assert dialect_marks(text, 0) == ((), (), ())


@pytest.mark.parametrize(
    "text",
    [
        "Seen.\n\nThey met.\n{: style='display:none'}\n\nSeen.",
        "Seen [They met.]{.strikeout}",
        'Seen [They met.]{style="color:white"}',
        "# They met. {.hidden}\n\nSeen",
        "::: {.hidden}\nThey met.\n:::\nSeen",
        "::: hidden\nThey met.",
        "{::comment}\nThey met.\n{:/comment}\nSeen",
        "{% if a %}{% if b %}x{% endif %}They met.{% endif %}",
        "{% comment %}They met.",
    ],
)
def test_what_a_mark_may_hide_is_in_doubt(text: str) -> None:
    assert any("They met." in one for one in in_doubt(text))
    assert not any("Seen" in one for one in in_doubt(text))


@pytest.mark.parametrize("text", ["The {{< hl >}}envoys", "The {{ page.x }} envoys", "The {% raw %}envoys{% endraw %}"])
def test_what_a_template_writes_is_not_known(text: str) -> None:
    assert in_doubt(text)
    assert not any("envoys" in one for one in in_doubt(text))


@pytest.mark.parametrize("text", ["They [met]{.underline style='color:red'}", "::: {.note}\nThey met.\n:::"])
def test_marks_that_hide_nothing_are_no_reason_for_doubt(text: str) -> None:
    assert in_doubt(text) == []


def test_notes_inside_sentences_are_told() -> None:
    text = "They^[Two came late.] met."
    assert [text[start:end] for start, end in dialect_marks(text, 0).notes] == ["Two came late."]


@pytest.mark.parametrize("unit", ["{", "[[", ":::\n", "{a=b.c", "[a]{.hidden} ", "{: .hidden}\n", "{::comment}", "^["])
def test_text_of_one_mark_without_end_is_read(unit: str) -> None:
    assert dialect_marks(unit * 2_000, 0) is not None
