"""WARC 1.1, read back here by a reader that knows nothing of the writer."""

import hashlib
import uuid
from datetime import UTC, datetime, timedelta

import pytest

from chrono.web.connection import Exchange, Head
from chrono.web.warc_file import to_warc

MOMENT = datetime(2024, 3, 26, 12, 30, 15, tzinfo=UTC)
QUESTION = b"GET /a HTTP/1.1\r\nHost: example.org\r\n\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nwo\r\n\r\n0\r\n\r\n"


def exchange(
    date: str = "Tue, 26 Mar 2024 10:00:00 GMT", url: str = "http://example.org/a", cut: bool = False
) -> Exchange:
    fields = (("Transfer-Encoding", "chunked"), *([("Date", date)] if date else []))
    return Exchange("192.0.2.1", QUESTION, CHUNKED, Head(url, 200, fields), b"wo\r\n", cut)


def read(warc: bytes) -> list[tuple[dict[str, str], bytes]]:
    records = []
    while warc:
        head, _, rest = warc.partition(b"\r\n\r\n")
        version, *lines = head.decode("ascii").split("\r\n")
        assert version == "WARC/1.1"
        fields = dict(line.split(": ", 1) for line in lines)
        assert len(fields) == len(lines)
        length = int(fields["Content-Length"])
        assert rest[length : length + 4] == b"\r\n\r\n"
        records.append((fields, rest[:length]))
        warc = rest[length + 4 :]
    return records


def digest(block: bytes) -> str:
    return "sha256:" + hashlib.sha256(block).hexdigest()


def test_a_file_is_information_then_each_answer_with_its_question() -> None:
    records = read(to_warc([exchange(), exchange(url="http://example.org/b")], MOMENT))
    assert [fields["WARC-Type"] for fields, _ in records] == ["warcinfo", *["response", "request"] * 2]
    assert [fields.get("WARC-Target-URI") for fields, _ in records[1::2]] == [
        "http://example.org/a",
        "http://example.org/b",
    ]
    assert [block for _, block in records[1:3]] == [CHUNKED, QUESTION]
    assert records[0][1].decode().split("\r\n")[1] == "format: WARC File Format 1.1"
    assert records[0][1].startswith(b"software: chrono/")


def test_records_are_of_their_kind_and_know_each_other() -> None:
    (info, _), (answer, _), (question, _) = read(to_warc([exchange()], MOMENT))
    assert info["Content-Type"] == "application/warc-fields"
    assert answer["Content-Type"] == "application/http;msgtype=response"
    assert question["Content-Type"] == "application/http;msgtype=request"
    assert answer["WARC-IP-Address"] == question["WARC-IP-Address"] == "192.0.2.1"
    assert answer["WARC-Warcinfo-ID"] == question["WARC-Warcinfo-ID"] == info["WARC-Record-ID"]
    assert question["WARC-Concurrent-To"] == answer["WARC-Record-ID"]


def test_every_block_has_its_digest_and_a_body_that_stands_as_it_is_too() -> None:
    plain = exchange()._replace(response=b"HTTP/1.1 200 OK\r\n\r\nwo\r\n", head=Head("http://b/", 200, ()))
    records = read(to_warc([plain, exchange()], MOMENT))
    assert all(fields["WARC-Block-Digest"] == digest(block) for fields, block in records)
    payloads = [fields.get("WARC-Payload-Digest") for fields, _ in records]
    assert payloads == [None, digest(b"wo\r\n"), None, None, None]  # of chunks programs disagree what it is


def test_every_record_has_an_id_of_its_own() -> None:
    found = [fields["WARC-Record-ID"] for fields, _ in read(to_warc([exchange(), exchange(url="http://b/")], MOMENT))]
    assert len(set(found)) == 5
    for one in found:
        assert one.startswith("<urn:uuid:")
        assert uuid.UUID(one[10:-1]).version == 5


@pytest.mark.parametrize(
    ("date", "written"),
    [
        ("Tue, 26 Mar 2024 10:00:00 GMT", "2024-03-26T10:00:00Z"),
        ("Tue, 26 Mar 2024 10:00:00 +0500", "2024-03-26T05:00:00Z"),
        ("Tue, 26 Mar 2024 10:00:00 -0000", "2024-03-26T10:00:00Z"),
        ("yesterday", "2024-03-26T12:30:15Z"),
        ("", "2024-03-26T12:30:15Z"),
    ],
)
def test_the_date_is_that_of_the_answer_or_else_of_the_moment(date: str, written: str) -> None:
    assert {fields["WARC-Date"] for fields, _ in read(to_warc([exchange(date)], MOMENT))} == {written}


def test_the_same_answer_gives_the_same_bytes_whenever_it_is_fetched() -> None:
    assert to_warc([exchange()], MOMENT) == to_warc([exchange()], MOMENT + timedelta(days=1))
    assert to_warc([exchange("")], MOMENT) != to_warc([exchange("")], MOMENT + timedelta(days=1))


def test_what_was_cut_says_so() -> None:
    records = read(to_warc([exchange(cut=True), exchange()], MOMENT))
    assert [fields.get("WARC-Truncated") for fields, _ in records] == [None, "length", None, None, None]
