"""An address as people and servers write it to what is asked of whom; and which machines the public may reach."""

import re
from contextlib import suppress
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import NamedTuple
from urllib.parse import quote, urljoin, urlsplit

from chrono.errors import CannotFetch

_PORTS = {"http": 80, "https": 443}
_LONGEST = 8000  # characters; servers refuse longer ones
_NAME = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*\.?")
_UNRESERVED = "/:@!$&'()*+,;=-._~%"  # what stays as it is in a path (RFC 3986, 3.3), and escapes that are there already
_TRANSLATED = ip_network("64:ff9b::/96")  # IPv4 by a translator (RFC 6052)


class WebAddress(NamedTuple):
    """The scheme, the host in ASCII without brackets, the port, and the path with the query as it is asked for."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """The host and, where it is not that of the scheme, the port."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        """The address without path and query: whose robots.txt holds."""
        return f"{self.scheme}://{self.authority}"

    @property
    def url(self) -> str:
        """The whole address."""
        return self.origin + self.target

    def led_to(self, location: str) -> "WebAddress":
        """Where an answer of this address leads, by its Location. Raises CannotFetch where that is no page's."""
        with suppress(UnicodeError):
            location = location.encode("latin-1").decode("utf-8")  # heads are read byte by byte
        return parse_web_address(urljoin(self.url, location))


def parse_web_address(text: str) -> WebAddress:
    """An address as people write it: other scripts are encoded, what follows # is left out.

    Raises CannotFetch where it is not one of http or https, or holds a password.
    """
    shown = re.sub(r"//[^/@]*@", "//", text)
    if len(text) > _LONGEST:
        raise CannotFetch(f"{shown[:60]}...", f"is longer than {_LONGEST} characters")
    try:
        parts = urlsplit(text.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise CannotFetch(shown, _NO_ADDRESS) from error
    if parts.scheme not in _PORTS or not host or port == 0:
        raise CannotFetch(shown, _NO_ADDRESS)
    if parts.username is not None or parts.password is not None:
        raise CannotFetch(shown, "holds credentials, which do not belong in an address")
    target = quote(parts.path or "/", _UNRESERVED)
    if parts.query:
        target += "?" + quote(parts.query, _UNRESERVED + "?")
    return WebAddress(parts.scheme, _host(host, shown), port or _PORTS[parts.scheme], target)


_NO_ADDRESS = "is no address of a page; expected http://... or https://..."


def _host(host: str, shown: str) -> str:
    if ":" in host:
        try:
            return str(IPv6Address(host if "%" not in host else ""))
        except ValueError as error:
            raise CannotFetch(shown, _NO_ADDRESS) from error
    try:
        name = host.encode("idna").decode("ascii").lower()
    except UnicodeError as error:
        raise CannotFetch(shown, _NO_ADDRESS) from error
    if not _NAME.fullmatch(name):
        raise CannotFetch(shown, _NO_ADDRESS)
    return name


def is_public(address: str) -> bool:
    """Is it the address of a machine that everybody can reach? One that holds another is what that one is."""
    try:
        found = ip_address(address)
    except ValueError:
        return False
    return _is_public(found)


def _is_public(found: IPv4Address | IPv6Address) -> bool:
    if isinstance(found, IPv6Address):
        teredo = found.teredo[1] if found.teredo else None
        translated = IPv4Address(int(found) & 0xFFFFFFFF) if found in _TRANSLATED else None
        inner = found.ipv4_mapped or found.sixtofour or teredo or translated
        if inner is not None:
            return _is_public(inner)
        if found.is_site_local:
            return False
    return found.is_global and not (
        found.is_private
        or found.is_loopback
        or found.is_link_local
        or found.is_multicast
        or found.is_reserved
        or found.is_unspecified
    )
