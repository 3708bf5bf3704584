"""What attributes say of the looks of an element."""

import pytest

from chrono.css.presentation import presented
from chrono.webpages.page_tree import nodes_in, parse_page


@pytest.mark.parametrize(
    ("source", "name", "declared"),
    [
        ("<table bgcolor=red>", "table", {"background-color": "red"}),
        ("<font color=white>x</font>", "font", {"color": "white"}),
        ("<p color=white>x</p>", "p", {}),
        ("<font color=ffffff>x</font>", "font", {"color": "#ffffff"}),
        ("<font color=ffffffffffff>x</font>", "font", {"color": "#ffffff"}),
        ("<font color='#fff'>x</font>", "font", {"color": "#fff"}),
        ("<font color=sepia>x</font>", "font", {"color": "#0e00a0"}),
        ("<bdo dir=rtl>x</bdo>", "bdo", {"unicode-bidi": "isolate-override", "direction": "rtl"}),
        ("<svg><text fill=white>x</text></svg>", "text", {"-webkit-text-fill-color": "white"}),
        ("<svg><text fill=none>x</text></svg>", "text", {"-webkit-text-fill-color": "transparent"}),
        ("<svg><text mask='url(#m)'>x</text></svg>", "text", {"mask-image": "url(#m)"}),
        ("<svg><text text-decoration=line-through>x</text></svg>", "text", {"text-decoration-line": "line-through"}),
    ],
)
def test_what_an_attribute_says(source: str, name: str, declared: dict[str, str]) -> None:
    (element,) = [one for one in nodes_in(parse_page(source)) if getattr(one, "name", "") == name]
    assert presented(element) == declared


def test_a_colour_of_many_digits_is_cut_as_browsers_cut_it() -> None:
    source = "<font color=000100020003>x</font>"
    (element,) = [one for one in nodes_in(parse_page(source)) if getattr(one, "name", "") == "font"]
    assert presented(element) == {"color": "#010203"}
