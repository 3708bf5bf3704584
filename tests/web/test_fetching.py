"""Pages from a real server on this machine: redirects, robots.txt, kinds, what is refused."""

import gzip
import time
from collections.abc import Iterator
from typing import Any

import pytest

from chrono.errors import CannotFetch
from chrono.version import __version__
from chrono.web import connection
from chrono.web.addresses import is_public
from chrono.web.connection import Limits
from chrono.web.fetching import Fetched, fetch
from tests.web.site import PAGE, Site, redirect, reply, served

OWN = Limits(size=1_000_000, seconds=5, allow_private=True)


@pytest.fixture
def site() -> Iterator[Site]:
    with served() as found:
        yield found


def refusal(url: str, limits: Limits = OWN) -> str:
    with pytest.raises(CannotFetch) as error:
        fetch(url, limits)
    return str(error.value)


def fetched(site: Site, answer: Any) -> Fetched:
    site.answers["/a"] = answer
    return fetch(f"{site.url}/a", OWN)


def test_a_page_is_fetched_as_it_is_after_its_robots_txt(site: Site) -> None:
    found = fetch(f"{site.url}/a#part", OWN)
    assert (found.content, found.suffix, found.encoding) == (PAGE, ".html", "")
    assert (found.asked, found.url) == (f"{site.url}/a", f"{site.url}/a")
    assert site.asked == ["/robots.txt", "/a"]
    assert [head["User-Agent"] for head in site.heads] == [f"chrono/{__version__}"] * 2
    assert [one.response for one in found.exchanges] == [reply()]


@pytest.mark.parametrize(
    ("kind", "suffix", "encoding"),
    [
        ("text/html; charset=Windows-1251", ".html", "windows-1251"),
        ('TEXT/HTML ;boundary=x; Charset = "utf-8"', ".html", "utf-8"),
        ("application/xhtml+xml", ".xhtml", ""),
        ("application/pdf", ".pdf", ""),
        ("application/x-pdf;xcharset=a", ".pdf", ""),
        ("text/plain;charset='koi8-r'", ".txt", "koi8-r"),
    ],
)
def test_the_head_says_what_it_is_and_in_which_encoding(site: Site, kind: str, suffix: str, encoding: str) -> None:
    found = fetched(site, reply(kind=kind))
    assert (found.suffix, found.encoding) == (suffix, encoding)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("image/png", 'is "image/png"'),
        ("application/zip", 'is "application/zip"'),
        ("application/octet-stream", 'is "application/octet-stream"'),
        ("", "does not say what it is"),
    ],
)
def test_what_is_no_page_is_refused_with_what_it_is(site: Site, kind: str, said: str) -> None:
    site.answers["/a"] = reply(kind=kind)
    assert refusal(f"{site.url}/a") == f"{site.url}/a: {said}; HTML pages, PDF documents and plain texts are saved"


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("404 Not Found", "there is no page at this address (404)"),
        ("410 Gone", "there is no page at this address (410)"),
        ("401 Unauthorized", "the server does not give this page to chrono (401)"),
        ("403 Forbidden", "the server does not give this page to chrono (403)"),
        ("451 Unavailable For Legal Reasons", "the server does not give this page to chrono (451)"),
        ("429 Too Many Requests", "the server is asked too often; try again later (429)"),
        ("500 Internal Server Error", "the server has a fault of its own; try again later (500)"),
        ("503 Service Unavailable", "the server has a fault of its own; try again later (503)"),
        ("204 No Content", "the server answers 204, and no page"),
        ("304 Not Modified", "the server answers 304, and no page"),
        ("418 I'm a teapot", "the server answers 418, and no page"),
    ],
)
def test_a_status_is_told_in_plain_words(site: Site, status: str, said: str) -> None:
    site.answers["/a"] = reply(status=status)
    assert refusal(f"{site.url}/a") == f"{site.url}/a: {said}"


