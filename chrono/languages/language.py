"""A language: what it is called, and which parts it has."""

from typing import NamedTuple


class Language(NamedTuple):
    """`code` is that of ISO 639-1, `name` the English one; `parts` are the modules of its folder.

    `beside` are languages whose words its texts have too: a Kazakh article quotes Russian, and all write `USD`.
    """

    code: str
    name: str
    parts: frozenset[str]
    beside: tuple[str, ...] = ()
