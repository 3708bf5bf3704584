"""The bytes of a page by the labels of the Encoding Standard."""

import codecs

import pytest

from chrono.articles.encodings import decode_page, named_encoding, suggestion, sure_encoding, told_encoding


@pytest.mark.parametrize(
    ("raw", "label"),
    [
        (b'<meta charset="windows-1251">', "windows-1251"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8-r"),
        (b'<?xml version="1.0" encoding="koi8-r"?>', "koi8-r"),
        (b'<!-- <meta charset="big5"> --><meta charset=gbk>', "gbk"),
        (b'<meta name="description" content="charset=big5">', ""),
        (b'<meta data-charset="big5">', ""),
        (b"<p>none</p>", ""),
    ],
)
def test_the_page_names_its_encoding(raw: bytes, label: str) -> None:
    assert named_encoding(raw) == label


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ('<meta charset="windows-1251">\u00e9'.encode(), "\u00e9"),
        (b'<meta charset="gb2312">\xd6\xd0', "\u4e2d"),
        (b'<meta charset = "windows-1251">\xe0', "\u0430"),
        (b'<meta charset="iso-8859-1">\x93', "\u201c"),
        (b'<meta charset="windows-1252">\x81', "\x81"),
        (b'<meta charset="x-sjis">\x82\xa0', "\u3042"),
        (codecs.BOM_UTF16_LE + "\u044f".encode("utf-16-le"), "\u044f"),
        (codecs.BOM_UTF8 + b'<meta charset="big5">x', "x"),
        (b'<meta charset="utf-7">+ADw-', "+ADw-"),
        (b"<p>x</p>", "<p>x</p>"),
    ],
)
def test_bytes_are_read_as_browsers_read_them(raw: bytes, text: str) -> None:
    decoded, problem = decode_page(raw)
    assert (decoded.endswith(text), problem) == (True, "")


@pytest.mark.parametrize("label", ["unicode_escape", "cp037", "nonsense-9"])
def test_what_only_python_can_read_is_no_encoding_of_a_page(label: str) -> None:
    _, problem = decode_page(f'<meta charset="{label}">'.encode() + b"\xe0")
    assert f'written in "{label}", which is no known encoding' in problem


def test_the_curator_says_the_encoding() -> None:
    assert decode_page(b"\xcf\xf0\xe8", "windows-1251") == ("\u041f\u0440\u0438", "")


def test_the_curator_may_name_an_encoding_that_pages_cannot() -> None:
    assert decode_page("қаңтар".encode("kz1048"), "KZ-1048") == ("қаңтар", "")
    assert decode_page(b"\x81", "cp037") == ("a", "")


@pytest.mark.parametrize("name", ["nonsense-9", "unicode_escape", "idna", "undefined", "hex", "a\0b"])
def test_what_is_no_encoding_of_a_text_is_none(name: str) -> None:
    assert decode_page(b"a\xe0", name)[1].startswith(f'"{name}" is no known encoding')


def test_bytes_that_are_not_in_the_encoding_of_the_curator_are_refused() -> None:
    assert decode_page(b"a\xff", "cp864")[1].startswith("not cp864 text: byte 0xFF at byte 1")


@pytest.mark.parametrize(("mark", "name"), [(codecs.BOM_UTF16_BE, "utf-16-be"), (codecs.BOM_UTF8, "utf-8")])
def test_a_byte_order_mark_says_which_unicode_the_curator_means(mark: bytes, name: str) -> None:
    assert decode_page(mark + "я".encode(name), "UTF-16") == ("я", "")


def test_what_cannot_be_decoded_is_refused_with_what_would_fit() -> None:
    _, problem = decode_page("\u041f\u0440\u0438\u0432\u0435\u0442".encode("windows-1251"))
    assert problem.startswith("not UTF-8 text: byte 0xCF at byte 0; windows-1251")
    assert suggestion(b"plain") == ""


@pytest.mark.parametrize(
    ("raw", "label", "told"),
    [
        (b"\xcf\xf0\xe8", "CP1251", "windows-1251"),
        (b'\x1b$B$"\x1b(B', "iso-2022-jp", "iso-2022-jp"),
        (b"plain", "latin1", "windows-1252"),
        (b"plain", "utf-8", ""),
        (b"\xcf\xf0\xe8", "", ""),
        (b"\xcf\xf0\xe8", "nonsense-9", ""),
        (b"<meta charset=koi8-r>\xcf\xf0\xe8", "windows-1251", ""),
        ("\u041f\u0440\u0438".encode(), "windows-1251", ""),
        (codecs.BOM_UTF16_LE + b"x\0", "windows-1251", ""),
    ],
)
def test_an_encoding_is_told_where_the_page_does_not_show_it(raw: bytes, label: str, told: str) -> None:
    assert told_encoding(raw, label) == told


