"""Messages and saved pages of one file: what a reader sees of them, their day, their places."""

from email.message import EmailMessage

from hypothesis import given, settings
from hypothesis import strategies as st

from chrono.articles.article import Article
from chrono.articles.mail import read_message, read_page_archive
from chrono.articles.reading import article_from_bytes


def message(plain: str = "Dear Bob,\n\nwe signed with Peru on 8 May 2023.\n", page: str = "", **heads: str) -> bytes:
    one = EmailMessage()
    heads = {
        "From": "Ann Roe <ann@example.org>",
        "Subject": "Signing",
        "Date": "Tue, 9 May 2023 23:10:00 +0500",
    } | heads
    for name, value in heads.items():
        one[name] = value
    one.set_content(plain)
    if page:
        one.add_alternative(page, subtype="html")
    return bytes(one)


def article(raw: bytes, name: str = "a.eml") -> Article:
    return article_from_bytes("a", raw, name)


def test_message_begins_with_its_heads() -> None:
    assert article(message()).text.startswith(
        "From: Ann Roe <ann@example.org>\nDate: Tue, 09 May 2023 23:10:00 +0500\nSubject: Signing\n\nDear Bob,"
    )


def test_message_is_of_the_day_it_was_sent_on_by_the_senders_clock() -> None:
    one = article(message())
    assert (str(one.published), str(one.moment)) == ("2023-05-09", "2023-05-09 18:10:00+00:00")


def test_message_without_a_readable_date_has_no_day() -> None:
    assert article(message(Date="next Tuesday")).published is None


def test_subject_is_the_title_when_it_is_encoded() -> None:
    assert article(message(Subject="Подписание — протокол")).title == "Подписание — протокол"


def test_body_is_the_page_when_there_is_one_as_mail_programs_show_it() -> None:
    page = "<p>signed on 8 May 2023</p><p hidden>on 9 May 2022</p><p>in <s>Bern</s> Lima</p>"
    one = article(message(page=page))
    assert "signed on 8 May 2023" in one.text
    assert "Dear Bob" not in one.text
    assert "9 May 2022" not in one.text
    assert one.struck == "Bern"


def test_places_are_paragraphs_of_the_body() -> None:
    one = article(message())
    assert [str(one.location(one.text.index(words), one.text.index(words) + 4)) for words in ("Dear", "signed")] == [
        "a.eml par. 1",
        "a.eml par. 2",
    ]


def test_heads_are_named_and_stand_beside_the_text() -> None:
    one = article(message())
    at = one.text.index("Signing")
    assert str(one.location(at, at + 7)) == "a.eml Subject"
    assert one.is_beside(at, at + 7)


def test_attachments_are_not_read() -> None:
    one = EmailMessage()
    one["Subject"] = "Papers"
    one.set_content("See below.")
    one.add_attachment("The secret treaty", filename="a.txt")
    assert "treaty" not in article(bytes(one)).text


def test_body_in_another_encoding_is_read_by_its_label() -> None:
    raw = b"Subject: x\nContent-Type: text/plain; charset=windows-1251\nContent-Transfer-Encoding: 8bit\n\n"
    assert "договор подписан" in article(raw + "договор подписан".encode("cp1251")).text


def test_body_that_names_no_encoding_is_utf8() -> None:
    assert "договор" in article("Subject: x\n\nдоговор подписан".encode()).text


def test_body_in_an_unknown_encoding_is_refused() -> None:
    raw = b"Subject: x\nContent-Type: text/plain; charset=x-none\nContent-Transfer-Encoding: 8bit\n\nd\xe9j\xe0"
    assert article(raw).problem.startswith('"x-none" is no known encoding')


def test_file_without_heads_is_no_message() -> None:
    assert article(b"\n\nwords").problem == "not a message that can be read: it has no heads"


def test_empty_file_is_refused() -> None:
    assert article(b" ").problem == "the file is empty"


ARCHIVE = b"""\
From: <Saved by Blink>
Subject: A page
Date: Wed, 25 Nov 2026 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="--X"

----X
Content-Type: image/png
Content-Transfer-Encoding: base64

AAAA
----X
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable

<html lang=3D"en"><title>Treaty</title><meta property=3D"article:publis=
hed_time" content=3D"2023-05-10"><h1>Treaty</h1><p>Signed on 9 May 2023 =E2=80=94 at noon.</p>
----X--
"""


def test_archive_is_read_as_its_page() -> None:
    one = article(ARCHIVE, "a.mhtml")
    assert (one.title, str(one.published), one.language) == ("Treaty", "2023-05-10", "en")
    assert "Signed on 9 May 2023 — at noon." in one.text
    assert "Blink" not in one.text


