"""What the style rules of a page do to its elements."""

import pytest

from chrono.articles.page_text import PageText
from chrono.articles.page_tree import parse_page
from chrono.articles.styles import Styles, media_holds


def shown(css: str, body: str) -> bool:
    reader = PageText(body, Styles([css]))
    reader.read(parse_page(body))
    return "word" in "".join(reader.parts)


HIDDEN = [
    (".z{display:none}", "<p class='a z'>word"),
    ("#z{display:none}", "<p id=z>word"),
    ("section > .z{visibility:hidden}", "<section><p class=z>word"),
    ("b, .z , i{opacity:0}", "<p class=z>word"),
    ("[data-x]{display:none}", "<p data-x=1>word"),
    ("p:not(.a){display:none}", "<p>word"),
    (":is(.a,.z){display:none}", "<p class=z>word"),
    ("*{display:none}", "<p>word"),
    (".z{display:none!important} p.z{display:block}", "<p class=z>word"),
    ("p.z{display:none} .z{display:block}", "<p class=z>word"),
    ("@media screen and (min-width:600px){.z{display:none}}", "<p class=z>word"),
    (".z{text-decoration:line-through}", "<p class=z>word"),
    ("", "<p style='display:/* x */none'>word"),
    ("", "<p style='position:absolute;clip:rect(1px 1px 1px 1px)'>word"),
    ("", "<p style='position:absolute;width:1px;height:1px;overflow:hidden'>word"),
    ("", "<p style='clip-path:inset(50%)'>word"),
    ("", "<p style='transform:translateX(-9999px)'>word"),
    ("", "<p style='transform:scale(0,0)'>word"),
    ("", "<p style='max-height:0;overflow:hidden'>word"),
    ("", "<p style='text-indent:-9999px'>word"),
    (r".md\:z{display:none}", "<p class='md:z'>word"),
    (r".\31 0{display:none}", "<p class='10'>word"),
    (".w{.z{display:none}}", "<div class=w><p class=z>word"),
    (".w{&.z{display:none}}", "<p class='w z'>word"),
    (".w{@media screen{.z{display:none}}}", "<div class=w><p class=z>word"),
    (".w{@media screen{display:none}}", "<p class=w>word"),
    (".z{color:#fff;background:#fff}", "<p class=z>word"),
]
SHOWN = [
    (".z{display:none} .z{display:block}", "<p class=z>word"),
    (".z{display:none} p.z{display:block}", "<p class=z>word"),
    (".z{display:none}", "<p class=z style='display:block'>word"),
    (".no-js .z{display:none}", "<p class=z>word"),
    ("section > .z{display:none}", "<div><p class=z>word"),
    ("span.z{display:none}", "<p class=z>word"),
    ("@media print{.z{display:none}}", "<p class=z>word"),
    ("@media (max-width:600px){.z{display:none}}", "<p class=z>word"),
    (".z::before{display:none} .z:hover{display:none}", "<p class=z>word"),
    ("/* .z{display:none} */", "<p class=z>word"),
    ("", "<p style='--display:none'>word"),
    ("", "<p style='left:-9999px'>word"),
    ("", "<p style='opacity:0.9'>word"),
    (r".hover\:z:hover{display:none}", "<p class='hover:z'>word"),
    (".w{.z{display:none}}", "<p class=z>word"),
    (".z{color:#fff}", "<p class=z>word"),
    ("", "<p style='overflow:hidden;height:20px'>word"),
]


@pytest.mark.parametrize(("css", "body"), HIDDEN)
def test_what_the_cascade_hides_is_not_shown(css: str, body: str) -> None:
    assert not shown(css, body)


@pytest.mark.parametrize(("css", "body"), SHOWN)
def test_what_no_rule_that_holds_hides_is_shown(css: str, body: str) -> None:
    assert shown(css, body)


@pytest.mark.parametrize(
    ("query", "holds"),
    [
        ("", True),
        ("all", True),
        ("screen", True),
        ("print", False),
        ("print, screen", True),
        ("screen and (min-width: 40em)", True),
        ("(min-width: 5000px)", False),
        ("(prefers-color-scheme: dark)", False),
    ],
)
def test_a_media_query_is_asked_of_a_wide_screen(query: str, holds: bool) -> None:
    assert media_holds(query) == holds
