"""The lines about a page's headline: which of them count."""

import pytest

from chrono.bylines.head_lines import text_day
from chrono.webpages.webpages import read_webpage

TEXT = "<p>" + "The ministers met in the capital and spoke for a long while about it. " * 7 + "</p>"


def day(inside: str, head: str = "", title: str = "Ministers meet") -> str:
    return read_webpage(f"<title>{title}</title>{head}<body>{inside}").published.day


@pytest.mark.parametrize(
    "inside",
    [
        f"<article><h1>Ministers meet</h1><p class=by>By Ann Lee, 28 March 2024</p>{TEXT}</article>",
        f"<article><div>28 March 2024</div><h1>Ministers meet</h1>{TEXT}</article>",
        f"<article><h1>Ministers meet</h1><time datetime=2024-03-28>2 days ago</time>{TEXT}</article>",
        f"<article><h1>Ministers meet</h1>{TEXT}<p>Published: 28 March 2024</p></article>",
        f"<h1>News</h1><p>2 April 2024</p><div><h2>Ministers meet</h2><p>28 March 2024</p>{TEXT}</div>",
        f"<article><h1>Ministers meet</h1><h2>15 January 2023</h2><p>28 March 2024</p>{TEXT}</article>",
        f"<h1>Ministers meet</h1><p>28 March 2024</p>{TEXT}<p>2 April 2024</p>",
        f"<article><h1>Ministers meet</h1><p>(28.03.2024) {TEXT[3:]}</article>",
        f"<html lang=fr><article><h1>Ministers meet</h1><p>28/03/24</p>{TEXT}</article>",
        f"<article><h1>Ministers meet</h1>{TEXT}<footer>Posted on 28 March 2024</footer></article>",
        f"<article><h1>Ministers meet</h1><footer><p>28 March 2024</p></footer>{TEXT}</article>",
        f"<h1>Ministers meet</h1><p><span>28 March 2024</span><span>512 views</span></p>{TEXT}",
        f"<h1>Ministers meet</h1><p><b>Ann Lee</b><time>28 March 2024</time><i>9 min</i></p>{TEXT}",
        f"<h1>Ministers meet</h1><table><tr><td>Published<td>28 March 2024</table>{TEXT}",
        f"<h1>Ministers meet</h1><p>Date heard:<br>12 March 2024<p>28 March 2024</p>{TEXT}",
        f"<h1>Ministers meet</h1><p>It is the first time they do.</p><p>28 March 2024</p>{TEXT}",
        "<h1>Ministers meet</h1><p>28 March 2024</p><p>They did meet.</p><h3>2 comments</h3><p>2 April 2024",
        f"<article><h1>Ministers meet</h1>{TEXT}<h4>Related</h4><p>Published: 2 April 2024</p></article>"
        "<meta name=date content=2024-03-28>",
        f"<article><h1>Ministers meet</h1>{TEXT}<aside><p>See also</p></aside><p>Published: 28 March 2024</article>",
        f"<h1>Ministers meet</h1>{TEXT}<p>Published: 28 March 2024",
        f"<table><tr><td>Heard<td>12 March 2024<tr><td>Published<td>28 March 2024</table><h1>Ministers meet</h1>{TEXT}",
        f"<h1>Ministers meet</h1><p>28 March 2024<p><time datetime=2024-04-02>Updated 9:02</time>{TEXT}",
        f"<h1>Ministers meet</h1><p><a href=n>News</a> <time>28 March 2024</time> <a href=#c>3 comments</a></p>{TEXT}",
        f"<h1>Ministers meet</h1><p>Politics<p>28 March 2024</p>{TEXT}",
        f"<h1>Ministers meet</h1><p><a href=c>Doors</a><p>28 March 2024</p>{TEXT}",
        f"<h1>Ministers meet</h1><p>Ann Lee<p>28 March 2024</p>{TEXT}",
        f"<h1>Ministers meet</h1><p>They did.<p>28 March 2024</p>{TEXT}",
        f"<h1>Ministers meet</h1><p>28 March 2024, Thursday. «The Week», Ann Lee<p>{TEXT}",
        f"<h1>Ministers meet</h1><p>28 March 2024, 10:22 by annlee<p>{TEXT}",
        f"<h1>Ministers meet</h1><p>28 March 2024, 10:22 5 min read<p>{TEXT}",
        f"<h1>Ministers meet</h1><p>Read more<p>Published: 28 March 2024</p>{TEXT}",
        f"<h1>Ministers meet</h1><div>Published</div><div>28 March 2024</div><div>Updated</div><div>2 April 2024</div>"
        f"{TEXT}",
    ],
)
def test_the_line_about_the_headline_says_it(inside: str) -> None:
    assert day(inside) == "2024-03-28"


