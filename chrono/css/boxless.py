"""Declarations of an element that has no box of its own (`display: contents`) to those that still hold.

What is said of its box (size, place, opacity, what is behind it) is about nothing; what stands inside inherits the
rest.
"""

from collections.abc import Mapping

_ABOUT_WORDS = frozenset(
    "display visibility font-size font-size-adjust line-height text-indent letter-spacing word-spacing white-space "
    "color direction -webkit-text-fill-color -webkit-text-stroke -webkit-text-security text-shadow text-transform "
    "font-variant-caps text-decoration-line text-decoration-color text-underline-offset content vertical-align "
    "unicode-bidi".split()
)


def without_box(declared: Mapping[str, str], in_doubt: str) -> dict[str, str]:
    """What holds for an element, and is handed on, where its box is left out; all of it where it has one.

    `in_doubt` is the name under which rules say that they may hide it.
    """
    if declared.get("display") != "contents":
        return dict(declared)
    return {
        name: value
        for name, value in declared.items()
        if name in _ABOUT_WORDS or name == in_doubt or name.startswith("--")
    }
