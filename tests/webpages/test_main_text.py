"""The main text of a page, laid over what was read of it."""

import sys

import pytest

from chrono.webpages.main_text import beside_main_text
from chrono.webpages.webpages import read_webpage

SENTENCE = "The ministers of the two countries met in the capital on Tuesday and agreed to widen the border crossing."
PAGE = f"""<html><body><div class=top><a href=/a>Home</a> <a href=/b>World</a></div>
<div class=x1><h1>Ministers agree on the crossing</h1><div>By A. Writer, 4 May 2023</div><p>{SENTENCE} {SENTENCE}</p>
<p>{SENTENCE} They will meet again in May 2025.</p><p>The crossing was opened in 1992 and closed in 2019.</p></div>
<div class=x2><h3>More news</h3><div>Strike of 4 May 2022 ends</div><div>Flood kills nine in June 2021</div></div>
</body></html>"""


def beside(page: str = PAGE) -> list[str]:
    read = read_webpage(page)
    return [" ".join(read.text[start:end].split()) for start, end in read.beside]


def test_menus_and_teasers_without_a_mark_stand_beside_the_text() -> None:
    pytest.importorskip("trafilatura")
    assert beside() == ["Home World", "More news Strike of 4 May 2022 ends Flood kills nine in June 2021"]


def test_without_the_extra_only_what_is_marked_stands_beside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    assert beside() == []
    assert beside(PAGE.replace("div class=top", "nav").replace("World</a></div>", "World</a></nav>")) == ["Home World"]


@pytest.mark.parametrize("text", ["", "Short.", SENTENCE.upper()])
def test_a_mask_that_fits_the_text_in_hardly_anything_is_not_believed(text: str) -> None:
    assert beside_main_text(PAGE, text) is None


def test_whatever_the_library_raises_costs_only_the_mask(monkeypatch: pytest.MonkeyPatch) -> None:
    trafilatura = pytest.importorskip("trafilatura")

    def fails(*_: object, **__: object) -> str:
        raise ValueError("no page")

    monkeypatch.setattr(trafilatura, "extract", fails)
    assert beside_main_text(PAGE, SENTENCE * 3) is None


def test_a_tag_of_many_attributes_is_plain_to_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    trafilatura = pytest.importorskip("trafilatura")
    given: list[str] = []
    monkeypatch.setattr(trafilatura, "extract", lambda source, **_: given.append(source))
    many = " ".join(f'data-a{number}="{number}"' for number in range(500))
    beside_main_text(f'<p {many}>One.</p><img alt="{"x" * 3000}">', SENTENCE * 3)
    assert given == [f'<p>One.</p><img alt="{"x" * 3000}">']


def test_a_run_of_line_breaks_is_two_to_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    trafilatura = pytest.importorskip("trafilatura")
    given: list[str] = []
    monkeypatch.setattr(trafilatura, "extract", lambda source, **_: given.append(source))
    beside_main_text("One.<br><br>Two." + "<br>\n<BR/><br />" * 9, SENTENCE * 3)
    assert given == ["One.<br><br>Two.<br><br>"]


def test_a_page_of_few_words_is_not_given_to_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    trafilatura = pytest.importorskip("trafilatura")
    given: list[str] = []
    monkeypatch.setattr(trafilatura, "extract", lambda source, **_: given.append(source))
    assert beside_main_text("<p>One." + "<hr>" * 9, "One.") is None
    assert given == []


def test_what_is_marked_as_a_menu_is_never_main_text() -> None:
    pytest.importorskip("trafilatura")
    menu = "<nav><ul><li><a href=/a>Top stories</a><dl><dt>Filter the page</dt></dl></li></ul></nav>"
    found = beside(PAGE.replace("<h1>", f"{menu}<h1>").replace("<p>", f"{menu}<p>", 1))
    assert [one for one in found if "Top stories" in one] == [
        "Home World Top stories Filter the page",
        "Top stories Filter the page",
    ]
