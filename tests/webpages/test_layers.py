"""What boxes of a page that lie over others, move away or cut off do to its words."""

import pytest

from chrono.webpages.page_pieces import PagePieces
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
        "<p>x</p><p style='mix-blend-mode:difference'>word",
        "<p>x <span style='background:url(line.png)'>word</span>",
        "<style>p::first-line{color:transparent}</style><p>word",
        f"<div class=cut style='height:9px'>{LONG}<div class=r><p style='position:absolute'>word</div></div>",
    ],
)
def test_words_that_may_not_be_seen_are_no_text(body: str) -> None:
    assert "word" not in read_webpage(RULES + body).text


@pytest.mark.parametrize("pushing", ["margin-top", "padding-top", "margin-left", "padding-left"])
@pytest.mark.parametrize("way", ["height:50px;width:300px", "max-height:3em;max-width:300px"])
def test_words_pushed_out_of_a_box_that_cuts_off_are_no_text(pushing: str, way: str) -> None:
    for pushed, seen in ((400, False), (5, True)):
        body = f"<div class=cut style='{way}'><div style='{pushing}:{pushed}px'><p>word</p></div></div>"
        assert ("word" in read_webpage(RULES + body).text) is seen
        rules = f"<style>.b{{{way}}} .p{{{pushing}:{pushed}px}}</style>"
        assert ("word" in read_webpage(f"{RULES}{rules}<div class='cut b'><p class=p>word</div>").text) is seen


@pytest.mark.parametrize(
    "body",
    [
        "<div style='height:50px'><p style='margin-top:400px'>word</div>",
        "<div class=cut><p style='margin-top:400px'>word</div>",
        "<div class=cut style='height:50px;overflow-y:auto'><p style='margin-top:400px'>word</div>",
        "<div class=cut style='height:50px'><div style='overflow:auto'><p style='margin-top:400px'>word</div></div>",
        "<div class=cut style='height:500px'><p style='margin-top:400px'>word</div>",
    ],
)
def test_words_that_have_room_or_scroll_are_seen(body: str) -> None:
    assert "word" in read_webpage(RULES + body).text


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
        f"<div class=cut style='height:9px'>{LONG}<p style='position:absolute'>word</div>",
        "<div class=cut style='height:0'><p style='position:absolute'>word</div>",
        "<p>x <span class=cut style='height:0'>word</span>",
        "<p>x <span style='background:url(icon.png) no-repeat'>word</span>",
        "<p>word</p><div style='padding:12px'><p style='margin:-12px;background:#ddd'>x</p></div>",
    ],
)
def test_words_that_nothing_hides_are_text(body: str) -> None:
    assert "word" in read_webpage(RULES + body).text


def test_of_a_box_that_cuts_off_only_as_many_words_are_looked_at_as_it_may_show(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []
    between = PagePieces.between
    monkeypatch.setattr(
        PagePieces, "between", lambda self, start, end: (asked.append(end - start), between(self, start, end))[1]
    )
    read_webpage(f"<!doctype html>{'<div style=overflow:hidden;height:40px>words ' * 400}{LONG * 9}")
    assert max(asked) < 500


def test_a_line_that_is_whole_is_not_cut_off() -> None:
    page = read_webpage("<p style='white-space:nowrap;overflow:hidden'>word</p><p>x")
    assert (page.text.split(), page.doubt) == (["word", "x"], "")


@pytest.mark.parametrize(
    "rule",
    ["border:100px solid #000", "border-left:900px solid black", "box-shadow:inset 0 0 0 90px #000"],
)
def test_a_box_that_its_own_border_or_shadow_fills_covers_words(rule: str) -> None:
    box = f"<i style='position:absolute;inset:0;{rule}'></i>"
    assert read_webpage(f"<div class=r style='position:relative'><p>word</p>{box}</div>x").text.split() == ["x"]


def test_a_thick_border_at_the_top_may_cover_words() -> None:
    box = "<i style='position:absolute;top:0;left:0;width:100%;border-top:5em solid #000'></i>"
    assert "word" in read_webpage(f"<div style='position:relative'><p>word</p>{box}</div>x").whole


def test_a_frame_about_words_covers_none() -> None:
    box = "<i style='position:absolute;inset:0;border:2px solid #000'></i>"
    assert "word" in read_webpage(f"<div style='position:relative'><p>word</p>{box}</div>x").text


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


UP = "<p>Yes.</p>"


@pytest.mark.parametrize(
    "body",
    [
        "<div style='margin-top:-500px'>Signed on 12 March.</div>",
        "<section style='margin-top:-250px'><p>First.</p><p>Signed on 12 March.</p></section>",
        "<div style='position:absolute;top:-300px'>Signed on 12 March.</div>",
        "<div style='translate:0 -200px'>Signed on 12 March.</div>",
        UP * 20 + "<div style='overflow:hidden'><div style='margin-top:-150px'>Signed on 12 March.</div></div>",
    ],
)
def test_lines_moved_above_the_page_or_what_cuts_them_off_are_in_doubt(body: str) -> None:
    page = read_webpage(f"<!doctype html>{body}{UP}")
    assert "12 March" not in page.text
    assert "12 March" in page.whole


@pytest.mark.parametrize(
    "body",
    [
        "<h1 style='margin-top:-20px'>Signed on 12 March.</h1>",
        UP * 30 + "<div style='margin-top:-500px'>Signed on 12 March.</div>",
        "<div style='height:400px'></div><div style='margin-top:-100px'>Signed on 12 March.</div>",
        "<section style='margin-top:-150px'>" + UP * 12 + "<p>Signed on 12 March.</p></section>",
    ],
)
def test_lines_that_are_moved_up_less_than_what_stands_over_them_are_seen(body: str) -> None:
    assert "Signed on 12 March." in read_webpage(f"<!doctype html>{body}{UP}").text
