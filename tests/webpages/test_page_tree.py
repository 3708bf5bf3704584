"""The tree of a page."""

import pytest
from justhtml import Element

from chrono.webpages.page_tree import is_beside, nodes_in, parse_page, words_of


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>a<!-- open b", "a"),
        ("<p>a<?xml b?>c", "ac"),
        ("<p>a<![CDATA[b]]>c", "ac"),
        ("<p>a</ b>c", "ac"),
        ("<p>a<p title='b", "a"),
        ("<p>R&# D", "R&# D"),
        ("<p>a<!-->b", "ab"),
        ("<form><p>a</form>b", "ab"),
    ],
)
def test_what_no_browser_shows_is_no_text(source: str, text: str) -> None:
    assert words_of(parse_page(source)).strip() == text


@pytest.mark.parametrize(
    ("source", "beside"),
    [
        ("<nav>x</nav>", True),
        ("<div role=navigation>x</div>", True),
        ("<div class='post-comments'>x</div>", True),
        ("<div class='ad'>x</div>", True),
        ("<div class='adult'>x</div>", False),
        ("<div class='comments'><article>x</article></div>", False),
        ("<form><p>the page itself</p></form>", False),
        ("<div class=body>x</div>", False),
    ],
)
def test_furniture_is_told_from_text(source: str, beside: bool) -> None:
    found = [one for one in nodes_in(parse_page(source)) if one.name in ("nav", "div", "form")]
    assert is_beside(found[0]) == beside


def test_what_is_known_to_hold_no_text_is_not_looked_through_again() -> None:
    page = parse_page("<div class=related>" * 60 + "x")
    outer, *inner = [one for one in nodes_in(page) if isinstance(one, Element) and one.name == "div"]
    bare: set[int] = set()
    assert all(is_beside(one, bare) for one in reversed(inner))
    assert len(bare) == len(inner)
    inner[1].children.append(Element("main", {}, "html"))
    assert is_beside(outer, bare)
    assert not is_beside(outer)
