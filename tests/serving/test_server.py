"""The page over HTTP, for this machine's own pages alone."""

import http.client
import json
import socket
from collections.abc import Iterator

import pytest

from chrono.errors import CannotServe
from chrono.serving.server import PageServer, is_loopback
from chrono.serving.site import Site


@pytest.fixture
def site() -> Site:
    return Site("<!DOCTYPE html><p>привет".encode())


@pytest.fixture
def server(site: Site) -> Iterator[PageServer]:
    running = PageServer(site, "127.0.0.1", 0)
    running.start()
    yield running
    running.stop()


def ask(server: PageServer, path: str = "/", method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, headers={"Host": f"127.0.0.1:{server.port}"} | given)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, dict(answer.getheaders()), body


def test_page_is_served_with_its_type_and_guards(server: PageServer, site: Site) -> None:
    status, headers, body = ask(server)
    assert (status, body) == (200, site.shown.page)
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert headers["Content-Security-Policy"] == "frame-ancestors 'none'"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cache-Control"] == "no-store"
    assert "Access-Control-Allow-Origin" not in headers


def test_page_may_have_a_query(server: PageServer, site: Site) -> None:
    assert ask(server, "/?q=x")[2] == site.shown.page


def test_head_has_no_body(server: PageServer) -> None:
    status, headers, body = ask(server, method="HEAD")
    assert (status, body, int(headers["Content-Length"]) > 0) == (200, b"", True)


def test_health_is_the_version_and_the_problem(server: PageServer, site: Site) -> None:
    site.fail("not YAML")
    assert json.loads(ask(server, "/health")[2]) == {"version": 1, "problem": "not YAML"}


@pytest.mark.parametrize(
    "path", ["/events.yaml", "/../../etc/passwd", "/%2e%2e/x", "//etc/passwd", "/changes/", "/\\x"]
)
def test_no_other_path_is_served(server: PageServer, path: str) -> None:
    assert ask(server, path)[0] == 404


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:{port}", ""])
def test_another_host_is_refused(server: PageServer, host: str) -> None:
    assert ask(server, Host=host.format(port=server.port))[0] == 421


@pytest.mark.parametrize("host", ["127.0.0.1:{port}", "localhost:{port}", "[::1]:{port}", "LOCALHOST:{port}"])
def test_names_of_this_machine_are_taken(server: PageServer, host: str) -> None:
    assert ask(server, Host=host.format(port=server.port))[0] == 200


@pytest.mark.parametrize("path", ["/", "/changes", "/health"])
@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://127.0.0.1:{port}"])
def test_pages_of_other_origins_are_refused(server: PageServer, path: str, origin: str) -> None:
    assert ask(server, path, Origin=origin.format(port=server.port))[0] == 403


def test_pages_of_its_own_origin_are_answered(server: PageServer) -> None:
    assert ask(server, "/health", Origin=f"http://127.0.0.1:{server.port}", Sec_Fetch_Site="same-origin")[0] == 200


def test_what_is_fetched_from_elsewhere_is_refused_but_a_link_may_be_followed(server: PageServer) -> None:
    assert ask(server, "/", Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="no-cors")[0] == 403
    assert ask(server, "/health", Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="navigate")[0] == 403
    assert ask(server, "/?q=x", Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="navigate")[0] == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_other_methods_are_not_answered(server: PageServer, method: str) -> None:
    assert ask(server, method=method)[0] == 501


def test_changes_are_told_as_they_come(server: PageServer, site: Site) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    connection.request("GET", "/changes", headers={"Host": f"127.0.0.1:{server.port}"})
    answer = connection.getresponse()
    assert answer.getheader("Content-Type") == "text/event-stream"

    def told() -> dict[str, object]:
        line = answer.readline()
        assert answer.readline() == b"\n"
        return dict(json.loads(line.removeprefix(b"data: ")))

    assert told() == {"version": 1, "problem": ""}
    site.show(b"two")
    assert told() == {"version": 2, "problem": ""}
    site.fail("not YAML")
    assert told() == {"version": 2, "problem": "not YAML"}
    connection.close()


def test_many_streams_do_not_stop_the_page(server: PageServer) -> None:
    open_ones = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(20)]
    for one in open_ones:
        one.sendall(f"GET /changes HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n\r\n".encode())
    assert ask(server)[0] == 200
    for one in open_ones:
        one.close()


def test_damaged_requests_are_no_end_of_it(server: PageServer) -> None:
    for raw in (b"\r\n\r\n", b"GET\r\n\r\n", b"\xff\xfe\x00", b"GET / HTTP/1.1\r\n" + b"a: b\r\n" * 200 + b"\r\n"):
        with socket.create_connection(("127.0.0.1", server.port)) as one:
            one.sendall(raw)
    assert ask(server)[0] == 200


def test_address_that_is_in_use_is_told(server: PageServer, site: Site) -> None:
    with pytest.raises(CannotServe, match=f"127.0.0.1:{server.port} cannot be used"):
        PageServer(site, "127.0.0.1", server.port)


@pytest.mark.parametrize("address", ["127.0.0.1", "127.8.8.8", "::1", "localhost"])
def test_addresses_of_this_machine_are_known(address: str) -> None:
    assert is_loopback(address)


@pytest.mark.parametrize("address", ["0.0.0.0", "192.168.0.1", "::", "example.org", ""])  # noqa: S104
def test_other_addresses_are_known(address: str) -> None:
    assert not is_loopback(address)
