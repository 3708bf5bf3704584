"""The page in a real browser: Chromium of the system, driven by playwright.

Left out, with a word, where one of them is missing; `.ci/run` sets CHRONO_BROWSER, which makes that a failure.
"""

import json
import os
import re
import shutil
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from chrono.dossiers.making import make_dossier
from chrono.dossiers.page import to_page
from chrono.outputs import OutputOptions, write_all
from chrono.serving import LiveChronology, PageServer
from tests.conftest import report_on

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
REQUIRED = bool(os.environ.get("CHRONO_BROWSER"))
playwright = pytest.importorskip("playwright.sync_api") if not REQUIRED else __import__("playwright.sync_api").sync_api
if BROWSER is None and not REQUIRED:
    pytest.skip("no Chromium is installed", allow_module_level=True)

AXE = Path(__file__).resolve().parents[2] / "build" / "programs" / "node_modules" / "axe-core" / "axe.min.js"
SENTENCES = (
    "The ministers of Peru and Chile signed a trade treaty in Lima on 9 May 2023.",
    "The envoy of Norway visited Quito on 3 June 2023.",
    "The court in Bern closed the case on 12 January 2024.",
)
FILLER = "Nobody had thought that it would be settled so soon by those who took part in it. " * 12


def text_of() -> str:
    return """\
title: Treaties and visits
description: What one paper tells.
sources:
  paper: {file: paper.txt, published: 2024-02-01, publisher: The Paper, url: "https://example.org/a"}
  other: {file: other.txt, published: 2024-02-01}
categories:
  trade: {label: Trade}
  visits: {label: Visits}
events:
  - id: treaty
    title: Peru and Chile signed a trade treaty
    date: 2023-05-09
    category: trade
    participants: [Peru, Chile]
    evidence:
      - {source: paper, quote: "The ministers of Peru and Chile signed a trade treaty in Lima on 9 May 2023"}
  - id: visit
    title: The envoy of Norway visited Quito
    date: 2023-06-03
    category: visits
    participants: [Norway]
    evidence:
      - {source: paper, quote: "The envoy of Norway visited Quito on 3 June 2023"}
      - {source: other, quote: "visited Quito on 3 June 2023"}
  - id: case
    title: The court in Bern closed the case
    date: 2024-01-12
    status: occurred
    evidence:
      - {source: paper, quote: "The court in Bern closed the case on 12 January 2024"}
"""


ARTICLES = {
    "paper.txt": " date 2024-02-01 " + f"\n\n{FILLER}\n\n".join(SENTENCES) + "\n",
    "other.txt": f" date 2024-02-01 {FILLER}\n\nThe envoy of Norway visited Quito on 3 June 2023.\n",
}


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "c.html"
    write_all([(report_on(text_of(), ARTICLES), path)], OutputOptions())
    return path


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as started:
        launched = started.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        yield launched
        launched.close()


class Opened:
    """A page that was opened, with what the browser said and asked for."""

    def __init__(self, browser: Any, file: Path, place: str = "", **given: Any) -> None:
        self.context = browser.new_context(**{"viewport": {"width": 1280, "height": 800}} | given)
        self.page = self.context.new_page()
        self.said: list[str] = []
        self.asked: list[str] = []
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.said.append("dialog"), dialog.dismiss()))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.goto(file.as_uri() + place)
        self.page.wait_for_load_state()

    def until(self, condition: str) -> None:
        """Wait for a condition; the page's policy forbids what playwright would wait with."""
        for _ in range(100):
            if self.page.evaluate(condition):
                return
            self.page.wait_for_timeout(30)
        raise AssertionError(f"never true: {condition}")

    @property
    def events(self) -> list[str]:
        return [one.get_attribute("id") for one in self.page.query_selector_all(".event") if one.is_visible()]

    def in_view(self, selector: str) -> bool:
        """Does it lie within the window, not under anything else?"""
        script = """(selector) => { const one = document.querySelector(selector); const box = one.getClientRects()[0];
          if (!box) return false;
          const top = document.elementFromPoint(box.left + 2, box.top + box.height / 2);
          return box.top >= 0 && box.bottom <= innerHeight && (one === top || one.contains(top)); }"""
        return bool(self.page.evaluate(script, selector))

    def comes_into_view(self, selector: str) -> bool:
        """Does it, within the time in which a page scrolls?"""
        for _ in range(100):
            if self.in_view(selector):
                return True
            self.page.wait_for_timeout(30)
        return False


