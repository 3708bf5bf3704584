"""An editor for tests: it starts `chrono lsp` and speaks the protocol to it, framed here and by nobody else's code."""

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).resolve().parents[2]


class Client:
    """A running `chrono lsp`; whatever is no message of the protocol on its standard output is an error."""

    def __init__(self, folder: Path, environment: Mapping[str, str] | None = None, **capabilities: Any) -> None:
        self.folder = folder
        self.capabilities = capabilities
        self.messages: queue.Queue[dict[str, Any]] = queue.Queue()
        self.stray: list[bytes] = []
        self.asked: list[dict[str, Any]] = []
        self._number, self._versions = 0, dict[str, int]()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "chrono", "lsp", "--stdio"],
            cwd=ROOT,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        threading.Thread(target=self._listen, daemon=True).start()

    def __enter__(self) -> Self:
        self.initialized = self.request(
            "initialize", processId=None, rootUri=self.folder.as_uri(), capabilities=self.capabilities
        )
        self.notify("initialized")
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.request("shutdown")
            self.notify("exit")
        self.process.wait(20)
        self.process.kill()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert stream is not None
            stream.close()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        while head := self.process.stdout.readline():
            length = 0
            while head.strip():
                name, _, value = head.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
                elif name.lower() != b"content-type":
                    self.stray.append(head)
                head = self.process.stdout.readline()
            self.messages.put(json.loads(self.process.stdout.read(length)))

    def _send(self, message: dict[str, Any]) -> None:
        assert self.process.stdin is not None
        raw = json.dumps({"jsonrpc": "2.0", **message}).encode("utf-8")
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(raw) + raw)
        self.process.stdin.flush()

    def notify(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def request(self, method: str, **params: Any) -> Any:
        """The result of a request; what else comes meanwhile is kept for `diagnostics`."""
        self._number += 1
        number, kept = self._number, []
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self.messages.get(timeout=30)
            if message.get("id") == number and "method" not in message:
                break
            kept.append(message)
        for one in kept:
            self.messages.put(one)
        assert "error" not in message, message
        return message["result"]

    def open(self, path: Path, text: str | None = None) -> str:
        """Open a file, with another text than it has where one is given; its address."""
        uri = path.as_uri()
        self._versions[uri] = 1
        text = path.read_text("utf-8") if text is None else text
        item = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self.notify("textDocument/didOpen", textDocument=item)
        return uri

    def change(self, uri: str, text: str) -> None:
        """Make the text of an open file another one, unsaved."""
        self._versions[uri] += 1
        document = {"uri": uri, "version": self._versions[uri]}
        self.notify("textDocument/didChange", textDocument=document, contentChanges=[{"text": text}])

    def diagnostics(self, uri: str, seconds: float = 30) -> list[dict[str, Any]]:
        """The next findings that are shown for a file, of the version that it has now."""
        until = time.monotonic() + seconds
        while True:
            message = self.messages.get(timeout=max(0.01, until - time.monotonic()))
            if "id" in message and "method" in message:
                self.asked.append(message)
                self._send({"id": message["id"], "result": None})
            params = message.get("params") or {}
            shown = message.get("method") == "textDocument/publishDiagnostics" and params["uri"] == uri
            if shown and params.get("version") in (None, self._versions.get(uri)):
                found: list[dict[str, Any]] = params["diagnostics"]
                return found

    def at(self, method: str, uri: str, line: int, character: int, **more: Any) -> Any:
        """The answer of a request about a place."""
        place = {"line": line, "character": character}
        return self.request(f"textDocument/{method}", textDocument={"uri": uri}, position=place, **more)
