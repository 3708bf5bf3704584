"""One question to one server and its answer, byte by byte as they went over the line.

The name of a host is looked up once; every address that it has must be public, and the connection goes to one of these
very addresses, so that no second look-up can lead elsewhere. Nothing is read beyond the limits of size and time,
however slowly it comes.
"""

import socket
import ssl
import threading
from collections.abc import Callable
from http.client import HTTPException, HTTPResponse, IncompleteRead
from io import BufferedReader, RawIOBase
from time import monotonic
from typing import Any, NamedTuple

from chrono.errors import CannotFetch
from chrono.version import __version__
from chrono.web.addresses import WebAddress, is_public

AGENT = f"chrono/{__version__}"
"""How chrono calls itself."""
_PIECE = 65_536
_MOST_UNWANTED = 524_288  # bytes of a body that may be cut
_HEADS = 1_048_576  # bytes beside the body: the head, and the marks of chunks
_ACCEPTED = "text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9, */*;q=0.1"


class Limits(NamedTuple):
    """The most bytes of a page, the most seconds that all of it takes, and whether private machines may be asked."""

    size: int = 50 * 2**20
    seconds: float = 60.0
    allow_private: bool = False


class Deadline:
    """The moment by which something must be done, on a clock that only counts."""

    def __init__(self, seconds: float) -> None:
        self._seconds, self._end = seconds, monotonic() + seconds

    def left(self) -> float:
        """The seconds that are left. Raises TimeoutError where none are."""
        if (left := self._end - monotonic()) <= 0:
            raise TimeoutError
        return left

    def __str__(self) -> str:
        return f"{self._seconds:g} second" + "s" * (self._seconds != 1)


class Head(NamedTuple):
    """The head of an answer."""

    url: str
    status: int
    fields: tuple[tuple[str, str], ...]

    def field(self, name: str) -> str:
        """What the head says under a name, whatever its capitals; empty where nothing."""
        return next((value.strip() for key, value in self.fields if key.lower() == name.lower()), "")


class Exchange(NamedTuple):
    """A question and its answer: who answered, the bytes of both, and of the answer the head and the body.

    `body` is without the marks of chunks; `cut` says that more of it was to come.
    """

    ip: str
    request: bytes
    response: bytes
    head: Head
    body: bytes
    cut: bool = False


def ask(
    address: WebAddress, limits: Limits, deadline: Deadline, look: Callable[[Head], bool] = lambda _: True
) -> Exchange:
    """Ask a server for an address. `look` sees the head and says whether the body is wanted whole, else it may be cut.

    Raises CannotFetch with the reason in plain words, and what `look` raises.
    """
    try:
        return _ask(address, limits, deadline, look)
    except TimeoutError as error:
        raise CannotFetch(address.url, f"the answer did not come within {deadline}") from error
    except ssl.SSLCertVerificationError as error:
        reason = f"the certificate of {address.host} cannot be trusted: {error.verify_message}"
        raise CannotFetch(address.url, reason) from error
    except ssl.SSLError as error:
        reason = (error.reason or "it does not speak TLS").replace("_", " ").lower()
        raise CannotFetch(address.url, f"no safe connection to {address.host}: {reason}") from error
    except ConnectionRefusedError as error:
        raise CannotFetch(address.url, f"{address.host} refuses the connection") from error
    except (IncompleteRead, ConnectionError) as error:
        raise CannotFetch(address.url, _BROKEN) from error
    except (HTTPException, ValueError) as error:
        raise CannotFetch(address.url, "the answer cannot be understood: it is not one of a web server") from error
    except OSError as error:
        raise CannotFetch(address.url, f"{address.host} cannot be reached: {error.strerror or error}") from error


_BROKEN = "the answer breaks off before its end"


def _ask(address: WebAddress, limits: Limits, deadline: Deadline, look: Callable[[Head], bool]) -> Exchange:
    request = (
        f"GET {address.target} HTTP/1.1\r\nHost: {address.authority}\r\nUser-Agent: {AGENT}\r\n"
        f"Accept: {_ACCEPTED}\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n"
    ).encode("ascii")
    plain, ip = _connected(_machines(address, limits, deadline), deadline)
    with plain:
        line = plain
        if address.scheme == "https":
            line = ssl.create_default_context().wrap_socket(plain, server_hostname=address.host.rstrip("."))
        with line:
            line.settimeout(deadline.left())
            line.sendall(request)
            record = _Record(_Wire(line, deadline, limits.size + _HEADS))
            return _answer(address.url, limits.size, look, record, Exchange(ip, request, b"", Head("", 0, ()), b""))