@pytest.fixture
def opened(browser: Any, file: Path) -> Iterator[Opened]:
    one = Opened(browser, file)
    yield one
    one.context.close()


@pytest.mark.parametrize("scripts", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("width", [320, 768, 1440])
def test_each_passage_opens_its_article_with_the_words_marked_in_view(
    browser: Any, file: Path, width: int, scripts: bool
) -> None:
    one = Opened(browser, file, viewport={"width": width, "height": 800}, java_script_enabled=scripts)
    wanted = [
        "The ministers of Peru and Chile signed a trade treaty in Lima on 9 May 2023",
        "The envoy of Norway visited Quito on 3 June 2023",
        "visited Quito on 3 June 2023",
        "The court in Bern closed the case on 12 January 2024",
    ]
    links = one.page.query_selector_all("a.open")
    assert len(links) == len(wanted)
    for number, words in enumerate(wanted, start=1):
        one.page.click(f"a.open[href='#q/{number}']")
        mark = one.page.query_selector(f"[id='q/{number}']")
        assert words in mark.inner_text()
        assert one.page.evaluate("location.hash") == f"#q/{number}" if scripts else True
        box = mark.bounding_box()
        assert box is not None
        assert -1 <= box["y"] < 800
        if scripts:
            assert one.in_view(f"[id='q/{number}']")
        one.page.go_back()
    assert one.said == []
    assert one.asked == [file.as_uri()]
    one.context.close()


def test_event_of_the_picture_leads_to_its_words(opened: Opened) -> None:
    opened.page.evaluate("document.querySelector('.picture a[href=\"#case\"]').focus()")
    opened.page.keyboard.press("Enter")
    opened.until("location.hash === '#case'")
    assert opened.in_view("[id='case'] h4")


def test_search_shows_what_has_the_words_without_marks_on_letters(opened: Opened) -> None:
    opened.page.fill("input[name=q]", "QUÍTO envoy")
    assert opened.events == ["visit"]
    opened.until("document.querySelector('[role=status]').textContent.includes('1 of 3')")
    assert opened.page.evaluate("location.search").startswith("?q=")
    opened.page.click("button[type=reset]")
    opened.until("location.search === ''")
    assert opened.events == ["treaty", "visit", "case"]


def test_enter_leads_from_the_search_to_the_first_event_found(opened: Opened) -> None:
    opened.page.fill("input[name=q]", "bern")
    opened.page.keyboard.press("Enter")
    assert opened.page.evaluate("document.activeElement.getAttribute('href')") == "#case"


def test_what_is_found_comes_into_view_where_the_picture_is_high(browser: Any, file: Path) -> None:
    one = Opened(browser, file, viewport={"width": 900, "height": 480})
    one.page.click(".ways a[href='#the/finder']")
    one.page.evaluate("scrollTo(0, document.querySelector('.finder').offsetTop - innerHeight + 60)")
    one.page.fill("input[name=q]", "bern")
    assert one.comes_into_view("[id='case'] h4")
    one.context.close()


def test_article_is_closed_from_wherever_it_is_read_on_a_narrow_screen(browser: Any, file: Path) -> None:
    one = Opened(browser, file, "#q/4", viewport={"width": 360, "height": 300})
    one.page.mouse.wheel(0, 60)
    one.page.wait_for_timeout(100)
    shown = [link for link in one.page.query_selector_all(".close") if link.is_visible()]
    assert len(shown) == 1
    box = shown[0].bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 300
    one.context.close()


def test_search_that_finds_nothing_says_so(opened: Opened) -> None:
    opened.page.fill("input[name=q]", "xyzzy")
    opened.until("document.querySelector('[role=status]').textContent === 'No event fits.'")
    assert opened.events == []


@pytest.mark.parametrize("words", ["confirmed", "evidence", "in its article", "participant"])
def test_search_looks_for_no_words_of_the_frame(opened: Opened, words: str) -> None:
    opened.page.fill("input[name=q]", words)
    assert opened.events == []


@pytest.mark.parametrize(("words", "event"), [("norway", "visit"), ("the paper", "treaty"), ("lima", "treaty")])
def test_search_finds_names_sources_and_quotations(opened: Opened, words: str, event: str) -> None:
    opened.page.fill("input[name=q]", words)
    assert event in opened.events


def test_filters_choose_and_stay_in_the_address(browser: Any, file: Path, opened: Opened) -> None:
    opened.page.select_option("select[name=category]", "trade")
    assert opened.events == ["treaty"]
    query = opened.page.evaluate("location.search")
    again = Opened(browser, file, query)
    assert again.events == ["treaty"]
    again.context.close()


@pytest.mark.parametrize(
    ("field", "day", "events"),
    [("from", "2023-06-03", ["visit", "case"]), ("to", "2023-06-02", ["treaty"]), ("from", "2025-01-01", [])],
)
def test_days_choose_what_may_lie_within(opened: Opened, field: str, day: str, events: list[str]) -> None:
    opened.page.fill(f"input[name={field}]", day)
    assert opened.events == events


DATED = """\
title: Dates
sources: {paper: {file: paper.txt, published: 2024-02-01}, other: {file: other.txt, published: 2024-02-01}}
events:
  - {id: about, title: A strike began, date: 2023-06-26~}
  - {id: exact, title: A strike ended, date: 2023-06-30}
  - id: disputed
    title: The chair resigned
    date: 2023-06-03
    evidence: [{source: paper, quote: x}, {source: other, quote: y, stance: disputes, says: {date: 2023-06-27}}]
"""


def test_days_choose_what_is_about_right_or_said_otherwise(browser: Any, tmp_path: Path) -> None:
    write_all([(report_on(DATED, ARTICLES), tmp_path / "c.html")], OutputOptions().as_draft())
    one = Opened(browser, tmp_path / "c.html", "?from=2023-06-27&to=2023-06-28")
    assert one.events == ["disputed", "about"]
    one.context.close()


def test_event_outside_the_filter_is_shown_where_the_address_names_it(browser: Any, file: Path) -> None:
    one = Opened(browser, file, "?category=trade#case")
    assert one.events == ["treaty", "case"]
    assert "outside the filter" in one.page.inner_text("[id='case'] .chips")
    one.context.close()


def test_address_that_names_nothing_stops_nothing(browser: Any, file: Path) -> None:
    one = Opened(browser, file, "?category=none&x=%ff#%E0%A4%A")
    assert (one.events, one.said) == (["treaty", "visit", "case"], [])
    one.context.close()


def test_arrows_lead_from_title_to_title_and_along_the_picture(opened: Opened) -> None:
    opened.page.focus("[id='treaty'] h4 a")
    opened.page.keyboard.press("ArrowDown")
    assert opened.page.evaluate("document.activeElement.getAttribute('href')") == "#visit"
    opened.page.keyboard.press("ArrowUp")
    assert opened.page.evaluate("document.activeElement.getAttribute('href')") == "#treaty"
    stops = "[...document.querySelectorAll('.picture a')].filter(one => one.getAttribute('tabindex') === '0')"
    assert opened.page.evaluate(f"{stops}.map(one => one.getAttribute('href'))") == ["#treaty"]
    opened.page.evaluate(f"{stops}[0].focus()")
    for key, href in (("ArrowRight", "#visit"), ("End", "#case"), ("Home", "#treaty")):
        opened.page.keyboard.press(key)
        assert opened.page.evaluate("document.activeElement.getAttribute('href')") == href


def test_everything_can_be_reached_by_the_keyboard(opened: Opened) -> None:
    opened.page.keyboard.press("Tab")
    assert opened.page.evaluate("document.activeElement.className") == "skip"
    seen = set()
    for _ in range(60):
        opened.page.keyboard.press("Tab")
        seen.add(opened.page.evaluate("document.activeElement.getAttribute('href') || document.activeElement.name"))
    assert {"#treaty", "#case", "q", "category", "#q/1", "#q/4"} <= seen


@pytest.mark.parametrize("width", [320, 360, 1440])
def test_nothing_runs_out_of_the_window(browser: Any, file: Path, width: int) -> None:
    one = Opened(browser, file, viewport={"width": width, "height": 800})
    assert one.page.evaluate("document.documentElement.scrollWidth") <= width
    one.context.close()


def test_name_of_two_letters_is_a_target_of_24_pixels(browser: Any, tmp_path: Path) -> None:
    text = "title: T\nsources:\n  s1: {file: paper.txt, published: 2024-02-01}\nevents: []\n"
    write_all([(report_on(text, ARTICLES), tmp_path / "c.html")], OutputOptions())
    one = Opened(browser, tmp_path / "c.html")
    box = one.page.query_selector(".sheet h3 a").bounding_box()
    assert (box["width"] >= 24, box["height"] >= 24) == (True, True)
    one.context.close()


def test_link_that_closes_an_article_is_a_target_of_24_pixels(browser: Any, file: Path) -> None:
    one = Opened(browser, file, "#q/2", viewport={"width": 360, "height": 800})
    close = next(found for found in one.page.query_selector_all(".close") if found.is_visible())
    assert close.bounding_box()["height"] >= 24
    one.context.close()


def test_number_of_a_passage_is_heard_with_the_word_before_it(opened: Opened) -> None:
    assert 'link "Evidence [1]"' in opened.page.locator("dd a").first.aria_snapshot()


def test_narrow_window_shows_that_the_picture_goes_on(browser: Any, file: Path) -> None:
    one = Opened(browser, file, viewport={"width": 360, "height": 700})
    sign = "getComputedStyle(document.querySelector('.picture'), '::after')"
    assert one.page.evaluate(f"[{sign}.content, {sign}.opacity]") == ['"→" / ""', "1"]
    one.page.evaluate("document.querySelector('.picture').scrollLeft = 9999")
    one.until(f"{sign}.opacity === '0'")
    one.context.close()


def test_window_that_holds_the_picture_has_no_sign(browser: Any, file: Path) -> None:
    one = Opened(browser, file, viewport={"width": 520, "height": 700})
    picture = "document.querySelector('.picture')"
    assert one.page.evaluate(f"getComputedStyle({picture}, '::after').content") == "none"
    assert one.page.evaluate(f"{picture}.scrollWidth <= {picture}.clientWidth")
    one.context.close()


def test_closing_an_article_leads_back_to_the_passage(opened: Opened) -> None:
    opened.page.click("a.open[href='#q/2']")
    opened.page.click(".sheet:has(:target) .close")
    assert opened.page.evaluate("location.hash") == "#n/2"
    assert opened.in_view("[id='n/2']")


def test_print_has_every_event_and_no_article(browser: Any, file: Path, tmp_path: Path) -> None:
    one = Opened(browser, file)
    one.page.pdf(path=str(tmp_path / "a.pdf"))
    from chrono.documents.pdf import read_pdf

    text = " ".join(read_pdf((tmp_path / "a.pdf").read_bytes()).text.split())
    assert all(words in text for words in ("Peru and Chile signed a trade treaty", "closed the case", "Sources"))
    assert "Nobody had thought" not in text
    one.context.close()


def printed(browser: Any, file: Path, place: str, pdf: Path) -> str:
    from chrono.documents.pdf import read_pdf

    one = Opened(browser, file, place)
    one.page.pdf(path=str(pdf))
    one.context.close()
    return " ".join(read_pdf(pdf.read_bytes()).text.split())


def test_each_event_is_printed_on_one_page_with_its_numbered_notes(browser: Any, tmp_path: Path) -> None:
    import pypdfium2

    sentences = [f"The port of Town{number} was opened on {number} March 2023." for number in range(1, 29)]
    events = "".join(
        f"  - {{id: e{number}, title: Port {number} opened, date: 2023-03-{number:02}, "
        f"evidence: [{{source: paper, quote: {sentence[:-1]}}}]}}\n"
        for number, sentence in enumerate(sentences, start=1)
    )
    text = "title: Ports\nsources:\n  paper: {file: paper.txt, published: 2023-04-01}\nevents:\n" + events
    write_all([(report_on(text, {"paper.txt": " ".join(sentences)}), tmp_path / "c.html")], OutputOptions().as_draft())
    one = Opened(browser, tmp_path / "c.html")
    one.page.pdf(path=str(tmp_path / "c.pdf"))
    one.context.close()
    pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(tmp_path / "c.pdf")]
    assert len(pages) > 3
    for number in range(1, 29):
        held = [
            text for text in pages if f"Port {number} opened" in " ".join(text.split()) and f"Town{number} " in text
        ]
        assert len(held) == 1, number
    assert re.search(r"Port 5 opened\s*5\b", pages[0] + pages[1])


