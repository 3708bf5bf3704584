"""What the style rules of a page do to its elements."""

import pytest

from chrono.webpages.page_text import PageText
from chrono.webpages.page_tree import parse_page
from chrono.webpages.styles import Styles


def shown(css: str, body: str, *, complete: bool = True) -> bool:
    document = parse_page(body)
    reader = PageText(body, Styles([css], document, complete=complete))
    reader.read(document)
    return "word" in reader.text


HIDDEN = [
    ("[hidden]{all:revert}", "<p hidden>word"),
    (".z{display:none!important;all:unset}", "<p class=z>word"),
    ("", "<p><bdo dir=rtl>word</bdo>"),
    ("body :is(.y, .z){display:none}", "<p class=z>word"),
    (".z{font-size:min(0px,10px)}", "<p class=z>word"),
    (".z{position:absolute;left:calc(-1*100vw - 500px)}", "<p class=z>word"),
    ("@supports not (display:foo){.z{display:none}}", "<p class=z>word"),
    ("@property --o{syntax:'<number>';inherits:false;initial-value:0}.z{opacity:var(--o)}", "<p class=z>word"),
    ("@property --o{inherits:false;initial-value:0}.z{opacity:var(--o)}", "<div style='--o:1'><p class=z>word"),
    (".z{display:env(nothing,none)}", "<p class=z>word"),
    (".z{opacity:attr(data-o number,1)}", "<p class=z data-o=0>word"),
    ("@keyframes k{from,to{opacity:0}}.z{animation:k 1s infinite}", "<p class=z>word"),
    ("@keyframes k{from{opacity:0}}.z{animation:k 5s paused}", "<p class=z>word"),
    (".z{color:#345;background:currentColor}", "<p class=z>word"),
    (".z{background:#fff;-webkit-background-clip:text;color:transparent}", "<p class=z>word"),
    (".z{color:#123456;box-shadow:inset 0 0 0 99px #123456}", "<p class=z>word"),
    (".w{background:#ddd}.z{position:relative;z-index:-1}", "<div class=w><div><p class=z>word"),
    (".z{filter:brightness(0);background:#fff}", "<p class=z>word"),
    ("", "<div style='color:#fff'><p style='color:currentcolor'>word"),
    ("", "<p style='color:Canvas'>word"),
    ("", "<p style='color:color-mix(in srgb, currentcolor 0%, transparent)'>word"),
    ("mark{color:yellow}", "<mark>word"),
    ("", "<p style='transform:skewX(90deg)'>word"),
    ("", "<p style='transform:rotate3d(0,1,0,90deg)'>word"),
    ("", "<p style='filter:contrast(0)'>word"),
    ("", "<iframe style='height:0' srcdoc=word></iframe>"),
    ("", "<iframe style='width:1px' srcdoc=word></iframe>"),
    (".w{background:#fff} .z{position:relative;color:#fff}", "<div class=w><p class=z>word"),
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
    (".z{color:#fff}", "<p class=z>word"),
    ("", "<p style='color:red;background:#f00'>word"),
    ("", "<font color=white>word</font>"),
    ("", "<table><tr bgcolor=black><td><font color=#000000>word"),
    (".w{background-color:#eee}.z{color:#eeeeee}", "<div class=w><p class=z>word"),
    (".w{background:#333;color:#333}", "<div class=w><p>word"),
    ("", "<p style='display:none;display:nope'>word"),
    ("", "<p style='font-size:0;font-size:x'>word"),
    ("", "<p style='position:absolute;left:-9999px;left:bogus'>word"),
    ("", "<div style='visibility:hidden'><p style='visibility:inherit'>word"),
    ("", "<div style='font-size:0'><p style='font-size:larger'>word"),
    ("", "<div style='font-size:0'><p style='font-size:2em'>word"),
    ("", "<div style='color:transparent'><p style='color:inherit'>word"),
    ("@layer a{.z{display:block}} .z{display:none}", "<p class=z>word"),
    (".z{display:none} @layer a{.z{display:block}}", "<p class=z>word"),
    ("@layer a{.z{display:none!important}} .z{display:block!important}", "<p class=z>word"),
    (".z{display:none}@supports not (display:grid){.z{display:block}}", "<p class=z>word"),
    ("@scope (.w){.z{display:none}}", "<div class=w><p class=z>word"),
    (":root{--d:none}.z{display:var(--d)}", "<p class=z>word"),
    (".z{display:var(--x,none)}", "<p class=z>word"),
    (":where(.z){display:block} .z{display:none}", "<p class=z>word"),
    ("@import url('data:text/css,.z{display:none}');", "<p class=z>word"),
    ("p{display:none} :where(.z){display:block}", "<p class=z>word"),
    ("", "<svg><text display=none>word</text></svg>"),
    ("", "<svg><text fill=none>word</text></svg>"),
    ("", "<svg><clipPath><text>word</text></clipPath></svg>"),
    ("", "<math><mphantom><mtext>word</mtext></mphantom></math>"),
    ("", "<p hidden>word"),
    (".z{opacity:.2}", "<div class=z><div class=z><p class=z>word"),
    (".a{--d:none}.b{--d:block}.a p{display:var(--d)}", "<div class=a><p>word"),
    ("p.x{display:var(--d)}", "<p class=x style='--d:none'>word"),
    (".z{background:linear-gradient(#fff,#fff);color:#fff}", "<p class=z>word"),
    ("", "<span role=deletion>word</span>"),
    (".z{text-decoration:line-through;text-decoration:bogus}", "<p class=z>word"),
    (".z{color:ffffff;background:#fff}", "<p class=z>word"),
    (".z{position:absolute}", "<p class=z style='left:-9999'>word"),
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
    (".z{opacity:.3}", "<div class=z><p class=z>word"),
    (r".hover\:z:hover{display:none}", "<p class='hover:z'>word"),
    (".w{.z{display:none}}", "<p class=z>word"),
    ("", "<p style='overflow:hidden;height:20px'>word"),
    ("", "<p style='position:absolute;height:1em;overflow:hidden'>word"),
    ("", "<div style='font-size:0'><p style='font-size:1rem'>word"),
    ("", "<div style='color:transparent'><p style='color:red'>word"),
    ("", "<div style='text-indent:-9999px'><p style='text-indent:0'>word"),
    (".z{visibility:visible}", "<div style='visibility:hidden'><p class=z>word"),
    (".z{display:flex}", "<p hidden class=z>word"),
    (".z{display:none}@media (width>=600px){.z{display:block}}", "<p class=z>word"),
    ("@supports not (display:grid){.z{display:none}}", "<p class=z>word"),
    (".z{display:block}@layer a{.z{display:none}}", "<p class=z>word"),
    (".w{background:#333}.z{color:#fff}", "<div class=w><p class=z>word"),
    (".w{background:url(a.png)}.z{color:#fff}", "<div class=w><p class=z>word"),
    ("", "<table bgcolor=black><tr><td><font color=white>word"),
    (".w{color:#fff;background:#fff}.z{color:#000}", "<div class=w><p class=z>word"),
    (".z{color:transparent;background-clip:text;background-image:linear-gradient(red,blue)}", "<p class=z>word"),
    (".z{display:none} .z{display:none-such} .z{display:block}", "<p class=z>word"),
    ("#q{display:block} p.z.z.z{display:none}", "<p class=z id=q>word"),
    (":not(:defined){visibility:hidden}", "<p>word"),
    ("[hidden]{all:unset}", "<p hidden>word"),
    ("[hidden]{display:initial}", "<p hidden>word"),
    (".z{display:none;all:initial}", "<p class=z>word"),
    (".z{display:none}.z.z{all:revert}", "<p class=z>word"),
    (".z{all:unset;color:#333}", "<div style='color:#fff;background:#fff'><p class=z>word"),
    (":root{--s:block}.closed{--s:none}.p{display:var(--s)}", "<p class=p>word"),
    (".h img{position:absolute}.h h1{position:relative;color:#fff}", "<div class=h><img><h1>word"),
    (".h::before{z-index:-1;background:#000}.z{color:#fff}", "<div class=h><p class=z>word"),
    (".w{background:color-mix(in srgb,black,blue)}.z{color:#fff}", "<div class=w><p class=z>word"),
    (".z{color:#fff}", "<table background=a.png><tr><td class=z>word"),
    (".z:invalid,.z:popover-open{display:none}", "<p class=z>word"),
    (".z{font-size:max(0px,10px)}", "<p class=z>word"),
    ("@property --o{initial-value:0}.z{opacity:var(--o)}", "<div style='--o:1'><p class=z>word"),
    ("@keyframes k{to{opacity:0}}.z{animation:k 1s infinite}", "<p class=z>word"),
    (".w{background:#ddd;isolation:isolate}.z{position:relative;z-index:-1}", "<div class=w><p class=z>word"),
    (".z{color:#123456;box-shadow:0 0 9px #123456}", "<p class=z>word"),
    (".z{padding:var(--none)}", "<p class=z>word"),
    (".z, ::unknown{display:none}", "<p class=z>word"),
]