@pytest.mark.parametrize("status", ["301 a", "302 a", "303 a", "307 a", "308 a"])
def test_redirects_are_followed_and_kept(site: Site, status: str) -> None:
    site.answers |= {"/old": redirect("mid?x=%20y", status), "/mid?x=%20y": redirect(f"{site.url}/a#part", status)}
    found = fetch(f"{site.url}/old", OWN)
    assert (found.asked, found.url, found.content) == (f"{site.url}/old", f"{site.url}/a", PAGE)
    assert site.asked == ["/robots.txt", "/old", "/mid?x=%20y", "/a"]
    assert [one.head.url for one in found.exchanges] == [site.url + path for path in site.asked[1:]]


def test_ten_redirects_are_followed_and_no_more(site: Site) -> None:
    site.answers |= {f"/{number}": redirect(f"/{number - 1}") for number in range(1, 12)} | {"/0": reply()}
    assert fetch(f"{site.url}/10", OWN).url == f"{site.url}/0"
    assert refusal(f"{site.url}/11") == f"{site.url}/11: leads to other addresses more than 10 times"
    site.answers["/a"] = redirect("/a")
    assert "more than 10 times" in refusal(f"{site.url}/a")


@pytest.mark.parametrize(
    ("location", "said"),
    [
        ("file:///etc/passwd", "leads to file:///etc/passwd, which is no address of a page; expected http://"),
        ("ftp://example.org/", "leads to ftp://example.org/, which is no address of a page"),
        ("javascript:alert(1)", "leads to javascript:alert(1), which is no address of a page"),
        (
            "http://me:secret@example.org/",
            "leads to http://example.org/, which holds credentials, which do not belong in an address",
        ),
        ("", "leads to another address and does not say which"),
    ],
)
def test_redirects_elsewhere_are_refused(site: Site, location: str, said: str) -> None:
    site.answers["/a"] = redirect(location)
    assert said in refusal(f"{site.url}/a")


