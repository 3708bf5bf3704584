"""One question to a real server on this machine, and every way in which that can end."""

import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from chrono.errors import CannotFetch
from chrono.web import connection
from chrono.web.addresses import parse_web_address
from chrono.web.connection import AGENT, Deadline, Exchange, Head, Limits, ask
from tests.web.site import PAGE, Site, reply, served

OWN = Limits(size=100_000, seconds=5, allow_private=True)


@pytest.fixture
def site() -> Iterator[Site]:
    with served() as found:
        yield found


def asked(url: str, limits: Limits = OWN, look: Callable[[Head], bool] = lambda _: True) -> Exchange:
    return ask(parse_web_address(url), limits, Deadline(limits.seconds), look)


def test_question_and_answer_are_kept_as_they_went_over_the_line(site: Site) -> None:
    found = asked(f"{site.url}/a")
    assert found.response == reply()
    assert (found.body, found.ip, found.head.status, found.cut) == (PAGE, "127.0.0.1", 200, False)
    assert found.head.field("content-type") == "text/html"
    assert found.head.field("X-None") == ""
    lines = found.request.decode().split("\r\n")
    assert lines[:3] == ["GET /a HTTP/1.1", f"Host: 127.0.0.1:{site.port}", f"User-Agent: {AGENT}"]
    assert {"Accept-Encoding: identity", "Connection: close"} < set(lines)
    assert lines[-2:] == ["", ""]
    assert AGENT.startswith("chrono/")


def test_chunks_are_joined_and_kept_as_they_came(site: Site) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    site.answers["/a"] = head + b"3;x=y\r\nThe\r\n6\r\n visit\r\n0\r\nX-After: 1\r\n\r\n"
    found = asked(f"{site.url}/a")
    assert found.body == b"The visit"
    assert found.response == site.answers["/a"]


def test_what_follows_the_answer_is_no_part_of_it(site: Site) -> None:
    site.answers["/a"] = reply() + b"HTTP/1.1 200 OK\r\n\r\nmore"
    assert asked(f"{site.url}/a").response == reply()


def test_an_answer_that_ends_with_the_connection_is_whole(site: Site) -> None:
    site.answers["/a"] = b"HTTP/1.0 200 OK\r\n\r\nwords"
    assert asked(f"{site.url}/a").body == b"words"


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nwords", "the answer breaks off before its end"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nwords", "the answer breaks off before its end"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nwords", "the answer breaks off before its end"),
        (b"", "the answer breaks off before its end"),
        (b"SSH-2.0-OpenSSH\r\n", "the answer cannot be understood: it is not one of a web server"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"a" * 70_000, "the answer cannot be understood: it is not one of a web server"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: a\r\n" * 200, "the answer cannot be understood: it is not one of a web server"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nwords", "the answer"),
    ],
)
def test_a_broken_answer_is_none(site: Site, answer: bytes, reason: str) -> None:
    site.answers["/a"] = answer
    with pytest.raises(CannotFetch, match=f"^{site.url}/a: {reason}"):
        asked(f"{site.url}/a")


def endless(head: bytes, piece: bytes, pause: float = 0) -> Callable[[Any], None]:
    def answer(file: Any) -> None:
        file.write(head)
        for _ in range(100_000):
            file.write(piece)
            time.sleep(pause)

    return answer


HEAD = b"HTTP/1.1 200 OK\r\n\r\n"


