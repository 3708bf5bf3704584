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
from chrono.css.selector_lists import Taken, is_taken_with
from chrono.css.values import declarations

UNLAYERED = 1_000_000
"""The layer of rules that are in none, which comes after all others."""

_DEEPEST = 8  # rules in rules
_MOST_SELECTORS = 2000  # of rules in rules, written out


class StyleRule(NamedTuple):
    """A list of selectors with what is stated in its block, and the layer it is in, counted as they come.

    It is `sure` unless it hangs on the size of a box that is not laid out, or not all browsers know its selectors;
    `holds` says that it would in one as wide as the window.
    """

    selectors: Sequence[str]
    stated: Sequence[tuple[str, str, bool]]
    layer: int
    sure: bool = True
    holds: bool = True


class _Within(NamedTuple):
    """What rules stand in: rules, whose selectors stand before theirs, a layer, and conditions."""

    outer: tuple[str, ...] = ()
    layer: str = ""
    sure: bool = True
    holds: bool = True


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
                yield from self._rules_in(parsed, 0, _Within())
            except RecursionError:  # nested as no sheet is
                continue

    def _rules_in(self, parsed: Iterable[Any], depth: int, within: _Within) -> Iterator[StyleRule]:
        """Each rule; of rules in others the selectors of the outer ones stand before it."""
        for node in parsed if depth < _DEEPEST else ():
            if node.type == "at-rule":
                yield from self._of_at_rule(node, depth, within)
            elif node.type == "qualified-rule":
                written = tinycss2.serialize(node.prelude)
                known = is_taken_with(written, is_nested=bool(within.outer))
                if known is Taken.NO:
                    continue
                inside = _blocks(node.content)
                sure = within.sure and known is Taken.YES
                own = within._replace(outer=tuple(_nested(written, within.outer)), sure=sure)
                yield from self._declaring(inside, own)
                yield from self._rules_in(inside, depth + 1, own)

    def _of_at_rule(self, node: Any, depth: int, within: _Within) -> Iterator[StyleRule]:
        said, keyword = tinycss2.serialize(node.prelude).strip().lower(), node.lower_at_keyword
        if keyword == "layer":
            within = within._replace(layer=self._layer(said, within.layer, is_named=node.content is None))
        elif keyword == "import":
            yield from self.rules([sheet_in(tinycss2.serialize(node.prelude))])
            return
        elif keyword == "scope":
            start, limited, _ = said.partition(" to ")
            scope = tuple(one.strip() for one in start.strip("() ").split(",")) or within.outer
            within = within._replace(outer=scope, sure=within.sure and not limited)
        elif keyword == "container":
            within = within._replace(sure=False, holds=within.holds and condition_holds(said))
        elif keyword in ("keyframes", "-webkit-keyframes", "property"):
            self._keep(keyword, said, node.content)
            return
        elif keyword not in _CONDITIONS or not _CONDITIONS[keyword](said):
            return
        if node.content is not None:
            inside = _blocks(node.content)
            yield from self._declaring(inside, within)
            yield from self._rules_in(inside, depth + 1, within)

    def _layer(self, said: str, outer: str, *, is_named: bool) -> str:
        """The layer that a rule begins, or that of the rule around one which only names some."""
        inner = "" if is_named else f"{outer}.{said or f'#{len(self._layers)}'}"
        for name in [inner] if inner else [f"{outer}.{one.strip()}" for one in said.split(",")]:
            self._layers.setdefault(name, len(self._layers))
        return inner or outer

    def _keep(self, keyword: str, said: str, content: Any) -> None:
        """The frames of an animation, or what a variable is where nothing sets it."""
        if content is None:
            return
        if keyword != "property":
            self.frames[said] = tuple(_frames(_blocks(content)))
            return
        stated = {name: value for name, value, _ in declarations(_blocks(content))}
        self.initial[said] = stated.get("initial-value", "")
        self.kept |= {said} if stated.get("inherits") == "false" else set()

    def _declaring(self, parsed: Iterable[Any], within: _Within) -> Iterator[StyleRule]:
        """The rule of what is declared right in a block."""
        if within.outer and (stated := tuple(declarations(parsed))):
            layer = self._layers[within.layer] if within.layer else UNLAYERED
            yield StyleRule(within.outer, stated, layer, within.sure, within.holds)


_CONDITIONS: Mapping[str, Callable[[str], bool]] = {
    "media": media_holds,
    "supports": is_supported,
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