def test_heading_is_printed_with_what_it_heads(browser: Any, file: Path) -> None:
    one = Opened(browser, file)
    one.page.emulate_media(media="print")
    style = "getComputedStyle(document.querySelector('h2')).breakAfter"
    assert one.page.evaluate(style) == "avoid"
    one.context.close()


def test_print_gives_the_addresses_of_sources(browser: Any, file: Path, tmp_path: Path) -> None:
    text = printed(browser, file, "", tmp_path / "a.pdf")
    assert "original page <https://example.org/a>" in text[text.rindex("Sources") :]
    assert "(example.org)" not in text[text.rindex("Sources") :]


def test_print_of_a_filtered_page_says_what_is_left_and_by_what(browser: Any, file: Path, tmp_path: Path) -> None:
    text = printed(browser, file, "?category=trade&q=peru&from=2023-01-01", tmp_path / "a.pdf")
    chosen = "Find = peru; Category = Trade; From = 2023-01-01"
    assert f"Events shown: 1 of 3: {chosen}. The timeline shows all events." in text
    assert "closed the case" not in text[text.index("Events shown") :].split("Sources")[0]
    assert "Events shown" not in printed(browser, file, "", tmp_path / "b.pdf")


_FAINTEST = 6 / 255
"""A thousandth of a point at an edge: nobody sees it."""