@pytest.mark.parametrize(
    "answer",
    [
        endless(HEAD, b"a" * 1000),
        endless(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n" * 1000),
        endless(b"", b"HTTP/1.1 100 Continue\r\nX: " + b"a" * 1000 + b"\r\n\r\n"),
        b"HTTP/1.1 200 OK\r\nContent-Length: 100001\r\n\r\n",
        reply(b"a" * 100_001),
    ],
)
def test_an_answer_beyond_the_limit_of_size_is_refused(site: Site, answer: Any) -> None:
    site.answers["/a"] = answer
    with pytest.raises(CannotFetch, match=r"/a: is larger than 0\.0953674 MiB$"):
        asked(f"{site.url}/a")


def test_an_answer_of_just_the_limit_is_taken(site: Site) -> None:
    site.answers["/a"] = reply(b"a" * 100_000)
    assert len(asked(f"{site.url}/a").body) == 100_000


def test_a_body_that_is_not_wanted_whole_is_cut(site: Site) -> None:
    site.answers["/a"] = endless(HEAD, b"a" * 1000)
    found = asked(f"{site.url}/a", OWN._replace(size=10**9), lambda head: head.status != 200)
    assert found.cut
    assert len(found.response) < 2**20
    assert found.response == HEAD + found.body


def test_what_the_look_refuses_is_not_read(site: Site) -> None:
    def refuse(head: Head) -> bool:
        raise CannotFetch(head.url, "not this")

    site.answers["/a"] = endless(HEAD, b"a", 0.01)
    begun = time.monotonic()
    with pytest.raises(CannotFetch, match="not this"):
        asked(f"{site.url}/a", look=refuse)
    assert time.monotonic() - begun < 20


@pytest.mark.parametrize("head", [HEAD, b"", b"HTTP/1.1 200 OK\r\nX: "])
def test_a_slow_answer_is_given_up_though_it_never_stops(site: Site, head: bytes) -> None:
    site.answers["/a"] = endless(head, b"a", 0.05)
    begun = time.monotonic()
    with pytest.raises(CannotFetch, match=r"/a: the answer did not come within 0\.5 seconds$"):
        asked(f"{site.url}/a", OWN._replace(seconds=0.5))
    assert time.monotonic() - begun < 20


def test_a_silent_server_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        for scheme in ("http", "https"):
            with pytest.raises(CannotFetch, match=r"the answer did not come within 0\.3 seconds"):
                asked(f"{scheme}://127.0.0.1:{port}/", OWN._replace(seconds=0.3))


def test_nobody_there_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    with pytest.raises(CannotFetch, match=rf"^http://127\.0\.0\.1:{port}/: 127\.0\.0\.1 refuses the connection$"):
        asked(f"http://127.0.0.1:{port}/")


def looked_up(*addresses: str, port: int = 80) -> Callable[..., Any]:
    """What a look-up gives: each address once, then those of this machine, as a hostile server of names would."""
    left = [list(addresses)]

    def look_up(*_: Any, **__: Any) -> Any:
        found = left.pop() if left else ["127.0.0.1"]
        return [
            (socket.AF_INET6 if ":" in one else socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, port)) for one in found
        ]

    return look_up


