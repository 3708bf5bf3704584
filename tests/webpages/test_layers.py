"""What boxes of a page that lie over others, move away or cut off do to its words."""

import pytest

from chrono.webpages.webpages import read_webpage

RULES = """<style>
.r{position:relative} .c{position:absolute;inset:0;background:#fff} .a::after{content:'';position:absolute;inset:0;
background:#fff} .f{position:fixed;inset:0;background:#fff} .cut{overflow:hidden} .above{position:absolute;bottom:100%}
</style>"""
LONG = "<p>" + "x " * 500


@pytest.mark.parametrize(
    "body",
    [
        "<div class=r><p>word</p><div class=c></div></div>",
        "<div class='r a'><p>word</div>",
        "<div class=r><div class=c style='z-index:2'></div><p class=r style='z-index:1'>word</div>",
        "<p>word</p><div class=f></div>",
        "<p>word</p><div style='position:relative;top:-60px;background:#fff'>x</div>",
        "<p>word</p><hr style='margin-top:-26px'>",
        "<div class=r><p>word</p><i class=c style='inset:auto;top:0;left:0;width:300px;height:40px'>",
        f"<div class=r>word<i style='position:absolute;left:0;top:0'>{'-' * 9}</i></div>",
        "<p style='position:absolute;right:100%'>word",
        "<div class=cut><p style='transform:translateX(100%)'>word</div>",
        f"<div class=cut style='max-height:25px'>{LONG}<p>word</div>",
        "<p>x</p><div style='box-shadow:0 0 0 2000px #fff'></div><p>word",
        "<div style='display:grid;grid-template-rows:0fr'><p>word</div>",
        "<style>p::first-line{color:transparent}</style><p>word",
    ],
)
def test_words_that_may_not_be_seen_are_no_text(body: str) -> None:
    assert "word" not in read_webpage(RULES + body).text


@pytest.mark.parametrize(
    "body",
    [
        "<div class=r><div class=c></div><p class=r>word</div>",
        "<div class=r><div class=c><p>word</div></div>",
        "<div class=r><i class=c></i></div><p>word",
        "<p>See <span class=r>it<span class=above>word</span></span>",
        f"<div class=cut style='height:800px'><div style='overflow-y:scroll'>{LONG * 9}<p>word</div></div>",
        "<div class=cut style='height:400px'><p>word</div>",
        f"<body class=cut style='height:100px'>{LONG}<p>word",
    ],
)
def test_words_that_nothing_hides_are_text(body: str) -> None:
    assert "word" in read_webpage(RULES + body).text


def test_what_surely_lies_under_a_box_is_hidden_and_what_may_is_in_doubt() -> None:
    sure = read_webpage(f"{RULES}<div class=r><p>word</p><div class=c></div></div>")
    assert (sure.hidden.split(), sure.whole, sure.doubt) == (["word"], "", "")
    perhaps = read_webpage(f"{RULES}<p>word</p><div class=f></div>")
    assert "word" in perhaps.whole
    assert perhaps.doubt == (
        "the page may not show the words: a box may lie over them, or they may be cut off or moved away"
    )


def test_line_through_a_box_strikes_its_words() -> None:
    line = "<i style='position:absolute;left:0;right:0;top:50%;border-top:1px solid'></i>"
    assert read_webpage(f"{RULES}<p>x <span class=r>word{line}</span>").struck.split() == ["word"]