@pytest.fixture
def only_this_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server of the test counts as public, so that what it leads to is judged as on the web."""
    monkeypatch.setattr(connection, "is_public", lambda address: address == "127.0.0.1" or is_public(address))


@pytest.mark.usefixtures("only_this_server")
@pytest.mark.parametrize(
    ("target", "named"),
    [
        ("http://127.0.0.2:{port}/b", "127.0.0.2"),
        ("http://[::1]:{port}/b", "::1"),
        ("http://[::ffff:127.0.0.1]:{port}/b", "::ffff:"),
        ("http://169.254.169.254/latest/meta-data/", "169.254.169.254"),
        ("https://10.0.0.1/", "10.0.0.1"),
        ("//192.168.0.1/", "192.168.0.1"),
    ],
)
def test_redirects_to_private_addresses_are_refused_before_anything_is_asked(
    site: Site, target: str, named: str
) -> None:
    site.answers |= {"/a": redirect(target.format(port=site.port)), "/b": reply()}
    said = refusal(f"{site.url}/a", OWN._replace(allow_private=False))
    assert "is no public address" in said
    assert named in said
    assert site.asked == ["/robots.txt", "/a"]


@pytest.mark.usefixtures("only_this_server")
def test_a_robots_txt_that_leads_to_a_private_address_is_not_fetched(site: Site) -> None:
    site.answers["/robots.txt"] = redirect(f"http://127.0.0.2:{site.port}/b")
    said = refusal(f"{site.url}/a", OWN._replace(allow_private=False))
    assert said.startswith(f"{site.url}/a: 127.0.0.2 is no public address")
    assert site.asked == ["/robots.txt"]


def test_a_page_of_this_machine_is_fetched_only_where_that_is_allowed(site: Site) -> None:
    assert "127.0.0.1 is no public address; --allow-private" in refusal(f"{site.url}/a", Limits())
    assert site.asked == []


def test_what_robots_txt_does_not_let_programs_fetch_is_not_fetched(site: Site) -> None:
    site.answers["/robots.txt"] = reply(b"User-agent: *\nDisallow: /a\n", kind="text/plain")
    assert refusal(f"{site.url}/a") == f"{site.url}/a: the site asks programs not to fetch this page (robots.txt)"
    site.answers["/b"] = redirect("/a")
    assert refusal(f"{site.url}/b").startswith(f"{site.url}/a: the site asks programs not to")
    assert site.asked == ["/robots.txt", "/robots.txt", "/b"]
    site.answers["/robots.txt"] = reply(b"User-agent: *\nDisallow: /\nUser-agent: chrono\nDisallow:\n")
    assert fetch(f"{site.url}/a", OWN).content == PAGE


def test_each_site_on_the_way_is_asked_for_its_own_robots_txt(site: Site) -> None:
    with served({"/a": reply(), "/robots.txt": reply(b"User-agent: *\nDisallow: /a\n")}) as other:
        site.answers["/a"] = redirect(f"{other.url}/a")
        assert refusal(f"{site.url}/a").startswith(f"{other.url}/a: the site asks programs not to")
        assert other.asked == ["/robots.txt"]


@pytest.mark.parametrize("status", ["404 a", "403 a", "410 a"])
def test_a_site_without_a_robots_txt_lets_all(site: Site, status: str) -> None:
    site.answers["/robots.txt"] = reply(b"User-agent: *\nDisallow: /\n", status)
    assert fetch(f"{site.url}/a", OWN).content == PAGE


@pytest.mark.parametrize("status", ["500 a", "503 a", "429 a"])
def test_a_robots_txt_that_cannot_be_had_lets_none(site: Site, status: str) -> None:
    site.answers["/robots.txt"] = reply(b"", status)
    said = f"the site does not tell what programs may fetch: its robots.txt answers {status[:3]}"
    assert refusal(f"{site.url}/a") == f"{site.url}/a: {said}"
    assert site.asked == ["/robots.txt"]


def test_a_robots_txt_is_followed_elsewhere_unpacked_and_cut(site: Site) -> None:
    text = b"User-agent: *\nDisallow: /a\n"
    site.answers["/robots.txt"] = redirect("/b")
    site.answers["/b"] = reply(gzip.compress(text), more="Content-Encoding: gzip\r\n")
    assert "asks programs not to fetch" in refusal(f"{site.url}/a")
    site.answers["/b"] = reply(text + b"#" * 2_000_000)
    assert "asks programs not to fetch" in refusal(f"{site.url}/a")
    site.answers["/b"] = redirect("/b")  # round and round is none (RFC 9309, 2.3.1.2)
    assert fetch(f"{site.url}/a", OWN).content == PAGE


def test_a_packed_page_is_unpacked_and_kept_packed_in_what_was_answered(site: Site) -> None:
    packed = gzip.compress(PAGE)
    found = fetched(site, reply(packed, more="Content-Encoding: gzip\r\n"))
    assert found.content == PAGE
    assert found.exchanges[-1].body == packed


def test_a_bomb_is_refused(site: Site) -> None:
    site.answers["/a"] = reply(gzip.compress(bytes(50_000_000)), more="Content-Encoding: gzip\r\n")
    assert refusal(f"{site.url}/a").endswith("/a: is larger than 0.953674 MiB")


def test_nothing_is_no_page(site: Site) -> None:
    site.answers["/a"] = reply(b"")
    assert refusal(f"{site.url}/a") == f"{site.url}/a: the answer is empty"


def test_robots_redirects_and_page_have_one_time_together(site: Site) -> None:
    def slow(file: Any) -> None:
        time.sleep(0.3)
        file.write(redirect("/b"))

    site.answers |= {"/a": slow, "/b": slow}
    begun = time.monotonic()
    said = refusal(f"{site.url}/a", OWN._replace(seconds=0.7))
    assert said.endswith("/b: the answer did not come within 0.7 seconds")
    assert time.monotonic() - begun < 20
