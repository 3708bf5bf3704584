"""The first line of an entry's text."""

import pytest

from chrono.exchange.markwhen_titles import TitleLine, read_title


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("A visit", TitleLine("A visit")),
        ("A visit #UK #Royalty", TitleLine("A visit", ("UK", "Royalty"))),
        ("A visit to #China today #x", TitleLine("A visit to China today", ("China", "x"))),
        ("C# is #1 of 3", TitleLine("C# is #1 of 3")),
        ("Christmas !Christmas", TitleLine("Christmas", id="Christmas")),
        ("No! it was not", TitleLine("No! it was not")),
        ("[Talks](https://example.org/a) held", TitleLine("Talks held", url="https://example.org/a")),
        ("Dinner in [Astana](location)", TitleLine("Dinner in Astana", location="Astana")),
        ("**Bold** words", TitleLine("Bold words")),
        ("外长访华 #外交", TitleLine("外长访华", ("外交",))),
        ("", TitleLine("")),
    ],
)
def test_signs_of_markwhen_are_no_words(line: str, read: TitleLine) -> None:
    assert read_title(line) == read


@pytest.mark.parametrize(
    "line",
    [
        "[x] Taxes",
        "[ ] Taxes",
        "Taxes ![a picture](https://example.org/a.png) [b](https://example.org/b)",
        "[a](https://example.org/a) and [b](https://example.org/b)",
        "[a](www.example.org)",
        "Taxes !a !b",
    ],
)
def test_what_the_words_do_not_hold_is_told(line: str) -> None:
    assert not read_title(line).is_whole