def test_picture_is_drawn_as_it_is_in_a_file(browser: Any, file: Path, tmp_path: Path) -> None:
    write_all([(report_on(text_of(), ARTICLES), tmp_path / "c.svg")], OutputOptions())
    svg = (tmp_path / "c.svg").read_text("utf-8")
    head = "<!DOCTYPE html><meta charset=utf-8><style>body{margin:0}svg{display:block;width:800px;height:auto}</style>"
    (tmp_path / "plain.html").write_text(head + svg[svg.index("<svg") :], "utf-8")
    plain = Opened(browser, tmp_path / "plain.html")
    whole = plain.page.query_selector("svg").screenshot()
    one = Opened(browser, file)
    one.page.evaluate(
        "const one = document.querySelector('.picture svg'); one.style.width = '800px'; one.style.height = 'auto'; "
        "document.body.replaceChildren(one); document.body.style.cssText = 'margin:0;padding:0;max-width:none'"
    )
    inlined = one.page.query_selector("svg").screenshot()
    import io

    import matplotlib.image as mpl_image
    import numpy as np

    first, second = (mpl_image.imread(io.BytesIO(raw))[..., :3] for raw in (whole, inlined))
    assert first.shape == second.shape
    assert np.abs(first - second).max() <= _FAINTEST
    plain.context.close()
    one.context.close()


