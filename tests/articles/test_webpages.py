"""A saved web page: its visible text with its places, and what it says of itself."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chrono.articles.reading import article_from_bytes
from chrono.articles.webpages import charset_of, read_webpage

law = settings(derandomize=True, deadline=None, max_examples=200)
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
        "Envoy in Lima The envoy’s visit began on 20 March[1]; it lasts three days. Trade rose to 5 per cent & more."
    )


def test_inline_elements_put_no_space_into_words() -> None:
    assert words("<p>un<b>believ</b>able</p>") == ["unbelievable"]


def test_blocks_part_paragraphs() -> None:
    assert "\n\n" in read_webpage("<p>one</p><p>two</p>").text.strip()
    assert words("<td>one</td><td>two</td>") == ["one", "two"]


@pytest.mark.parametrize("word", ["envoy", "March", "days", "Trade", "&", "more"])
def test_every_word_knows_its_place_in_the_file(word: str) -> None:
    page = read_webpage(PAGE)
    start = page.text.index(word)
    first, last = page.offsets.span(start, start + len(word))
    assert PAGE[first:last] in (word, "&")
    assert PAGE[first : first + 5] == "&amp;" if word == "&" else True


def test_the_page_says_when_it_was_published_its_title_and_its_language() -> None:
    page = read_webpage(PAGE)
    assert (page.published, page.title, page.language) == ("2024-03-26T08:00:00Z", "Envoy in Lima", "en-GB")


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<script type="application/ld+json">{"@graph":[{"datePublished":"2024-03-26"}]}</script>', "2024-03-26"),
        ('<meta name="date" content="2024-03-25"><time datetime="2024-03-24">then</time>', "2024-03-25"),
        ('<time datetime="2024-03-20">then</time><time pubdate datetime="2024-03-26">now</time>', "2024-03-26"),
        ('<time datetime="2024-03-20">then</time>', "2024-03-20"),
        ('<script type="application/ld+json">{broken</script><meta name="pubdate" content="2024-03-26">', "2024-03-26"),
        ("<p>26 March 2024</p>", ""),
    ],
)
def test_dates_are_trusted_in_order(head: str, published: str) -> None:
    assert read_webpage(head).published == published


def test_hidden_elements_and_furniture_are_no_text() -> None:
    source = "<p>seen</p><p hidden>unseen</p><aside>ad</aside><form>fill</form><noscript>turn it on</noscript>"
    assert words(source) == ["seen"]


def test_a_page_that_never_closes_its_elements_is_read() -> None:
    assert words("<p>one<p>two<div>three") == ["one", "two", "three"]


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b'<meta charset="windows-1251">', "windows-1251"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8-r"),
        (b"<p>none</p>", "utf-8-sig"),
    ],
)
def test_the_page_names_its_encoding(raw: bytes, name: str) -> None:
    assert charset_of(raw) == name


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
        (b'<meta charset="nonsense-9"><p>x</p>', 'the page says that it is written in "nonsense-9", which is no known'),
        (b'<meta charset="utf-8"><p>\xff</p>', "not UTF-8 text: byte 0xFF"),
    ],
)
def test_a_page_that_cannot_be_read_says_why(raw: bytes, problem: str) -> None:
    assert article_from_bytes("a", raw, "a.html").problem.startswith(problem)


@law
@given(st.text("<>/&;#abpdiv \n\"'=!-x12", max_size=80))
def test_places_lie_in_the_source_when_random(source: str) -> None:
    page = read_webpage(source)
    for at in range(len(page.text)):
        assert 0 <= page.offsets.origin(at) <= len(source) + 2


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


@pytest.mark.parametrize(
    ("head", "published"),
    [
        (
            '<script type="application/ld+json">{"itemListElement": [{"datePublished": "2019-01-05"}]}'
            '</script><script type="application/ld+json">{"datePublished": "2024-03-12"}</script>',
            "2024-03-12",
        ),
        ('<script type="application/ld+json">{"datePublished": ["2024-03-12"]}</script>', "2024-03-12"),
        (
            '<script type="application/ld+json">{"datePublished": "0000-00-00"}</script>'
            '<meta property="article:published_time" content="2024-03-12">',
            "2024-03-12",
        ),
        ('<p>In memory of <time datetime="1991-12-16">16 December 1991</time></p>', ""),
        ('<header><time datetime="2024-03-12">12 March</time></header>', "2024-03-12"),
    ],
)
def test_the_day_of_publication_is_the_pages_own(head: str, published: str) -> None:
    assert read_webpage(head + f"<p>{SEEN}</p>").published == published


@pytest.mark.parametrize(
    ("raw", "charset"),
    [
        ('<meta charset="windows-1251"><p>é</p>'.encode(), "utf-8-sig"),
        (b'<meta charset="gb2312"><p>x</p>', "gb18030"),
        (b'<meta charset = "windows-1251"><p>\xe0</p>', "windows-1251"),
        (b'<?xml version="1.0" encoding="koi8-r"?><p>\xc1</p>', "koi8-r"),
        (b'<meta charset="iso-8859-1"><p>\x93</p>', "cp1252"),
        (b"<p>x</p>", "utf-8-sig"),
    ],
)
def test_the_encoding_is_what_the_bytes_are_before_what_the_page_says(raw: bytes, charset: str) -> None:
    assert charset_of(raw) == charset
