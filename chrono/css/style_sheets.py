"""Style sheets to their rules: those whose conditions hold, rules in rules written out, layers counted.

tinycss2 parses. Sheets in other files are not fetched; those that an address holds in itself (`data:`) are read.
"""

import re
from base64 import b64decode
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import unquote_to_bytes

import tinycss2

from chrono.css.media import condition_holds, is_supported, media_holds
from chrono.css.parts import comma_parts
from chrono.css.values import declarations

UNLAYERED = 1_000_000
"""The layer of rules that are in none, which comes after all others."""

_DEEPEST = 8  # rules in rules
_MOST_SELECTORS = 2000  # of rules in rules, written out


class StyleRule(NamedTuple):
    """A list of selectors with what is stated in its block, and the layer it is in, counted as they come."""

    selectors: Sequence[str]
    stated: Sequence[tuple[str, str, bool]]
    layer: int


class StyleSheets:
    """Style sheets to rules; layers are counted as they are first named.

    `frames` is what the frames of animations declare, by their names, each with its part of the run, `initial` what
    variables are where nothing sets them, `kept` those that are not handed on; complete once all rules are read.
    """

    def __init__(self) -> None:
        self._layers: dict[str, int] = {}
        self.frames: dict[str, tuple[tuple[float, tuple[tuple[str, str, bool], ...]], ...]] = {}
        self.initial: dict[str, str] = {}
        self.kept: set[str] = set()

    def rules(self, sheets: Iterable[str]) -> Iterator[StyleRule]:
        """The rules of style sheets in their order."""
        for sheet in sheets:
            parsed = tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True)
            try:
                yield from self._rules_in(parsed, 0, (), "")
            except RecursionError:  # nested as no sheet is
                continue

    def _rules_in(self, parsed: Iterable[Any], depth: int, outer: tuple[str, ...], layer: str) -> Iterator[StyleRule]:
        """Each rule; of rules in others the selectors of the `outer` ones stand before it."""
        for node in parsed if depth < _DEEPEST else ():
            if node.type == "at-rule":
                yield from self._of_at_rule(node, depth, outer, layer)
            elif node.type == "qualified-rule":
                inside = _blocks(node.content)
                selectors = tuple(_nested(tinycss2.serialize(node.prelude), outer))
                yield from self._declaring(selectors, inside, layer)
                yield from self._rules_in(inside, depth + 1, selectors, layer)

    def _of_at_rule(self, node: Any, depth: int, outer: tuple[str, ...], layer: str) -> Iterator[StyleRule]:
        said, keyword = tinycss2.serialize(node.prelude).strip().lower(), node.lower_at_keyword
        if keyword == "layer":
            inner = f"{layer}.{said or f'#{len(self._layers)}'}" if node.content is not None else ""
            for name in [inner] if inner else [f"{layer}.{one.strip()}" for one in said.split(",")]:
                self._layers.setdefault(name, len(self._layers))
            layer = inner or layer
        elif keyword == "import":
            yield from self.rules([sheet_in(tinycss2.serialize(node.prelude))])
            return
        elif keyword == "scope":
            outer = tuple(one.strip() for one in said.partition(" to ")[0].strip("() ").split(",")) or outer
        elif keyword in ("keyframes", "-webkit-keyframes") and node.content is not None:
            self.frames[said] = tuple(_frames(_blocks(node.content)))
            return
        elif keyword == "property" and node.content is not None:
            stated = {name: value for name, value, _ in declarations(_blocks(node.content))}
            self.initial[said] = stated.get("initial-value", "")
            self.kept |= {said} if stated.get("inherits") == "false" else set()
            return
        elif keyword not in ("media", "supports", "container"):
            return
        holds = _CONDITIONS.get(keyword)
        if node.content is not None and (holds is None or holds(said)):
            inside = _blocks(node.content)
            yield from self._declaring(outer, inside, layer)
            yield from self._rules_in(inside, depth + 1, outer, layer)

    def _declaring(self, selectors: Sequence[str], parsed: Iterable[Any], layer: str) -> Iterator[StyleRule]:
        """The rule of what is declared right in a block."""
        if selectors and (stated := tuple(declarations(parsed))):
            yield StyleRule(selectors, stated, self._layers[layer] if layer else UNLAYERED)


_CONDITIONS: Mapping[str, Callable[[str], bool]] = {
    "media": media_holds,
    "supports": is_supported,
    "container": condition_holds,
}


def _blocks(content: Any) -> list[Any]:
    return list(tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True))


def _frames(frames: Iterable[Any]) -> Iterator[tuple[float, tuple[tuple[str, str, bool], ...]]]:
    """What each frame of an animation declares, by its part of the run, in their order."""
    found = [
        (_FRAMES[at] if at in _FRAMES else float(at) / 100, tuple(declarations(_blocks(frame.content))))
        for frame in frames
        if frame.type == "qualified-rule"
        for at in _FRAME.findall(tinycss2.serialize(frame.prelude).lower())
    ]
    yield from sorted(found, key=lambda one: one[0])


_FRAME = re.compile(r"\b(?:from|to)\b|\d+(?:\.\d+)?(?=%)")
_FRAMES = {"from": 0.0, "to": 1.0}


_DATA = re.compile(r"""data:text/css(?:;(?!base64)[\w=-]+)*\s*(;\s*base64)?,([^"')]*)""", re.IGNORECASE)


def sheet_in(address: str) -> str:
    """The style sheet in an address of the kind `data:text/css,…`; empty for any other."""
    found = _DATA.search(address)
    raw = unquote_to_bytes(found[2]) if found else b""
    try:
        return (b64decode(raw) if found and found[1] else raw).decode("utf-8", "replace")
    except ValueError:
        return ""


def _nested(prelude: str, outer: Sequence[str]) -> Iterator[str]:
    """The selectors of a rule in others: behind theirs, or in the place of `&`."""
    own = list(filter(None, comma_parts(prelude)))
    if not outer:
        yield from own
    for above in outer[: _MOST_SELECTORS // max(1, len(own))]:
        for one in own:
            if "&" in one or ":scope" in one:
                yield one.replace("&", above).replace(":scope", above)
            else:
                yield f"{above} {one}"
