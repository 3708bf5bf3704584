"""Packed bodies, and bombs."""

import gzip
import tracemalloc
import zlib

import pytest

from chrono.errors import CannotFetch
from chrono.web.unpacking import unpacked

WORDS = b"The visit began on 20 March. " * 50
RAW = zlib.compress(WORDS)[2:-4]  # deflate without the head and sum of zlib


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (WORDS, ""),
        (WORDS, "identity"),
        (gzip.compress(WORDS, mtime=0), "gzip"),
        (gzip.compress(WORDS[:10], mtime=0) + gzip.compress(WORDS[10:], mtime=0) + b"\0\0", " X-GZIP "),
        (zlib.compress(WORDS), "deflate"),
        (RAW, "deflate"),
    ],
)
def test_what_was_packed_comes_out(body: bytes, coding: str) -> None:
    assert unpacked(body, coding, len(WORDS), "u") == WORDS


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, br", "\x1b[31m"])
def test_another_way_of_packing_is_named(coding: str) -> None:
    with pytest.raises(CannotFetch, match="though it was asked not to, and chrono cannot unpack that"):
        unpacked(b"x", coding, 100, "u")


def test_a_bomb_is_not_unpacked_beyond_the_limit() -> None:
    bomb = gzip.compress(bytes(30 * 2**20))
    assert len(bomb) < 100_000
    tracemalloc.start()
    with pytest.raises(CannotFetch, match=r"^u: is larger than 1 MiB$"):
        unpacked(bomb, "gzip", 2**20, "u")
    assert tracemalloc.get_traced_memory()[1] < 6 * 2**20
    tracemalloc.stop()
    with pytest.raises(CannotFetch, match="is larger than 1 MiB"):
        unpacked(gzip.compress(bytes(2**20)) * 2, "gzip", 2**20, "u")


def test_what_is_cut_or_damaged_is_refused() -> None:
    whole = gzip.compress(WORDS)
    with pytest.raises(CannotFetch, match="the answer breaks off before its end"):
        unpacked(whole[:-9], "gzip", 10_000, "u")
    with pytest.raises(CannotFetch, match="what the server packed as gzip is damaged"):
        unpacked(b"<html>not packed", "gzip", 10_000, "u")
    with pytest.raises(CannotFetch, match="what the server packed as gzip is damaged"):
        unpacked(whole[:-8] + bytes(8), "gzip", 10_000, "u")