@pytest.fixture
def connections(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Where the code connects to; none of it takes the connection."""
    made: list[Any] = []

    class Line(socket.socket):
        def connect(self, where: Any) -> None:
            made.append(where)
            raise ConnectionRefusedError

    monkeypatch.setattr(connection.socket, "socket", Line)
    return made


@pytest.mark.parametrize(
    ("url", "named"),
    [
        ("http://127.0.0.1/", "127.0.0.1"),
        ("http://169.254.169.254/latest/meta-data/", "169.254.169.254"),
        ("http://[::1]/", "::1"),
        ("http://[::ffff:10.0.0.1]/", "::ffff:a00:1 is ::ffff:10.0.0.1, which"),
        ("https://10.0.0.1:8443/", "10.0.0.1"),
        ("http://224.0.0.1/", "224.0.0.1"),
        ("http://0/", "0 is 0.0.0.0, which"),
        ("http://2130706433/", "2130706433 is 127.0.0.1, which"),
        ("http://0x7f.1/", "0x7f.1 is 127.0.0.1, which"),
        ("http://127.1/", "127.1 is 127.0.0.1, which"),
    ],
)
def test_no_private_address_is_connected_to(connections: list[Any], url: str, named: str) -> None:
    with pytest.raises(CannotFetch) as error:
        asked(url, Limits())
    advice = "--allow-private fetches from servers of your own"
    unknown = f"there is no host called {parse_web_address(url).host}"  # not every system takes 0 for an address
    assert error.value.reason in (f"{named} is no public address; {advice}", *[unknown] * (" is " in named))
    assert connections == []


def test_one_private_address_among_public_ones_is_enough(
    connections: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection.socket, "getaddrinfo", looked_up("8.8.8.8", "10.0.0.1"))
    with pytest.raises(CannotFetch, match=r"evil\.example is 10\.0\.0\.1, which is no public address"):
        asked("http://evil.example/", Limits())
    assert connections == []


def test_the_addresses_that_were_checked_are_those_connected_to(
    connections: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection.socket, "getaddrinfo", looked_up("8.8.8.8", "2606:2800:220:1::1"))
    with pytest.raises(CannotFetch, match=r"evil\.example refuses the connection"):
        asked("http://evil.example/", Limits())
    assert connections == [("8.8.8.8", 80), ("2606:2800:220:1::1", 80)]


def test_a_name_is_looked_up_once_and_the_second_address_tried(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        closed = gone.getsockname()[1]
    look_up = looked_up("127.0.0.2", "127.0.0.1", port=site.port)
    monkeypatch.setattr(connection.socket, "getaddrinfo", look_up)
    assert asked(f"http://name.example:{closed}/a").ip == "127.0.0.1"
    assert site.heads[0]["Host"] == f"name.example:{closed}"


def test_an_address_of_a_kind_that_the_machine_does_not_have_is_passed_over(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Line(socket.socket):
        def __init__(self, family: int = -1, *more: Any, **named: Any) -> None:
            if family == socket.AF_INET6:
                raise OSError(97, "Address family not supported by protocol")
            super().__init__(family, *more, **named)

    monkeypatch.setattr(connection.socket, "socket", Line)
    monkeypatch.setattr(connection.socket, "getaddrinfo", looked_up("::1", "127.0.0.1", port=site.port))
    assert asked(f"http://name.example:{site.port}/a").ip == "127.0.0.1"
    monkeypatch.setattr(connection.socket, "getaddrinfo", looked_up("::1", port=site.port))
    with pytest.raises(CannotFetch, match=r"name\.example cannot be reached: Address family not supported"):
        asked(f"http://name.example:{site.port}/a")


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (socket.EAI_NONAME, "there is no host called no.example"),
        (socket.EAI_AGAIN, "the name no.example cannot be looked up now: is there a network?"),
    ],
)
def test_a_name_that_nobody_knows_is_told(monkeypatch: pytest.MonkeyPatch, code: int, reason: str) -> None:
    def look_up(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(code, "x")

    monkeypatch.setattr(connection.socket, "getaddrinfo", look_up)
    with pytest.raises(CannotFetch) as error:
        asked("https://no.example/")
    assert error.value.reason == reason


def test_a_look_up_that_takes_for_ever_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    released = threading.Event()
    monkeypatch.setattr(connection.socket, "getaddrinfo", lambda *_, **__: released.wait(10) and [])
    with pytest.raises(CannotFetch, match=r"the answer did not come within 0\.2 seconds"):
        asked("https://slow.example/", OWN._replace(seconds=0.2))
    released.set()


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate of localhost that nobody but itself vouches for, with its key."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificate")
    path = tmp_path / "own.pem"
    subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-days", "2", "-nodes"]
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", *subject, "-keyout", str(path), "-out"]
    subprocess.run([*command, str(tmp_path / "cert.pem")], check=True, capture_output=True)
    path.write_bytes(path.read_bytes() + (tmp_path / "cert.pem").read_bytes())
    return path


def test_only_a_certificate_that_is_vouched_for_is_trusted(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with served({"/a": reply()}, context) as site:
        with pytest.raises(CannotFetch, match=r"certificate of localhost cannot be trusted: self.signed certificate"):
            asked(f"{site.url}/a")
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate.parent / "cert.pem"))
        assert asked(f"{site.url}/a").response == reply()
        with pytest.raises(CannotFetch, match=r"the certificate of 127\.0\.0\.1 cannot be trusted"):
            asked(f"https://127.0.0.1:{site.port}/a")


def test_a_server_without_tls_is_told(site: Site) -> None:
    with pytest.raises(CannotFetch, match=r"no safe connection to 127\.0\.0\.1: "):
        asked(f"https://127.0.0.1:{site.port}/a")
