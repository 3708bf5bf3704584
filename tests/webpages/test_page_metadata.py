"""What the tree of a page says of it."""

import pytest

from chrono.webpages.page_metadata import PageMetadata
from chrono.webpages.page_tree import parse_page


def about(source: str) -> PageMetadata:
    return PageMetadata(parse_page(source))


def test_it_says_its_language_title_address_and_sheets() -> None:
    said = about(
        '<html lang="ru"><title>News</title><link rel=canonical href="https://www.example.org/a/"><style>p{}</style>'
        "<style media=print>q{}</style>"
    )
    assert (said.language, said.title, said.address, said.sheets) == ("ru", "News", "example.org/a", ["p{}"])


def test_every_value_of_a_name_is_kept() -> None:
    said = about('<meta property="Date" content="soon"><meta name="date" content="2024-03-12">')
    assert said.dates["date"] == ["soon", "2024-03-12"]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('<header class="byline"><time datetime="2024-03-12">then</time></header>', ["2024-03-12"]),
        ('<p class="byline">By Ann, <time class="published" datetime="2024-03-12">then</time></p>', ["2024-03-12"]),
        ('<li><time class="published" datetime="2024-03-12">then</time></li>', []),
        ('<span class="posted-on"><time>2024-03-12</time></span>', ["2024-03-12"]),
        ('<time datetime="2024-03-12">then</time>', []),
        ('<p class="published"><time datetime="2024-03-12">then</time></p>', []),
        ('<time class="updated published" datetime="2024-03-12"></time>', []),
        ('<aside class="posted"><time datetime="2024-03-12"></time></aside>', []),
        ('<article class="comment"><time class="published" datetime="2024-03-12"></time></article>', []),
    ],
)
def test_a_time_is_of_publication_only_where_its_names_say_so(source: str, found: list[str]) -> None:
    assert about(source).dates.get("time", []) == found


def test_a_time_that_says_it_itself_needs_no_names() -> None:
    assert about('<time pubdate datetime="2024-03-12"></time>').dates["time-published"] == ["2024-03-12"]


def test_any_element_may_say_the_day_of_publication() -> None:
    said = about('<abbr itemprop=datePublished title="2024-03-12">noon</abbr>')
    assert said.dates["time-published"] == ["2024-03-12"]


def test_microdata_of_a_comment_is_not_the_pages() -> None:
    source = (
        '<div itemscope itemtype="https://schema.org/Comment"><meta itemprop=datePublished content="2024-03-12"></div>'
    )
    assert "datepublished" not in about(source).dates


_DAY = "<meta itemprop=datePublished content=2020-02-02>"


@pytest.mark.parametrize(
    ("before", "inside", "behind", "is_its_own"),
    [
        ("", "<h1>Mine</h1>", "", True),
        ("<h1>Another</h1>", "", "", False),
        ("", "", "", True),
        ("", "", "<div class=h-entry></div>", False),
        ("", "", "<aside><div class=h-entry></div></aside>", True),
    ],
)
def test_day_of_an_article_that_is_a_part_of_the_page_counts_less(
    before: str, inside: str, behind: str, *, is_its_own: bool
) -> None:
    source = f'{before}<div itemtype="https://schema.org/NewsArticle">{inside}{_DAY}</div>{behind}'
    assert ("datepublished" in about(source).dates, about(source).dates["time-published"]) == (
        is_its_own,
        ["2020-02-02"],
    )


@pytest.mark.parametrize(
    "element",
    [
        "<time itemprop=datePublished datetime=2024-03-12>Tuesday</time>",
        "<div typeof=schema:NewsArticle><p><span property=schema:datePublished content=2024-03-12>Tuesday</span></div>",
        "<div class=h-entry><p><time class=dt-published datetime=2024-03-12>Tuesday</time></div>",
        "<div class=h-entry><p><abbr class=published title=2024-03-12>Tuesday</abbr></div>",
        "<div typeof=NewsArticle><b property=https://schema.org/datePublished>2024-03-12</b></div>",
        "<body itemscope itemtype=https://schema.org/Blog><time itemprop=datePublished>2024-03-12</time>",
        "<article><footer><time pubdate>2024-03-12</time></footer></article>",
        "<time pubdate>2024-03-12</time>",
        "<meta property=article:published_time itemprop=datePublished content=2024-03-12>",
    ],
)
def test_marks_of_publication_say_the_day_of_the_page(element: str) -> None:
    assert about(element).dates["datepublished"] == ["2024-03-12"]


@pytest.mark.parametrize(
    "element",
    [
        "<p>He wrote it <time itemprop=datePublished datetime=2024-03-12>then</time>",
        "<div class=related-posts><article class=h-entry><time class=dt-published datetime=2024-03-12></time>",
        "<div class=h-entry><i class=h-cite><time class=dt-published datetime=2024-03-12></time></i></div>",
        "<b itemprop=isPartOf itemscope><meta itemprop=datePublished content=2024-03-12></b>",
        "<b property=about typeof=NewsArticle><i property=datePublished>2024-03-12</i></b>",
        "<div typeof=VideoObject><span property=datePublished content=2024-03-12></span></div>",
        "<div typeof=NewsArticle><span property=dateCreated content=2024-03-12></span></div>",
    ],
)
def test_marks_in_running_text_and_of_others_do_not(element: str) -> None:
    assert "datepublished" not in about(element).dates


def test_a_page_may_say_the_day_of_publication_twice_in_one_element() -> None:
    said = about("<meta property=article:published_time itemprop=datePublished content=2024-03-12>").dates
    assert said["article:published_time"] == said["datepublished"]


def test_sheets_that_are_missing_are_told_from_those_in_an_address() -> None:
    held = about(
        "<link rel=stylesheet href='data:text/css,p{}'><link rel=stylesheet media=print href=a.css>"
        "<link rel=stylesheet disabled href=b.css>"
    )
    assert (held.sheets, held.misses_sheets) == (["p{}"], False)
    assert about("<link rel=stylesheet href=a.css>").misses_sheets


@pytest.mark.parametrize(
    ("element", "found"),
    [
        ('<abbr class="published" title="2024-03-12T14:52:00-07:00">2:52 PM</abbr>', ["2024-03-12T14:52:00-07:00"]),
        ('<span class="published-by" title="2024-03-12">Ann</span>', []),
        ('<aside><abbr class="published" title="2024-03-12">then</abbr></aside>', []),
    ],
)
def test_the_class_of_a_microformat_says_publication(element: str, found: list[str]) -> None:
    assert about(element).dates.get("entry-published", []) == found


@pytest.mark.parametrize(
    ("inside", "names"),
    [
        ("<h3>A flood</h3>", []),
        ("<h3>Fire in the port</h3>", ["datepublished", "time-published"]),
        ("", ["datepublished", "time-published"]),
        (f"<h3>A flood</h3><p>{'It rained. ' * 50}", ["datepublished", "time-published"]),
    ],
)
def test_day_of_a_teaser_is_not_the_pages(inside: str, names: list[str]) -> None:
    source = f"<title>Fire in the port - Courier</title><div typeof=NewsArticle>{_DAY}{inside}</div>"
    assert sorted(about(source).dates) == names


def test_a_day_of_creation_in_rdfa_is_that_of_publication() -> None:
    said = about(
        '<div typeof="sioc:Item foaf:Document"><span property="dc:date dc:created" content="2024-03-28">x</span></div>'
        '<div typeof="sioc:Post sioct:Comment"><span property="dc:created" content="2024-04-02">x</span></div>'
    )
    assert said.dates["datepublished"] == ["2024-03-28"]
