"""Files to articles: text, places, date of publication, language."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.articles.article import Article
from chrono.articles.reading import article_from_bytes, read_article
from chrono.text.identification import guess_language


def article(text: str | bytes, name: str = "a.txt", language: str | None = None) -> Article:
    return article_from_bytes("a", text if isinstance(text, bytes) else text.encode(), name, language)


@pytest.mark.parametrize(
    ("text", "published", "body"),
    [
        (" date 2024-03-26 The minister came.", "2024-03-26", "The minister came."),
        ("date 2024-03-26\nThe minister came.", "2024-03-26", "\nThe minister came."),
        ("\ufeff date 2024-03-26 The end.", "2024-03-26", "The end."),
        ("The minister came.", "None", "The minister came."),
        ("date 2024-03-261 people", "None", "date 2024-03-261 people"),
        ("The date 2024-03-26 came.", "None", "The date 2024-03-26 came."),
    ],
)
def test_date_line_is_read_when_a_txt_begins_with_one(text: str, published: str, body: str) -> None:
    one = article(text)
    assert (str(one.published), one.text, one.problem) == (published, body, "")


FRONT = "---\ntitle: A visit\ndate: 2024-03-26\nlanguage: ru\n---\n"


def test_front_matter_is_read_when_an_md_has_it() -> None:
    one = article(FRONT + "Он прибыл в Рим.", "a.md")
    assert (str(one.published), one.title, one.language, one.text) == (
        "2024-03-26",
        "A visit",
        "ru",
        "Он прибыл в Рим.",
    )


def test_front_matter_keeps_the_day_when_it_gives_a_time() -> None:
    assert str(article("---\ndate: 2024-03-26T10:00:00Z\n---\nBody", "a.md").published) == "2024-03-26"


def test_day_of_publication_that_hugo_tells_is_taken() -> None:
    assert str(article("+++\npublishDate = 2024-03-26\n+++\nBody", "a.md").published) == "2024-03-26"


@pytest.mark.parametrize("text", ["# The *pact* {#id}\n\nBody", "The pact\n====\n\nBody", "% The pact\n% Ann\n\nBody"])
def test_heading_of_an_md_is_its_title(text: str) -> None:
    assert article(text, "a.md").title == "The pact"


def test_body_is_read_when_the_front_matter_is_broken() -> None:
    one = article("---\ntitle: 'open\n---\nBody", "a.md")
    assert (one.text, one.title, one.problem) == ("Body", None, "")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("# Head\n\nText", "Head\n\nText"),
        ("some *emphasis* and **more** and _this_", "some emphasis and more and this"),
        ("a [link](http://example.org/x) here", "a link here"),
        ("![picture](a.png) here", " here"),
        ("`code` here", "code here"),
        ("> quoted\n- item", "quoted\nitem"),
        ("snake_case and 2*3*4", "snake_case and 2*3*4"),
        ("-5 degrees, 5 < 6 and 7 > 3", "-5 degrees, 5 < 6 and 7 > 3"),
        ("a <b>bold</b> word", "a bold word"),
        ("a <!-- note --> b", "a  b"),
        ("#hashtag", "#hashtag"),
        ("a [1] note", "a [1] note"),
    ],
)
def test_markup_is_left_out_when_an_md_has_it(text: str, words: str) -> None:
    assert article(text, "a.md").text == words


@pytest.mark.parametrize("name", ["a.md", "a.markdown", "a.txt", "A.TXT"])
def test_file_is_read_when_its_kind_is_known(name: str) -> None:
    assert article("Words here.", name).text == "Words here."


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be"])
def test_text_with_a_byte_order_mark_is_read_by_it(name: str) -> None:
    assert article("\ufeff date 2024-03-26 Слова.".encode(name), "a.txt").text == "Слова."


@pytest.mark.parametrize(
    ("raw", "name", "problem"),
    [
        (b"", "a.txt", "the file is empty"),
        (b"  \n", "a.txt", "the file is empty"),
        (b" date 2024-03-26 ", "a.txt", "the article has a head but no words"),
        (
            b"a\xff",
            "a.txt",
            "not UTF-8 text: byte 0xFF at byte 1; windows-1252 would fit, say it as encoding of the source",
        ),
        (b"a\0b", "a.txt", "not a text: it holds NUL characters"),
    ],
)
def test_article_says_why_when_it_cannot_be_read(raw: bytes, name: str, problem: str) -> None:
    one = article(raw, name)
    assert (one.problem, one.text) == (problem, "")


@pytest.mark.parametrize(("name", "kind"), [("a.xyz", ".xyz"), ("a", "no suffix")])
def test_article_says_why_when_its_kind_is_unknown(name: str, kind: str) -> None:
    assert article("words", name).problem.startswith(f'files of the kind "{kind}" are not read (')


def test_article_has_its_digest_when_read() -> None:
    assert article("words").sha256 == hashlib.sha256(b"words").hexdigest()


def test_passage_is_located_in_the_file_when_there_is_a_head() -> None:
    one = article(FRONT + "\nSome *words* and more.", "a.md")
    start = one.text.index("more")
    place = one.location(start, start + 4)
    assert (str(place), place.end_column) == ("a.md:7:18", 22)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The minister came to Astana on Monday.", "en"),
        ("Министр приехал в Алматы вчера.", "ru"),
        ("Министр Қазақстанға келді және ұсыныс жасады.", "kk"),
        ("部长昨天访问了中国。", "zh"),
        ("Ο υπουργός ήρθε χθες", "el"),
        ("장관이 어제 왔다", "ko"),
        ("le ministre est venu hier soir pour une visite " * 10, "fr"),
    ],
)
def test_language_is_guessed_when_not_stated(text: str, language: str) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize(("stated", "code"), [("ru", "ru"), ("pt-BR", "pt"), ("EN", "en")])
def test_language_is_the_stated_one_when_there_is_one(stated: str, code: str) -> None:
    assert article("The words of the text.", language=stated).language == code


def test_article_says_why_when_the_file_is_missing(tmp_path: Path) -> None:
    assert read_article("a", tmp_path / "none.txt", "none.txt").problem == "no such file"


def test_article_says_why_when_the_file_is_a_folder(tmp_path: Path) -> None:
    assert read_article("a", tmp_path, "x.txt").problem == "is a folder, not a file"


def test_article_is_read_when_the_file_is_there(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Words.", "utf-8")
    assert read_article("a", tmp_path / "a.txt", "a.txt").text == "Words."


@given(st.binary(max_size=80), st.sampled_from(["a.txt", "a.md"]))
def test_article_is_never_an_exception_when_bytes_are_random(raw: bytes, name: str) -> None:
    one = article(raw, name)
    assert bool(one.problem) != bool(one.text)


@given(st.text("ab *_[](x)`#>-<!\n12é", max_size=60))
def test_every_character_leads_back_when_markup_is_left_out(text: str) -> None:
    one = article(FRONT + text, "a.md")
    whole = FRONT + text
    assert one.text == "".join(whole[one.offsets.origin(at)] for at in range(len(one.text)))


PAGES = """ date 2013-06-24 The Court held unconstitutional a program, which automat-
4       FISHER v. UNIVERSITY OF TEXAS

                     Opinion of the Court