HOSTILE = [
    "<script>document.title='ran'</script>",
    "</script><script>document.title='ran'</script>",
    "</style><script>document.title='ran'</script>",
    '"><img src=x onerror="document.title=\'ran\'">',
    "' onmouseover='document.title=1' x='",
    "<svg onload=document.title='ran'>",
    "<!--<script>",
    "<iframe srcdoc=\"<script>parent.document.title='ran'</script>\">",
    "<details open ontoggle=document.title='ran'>",
    "<a href=javascript:document.title='ran'>x</a>",
    "javascript:document.title='ran'",
    "java\tscript:document.title='ran'",
    "data:text/html,<script>document.title='ran'</script>",
    "<style>body{display:none}</style>",
    "</title><script>document.title='ran'</script>",
    "<base href=https://example.org/>",
    "<meta http-equiv=refresh content='0;url=https://example.org/'>",
    "<form action=https://example.org/><input type=submit>",
    "<math><mtext></table><img src=x onerror=document.title='ran'>",
    "{{constructor.constructor('document.title=1')()}}",
    "\u202egnp.exe",
    "toString",
    "__proto__",
    "constructor",
    "<img src=x onerror=document.title='ran'>",
    "<img/src=x/onerror=document.title='ran'>",
    "<IMG SRC=x ONERROR=document.title='ran'>",
    "<svg><script>document.title='ran'</script></svg>",
    "<svg><a xlink:href=javascript:document.title='ran'><text>x</text></a></svg>",
    "<svg><animate onbegin=document.title='ran' attributeName=x dur=1s>",
    "<svg><set attributeName=href to=javascript:document.title='ran'>",
    "<svg><foreignObject><iframe src=javascript:parent.document.title='ran'>",
    "<svg><style>*{display:none}</style></svg>",
    "<math href=javascript:document.title='ran'>x</math>",
    "<body onload=document.title='ran'>",
    "<input autofocus onfocus=document.title='ran'>",
    "<select autofocus onfocus=document.title='ran'>",
    "<textarea autofocus onfocus=document.title='ran'>",
    "<video><source onerror=document.title='ran'>",
    "<audio src=x onerror=document.title='ran'>",
    "<object data=javascript:document.title='ran'>",
    "<embed src=javascript:document.title='ran'>",
    "<link rel=stylesheet href=https://example.org/x.css>",
    "<link rel=import href=data:text/html,x>",
    "<marquee onstart=document.title='ran'>",
    "<template><script>document.title='ran'</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=document.title=1>'>",
    "<textarea></textarea><script>document.title='ran'</script>",
    "<title><script>document.title='ran'</script></title>",
    "<![CDATA[<script>document.title='ran'</script>]]>",
    "<?xml-stylesheet href='javascript:document.title=1'?>",
    "--><script>document.title='ran'</script>",
    "*/document.title='ran'/*",
    "';document.title='ran';//",
    '";document.title="ran";//',
    "`${document.title='ran'}`",
    "\\u003cscript\\u003edocument.title='ran'\\u003c/script\\u003e",
    "&lt;script&gt;document.title='ran'&lt;/script&gt;",
    "&#60;script&#62;document.title='ran'&#60;/script&#62;",
    "&#x6A;avascript:document.title='ran'",
    "JaVaScRiPt:document.title='ran'",
    " javascript:document.title='ran'",
    "\x01javascript:document.title='ran'",
    "vbscript:msgbox(1)",
    "data:image/svg+xml,<svg onload=document.title='ran'>",
    "blob:https://example.org/x",
    "https://example.org@evil.example/",
    "//evil.example/x.js",
    "https:evil",
    "../../../etc/passwd",
    "expression(document.title='ran')",
    "}</style><script>document.title='ran'</script>",
    "url(javascript:document.title='ran')",
    "@import 'https://example.org/x.css';",
    "{% raw %}{{ 7*7 }}{% endraw %}",
    "${7*7}#{7*7}<%= 7*7 %>",
    "%3Cscript%3Edocument.title='ran'%3C/script%3E",
    "\u2066\u202edesrever\u202c\u2069",
    "＜script＞document.title='ran'＜/script＞",
    "<a href='x' style='position:fixed;inset:0;background:red'>x</a>",
    "<script src=https://example.org/x.js></script>",
    "<p id=the/events>x</p>",
    "a' b\" c` d< e> f& g/ h= i\\",
]
_AT_ONCE = 8