@pytest.mark.parametrize(
    "inside",
    [
        f"<div>2 April 2024</div><article><h1>Ministers meet</h1>{TEXT}</article>",
        f"<div><p>2 April 2024</p><nav><a href=a>Home</a></nav><h1>Ministers meet</h1>{TEXT}</div>",
        f"<article><h1>Ministers meet</h1><figure><figcaption>12 March 2024</figcaption></figure>{TEXT}</article>",
        f"<article><h1>Ministers meet</h1><aside>12 March 2024</aside>{TEXT}</article>",
        f"<article><h1>Ministers meet</h1>{TEXT}<p>12 March 2024</p></article>",
        f"<article><h1>Ministers meet</h1>{TEXT}</article><p>Published: 2 April 2024</p>",
        f"<article itemscope itemtype=//schema.org/Event><h1>Ministers meet</h1><p>1 May 2024</p>{TEXT}</article>",
        f"<h2>One</h2><p>12 March 2024</p><h2>Two</h2>{TEXT}",
        "<h1>Ministers meet</h1><p>They did meet.</p><p>Ann</p><p>2 April 2024</p><p>Good.",
        f"<h1>Ministers meet</h1><p>They did meet.</p><h3>Answers</h3><p>2 April 2024</p>{TEXT}",
        f"<h1>Ministers meet</h1><p>They did meet.</p><p>Comments (2)</p><p>2 April 2024</p>{TEXT}",
        f"<h1>Ministers meet</h1><h2><a href=a>Another story of the ministers</a></h2><p>2 April 2024</p>{TEXT}",
        f"<h1>Ministers meet</h1><p>2 April 2024</p><p><a href=a>Another story of the ministers</a></p>{TEXT}",
        f"<article><h1>Ministers meet</h1>{TEXT}<h4>Related</h4><p>Published: 2 April 2024</p></article>",
        f"<h1>Ministers meet</h1><table><tr><td>Heard<td>12 March 2024</table>{TEXT}",
        f"<p>12 March 2024</p><h1>Ministers meet</h1>{TEXT}",
        f"<h1>Ministers meet</h1><p>Updated<p>28 March 2024</p>{TEXT}",
        f"<h1>Ministers meet</h1><p>Deadline<p>28 March 2024</p>{TEXT}",
        f"<h1>Ministers meet</h1><p>Когда<p>28 March 2024</p>{TEXT}",
        f"<h1>Ministers meet</h1><p><b>Born</b><time>28 March 1994</time></p>{TEXT}",
        f"<h1>Ministers meet</h1><p><b>Venue opens</b> <time>28 March 2024</time></p>{TEXT}",
        f"<h1>Ministers meet</h1><p>Released<p>28 March 2024</p>{TEXT}",
        f"<h1>Ministers meet</h1><p>Doors<p>Thursday, 28 March 2024</p>{TEXT}",
        f"<h1>Ministers meet</h1><p><b>Doors</b><i>28 March 2024</i></p>{TEXT}",
        f"<h1>Ministers meet</h1><p>开演<p>2024年3月28日</p>{TEXT}",
        f"<h1>Ministers meet</h1><p>28 March 2024, 18:00 Town Hall</p>{TEXT}",
        f"<h1>Ministers meet</h1><p>28 March 2024, 18:00 at Town Hall</p>{TEXT}",
        f"<h1>Ministers meet</h1><p>28 March 2024</p><p>Doors</p><p>29 March 2024</p>{TEXT}",
    ],
)
def test_other_lines_do_not(inside: str) -> None:
    assert day(inside) == ""


def test_a_page_about_an_event_has_no_byline() -> None:
    linked = '<script type="application/ld+json">{"@type": "MusicEvent", "startDate": "2024-05-01"}</script>'
    assert day(f"<h1>Ministers meet</h1><p>1 May 2024</p>{TEXT}", linked) == ""


def test_a_time_in_universal_time_is_a_moment() -> None:
    inside = f"<h1>Ministers meet</h1><time datetime=2024-03-29T03:05Z>yesterday</time>{TEXT}"
    assert str(read_webpage(f"<title>Ministers meet</title>{inside}").published.moment) == "2024-03-29 03:05:00+00:00"


def test_what_the_page_says_in_its_head_counts_before_it() -> None:
    meta = "<meta property=article:published_time content=2024-03-27>"
    assert day(f"<h1>Ministers meet</h1><p>28 March 2024</p>{TEXT}", meta) == "2024-03-27"


def test_it_is_not_sure() -> None:
    assert not read_webpage(f"<title>T</title><h1>T</h1><p>28 March 2024</p>{TEXT}").published.sure


@pytest.mark.parametrize(
    ("language", "read"), [("fr", "2024-04-03"), ("en-GB", "2024-04-03"), ("en", ""), ("es-US", "")]
)
def test_the_language_of_the_page_tells_the_order_of_numbers(language: str, read: str) -> None:
    assert day(f"<html lang={language}><article><h1>Ministers meet</h1><p>03/04/2024</p>{TEXT}</article>") == read


def test_a_line_that_says_the_title_is_the_headline_where_no_heading_is() -> None:
    inside = (
        f"<table><tr><td>Ministers meet again</td></tr><tr><td>28 March 2024</td></tr><tr><td>{TEXT}</td></tr></table>"
    )
    assert day(inside, title="Ministers meet again | The Gazette") == "2024-03-28"


def test_a_line_that_says_the_title_is_no_headline_where_a_heading_is() -> None:
    inside = f"<p>Ministers meet again</p><p>28 March 2024</p><main><h1>News</h1>{TEXT}</main>"
    assert day(inside, title="Ministers meet again | The Gazette") == ""