def test_what_is_behind_words_is_not_known_where_a_sheet_is_missing() -> None:
    assert shown(".z{color:#fff}", "<p class=z>word", complete=False)
    assert not shown(".z{color:#fff;background:#fff}", "<p class=z>word", complete=False)


def test_page_whose_rules_would_take_too_long_is_told() -> None:
    body = "<table>" + "<tr><td>word" * 6000
    styles = Styles(["tr ~ tr{display:none}"], parse_page(body))
    assert styles.too_costly == "its style rules would take too long to apply"
    assert Styles(["tr{display:none}"], parse_page(body)).too_costly == ""
    rules = "".join(f".c{at} tr:not(.x){{display:none}}" for at in range(300))
    assert Styles([rules], parse_page(body)).too_costly


def test_declarations_nested_as_none_are_do_no_harm() -> None:
    assert shown("", f"<p style='text-decoration:{'a(' * 3000}'>word")
    assert shown("@media screen{" * 3000, "<p>word")


@pytest.mark.parametrize(("css", "body"), HIDDEN)
def test_what_the_cascade_hides_is_not_shown(css: str, body: str) -> None:
    assert not shown(css, body)


@pytest.mark.parametrize(("css", "body"), SHOWN)
def test_what_no_rule_that_holds_hides_is_shown(css: str, body: str) -> None:
    assert shown(css, body)


def test_an_element_without_a_box_is_hidden_by_nothing_that_is_said_of_a_box() -> None:
    assert shown("", "<div style='display:contents;opacity:0'>word")
    assert not shown("", "<div style='display:contents;visibility:hidden'>word")


def test_words_on_their_own_colour_are_not_seen() -> None:
    assert not shown("", "<div style='background-color:currentcolor'>word")
