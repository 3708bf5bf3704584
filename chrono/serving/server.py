"""The page over HTTP on this machine, for its own pages alone.

Three addresses: `/`, `/changes` (server-sent events) and `/health`. No path of a request is ever the name of a file. A
stranger's page that had its name resolved to this machine sends another Host, which is the only sign of it: such
requests are refused, and so are those of other origins.
"""

import json
import socket
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from typing import Any

from chrono.errors import CannotServe
from chrono.serving.site import Shown, Site

_HEARTBEAT = 15.0  # seconds after which an idle stream shows whether anybody reads it
_HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Content-Security-Policy": "frame-ancestors 'none'",
}


def is_loopback(address: str) -> bool:
    """Is it an address of this machine that no other can reach?"""
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return address == "localhost"


def refuse_others(address: str, *, allowed: bool) -> None:
    """Raise CannotServe for an address that other machines may reach, unless that is `allowed`."""
    if not allowed and not is_loopback(address):
        raise CannotServe(
            f"other machines may reach {address}, and the page holds the articles' text; allow it with --open-to-others"
        )


class PageServer:
    """A server of a Site at an address and port (0 for any that is free); it begins with `start`."""

    def __init__(self, site: Site, address: str, port: int) -> None:
        try:
            self._server = _Server(site, address, port)
        except (OSError, OverflowError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise CannotServe(f"{address}:{port} cannot be used: {reason}") from error
        self._site = site
        self.port: int = self._server.server_port
        shown = f"[{address}]" if ":" in address else address
        self.url = f"http://{shown}:{self.port}/"

    def start(self) -> None:
        """Answer from now on, in threads of its own."""
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True).start()

    def stop(self) -> None:
        """Answer no more; streams end."""
        self._site.close()
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    """A Site at an address and port; each request in a thread of its own."""

    daemon_threads = True

    def __init__(self, site: Site, address: str, port: int) -> None:
        self.site, self.address = site, address
        self.address_family = socket.AF_INET6 if ":" in address else socket.AF_INET
        super().__init__((address, port), _Handler)

    def server_bind(self) -> None:
        """As the parent, but without looking up a name, which takes long where there is none."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = self.address, self.server_address[1]


class _Handler(BaseHTTPRequestHandler):
    """One request, answered from the Site of its server."""

    server: _Server
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "chrono", ""
    timeout = 60

    def do_GET(self) -> None:
        """Answer one of the three addresses, to this machine's own pages."""
        refusal = self._refusal()
        path = self.path.partition("?")[0]
        if refusal is not None:
            self._send(refusal, refusal.phrase.encode(), "text/plain; charset=utf-8")
        elif path == "/":
            self._send(HTTPStatus.OK, self.server.site.shown.page, "text/html; charset=utf-8")
        elif path == "/health":
            shown = self.server.site.shown
            body = json.dumps({"version": shown.version, "problem": shown.problem}).encode()
            self._send(HTTPStatus.OK, body, "application/json")
        elif path == "/changes":
            self._stream()
        else:
            self._send(HTTPStatus.NOT_FOUND, b"Not Found", "text/plain; charset=utf-8")

    do_HEAD = do_GET

    def _refusal(self) -> HTTPStatus | None:
        """Why a request is not answered: another host's name, or another origin's page."""
        hosts = _hosts(self.server.address, self.connection.getsockname()[1])
        if self.headers.get("Host", "").lower() not in hosts:
            return HTTPStatus.MISDIRECTED_REQUEST
        origin = self.headers.get("Origin")
        if origin is not None and origin.lower() not in {f"http://{host}" for host in hosts}:
            return HTTPStatus.FORBIDDEN
        # A link to `/` may be followed from elsewhere; nothing else may be fetched from there.
        site_ = self.headers.get("Sec-Fetch-Site", "none")
        navigates = self.headers.get("Sec-Fetch-Mode") == "navigate" and self.path.partition("?")[0] == "/"
        return None if site_ in ("same-origin", "none") or navigates else HTTPStatus.FORBIDDEN

    def _send(self, status: HTTPStatus, body: bytes, kind: str) -> None:
        self.send_response(status)
        for name, value in (_HEADERS | {"Content-Type": kind, "Content-Length": str(len(body))}).items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _stream(self) -> None:
        """What changes, as it does, until nobody reads."""
        self.send_response(HTTPStatus.OK)
        for name, value in (_HEADERS | {"Content-Type": "text/event-stream", "Connection": "close"}).items():
            self.send_header(name, value)
        self.end_headers()
        self.close_connection = True
        if self.command == "HEAD":
            return
        site, seen = self.server.site, (0, "")
        try:
            while not site.closed:
                shown = site.wait(seen, _HEARTBEAT)
                self.wfile.write(_event(shown) if (shown.version, shown.problem) != seen else b":\n\n")
                self.wfile.flush()
                seen = (shown.version, shown.problem)
        except OSError:
            return

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is logged: the terminal is for what changed."""


def _event(shown: Shown) -> bytes:
    return f"data: {json.dumps({'version': shown.version, 'problem': shown.problem})}\n\n".encode()


def _hosts(address: str, port: int) -> set[str]:
    """What a request may call this server; a loopback address by any of its names."""
    names = {f"[{address}]" if ":" in address else address}
    if is_loopback(address):
        names |= {"127.0.0.1", "localhost", "[::1]"}
    return {f"{name}:{port}".lower() for name in names}
