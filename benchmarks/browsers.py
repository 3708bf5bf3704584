"""How timelines for the web place labels: vis-timeline, Vega-Lite, labella and TimelineJS, measured in Chromium.

Each takes the titles and first days of events and gives the boxes of its labels, in pixels at 96 to the inch on a
canvas 16 cm wide; vis-timeline as high as it wants, TimelineJS as it looks when a page is opened, the others with a row
an event. One that is not installed is None.
"""

import json
import shutil
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from benchmarks.placers import Placed
from chrono.records.chronology import Chronology

PEERS = ("vis-timeline", "Vega-Lite", "labella", "TimelineJS")
_SCRIPTS = {
    "vis-timeline": ("vis-timeline/standalone/umd/vis-timeline-graph2d.min.js",),
    "Vega-Lite": ("vega/build/vega.min.js", "vega-lite/build/vega-lite.min.js"),
    "labella": ("labella/dist/labella.min.js",),
    "TimelineJS": ("@knight-lab/timelinejs/dist/js/timeline.js",),
}
_STYLES = {
    "vis-timeline": "vis-timeline/styles/vis-timeline-graph2d.min.css",
    "TimelineJS": "@knight-lab/timelinejs/dist/css/timeline.css",
}
_WIDTH = 605
_PAGE = """<!doctype html><style>{style} body {{margin: 0; font: 11px sans-serif}}
#t {{width: {width}px; height: {height}}}</style>
<div id=t></div>{scripts}"""
_DRAW = {
    "vis-timeline": """events => { new vis.Timeline(document.getElementById('t'),
        events.map((e, id) => ({id, content: e.title, start: e.day})), {type: 'box', verticalScroll: false}); }""",
    "Vega-Lite": """async events => { const spec = vegaLite.compile({width: 560, height: events.length * 14,
        data: {values: events}, encoding: {x: {field: 'day', type: 'temporal'},
        y: {field: 'number', type: 'ordinal', axis: null}}, layer: [{mark: 'point'},
        {mark: {type: 'text', align: 'left', dx: 6}, encoding: {text: {field: 'title'}}}]}).spec;
        await new vega.View(vega.parse(spec), {renderer: 'svg'}).initialize('#t').runAsync(); }""",
    "labella": """events => { const days = events.map(e => +new Date(e.day)), height = events.length * 16;
        const first = Math.min(...days), span = Math.max(...days) - first || 1;
        const nodes = events.map((e, at) => new labella.Node((days[at] - first) / span * height, 14, e));
        const force = new labella.Force({minPos: 0, maxPos: height, algorithm: 'none'}).nodes(nodes).compute();
        const drawn = new labella.Renderer({direction: 'right', layerGap: 60, nodeHeight: 14});
        drawn.layout(force.nodes());
        document.getElementById('t').innerHTML = `<svg width=605 height=${height}>` + force.nodes().map(node =>
            `<path d="${drawn.generatePath(node)}" fill=none stroke=gray /><text x=${node.x} y=${node.y + 4}
            font-size=11>${node.data.day} ${node.data.title}</text>`).join('') + '</svg>'; }""",
    "TimelineJS": """events => { const dated = day => { const [year, month, date] = day.split('-');
        return {year, month, day: date}; }; new TL.Timeline('t', {events: events.map(e => ({start_date: dated(e.day),
        text: {headline: e.title}}))}, {font: null, hash_bookmark: false, duration: 1}); }""",
}
_MEASURE = """selector => { const canvas = document.getElementById('t').getBoundingClientRect();
    const labels = [...document.querySelectorAll(selector)], inside = one => {
    const box = one.getBoundingClientRect(); return box.left >= 0 && box.right <= canvas.width; };
    return [labels.map(one => { const box = one.getBoundingClientRect();
    return [box.left, box.top, box.right, box.bottom]; }), [canvas.width, canvas.height],
    labels.filter(one => inside(one) && getComputedStyle(one).overflow === 'hidden' &&
    one.scrollHeight > one.clientHeight + 2).length]; }"""
_LABELS = {
    "vis-timeline": ".vis-item.vis-box .vis-item-content",
    "Vega-Lite": ".mark-text.role-mark text",
    "labella": "svg text",
    "TimelineJS": ".tl-timemarker .tl-headline",
}


def drawn_by(peer: str, whole: Chronology, folder: Path) -> Placed | None:
    """The labels as a peer places them, of the packages in a folder of npm's."""
    modules = folder / "node_modules"
    page = _page()
    if page is None or not all((modules / script).is_file() for script in _SCRIPTS[peer]):
        return None
    scripts = "".join(f"<script>{(modules / script).read_text('utf-8')}</script>" for script in _SCRIPTS[peer])
    style = (modules / _STYLES[peer]).read_text("utf-8") if peer in _STYLES else ""
    height = "600px" if peer == "TimelineJS" else "auto"
    page.set_content(_PAGE.format(style=style, width=_WIDTH, height=height, scripts=scripts))
    events = [
        {"title": event.title, "number": number, "day": str(event.date.earliest or event.date.latest)}
        for number, event in enumerate(whole.events)
    ]
    page.evaluate(_DRAW[peer], json.loads(json.dumps(events)))
    page.wait_for_timeout(2500 if peer == "TimelineJS" else 400)
    boxes, canvas, elided = page.evaluate(_MEASURE, _LABELS[peer])
    return Placed([tuple(box) for box in boxes], (), tuple(canvas), elided)


@lru_cache(maxsize=1)
def _page() -> Any:
    """A page of Chromium; None where it, or playwright, is not installed."""
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if browser is None or find_spec("playwright") is None:
        return None
    from playwright.sync_api import sync_playwright

    return sync_playwright().start().chromium.launch(executable_path=browser, args=["--no-sandbox"]).new_page()
