"""What came out once, kept as lines under a heading for each article; compared with what comes out now."""

from collections.abc import Iterable, Mapping
from difflib import unified_diff
from pathlib import Path

_MOST = 40


def check_recorded(path: Path, told: Mapping[str, Iterable[str]], *, update: bool) -> None:
    """Fails with the headings and lines that differ; with `update` they are written anew instead."""
    now = {heading: list(lines) for heading, lines in told.items()}
    if update:
        path.parent.mkdir(exist_ok=True)
        parts = ("\n".join((f"== {heading}", *lines)) for heading, lines in now.items())
        path.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    then = recorded(path)
    differing = [
        line
        for heading in dict.fromkeys((*then, *now))
        if then.get(heading) != now.get(heading)
        for line in (f"{heading}:", *_changed(then.get(heading, []), now.get(heading, [])))
    ]
    rest = [f"… and {len(differing) - _MOST} lines more"] if len(differing) > _MOST else []
    hint = f"{path.name} has other lines (- as recorded, + as now); where the new ones are right: pytest --update"
    assert differing == [], "\n".join((hint, *differing[:_MOST], *rest))


def recorded(path: Path) -> dict[str, list[str]]:
    """The lines of a recording by heading."""
    parts = path.read_text("utf-8").removesuffix("\n").split("\n\n") if path.exists() else []
    return {lines[0].removeprefix("== "): lines[1:] for lines in (part.split("\n") for part in parts)}


def _changed(then: list[str], now: list[str]) -> list[str]:
    return [line for line in unified_diff(then, now, n=0, lineterm="") if not line.startswith(("---", "+++", "@@"))]


def plain(text: str) -> str:
    """A text on one line, in which every sign is seen."""
    return text.encode("unicode_escape").decode() if not text.isprintable() else text