def _answer(url: str, most: int, look: Callable[[Head], bool], record: "_Record", begun: Exchange) -> Exchange:
    whole, body = True, bytearray()
    response = HTTPResponse(_Line(record), method="GET")  # type: ignore[arg-type]  # all it asks of a socket is a file
    try:
        response.begin()
        head = Head(url, response.status, tuple(response.getheaders()))
        if not (whole := look(head)):
            most = min(most, _MOST_UNWANTED)
        if whole and (response.length or 0) > most:
            raise _TooMuch
        while len(body) <= most and (piece := response.read(_PIECE)):
            body += piece
        if len(body) > most:
            raise _TooMuch
    except _TooMuch as error:
        if whole:
            raise CannotFetch(url, too_large(most)) from error
        return begun._replace(response=bytes(record.seen), head=head, body=bytes(body), cut=True)
    if response.length:  # bytes that were announced and did not come
        raise CannotFetch(url, _BROKEN)
    return begun._replace(response=bytes(record.seen), head=head, body=bytes(body))


def too_large(most: int) -> str:
    """What is said of a page that has more than this many bytes."""
    return f"is larger than {most / 2**20:g} MiB"


class _TooMuch(Exception):
    pass


def _machines(address: WebAddress, limits: Limits, deadline: Deadline) -> list[tuple[int, Any]]:
    """The families and addresses of the machines that a host is, all of which must be public."""
    found = _looked_up(address, deadline)
    for _, where in found:
        if not limits.allow_private and not is_public(where[0]):
            named = where[0] if where[0] == address.host else f"{address.host} is {where[0]}, which"
            raise CannotFetch(
                address.url, f"{named} is no public address; --allow-private fetches from servers of your own"
            )
    return found


def _looked_up(address: WebAddress, deadline: Deadline) -> list[tuple[int, Any]]:
    """As the system looks a name up, which knows no limit of time: so in a thread that is left behind if it must."""
    found: list[Any] = []

    def look_up() -> None:
        try:
            found.append(socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            found.append(error)

    thread = threading.Thread(target=look_up, daemon=True)
    thread.start()
    thread.join(deadline.left())
    if not found:
        raise TimeoutError
    if isinstance(found[0], socket.gaierror) and found[0].errno == socket.EAI_AGAIN:
        raise CannotFetch(address.url, f"the name {address.host} cannot be looked up now: is there a network?")
    if isinstance(found[0], Exception):
        raise CannotFetch(address.url, f"there is no host called {address.host}") from found[0]
    return [(family, where) for family, _, _, _, where in found[0]]


def _connected(machines: list[tuple[int, Any]], deadline: Deadline) -> tuple[socket.socket, str]:
    """A connection to the first of the addresses that takes one, and which that is."""
    refused: OSError | None = None
    for number, (family, where) in enumerate(machines):
        try:
            line = socket.socket(family, socket.SOCK_STREAM)
        except OSError as error:  # a machine without IPv6
            refused = error
            continue
        try:
            line.settimeout(deadline.left() / (len(machines) - number))
            line.connect(where)
            line.settimeout(deadline.left())
        except OSError as error:
            line.close()
            refused = error
        else:
            return line, str(where[0])
    raise refused or OSError("it has no address")


class _Wire(RawIOBase):
    """What comes over a connection, until a moment and up to a number of bytes."""

    def __init__(self, line: socket.socket, deadline: Deadline, most: int) -> None:
        self._line, self._deadline, self._most = line, deadline, most

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self._line.settimeout(self._deadline.left())
        count = self._line.recv_into(buffer)
        self._most -= count
        if self._most < 0:
            raise _TooMuch
        return count


class _Record(BufferedReader):
    """What was read of an answer, kept as it came; nothing that follows it on the line."""

    def __init__(self, wire: _Wire) -> None:
        super().__init__(wire, _PIECE)
        self.seen = bytearray()

    def read(self, size: int | None = -1, /) -> bytes:
        return self._kept(super().read(size))

    def readline(self, size: int | None = -1, /) -> bytes:
        return self._kept(super().readline(size))

    def readinto(self, buffer: Any, /) -> int:
        count = super().readinto(buffer)
        self._kept(memoryview(buffer)[:count].tobytes())
        return count

    def _kept(self, piece: bytes) -> bytes:
        self.seen += piece
        return piece


class _Line(NamedTuple):
    record: _Record

    def makefile(self, _mode: str) -> _Record:
        return self.record
