"""A chronology to words for those who cannot see its picture, and to snippets that show the picture with them."""

from html import escape
from pathlib import Path

from chrono.dates import date_words
from chrono.records import Chronology, Status, in_order
from chrono.timelines import annotation_words, captions_in, era_words


def alternative_text(chronology: Chronology, language: str = "en") -> str:
    """Every event in the order of time: its date, title, and its status where it is not simply past; then the eras and
    the annotations."""
    events = in_order(chronology.events)
    sentences = [
        f"{date_words(event.date, language)}: {event.title}"
        + ("" if event.status is Status.OCCURRED else f" ({captions_in(language).statuses[event.status]})")
        + (f" ({captions_in(language).disputed})" if event.disputed else "")
        for event in events
    ]
    beside = " ".join(filter(None, (era_words(chronology, language), annotation_words(chronology, language))))
    return "; ".join(sentences) + (f". {beside}" if beside else "")


def snippet(chronology: Chronology, path: Path, kind: str, language: str = "en") -> str:
    """Markdown, HTML or LaTeX that shows the picture at `path` with its words."""
    words = f"{captions_in(language).timeline.format(a=chronology.title)} {alternative_text(chronology, language)}"
    place = path.as_posix()
    if kind == "markdown":
        quoted = words.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
        return f"![{quoted}](<{place}>)\n"
    if kind == "html":
        if path.suffix.lower() == ".pdf":  # which no browser shows as an image
            return f'<object data="{escape(place)}" type="application/pdf">{escape(words)}</object>\n'
        return f'<img src="{escape(place)}" alt="{escape(words)}">\n'
    caption = _latex(chronology.title)
    return (
        "\\begin{figure}\n  \\centering\n"
        f"  \\includegraphics[width=\\linewidth, alt={{{_latex(words)}}}]{{{place}}}\n"
        f"  \\caption{{{caption}}}\n\\end{{figure}}\n"
    )


_SPECIAL = {
    **{char: f"\\{char}" for char in "&%$#_{}"},
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
}


def _latex(text: str) -> str:
    return "".join(_SPECIAL.get(char, char) for char in text)
