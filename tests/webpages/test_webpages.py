"""A saved web page: its visible text with its places, and what it says of itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.articles.reading import article_from_bytes
from chrono.webpages.webpages import heading_among, read_webpage

PAGE = """<!DOCTYPE html>
<html lang="en-GB">
<head><title>Envoy in Lima &ndash; News</title>
<meta property="article:published_time" content="2024-03-26T08:00:00Z">
<script>var today = "1 January 1999";</script><style>p {color: red}</style></head>
<body><nav><a href="/">Home, 2 May 2001</a></nav>
<article><h1>Envoy in <b>Lima</b></h1>
<p>The envoy&rsquo;s visit began on 20&nbsp;March<sup>[1]</sup>; it lasts<br>three days.</p>
<p>Trade rose to 5&#160;per cent &amp; more.</p></article>
<footer>Copyright 2024</footer></body></html>
"""


def words(source: str) -> list[str]:
    return read_webpage(source).text.split()


def test_visible_text_alone_is_read() -> None:
    text = " ".join(words(PAGE))
    assert text == (
        "Home, 2 May 2001 Envoy in Lima The envoy’s visit began on 20 March; it lasts three days. "
        "Trade rose to 5 per cent & more. Copyright 2024"
    )


def test_inline_elements_put_no_space_into_words() -> None:
    assert words("<p>un<b>believ</b>able</p>") == ["unbelievable"]


def test_blocks_part_paragraphs() -> None:
    assert "\n\n" in read_webpage("<p>one</p><p>two</p>").text.strip()
    assert words("<table><td>one</td><td>two</td></table>") == ["one", "two"]


@pytest.mark.parametrize("word", ["envoy", "March", "days", "Trade", "&", "more"])
def test_every_word_knows_its_place_in_the_file(word: str) -> None:
    page = read_webpage(PAGE)
    start = page.text.index(word)
    first, last = page.offsets.span(start, start + len(word))
    assert PAGE[first:last] in (word, "&")
    assert PAGE[first : first + 5] == "&amp;" if word == "&" else True


def test_the_page_says_when_it_was_published_its_title_and_its_language() -> None:
    page = read_webpage(PAGE)
    assert (page.published.day, page.published.sure) == ("2024-03-26", True)
    assert (page.title, page.language) == ("Envoy in Lima", "en-GB")


def test_hidden_elements_are_no_text_and_furniture_stands_beside_it() -> None:
    page = read_webpage("<p>seen</p><p hidden>unseen</p><aside>ad</aside><form>fill</form><noscript>turn on</noscript>")
    assert page.text.split() == ["seen", "ad", "fill"]
    assert [page.text[start:end].strip() for start, end in page.beside] == ["ad", "fill"]


def test_a_page_that_never_closes_its_elements_is_read() -> None:
    assert words("<p>one<p>two<div>three") == ["one", "two", "three"]


def test_an_article_in_another_encoding_is_read() -> None:
    raw = '<meta charset="windows-1251"><p>Визит начался 20 марта 2024 года.</p>'.encode("windows-1251")
    article = article_from_bytes("a", raw, "a.html")
    assert (article.problem, article.language) == ("", "ru")
    assert "20 марта" in article.text


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (
            b"<script>load()</script><div id=app></div>",
            "the page has no words: scripts fill it, or it is behind a wall",
        ),
        (
            b'<meta charset="nonsense-9"><p>\xff</p>',
            'the page says that it is written in "nonsense-9", which is no known',
        ),
        (b'<meta charset="utf-8"><p>\xff</p>', "not UTF-8 text: byte 0xFF"),
    ],
)
def test_a_page_that_cannot_be_read_says_why(raw: bytes, problem: str) -> None:
    assert article_from_bytes("a", raw, "a.html").problem.startswith(problem)


@given(st.text("<>/&;#abpdiv \n\"'=!-x12", max_size=80))
def test_places_lie_in_the_source_when_random(source: str) -> None:
    page = read_webpage(source)
    for at in range(len(page.text)):
        assert 0 <= page.offsets.origin(at) <= len(source) + 4


SEEN = "The ministers met on 12 March 2024."


@pytest.mark.parametrize(
    "page",
    [
        "<div style='display:none'>{}</div>",
        "<div style='visibility: hidden'>{}</div>",
        "<div style='opacity:0'>{}</div>",
        "<div style='position:absolute;left:-9999px'>{}</div>",
        "<style>.h{{display:none}}</style><div class='x h'>{}</div>",
        "<style>#h{{display:none}}</style><div id=h>{}</div>",
        "<p><del>{}</del></p>",
        "<p><s>{}</s></p>",
        "<dialog>{}</dialog>",
    ],
)
def test_what_no_reader_sees_is_no_text(page: str) -> None:
    assert SEEN not in read_webpage("<p>Other news.</p>" + page.format(SEEN)).text


@pytest.mark.parametrize(
    "page",
    [
        "<form id=aspnetForm><div><p>{}</p></div></form>",
        "<head><title>t</title><body><p>{}</p>",
        "<p hidden>Ad<p>{}",
        "<p>{}</p><p>x<![plugin_control]></p>",
        "<p>{}</p><p>x<![ endif]></p>",
        "<dialog open>{}</dialog>",
        "<div style='opacity:0.9'>{}</div>",
    ],
)
def test_what_a_reader_sees_is_text_however_it_is_written(page: str) -> None:
    assert SEEN in read_webpage(page.format(SEEN)).text


def test_words_that_are_struck_out_or_hidden_are_kept_apart() -> None:
    page = read_webpage("<p>Now <s>then</s><span style='visibility:hidden'>never</span></p>")
    assert (page.text.split(), page.struck, page.hidden) == (["Now"], "then", "never")


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        ('<meta property="og:site_name" content=" The \n Post ">', "The Post"),
        ('<meta name="og:site_name" content="The Post">', "The Post"),
        ("<title>The Post</title>", ""),
    ],
)
def test_a_page_names_its_publisher(head: str, publisher: str) -> None:
    assert read_webpage(f"<html><head>{head}</head><p>Words.</p>").publisher == publisher
    article = article_from_bytes("a", f"<html><head>{head}</head><p>Words.</p>".encode(), "a.html")
    assert article.publisher == (publisher or None)


@pytest.mark.parametrize(
    "publisher", ['"Agency"', '{"@type": "Organization", "name": "Agency"}', '[{"name": "Agency"}, {"name": "Other"}]']
)
def test_linked_data_names_the_publisher_before_all(publisher: str) -> None:
    linked = f'{{"@type": "NewsArticle", "datePublished": "2024-03-26", "publisher": {publisher}}}'
    script = f'<script type="application/ld+json">{linked}</script><meta property="og:site_name" content="The Post">'
    assert read_webpage(f"<html><head>{script}</head><p>Words.</p>").publisher == "Agency"


@pytest.mark.parametrize("publisher", ["null", "7", "[]", '{"name": 7}', '{"name": {"@value": ""}}'])
def test_linked_data_that_names_nobody_leaves_it_to_the_page(publisher: str) -> None:
    linked = f'{{"@type": "NewsArticle", "datePublished": "2024-03-26", "publisher": {publisher}}}'
    script = f'<script type="application/ld+json">{linked}</script><meta property="og:site_name" content="The Post">'
    assert read_webpage(f"<html><head>{script}</head><p>Words.</p>").publisher == "The Post"


def test_words_and_boxes_that_rules_make_are_seen() -> None:
    page = "<style>.n::after{content:' never'}.t::before{content:attr(data-t)}</style>"
    assert (
        words(f"{page}<b class=n>Envoys</b> signed <i class=t data-t=twice></i>") == "Envoys never signed twice".split()
    )
    assert words("<style>p::before{content:'\\201C'}</style><p>said") == ["said"]


def test_animation_leaves_an_element_as_its_last_frame_has_it() -> None:
    page = "<style>@keyframes f{to{opacity:1}}@keyframes g{100%{opacity:0}}.f{opacity:0;animation:f 1s both}"
    page += ".g{animation:g 0s forwards}.h{opacity:0;animation:f 1s}</style>"
    assert words(f"{page}<p class=f>in<p class=g>out<p class=h>gone") == ["in"]


@pytest.mark.parametrize(
    "style",
    [
        "text-decoration:underline;text-underline-offset:-.35em",
        "background:linear-gradient(transparent 45%,red 45%,red 55%,transparent 55%)",
    ],
)
def test_line_that_is_drawn_through_words_strikes_them(style: str) -> None:
    assert read_webpage(f"<p style='{style}'>word").struck == "word"


@pytest.mark.parametrize(
    "style",
    [
        "text-decoration:line-through transparent",
        "color:transparent;text-shadow:0 0 0 #000",
        "color:transparent;-webkit-text-stroke:1px #000",
    ],
)
def test_words_are_seen_however_they_are_drawn(style: str) -> None:
    assert words(f"<p style='{style}'>word") == ["word"]


@pytest.mark.parametrize(
    "style", ["letter-spacing:-1em", "content:url(a.png)", "color:transparent;text-shadow:0 0 9px"]
)
def test_words_that_cannot_be_read_are_no_text(style: str) -> None:
    assert words(f"<p style='{style}'>word") == []


@pytest.mark.parametrize(
    ("headings", "title", "found"),
    [
        (
            ["The Times - World news", "Envoys sign in Bern"],
            "Europe - Envoys sign in Bern - The Times",
            "Envoys sign in Bern",
        ),
        (["Envoys sign in Bern", "The Times"], "Envoys sign in Bern", "Envoys sign in Bern"),
        (["One", "Other"], "", "One"),
        (["", "Other"], "x", "Other"),
        ([], "x", ""),
    ],
)
def test_heading_of_the_text_is_told_from_the_name_of_the_site(headings: list[str], title: str, found: str) -> None:
    assert heading_among(headings, title) == found


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("<h1>My Blog</h1><h3 class=entry-title>Envoys sign in Bern</h3>", "Envoys sign in Bern"),
        ("<h1>My Blog</h1><h3 class=entry-title>Storm in Oslo</h3>", "My Blog"),
        ("<h3 class=entry-title>Storm in Oslo</h3>", "My Blog: Envoys sign in Bern"),
    ],
)
def test_heading_that_is_marked_as_that_of_an_entry_is_its_title_where_the_page_is_called_so(
    body: str, title: str
) -> None:
    page = f"<title>My Blog: Envoys sign in Bern</title>{body}<p>They signed.</p>"
    assert read_webpage(page).title == title


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("short account", "Envoys sign in Bern"),
        ("Envoys in Bern sign a pact", "Envoys in Bern sign a pact"),
    ],
)
def test_headline_that_shares_no_word_with_what_is_shown_is_no_title(headline: str, title: str) -> None:
    told = f'{{"@type": "Article", "headline": "{headline}", "datePublished": "2024-05-04"}}'
    page = f"<title>Site</title><script type=application/ld+json>{told}</script><h1>Envoys sign in Bern</h1><p>So.</p>"
    assert read_webpage(page).title == title


def test_headline_in_chinese_is_compared_by_its_signs() -> None:
    told = '{"@type": "Article", "headline": "双方签署条约", "datePublished": "2024-05-04"}'
    page = f"<title>条约签署</title><script type=application/ld+json>{told}</script><p>双方。</p>"
    assert read_webpage(page).title == "双方签署条约"


@pytest.mark.parametrize(("around", "day"), [("itemtype=https://schema.org/ItemList", ""), ("", "2023-03-20")])
def test_times_of_something_else_are_no_byline(around: str, day: str) -> None:
    page = "<title>Fire in Poti</title><h1>Fire in Poti</h1><p>It burnt.</p>"
    other = f"<div {around}><time datetime=2023-03-20>Monday</time></div>"
    assert read_webpage(page + other).published.day == day


def test_a_page_within_something_else_has_its_byline() -> None:
    page = "<title>Fire in Poti</title><div itemtype=https://schema.org/Place><h1>Fire in Poti</h1>"
    assert read_webpage(page + "<div>20 March 2023</div><p>It burnt.</p></div>").published.day == "2023-03-20"


def test_a_byline_stands_beside_the_text_proper() -> None:
    page = read_webpage(PAGE.replace("</h1>", "</h1><p>26 March 2024, 08:00 | By Ann Lee</p><p>20 March 2024</p>"))
    beside = [page.text[slice(*one)].strip() for one in page.beside]
    assert beside == ["Home, 2 May 2001", "26 March 2024, 08:00 | By Ann Lee", "Copyright 2024"]
