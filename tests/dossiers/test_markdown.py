"""Dossiers as Markdown."""

import pytest

from chrono.dossiers.making import make_dossier
from chrono.dossiers.markdown import plain, to_markdown
from tests.conftest import report_on
from tests.dossiers.samples import TEXT, dossier_of

EXPECTED = """\
# Peru and Chile

What one article tells.

As of 2 June 2023. {checks}. chrono proves that the sources say so, not that they are right.

## 2023

### 1. 9 May 2023: Peru and Chile signed a trade treaty

*proved*; reported by one source

- Date: 9 May 2023 (**confirmed**: stated as "9 May 2023" (2023-05-09)) \\[1\\]
- Title: Peru and Chile signed a trade treaty (**confirmed**: {through}) \\[1\\]
- Status: occurred (**confirmed**: {status}) \\[1\\]
- Participant: Peru (a republic) (**confirmed**: the sentence of the quotation names it) \\[1\\]
- Participant: Chile (**confirmed**: the sentence of the quotation names it) \\[1\\]
- Category: Trade (by the curator)

> Peru and Chile signed a trade treaty in Bern on 9 May 2023
>
> — \\[1\\] Lima Gazette, 1 June 2023, line 1, <{link}1>

> treaty in Bern on 9 May 2023, in the old library
>
> — \\[2\\] Lima Gazette, 1 June 2023, line 1, background, <{link}2>

## Sources

- Lima Gazette, 1 June 2023; <https://example.org/treaty>; gazette.txt; SHA-256 `{sha}`
- radio, 2 June 2023; radio.txt; SHA-256 `{other}`
"""


THROUGH = "its words stand in the quotation in this order, and none left out may turn them"


def test_whole_dossier_is_text() -> None:
    dossier = dossier_of()
    first, second = (note.link for note in dossier.notes)
    expected = EXPECTED.replace("{link}1", first).replace("{link}2", second)
    gazette, radio = dossier.sources
    assert to_markdown(dossier) == expected.format(
        through=THROUGH,
        status="a source of that day or later tells of it · nothing in the passage calls it off",
        checks=dossier.checks,
        sha=gazette.sha256,
        other=radio.sha256,
    )


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("a *b* _c_ `d`", "a \\*b\\* \\_c\\_ \\`d\\`"),
        ("[a](javascript:x)", "\\[a\\](javascript:x)"),
        ("<script>", "\\<script\\>"),
        ("1. one", "1\\. one"),
        ("- one", "\\- one"),
        ("# one | two", "\\# one \\| two"),
        ("two\n\n# lines", "two \\# lines"),
        ("a-b 3.5", "a-b 3.5"),
        ("&lt;", "\\&lt;"),
    ],
)
def test_words_are_never_markup(text: str, escaped: str) -> None:
    assert plain(text) == escaped


def test_quotation_that_is_not_there_says_so() -> None:
    text = to_markdown(
        dossier_of(TEXT.replace("Peru and Chile signed a trade treaty in Bern on", "the moon is made of"))
    )
    assert "> the moon is made of 9 May 2023" in text
    assert "**not proved**" in text


def test_draft_and_what_was_left_out_are_said() -> None:
    text = to_markdown(dossier_of()._replace(draft=True, left_out=("2 events",)))
    assert "**Draft, not verified: the chronology has errors.**" in text
    assert text.endswith("## Left out\n\n- 2 events\n")


def test_article_that_cannot_be_read_is_named() -> None:
    assert "The article could not be read: no such file" in to_markdown(make_dossier(report_on(TEXT, {})))
