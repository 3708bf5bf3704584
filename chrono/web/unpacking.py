"""A packed body to what was packed, never to more than is wanted: a bomb of a few kilobytes may hold gigabytes."""

import zlib

from chrono.errors import CannotFetch
from chrono.web.connection import too_large


def unpacked(body: bytes, coding: str, most: int, url: str) -> bytes:
    """A body as it is without its Content-Encoding. chrono asks for none; some servers pack in spite of it.

    Raises CannotFetch where it is packed in another way than gzip and deflate, damaged, or larger than `most` bytes.
    """
    coding = coding.strip().lower()
    if coding in ("", "identity"):
        return body
    if coding not in ("gzip", "x-gzip", "deflate"):
        raise CannotFetch(
            url, f'the server packs it as "{coding}" though it was asked not to, and chrono cannot unpack that'
        )
    whole = bytearray()
    try:
        while body:
            reader = zlib.decompressobj(_window(body, coding))
            whole += reader.decompress(body, most + 1 - len(whole))
            if len(whole) > most:
                raise CannotFetch(url, too_large(most))
            if not reader.eof:
                raise CannotFetch(url, "the answer breaks off before its end")
            body = reader.unused_data.lstrip(b"\0")
    except zlib.error as error:
        raise CannotFetch(url, f"what the server packed as {coding} is damaged") from error
    return bytes(whole)


def _window(body: bytes, coding: str) -> int:
    """How zlib is told what to expect: of gzip its head; of deflate one of zlib, or, as some servers have it, none."""
    if coding != "deflate":
        return 16 + zlib.MAX_WBITS
    has_head = len(body) > 1 and body[0] & 15 == 8 and (body[0] * 256 + body[1]) % 31 == 0
    return zlib.MAX_WBITS if has_head else -zlib.MAX_WBITS
