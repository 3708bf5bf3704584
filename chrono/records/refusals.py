"""Files that are surely no chronology: what to do with them instead."""

from pathlib import Path

from chrono.errors import CannotRead

DEFAULT_FILE = "events.yaml"
"""The chronology of a folder."""


def refuse_missing(file: str) -> None:
    """Raise CannotRead, with what begins one, where the chronology of a folder is not there."""
    path = Path(file)
    if path.name == DEFAULT_FILE and not path.exists():
        where, folder = ("", "this folder") if file == DEFAULT_FILE else (f" --folder {path.parent}", "that folder")
        raise CannotRead(file, f"no such file; `chrono init{where}` begins a chronology with the articles of {folder}")


def refuse_other_kinds(file: str) -> None:
    """Raise CannotRead for a file of another kind, with what makes a chronology or a source of it."""
    path = Path(file)
    if (advice := _OTHER_KINDS.get(path.suffix.lower())) and path.is_file():
        raise CannotRead(file, advice.format(file=file))


_AN_ARTICLE = "is an article, not a chronology: `chrono add {file}` makes it a source of one"
_OTHER_KINDS = {
    **dict.fromkeys(
        (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"),
        "is a picture, not a chronology: name the YAML file that it was drawn of, such as " + DEFAULT_FILE,
    ),
    **dict.fromkeys((".pdf", ".html", ".htm", ".xhtml", ".docx", ".odt", ".eml"), _AN_ARTICLE),
    **dict.fromkeys(
        (".csv", ".tsv", ".xlsx", ".ics", ".mw", ".markwhen"),
        "is no chronology yet: `chrono import {file} -o " + DEFAULT_FILE + "` makes one of it",
    ),
}
"""What to do with files that are surely no chronology, by suffix."""