def test_sheet_that_an_archive_holds_is_not_missing() -> None:
    page = ARCHIVE.replace(b"<h1>", b'<link rel=3D"stylesheet" href=3D"cid:css@x"><i class=3D"x">gone</i><h1>')
    sheet = b"----X\nContent-Type: text/css\nContent-ID: <css@x>\n\n.x{color:#fff}\n----X\nContent-Type: image/png"
    one = article(page.replace(b"----X\nContent-Type: image/png", sheet, 1), "a.mhtml")
    assert "gone" not in one.text


def test_archive_without_a_page_is_refused() -> None:
    assert article(b"Subject: x\n\nwords", "a.mht").problem == "it holds no page: no part of it is HTML"


@settings(max_examples=300)
@given(st.integers(0, len(ARCHIVE)), st.integers(0, 200), st.binary(max_size=20))
def test_damaged_files_have_a_text_or_a_reason(at: int, length: int, put: bytes) -> None:
    for raw in (ARCHIVE[:at] + put + ARCHIVE[at + length :], (put + message(page="<p>x</p>"))[: at + length]):
        for read in (read_message, read_page_archive):
            document = read(raw)
            assert document.problem or document.text is not None
            assert not (document.problem and document.text)


def test_what_a_message_cites_of_another_stands_beside_it() -> None:
    one = article(message("I agree.\n\nOn 4 March 2021 Karen wrote:\n> We meet tomorrow.\n> Karen\n\nAnn\n"))
    places = {words: one.text.index(words) for words in ("I agree", "On 4 March", "tomorrow", "Ann\n")}
    assert {words: one.is_beside(at, at + 3) for words, at in places.items()} == {
        "I agree": False,
        "On 4 March": True,
        "tomorrow": True,
        "Ann\n": False,
    }


def test_sentences_that_are_cited_are_whole() -> None:
    one = article(
        message("I agree.\n\n> We met in the\n> capital on 4 March 2021.\n>> He left\n>> on the 5th.\n> Yes.\n\nAnn\n")
    )
    body = one.text[one.text.index("I agree") :]
    assert body == "I agree.\n\nWe met in the\ncapital on 4 March 2021.\n\nHe left\non the 5th.\n\nYes.\n\nAnn\n"
    start = one.text.index("He left")
    assert one.is_beside(start, start + 7)
    assert not one.is_beside(one.text.index("Ann", start), len(one.text))


def test_a_forwarded_message_is_read_beside_the_words_of_its_own() -> None:
    one, inner = EmailMessage(), EmailMessage()
    inner["From"], inner["Subject"] = "Bob <bob@example.org>", "Papers"
    inner.set_content("The treaty was signed in Lima.")
    one["Subject"] = "Fwd: Papers"
    one.set_content("See below.")
    one.add_attachment(inner)
    read = article(bytes(one))
    at = read.text.index("The treaty")
    assert read.text.index("See below.") < read.text.index("From: Bob") < at
    assert read.is_beside(at, at + 10)
    assert not read.is_beside(read.text.index("See"), read.text.index("below"))


def test_a_forwarded_page_keeps_what_is_hidden_and_in_doubt() -> None:
    one, inner = EmailMessage(), EmailMessage()
    inner["Subject"] = "Papers"
    said = "<p style='visibility:hidden'>never</p><p style='mix-blend-mode:screen'>perhaps</p>"
    inner.set_content(f"<p>signed</p>{said}", subtype="html")
    one["Subject"] = "Fwd: Papers"
    one.set_content("See below.")
    one.add_attachment(inner)
    read = article(bytes(one))
    assert (read.hidden, "perhaps" in read.text, "perhaps" in read.whole, "See below." in read.whole) == (
        "never",
        False,
        True,
        True,
    )


def test_a_page_archive_shows_the_pages_in_its_frames() -> None:
    page, framed = EmailMessage(), EmailMessage()
    page.set_content('<p>before</p><iframe src="cid:f@x"></iframe><p>after</p>', subtype="html")
    framed.set_content("<p>inside</p><p hidden>never</p>", subtype="html")
    page.make_related()
    framed["Content-ID"] = "<f@x>"
    page.attach(framed)
    assert article(bytes(page), "a.mhtml").text.split() == ["before", "inside", "after"]


def test_capitals_of_a_style_are_told_where_they_stand_below_the_heads() -> None:
    inner = EmailMessage()
    inner.add_header("Subject", "First")
    inner.set_content("<p style='text-transform: uppercase'>the first</p>", subtype="html")
    one = EmailMessage()
    one["Subject"] = "Fwd"
    one.set_content("<p>see <b style='font-variant: small-caps'>below</b></p>", subtype="html")
    one.add_attachment(inner)
    read = article(bytes(one))
    assert [read.text[first:last] for first, last in read.recased] == ["below", "the first"]