@pytest.mark.parametrize("start", range(0, len(HOSTILE), _AT_ONCE))
def test_words_of_strangers_never_run(browser: Any, tmp_path: Path, start: int) -> None:
    words = HOSTILE[start : start + _AT_ONCE]
    report = report_on(_hostile(words), {f"{at}.txt": _article(one) for at, one in enumerate(words)})
    path = tmp_path / "c.html"
    path.write_text(to_page(make_dossier(report)), "utf-8", newline="\n")
    one = Opened(browser, path)
    assert len(one.events) == len(words) + 1
    for said in words:
        one.page.fill("input[name=q]", said)
    one.page.wait_for_timeout(50)
    assert one.page.title() != "ran"
    assert one.said == []
    assert one.asked == [path.as_uri()]
    scripts = "[...document.querySelectorAll('script')].map(one => one.type)"
    assert one.page.evaluate(scripts) == ["application/ld+json", ""]
    handlers = (
        "[...document.querySelectorAll('*')].filter(one => [...one.attributes].some(a => /^on|^style$/.test(a.name)))"
    )
    assert one.page.evaluate(f"{handlers}.length") == 0
    links = one.page.evaluate("[...document.querySelectorAll('a')].map(one => one.href.baseVal ?? one.href)")
    assert {link.partition(":")[0] for link in links if not link.startswith("#")} <= {"file", "http", "https"}
    one.context.close()