def test_the_headline_of_a_page_in_chinese_is_known_by_its_signs() -> None:
    inside = f"<h1>部长会议</h1><p>2024年3月28日</p><h2>热点新闻</h2>{TEXT}"
    assert day(inside, title="部长会议_日报") == "2024-03-28"


def test_the_name_of_the_site_is_no_headline() -> None:
    inside = f"<table><tr><td>The Gazette</td></tr><tr><td>28 March 2024</td></tr><tr><td>{TEXT}</td></tr></table>"
    assert day(inside, title="Ministers meet again | The Gazette") == ""


@pytest.mark.parametrize(
    "lines",
    [
        "<span class=date>28 March 2024</span> <span class=updated>2 April 2024</span>",
        "<span class=date>28 March 2024</span><div class=last-modified>2 April 2024</div>",
        "<div class=updated>Published: 28 March 2024</div>",
        "<time class='entry-date published updated' datetime=2024-03-28>28 March 2024</time>",
    ],
)
def test_a_day_in_what_is_named_after_changes_is_not_that_of_publication(lines: str) -> None:
    assert day(f"<article><h1>Ministers meet</h1><p>{lines}</p>{TEXT}</article>") == "2024-03-28"


@pytest.mark.parametrize("name", ["updated", "post-modified-date", "last-modified"])
def test_where_only_a_change_is_dated_no_day_is_known(name: str) -> None:
    assert day(f"<article><h1>Ministers meet</h1><p class={name}>2 April 2024</p>{TEXT}</article>") == ""


def test_a_link_behind_what_it_is_called_by_is_no_other_text() -> None:
    head = "<dl><dt>From:<dd><a href=/>Department for Transport</a><dt>Published<dd>28 March 2024</dl>"
    assert day(f"<article><h1>Ministers meet</h1>{head}{TEXT}</article>") == "2024-03-28"


def test_what_a_cell_says_of_itself_is_no_name_of_the_next() -> None:
    head = "<dl><dt>Details<dd>Written by: Ann Lee<dd>Published: 28 March 2024<dd>Created: 26 March 2024</dl>"
    assert day(f"<article><h1>Ministers meet</h1>{head}{TEXT}</article>") == "2024-03-28"


def test_a_chinese_text_of_few_signs_is_a_text() -> None:
    text = f"<p>{'两国部长昨天在首都会晤并签署了协议。' * 9}</p>"
    assert day(f"<div><p>2024-03-28 15:20</p><h1>部长会晤</h1>{text}</div>", title="部长会晤") == "2024-03-28"


def test_a_judgment_called_by_its_date_is_of_that_day() -> None:
    head = "<p>Date: 28 March 2024</p><p>Hearing dates: 5 and 6 February 2024</p>"
    assert day(f"<article>{head}<h1>Ministers meet</h1>{TEXT}</article>") == "2024-03-28"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Ministers meet\n\nBy Ann Lee\n28 March 2024\n\nThe ministers met for long on 3 April 2024.",
            "2024-03-28",
        ),
        ("28 марта 2024\nВстреча министров\n\nМинистры встретились 3 апреля 2024 года.", "2024-03-28"),
        ("Orchard Fruit Co.\n\n2 November 2023\n\nDear Ms Weiss,\n\nWe deny it.", "2023-11-02"),
        ("PARIS, May 2, 2024 (News) - The ministers met.", "2024-05-02"),
        ("Ministers meet\n\nThe ministers met in Paris.\n\n28 March 2024\n", ""),
        ("The ministers met on 28 March 2024 in Paris.", ""),
        ("Bridge grant\nApplication deadline\n1 June 2024\n\nThe ministry closed the bridge on Thursday.", ""),
        ("Bridge grant\nPublished\n1 June 2024\n\nThe ministry closed the bridge on Thursday.", "2024-06-01"),
    ],
)
def test_a_bare_text_is_of_the_day_that_stands_above_its_first_sentence(text: str, day: str) -> None:
    assert text_day(text).day == day


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Kabul falls\n15 August 2021\nThe city fell.", False),
        ("Kabul falls\nBy Ann Lee, 15 August 2021\nThe city fell.", True),
        ("Kabul falls\nPublished: 15 August 2021\nThe city fell.", True),
        ("Kabul falls\nKABUL, Aug 15, 2021 - The city fell.", True),
    ],
)
def test_a_bare_day_below_a_title_is_not_sure(text: str, sure: bool) -> None:
    assert text_day(text) == ("2021-08-15", None, sure)


def test_of_a_text_a_day_below_words_that_may_say_what_it_is_is_none() -> None:
    assert (text_day("Kabul falls\nDoors\n15 August 2021\nThe city fell.").day) == ""


@pytest.mark.parametrize("head", ["Reuters\n3 March 2024", "Breaking\n3 March 2024"])
def test_agencies_about_a_day_leave_it_that_of_publication(head: str) -> None:
    assert text_day(f"Plant closes\n{head}\n\nThe plant closed today.\n", "en").day == "2024-03-03"
