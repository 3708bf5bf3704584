"""A real server on this machine for the tests: each path has an answer, and what was asked is kept."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PAGE = (
    b'<!DOCTYPE html><html lang="en"><head><title>Envoy in Lima</title>'
    b'<meta property="og:site_name" content="The Post">'
    b'<meta property="article:published_time" content="2024-03-26T08:00:00Z"></head>'
    b"<body><article><h1>Envoy in Lima</h1><p>The visit began on 20 March 2024.</p></article></body></html>"
)
Answer = bytes | Callable[[Any], None]


def reply(body: bytes = PAGE, status: str = "200 OK", kind: str = "text/html", more: str = "") -> bytes:
    """An answer byte by byte; `more` are lines of its head, each with its line break."""
    date = "Date: Tue, 26 Mar 2024 10:00:00 GMT\r\n"
    head = f"HTTP/1.1 {status}\r\n{date}Content-Type: {kind}\r\n{more}Content-Length: {len(body)}\r\n\r\n"
    return head.encode("latin-1") + body


def redirect(location: str, status: str = "302 Found") -> bytes:
    return reply(b"moved", status, more=f"Location: {location}\r\n")


class Site:
    """Answers by path, with what was asked; a path that has none is not found."""

    def __init__(self, answers: dict[str, Answer]) -> None:
        self.answers = answers
        self.asked: list[str] = []
        self.heads: list[dict[str, str]] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(self.path)
                site.heads.append(dict(self.headers.items()))
                answer = site.answers.get(self.path, reply(b"none", "404 Not Found"))
                try:
                    if callable(answer):
                        answer(self.wfile)
                    else:
                        self.wfile.write(answer)
                except OSError:  # whoever asked has enough
                    pass

            def log_message(self, *_: Any) -> None: ...

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.port = self.server.server_port
        self.url = f"http://127.0.0.1:{self.port}"


@contextmanager
def served(answers: dict[str, Answer] | None = None, tls: Any = None) -> Iterator[Site]:
    """A site while a test runs; `tls` is the context of one that is asked by https."""
    site = Site(answers if answers is not None else {"/a": reply()})
    if tls is not None:
        site.server.socket = tls.wrap_socket(site.server.socket, server_side=True)
        site.url = f"https://localhost:{site.port}"
    thread = threading.Thread(target=site.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.server.shutdown()
        site.server.server_close()
        thread.join()