ically awarded points in 2003.
"""


def test_the_head_of_a_page_inside_a_sentence_is_left_out() -> None:
    article = article_from_bytes("a", PAGES.encode(), "a.txt")
    assert article.text == "The Court held unconstitutional a program, which automat-\nically awarded points in 2003.\n"
    place = article.location(article.text.index("ically"), len(article.text) - 1)
    assert (place.line, place.column) == (6, 1)


@pytest.mark.parametrize(
    "text",
    [
        "He lived at\n4  ELM STREET\nIn 2003 he left.\n",
        "The rows are\nTOTAL    12\n\nNext year.\n",
        "he said\n4  men came\nand went.\n",
    ],
)
def test_lines_that_only_look_like_the_head_of_a_page_stay(text: str) -> None:
    assert article_from_bytes("a", text.encode(), "a.txt").text == text


SCAN = "The first page.\fThe ship sank on 3 March 1912.\f"


def scanned(transcript: str, pages: str | None = None, name: str = "scan.jpg") -> Article:
    return article_from_bytes("a", b"\xff\xd8", name, pages=pages, transcript=transcript.encode())


def test_text_beside_a_scan_is_read_by_its_pages() -> None:
    one = scanned(SCAN)
    at = one.text.index("ship")
    assert (str(one.location(at, at + 4)), one.sha256) == ("scan.jpg p. 2", hashlib.sha256(b"\xff\xd8").hexdigest())


def test_part_of_a_scan_is_read_by_its_pages() -> None:
    one = scanned(SCAN, "2")
    assert one.text == "The ship sank on 3 March 1912."
    assert str(one.location(0, 3)) == "scan.jpg p. 2"


def test_text_beside_a_pdf_that_cannot_be_counted_is_refused() -> None:
    assert scanned(SCAN, name="scan.pdf").problem.startswith("not a PDF that can be read: ")


def test_text_beside_a_scan_without_words_is_refused() -> None:
    assert scanned(" \f.").problem == "there are no words in it"


def test_text_beside_a_scan_that_is_not_utf8_is_refused() -> None:
    one = article_from_bytes("a", b"x", "a.jpg", transcript=b"caf\xe9")
    assert one.problem.startswith("its text: not UTF-8 text: byte 0xE9 at byte 3")


@pytest.mark.parametrize("name", ["a.txt", "a.html"])
def test_pages_of_what_has_none_are_refused(name: str) -> None:
    one = article_from_bytes("a", b"words", name, pages="1")
    assert one.problem == "it has no pages of its own, so none can be chosen (pages)"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# A visit #\n\nBody.", "A visit"),
        ("Intro.\n\n# A visit\n\n# Another", "A visit"),
        ("---\ntitle: Of the head\n---\n# A visit", "Of the head"),
        ("## Only a section\n\nBody.", None),
    ],
)
def test_title_of_an_md_is_that_of_its_head_else_its_first_heading(text: str, title: str | None) -> None:
    assert article(text, "a.md").title == title


def test_element_of_xhtml_that_ends_itself_is_empty() -> None:
    page = '<html><head><title/><script src="x"/></head><body><a id="b"/><p>They <br/>met.</p></body></html>'
    article = article_from_bytes("a", page.encode(), "a.xhtml")
    assert article.text.split() == ["They", "met."]
    at = article.text.index("met")
    assert article.location(at, at + 3).column == page.index("met") + 1
    assert article_from_bytes("a", page.encode(), "a.html").problem


def test_page_all_of_whose_words_are_in_doubt_is_read() -> None:
    page = b"<html lang=en><p>The envoys met in Bern.</p><div style='position:fixed;inset:0;background:#fff'></div>"
    article = article_from_bytes("a", page, "a.html")
    assert (article.problem, article.language) == ("", "en")
    assert "The envoys met in Bern." in article.whole


def test_what_programs_write_behind_the_last_page_of_a_scan_is_no_page() -> None:
    for text in ("one\ftwo", "one\ftwo\f", "one\n\f\ntwo\n\f\n"):
        assert len(scanned(text).lines.names) == 2  # type: ignore[union-attr]