@pytest.mark.parametrize(
    ("words", "codec", "name"),
    [
        ("Le préfet a fermé le café à cause de la grève; l'évènement est annulé.", "cp1252", "windows-1252"),
        ("Министр иностранных дел посетил Китай в марте и подписал соглашение.", "koi8-r", "koi8-r"),
        ("Ο υπουργός Εξωτερικών επισκέφθηκε την Κίνα τον Μάρτιο.", "cp1253", "windows-1253"),
    ],
)
def test_encoding_that_is_likely_is_suggested(words: str, codec: str, name: str) -> None:
    assert suggestion((words * 4).encode(codec)) == f"; {name} would fit, say it as encoding of the source"


RUSSIAN = "Министр иностранных дел посетил Китай в марте 2024 года и подписал соглашение. "


@pytest.mark.parametrize(
    ("words", "codec", "name"),
    [
        (RUSSIAN * 2, "cp1251", "windows-1251"),
        (RUSSIAN * 2, "koi8-r", "koi8-r"),
        ("2024年3月3日，渡轮在海岸沉没，港务局表示，四十人被送往医院。船长说，风暴中发动机失灵。", "gbk", "gb18030"),
        (RUSSIAN * 2, "mac-cyrillic", ""),
        ("«Аврора» паромы 2024 жылғы 3 наурызда жағалауда суға батты, деп хабарлады порт басқармасы.", "kz1048", ""),
        ("On 3 March 2024 the ferry sank at a cost of £5 million. " * 30, "cp1252", ""),
        ("The café closed on 3 March 2024. " * 30, "cp1252", ""),
        ("Am 3. März 2024 sank die Fähre vor der Küste. Größe: 40 Mann. " * 5, "cp1252", ""),
        ("Am 3. März 2024 sank die Fähre vor der Küste. Größe: 40 Mann. " * 5, "cp850", ""),
        ("Dnia 3 marca 2024 r. prom zatonął koło Łodzi. Źródło: część załogi.", "cp1250", ""),
        ("3 Mart 2024 tarihinde gemi battı, dedi kaptan. Şirket ışıkları söndürdü.", "cp1254", ""),
        ("2024年3月3日、フェリーが沈没した。船長はエンジンが故障したと語った。", "euc-jp", ""),
        ("네스 해안에서 여객선이 침몰했다고 항만청이 밝혔다. 선장은 엔진이 고장났다고 말했다.", "euc-kr", ""),
        ("Приказ", "cp1251", ""),
    ],
)
def test_an_encoding_is_sure_only_where_it_gives_words_of_one_script(words: str, codec: str, name: str) -> None:
    assert sure_encoding(words.encode(codec, "ignore")) == name


def test_what_is_no_text_is_surely_in_no_encoding() -> None:
    assert sure_encoding(bytes(range(128, 256)) * 9) == ""
    assert sure_encoding(b"plain") == ""


BRIDGE = "<p>Мост через реку был открыт 11 марта 2024 года в присутствии министра. " * 3


@pytest.mark.parametrize(
    ("codec", "named"),
    [
        ("koi8-r", "windows-1251"),
        ("windows-1251", "koi8-r"),
        ("koi8-r", "iso-8859-1"),
        ("windows-1251", "iso-8859-1"),
    ],
)
def test_a_page_that_names_another_encoding_than_it_is_in_is_refused_with_its_own(codec: str, named: str) -> None:
    text, problem = decode_page(f"<meta charset={named}>{BRIDGE}".encode(codec))
    known = "windows-1252" if named == "iso-8859-1" else named
    would_fit = f"{codec} would fit, say it as encoding of the source"
    assert not text
    assert problem == f"its letters are no words in {known}, which the page names; {would_fit}"
    assert decode_page(f"<meta charset={named}>{BRIDGE}".encode(codec), codec)[0].count("Мост") == 3


@pytest.mark.parametrize(
    "words",
    [BRIDGE, BRIDGE.upper(), "<p>МинФин, ГазПром, РосНефть и СберБанк открыли мост. " * 9, "<p>Größe, Öl, Übel: äöü"],
)
def test_a_page_in_the_encoding_that_it_names_is_read(words: str) -> None:
    named = "windows-1251" if "М" in words or "м" in words else "iso-8859-1"
    assert words in decode_page(f"<meta charset={named}>{words}".encode(named))[0]


@pytest.mark.parametrize(
    ("words", "codec", "name"),
    [("The café has closed.", "cp1252", "windows-1252"), ("Кафе закрыто.", "cp1251", "windows-1251")],
)
def test_a_few_letters_with_marks_in_latin_words_are_no_cyrillic(words: str, codec: str, name: str) -> None:
    assert suggestion(words.encode(codec)) == f"; {name} would fit, say it as encoding of the source"
