"""Which elements selectors match, and with what weight."""

import pytest
from justhtml import Element

from chrono.css.selectors import PageTree, Selector, Selectors, is_read_loosely, waits_for_script, without_case
from chrono.webpages.page_tree import nodes_in, parse_page
from chrono.webpages.webpages import read_webpage

PAGE = (
    "<div class=w><b>x</b><p class='a z' id=q data-k=Spam lang=de>word</p></div>"
    "<input type=checkbox id=t><i class=s>y</i>"
)


def weights(written: str, name: str, page: str = PAGE) -> list[tuple[int, int, int]]:
    document = parse_page(page)
    element = next(one for one in nodes_in(document) if isinstance(one, Element) and one.name == name)
    among = Selectors()
    among.add(Selector(written, 1, None))
    tree = PageTree(document, among.far, among.asked)
    return [weight for weight, _ in among.matching(element, tree.wrapper_of(element))]


@pytest.mark.parametrize(
    ("written", "weight"),
    [
        ("p", (0, 0, 1)),
        ("*", (0, 0, 0)),
        (".a.z", (0, 2, 0)),
        ("#q", (1, 0, 0)),
        ("div > p", (0, 0, 2)),
        ("b + p", (0, 0, 2)),
        ("b ~ .a", (0, 1, 1)),
        (".w:has(b) .a", (0, 2, 1)),
        (":is(.w, .r) :is(.a, .b)", (0, 2, 0)),
        (":is(#none, .a)", (1, 0, 0)),
        ("div :is(.a, .k)", (0, 1, 1)),
        ("div > [data-k]", (0, 1, 1)),
        ("body:has(> .w > b) .a", (0, 2, 2)),
        ("div:has(> b + p) .a", (0, 1, 3)),
        (":where(.a)", (0, 0, 0)),
        (":where(.a, :unknown)", (0, 0, 0)),
        ("p:is(.a, ::unknown, :is(:foo(b), #q))", (1, 0, 1)),
        ("p:-webkit-any(.b, .a)", (0, 1, 1)),
        ("p:not(:target)", (0, 1, 1)),
        ("p:not(:hover)", (0, 1, 1)),
        ("p:not(:popover-open)", (0, 0, 1)),
        ("[data-k=spam i]", (0, 1, 0)),
        (":lang(de)", (0, 1, 0)),
        ("p:dir(ltr)", (0, 2, 1)),
        ("p:nth-child(2)", (0, 1, 1)),
        ("p:last-of-type", (0, 1, 1)),
    ],
)
def test_selector_matches_with_its_weight(written: str, weight: tuple[int, int, int]) -> None:
    assert weights(written, "p") == [weight]


@pytest.mark.parametrize(
    "written",
    [
        "b",
        ".b",
        "#z",
        "p::before",
        "p:hover",
        "p:popover-open",
        "p:",
        "p >",
        ".w > .s",
        "[data-k=spam]",
        "p:target",
        "p:dir(rtl)",
    ],
)
def test_selector_does_not_match(written: str) -> None:
    assert weights(written, "p") == []


@pytest.mark.parametrize(
    ("doctype", "is_loose"),
    [
        ("", True),
        ("<!DOCTYPE html>", False),
        ('<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">', True),
        ('<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">', True),
        (
            '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">',
            False,
        ),
        ('<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">', False),
        ('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">', False),
    ],
)
def test_names_have_no_case_in_pages_that_follow_no_standard(doctype: str, *, is_loose: bool) -> None:
    assert is_read_loosely(parse_page(f"{doctype}<p>x")) == is_loose
    read = read_webpage(f"{doctype}<style>.Foo, #Bar{{display:none}}</style><p class=fOO>No.</p><p id=bar>Nor.</p>Yes.")
    assert (read.text.strip() == "Yes.") == is_loose


def test_only_names_lose_their_case() -> None:
    assert without_case("P.Foo#Bar [data-X='.Y']:is(.Ä)") == "P.foo#bar [data-X='.Y']:is(.ä)"


def test_box_that_is_not_checked_is_told_from_one_that_is() -> None:
    assert weights("#t:not(:checked) ~ .s", "i") == [(1, 2, 0)]
    assert weights("#t:checked ~ .s", "i", PAGE.replace("id=t", "id=t checked")) == [(1, 2, 0)]
    assert weights("#t:checked ~ .s", "i") == []


def test_names_with_signs_are_found() -> None:
    assert weights(r".a\:b", "p", "<p class='a:b'>word") == [(0, 1, 0)]


def test_details_that_are_open_are_told_from_closed_ones() -> None:
    page = "<details open><p>x</p></details><dialog><b>y</b></dialog>"
    assert weights("details:open p", "p", page)
    assert not weights("dialog:open b", "b", page)


def test_relatives_of_an_element_are_looked_for_at_every_step() -> None:
    assert not weights("html:has(> .w > b) .a", "p")


CARDS = "<x-card class=k><p class=a>word</p></x-card>"


@pytest.mark.parametrize(
    ("written", "name", "count"),
    [
        (":not(:defined)", "x-card", 1),
        ("x-card:not(:defined)", "x-card", 1),
        (".k:not(:defined)", "x-card", 1),
        ("x-card:not(:defined) > p", "p", 1),
        (":not(:defined)", "p", 0),
        ("body *:not(:defined)", "p", 0),
        (":not(:defined) p", "p", 0),
        ("y-card:not(:defined)", "x-card", 0),
        (":defined", "p", 1),
    ],
)
def test_what_no_script_has_defined_is_an_element_with_a_hyphen_in_its_name(
    written: str, name: str, count: int
) -> None:
    assert len(weights(written, name, CARDS)) == count


@pytest.mark.parametrize(
    ("written", "waits"), [("a-b:not( :defined )", True), (":defined", False), ("p:not(.defined)", False)]
)
def test_a_selector_waits_for_a_script_where_it_holds_only_till_then(written: str, waits: bool) -> None:
    assert waits_for_script(written) is waits