def _article(words: str) -> str:
    # What no chronology may hold, but articles may.
    refused = "\x00\x1b[2J\u2028\ufeff<script>document.title='ran'</script>"
    return f" date 2023-06-01 On 9 May 2023 {words} was said. {words} again on 3 April 2022. {refused}"


def _hostile(strings: list[str]) -> str:
    """A chronology with each string in every field that takes one."""
    quoted = [json.dumps(one) for one in strings]
    sources = "".join(
        f"  {one}:\n    {{file: {at}.txt, published: 2023-06-01, publisher: {one}, title: {one}, author: {one}, "
        f"url: {one}, archived: {one}}}\n"
        for at, one in enumerate(quoted)
    )
    events = "".join(
        f"""\
  - id: {"toString" if not at else f"e{at}"}
    title: {one}
    date: 2023-05-09
    category: [{one}]
    location: {one}
    participants: [{one}]
    attributed_to: {one}
    figures: [{{label: {one}, value: "5", unit: {one}}}]
    summary: {one}
    url: {one}
    waive: {{date-not-stated: {one}}}
    evidence:
      - {{source: {one}, quote: {one}, locator: {one}, prefix: {one}, suffix: {one}}}
"""
        for at, one in enumerate(quoted)
    )
    return (
        f"title: {quoted[0]}\ndescription: {quoted[-1]}\nsources:\n{sources}actors:\n"
        + "".join(f"  {one}: {{name: {one}, role: {one}}}\n" for one in quoted)
        + "categories:\n"
        + "".join(f"  {one}: {{label: {one}}}\n" for one in quoted)
        + f"events:\n{events}  - {{id: __proto__, title: {quoted[0]}, date: 2024}}\n"
    )


@pytest.mark.skipif(not AXE.exists(), reason="axe-core is not installed (.ci/programs)")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("place", ["", "#q/2"])
def test_axe_finds_nothing(browser: Any, file: Path, scheme: str, place: str) -> None:
    one = Opened(browser, file, place, color_scheme=scheme)
    one.page.evaluate(AXE.read_text("utf-8"))
    kinds = "['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']"
    found = one.page.evaluate(f"axe.run({{runOnly: {kinds}}})")
    assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found["violations"]] == []
    one.context.close()


