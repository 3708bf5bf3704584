"""An address on the web to what its server answers: asked for once, within limits, of public machines alone."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.web.addresses import WebAddress, parse_web_address
    from chrono.web.connection import Exchange, Limits
    from chrono.web.fetching import Fetched, fetch
    from chrono.web.warc_file import to_warc

__all__ = [
    "Exchange",
    "Fetched",
    "Limits",
    "WebAddress",
    "fetch",
    "parse_web_address",
    "to_warc",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "addresses": ("WebAddress", "parse_web_address"),
        "connection": ("Exchange", "Limits"),
        "fetching": ("Fetched", "fetch"),
        "warc_file": ("to_warc",),
    },
)