def parts(*given: str, kind: str = "mixed") -> bytes:
    heads = "From: Ann Roe <ann@example.org>\nDate: Tue, 9 May 2023 23:10:00 +0500\nSubject: x\nMIME-Version: 1.0\n"
    body = "".join(f"\n--X\nContent-Type: {one}\n" for one in given)
    return f'{heads}Content-Type: multipart/{kind}; boundary="X"\n{body}\n--X--\n'.encode()


def test_all_texts_that_stand_below_each_other_are_the_body() -> None:
    read = article(
        parts(
            "text/plain\n\nSee the picture.",
            "image/png\nContent-Disposition: inline; filename=a.png\n\nAAAA",
            "text/html\n\n<p>We signed on <b>8 May</b>.</p>",
            "text/plain\nContent-Disposition: attachment; filename=b.txt\n\nThe secret treaty",
            "text/plain; name=c.txt\n\nAnother paper",
        )
    )
    assert read.text.split("Subject: x\n")[1].split() == "See the picture. We signed on 8 May.".split()
    assert not read.is_beside(read.text.index("8 May"), read.text.index("8 May") + 5)


def test_of_several_forms_of_a_text_within_others_the_page_is_read() -> None:
    inner = "multipart/alternative; boundary=Y\n\n--Y\n\nplain\n--Y\nContent-Type: text/html\n\n<p>page\n--Y--"
    assert article(parts(inner, "text/plain\n\nlist")).text.split("Subject: x\n")[1].split() == ["page", "list"]


def test_an_enciphered_message_is_refused() -> None:
    raw = b"Subject: x\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIAG"
    assert article(raw).problem == "its body is of a kind that is not read: application/pkcs7-mime"


def test_a_text_that_a_program_parted_keeps_its_numbers_whole() -> None:
    for delsp, said in (("yes", "on 12 March"), ("no", "on 1 \n2 March")):
        raw = f"Subject: x\nContent-Type: text/plain; format=flowed; delsp={delsp}\n\nSigned on 1 \n2 March"
        assert said in article(raw.encode()).text


def test_a_day_in_a_message_below_the_own_words_stands_beside_these() -> None:
    page = (
        "<p>Yes.</p><p><b>From:</b> Bob<br><b>Sent:</b> 4 May 2021 10:00<br><b>To:</b> Ann<br>Subject: x</p><p>tomorrow"
    )
    for body in (
        message(page=page),
        message(page='<p>Yes.<div class="gmail_quote">Bob wrote:<p>tomorrow</div>'),
        message(page='<p>Yes.<blockquote type="cite">tomorrow</blockquote><p>So.'),
        message("Yes.\n\n-----\nFrom: Bob\nSent: 4 May 2021 10:00\nTo: Ann\n\ntomorrow\n"),
    ):
        read = article(body)
        at = read.text.index("tomorrow")
        assert read.is_beside(at, at + 8)
        assert not read.is_beside(read.text.index("Yes"), read.text.index("Yes") + 3)


def test_a_message_behind_a_byte_order_mark_and_one_in_no_known_encoding_are_read() -> None:
    assert "signed" in article(b"\xef\xbb\xbf" + message()).text
    assert "signed" in article(b"Subject: x\nContent-Type: text/plain; charset=x-none\n\nsigned").text


def test_a_sheet_of_an_archive_for_paper_hides_nothing() -> None:
    link = b'<link rel=3D"stylesheet" media=3D"print" href=3D"cid:css@x"><i class=3D"x">there</i><h1>'
    sheet = b"----X\nContent-Type: text/css\nContent-ID: <css@x>\n\n.x{display:none}\n----X\nContent-Type: image/png"
    raw = ARCHIVE.replace(b"<h1>", link).replace(b"----X\nContent-Type: image/png", sheet, 1)
    assert "there" in article(raw, "a.mhtml").text
    assert "there" not in article(raw.replace(b'"print"', b'"screen"'), "a.mhtml").text


def test_the_page_of_an_archive_is_the_part_that_it_begins_with() -> None:
    raw = parts(
        "text/html\nContent-ID: <a>\n\n<p>advertisement", "text/html\nContent-ID: <b>\n\n<p>news", kind="related"
    )
    assert article(raw, "a.mht").text.strip() == "advertisement"
    assert article(raw.replace(b"related;", b'related; start="<b>";'), "a.mht").text.strip() == "news"