class Followed:
    """A chronology that is edited, with the page of it that a browser has open."""

    def __init__(self, browser: Any, folder: Path) -> None:
        for name, text in ARTICLES.items():
            (folder / name).write_text(text, "utf-8")
        self.file = folder / "events.yaml"
        self.file.write_text(text_of(), "utf-8")
        live = LiveChronology(self.file, OutputOptions())
        assert live.build()
        self.server, self._stop = PageServer(live.site, "127.0.0.1", 0), threading.Event()
        self.server.start()
        self._thread = threading.Thread(target=live.follow, args=(self._stop,))
        self._thread.start()
        self._context = browser.new_context(viewport={"width": 1280, "height": 600})
        self.page = self._context.new_page()
        self.said: list[str] = []
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))

    def open(self, place: str = "") -> None:
        self.page.goto(self.server.url + place)
        self.page.wait_for_timeout(600)
        self.page.evaluate("window.stayed = true")

    def change(self, before: str, after: str) -> None:
        self.file.write_text(text_of().replace(before, after), "utf-8")

    def close(self) -> None:
        self._context.close()
        self._stop.set()
        self.server.stop()
        self._thread.join(10)


@pytest.fixture
def followed(browser: Any, tmp_path: Path) -> Iterator[Followed]:
    one = Followed(browser, tmp_path)
    yield one
    one.close()


def test_live_page_follows_the_file_where_its_reader_is(followed: Followed) -> None:
    followed.open()
    page = followed.page
    page.evaluate("scrollTo(0, 700)")
    followed.change("title: Treaties and visits", "title: Pacts and visits")
    _until(page, "document.title === 'Pacts and visits'")
    _until(page, "scrollY === 700")
    followed.file.write_text("title: [", "utf-8")
    _until(page, "document.querySelector('.live').textContent.includes('events.yaml')")
    followed.change("date: 2023-05-09", "date: 2023-05-08")
    _until(page, "document.body.textContent.includes('CH302 date-contradicted')")
    assert page.evaluate("document.querySelector('.live').hidden")
    assert page.evaluate("window.stayed")  # nothing was loaded again
    assert followed.said == []


def test_live_page_keeps_the_filter_the_focus_and_the_open_article(followed: Followed) -> None:
    followed.open("?category=visits#q/2")
    page = followed.page
    page.focus("[id='visit'] h4 a")
    followed.change("title: The envoy of Norway visited Quito", "title: The envoy of Norway saw Quito")
    _until(page, "document.querySelector('#visit h4').textContent.includes('saw Quito')")
    assert page.evaluate("document.activeElement.closest('.event').id") == "visit"
    assert [one.get_attribute("id") for one in page.query_selector_all(".event") if one.is_visible()] == ["visit"]
    (followed.file.parent / "paper.txt").write_text(ARTICLES["paper.txt"].replace("3 June 2023", "3 June 2023, again"))
    _until(page, "document.querySelector('.sheet:has(:target)')?.textContent.includes('again')")
    assert page.evaluate("document.querySelector('[id=\"q/2\"]').matches(':target')")
    assert followed.said == []


def test_live_page_finds_an_event_that_came_and_leads_to_it_from_the_picture(followed: Followed) -> None:
    followed.open()
    page = followed.page
    more = "  - {id: late, title: A late addition, date: 2023-08-01, category: trade, evidence: []}\n"
    followed.change("  - id: case", f"{more}  - id: case")
    _until(page, "document.querySelector('.picture a[href=\"#late\"]') !== null")
    page.fill("input[name=q]", "late addition")
    assert [one.get_attribute("id") for one in page.query_selector_all(".event") if one.is_visible()] == ["late"]
    page.click("button[type=reset]")
    page.evaluate("document.querySelector('.picture a[tabindex=\"0\"]').focus()")
    for href in ("#visit", "#late", "#case"):
        page.keyboard.press("ArrowRight")
        assert page.evaluate("document.activeElement.getAttribute('href')") == href
    followed.change("nothing", "")
    _until(page, "!document.querySelector('#late')")
    assert followed.said == []


def _until(page: Any, condition: str) -> None:
    for _ in range(200):
        with suppress(playwright.Error):  # the page is being loaded again
            if page.evaluate(condition):
                return
        page.wait_for_timeout(30)
    raise AssertionError(f"never true: {condition}")
