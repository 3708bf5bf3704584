"""A fetched page as a source: its file, its record, what is told of it."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from chrono.drafting.saving import Saved, save_source
from chrono.errors import CannotFetch, CannotRead, CannotWrite
from chrono.files import write_together
from chrono.proof.checker import check
from chrono.records.loader import load
from chrono.web import Exchange, Fetched
from chrono.web.connection import Head
from tests.documents.test_pdf import pdf
from tests.web.site import PAGE, reply

URL = "https://example.org/news/envoy.html"
CHRONOLOGY = "title: x\nsources: {}\nevents: []\n"


def page(content: bytes = PAGE, url: str = URL, suffix: str = ".html", encoding: str = "", asked: str = "") -> Fetched:
    exchange = Exchange("192.0.2.1", b"GET", reply(content), Head(url, 200, ()), content)
    return Fetched(asked or url, url, suffix, encoding, content, (exchange,))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "events.yaml"
    found.write_text(CHRONOLOGY, "utf-8")
    return found


def saved(path: Path, fetched: Fetched, archived: str = "", warc: datetime | None = None) -> Saved:
    found = save_source(path, path.read_bytes(), fetched, archived, warc)
    write_together([(target, [content]) for target, content in found.written])
    return found


def titled(title: str, body: str = "The visit began.") -> bytes:
    return f"<html lang=en><title>{title}</title><p>{body}</p>".encode()


def test_the_record_has_what_the_page_says_and_where_it_is_from(path: Path) -> None:
    found = saved(path, page(asked="https://example.org/short"), "https://archive.example/1")
    assert (found.key, found.earlier, found.article.title) == ("envoy-in-lima", (), "Envoy in Lima")
    assert path.read_text("utf-8").splitlines() == [
        "title: x",
        "sources:",
        "  envoy-in-lima:",
        '    file: "sources/envoy-in-lima.html"',
        '    title: "Envoy in Lima"',
        '    publisher: "The Post"',
        "    published: 2024-03-26",
        "    language: en",
        f'    url: "{URL}"',
        '    archived: "https://archive.example/1"',
        f"    sha256: {hashlib.sha256(PAGE).hexdigest()}",
        "events: []",
    ]
    assert (path.parent / "sources" / "envoy-in-lima.html").read_bytes() == PAGE


def test_the_record_passes_every_check_but_that_nothing_cites_it(path: Path) -> None:
    saved(path, page())
    loaded = load(str(path))
    assert loaded.findings == ()
    assert {one.code for one in check(loaded.chronology).findings} == {"CH007", "CH801"}


def test_the_same_bytes_of_the_same_address_are_saved_once(path: Path) -> None:
    saved(path, page())
    for again in (page(), page(asked="https://example.org/short"), page(asked=URL, url="https://new.example/")):
        before = path.read_bytes()
        found = save_source(path, before, again, warc=datetime.now(UTC))
        assert (found.written, found.key, found.earlier) == ((), "envoy-in-lima", ())
    assert saved(path, page(url="https://other.example/")).key == "envoy-in-lima-2"


def test_other_bytes_of_the_same_address_are_another_source_which_is_told(path: Path) -> None:
    saved(path, page())
    found = saved(path, page(PAGE + b"<!-- later -->"))
    assert (found.key, found.earlier) == ("envoy-in-lima-2", ("envoy-in-lima",))
    assert sorted(one.name for one in (path.parent / "sources").iterdir()) == [
        "envoy-in-lima-2.html",
        "envoy-in-lima.html",
    ]


@pytest.mark.parametrize("file", ["../secret.html", "gone.html", "a\\0b", "."])
def test_a_source_whose_file_cannot_be_read_is_not_the_same(path: Path, file: str) -> None:
    (path.parent.parent / "secret.html").write_bytes(PAGE)
    path.write_text(f'title: x\nsources:\n  old:\n    file: "{file}"\n    url: {URL}\nevents: []\n', "utf-8")
    if "\\0" in file:
        with pytest.raises(CannotRead, match="no chronology that can be added to"):
            saved(path, page())
    else:
        assert saved(path, page()).earlier == ("old",)


@pytest.mark.parametrize(
    ("content", "url", "name"),
    [
        (titled("Пекин: визит!"), URL, "пекин-визит"),
        (titled("../../etc/passwd"), URL, "etc-passwd"),
        (titled("CON"), URL, "con-2"),
        (titled("a.b" * 40), URL, "a"),
        (titled("word " * 40), URL, "-".join(["word"] * 12)),
        (titled("長" * 100), URL, "長" * 60),
        (titled(""), URL, "envoy"),
        (titled(""), "https://example.org/a/", "a"),
        (titled(""), "https://example.org/%D0%B0%2F..%2Fb?c=d", "b"),
        (titled(""), "https://www.example.org/", "www-example-org"),
        (titled("!?"), "https://www.example.org/", "www-example-org"),
    ],
)
def test_the_name_is_made_of_the_title_or_else_of_the_address(path: Path, content: bytes, url: str, name: str) -> None:
    target = saved(path, page(content, url)).written[0][0]
    assert target.parent == path.parent / "sources"
    assert target.stem.startswith(name)
    assert len(target.stem) <= 60
    assert load(str(path)).findings == ()


def test_no_file_is_written_over_whatever_its_suffix_and_capitals(path: Path) -> None:
    (path.parent / "sources").mkdir()
    for name in ("Envoy-in-Lima.PDF", "envoy-in-lima-2.warc"):
        (path.parent / "sources" / name).write_bytes(b"mine")
    assert saved(path, page()).written[0][0].name == "envoy-in-lima-3.html"


@pytest.mark.parametrize(
    "hostile",
    [
        '<html lang="en&#10;  evil: {file: /etc/passwd}"><title>A</title><p>The visit began in Lima.</p>',
        '<html lang=en><title>A: "b"&#10;file: /etc/passwd # &#27;[31m &#133; \u2028 \u202e</title><p>The visit.</p>',
        '<html lang=en><title>A</title><meta property="og:site_name" content="b&#10;  evil: &#1;\ufeff"><p>Visit.</p>',
    ],
)
def test_a_hostile_page_writes_nothing_but_its_record(path: Path, hostile: str) -> None:
    saved(path, page(hostile.encode()))
    loaded = load(str(path))
    assert [one.message for one in loaded.findings] == []
    (source,) = loaded.chronology.sources.values()
    assert source.file == "sources/" + next((path.parent / "sources").iterdir()).name


def test_an_encoding_that_only_the_server_knows_is_kept(path: Path) -> None:
    content = "<html lang=ru><title>Визит</title><p>Визит начался 20 марта.</p>".encode("windows-1251")
    found = saved(path, page(content, encoding="cp1251"))
    assert found.article.title == "Визит"
    (source,) = load(str(path)).chronology.sources.values()
    assert (source.encoding, source.title, source.language) == ("windows-1251", "Визит", "ru")
    said = content.replace(b"<title>", b"<meta charset=windows-1251><title>")
    saved(path, page(said, encoding="cp1251"))
    assert list(load(str(path)).chronology.sources.values())[1].encoding is None


def test_a_plain_text_and_a_document_are_sources_too(path: Path) -> None:
    text = "Визит начался 20 марта.".encode("koi8-r")
    assert saved(path, page(text, "https://example.org/a.txt", ".txt", "koi8-r")).written[0][0].name == "a.txt"
    assert next(iter(load(str(path)).chronology.sources.values())).encoding == "koi8-r"
    with pytest.raises(CannotFetch, match=rf"^{URL}: .*PDF"):
        saved(path, page(b"<html>no document", suffix=".pdf"))


def test_a_document_is_saved_by_its_address_where_it_has_no_title(path: Path) -> None:
    content = pdf([["The envoy arrived on 20 March 2024."]])
    found = saved(path, page(content, "https://example.org/reports/Envoy%202.pdf?v=1", ".pdf", "utf-8"))
    assert found.written[0] == (path.parent / "sources" / "envoy-2.pdf", content)
    (source,) = load(str(path)).chronology.sources.values()
    assert (source.file, source.encoding, source.sha256) == (
        "sources/envoy-2.pdf",
        None,
        hashlib.sha256(content).hexdigest(),
    )


def test_what_has_no_words_is_not_saved(path: Path) -> None:
    with pytest.raises(CannotFetch, match=f"^{URL}: the page has no words: scripts fill it, or it is behind a wall$"):
        saved(path, page(b"<html><script>load()</script>"))
    assert not (path.parent / "sources").exists()


def test_a_warc_file_stands_beside_where_it_is_asked_for(path: Path) -> None:
    found = saved(path, page(), warc=datetime(2024, 3, 26, tzinfo=UTC))
    assert [target.name for target, _ in found.written] == ["envoy-in-lima.html", "envoy-in-lima.warc", "events.yaml"]
    warc = (path.parent / "sources" / "envoy-in-lima.warc").read_bytes()
    assert warc.startswith(b"WARC/1.1\r\nWARC-Type: warcinfo\r\n")
    assert reply(PAGE) in warc


def test_a_chronology_that_cannot_be_added_to_gets_no_file(path: Path) -> None:
    for text, error in (("title: [", CannotRead), ("sources: {a: {file: b.txt}}\nevents: []\n", CannotWrite)):
        path.write_text(text, "utf-8")
        with pytest.raises(error):
            saved(path, page())
    assert not (path.parent / "sources").exists()
