"""The animation of an element to the declarations that hold while a reader looks: ten seconds after the page is there.

What an animation leaves at its end holds where it says so; while it runs only what all of its frames say, and the most
of their opacity, for what comes and goes is seen.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from chrono.css.parts import comma_parts, value_words
from chrono.css.values import share

_LOOKED = 10.0  # seconds
_EDGE = 0.02  # of a run, in which hardly anything has changed
_LONGEST_NAME = 200

Frames = Sequence[tuple[float, Mapping[str, str]]]
"""What each frame of an animation declares, by its part of the run from 0 to 1, in their order."""

_KEPT = frozenset("forwards backwards both".split())
_OTHERS = frozenset(
    "linear ease ease-in ease-out ease-in-out step-start step-end infinite normal reverse alternate alternate-reverse "
    "none running paused auto".split()
)


class _Run(NamedTuple):
    """How an animation runs: seconds, times, and whether backwards and paused."""

    name: str
    length: float = 0.0
    delay: float = 0.0
    times: float = 1.0
    direction: str = "normal"
    fill: str = "none"
    paused: bool = False


def animated(declared: Mapping[str, str], frames: Mapping[str, Frames]) -> dict[str, str]:
    """What the animations of an element declare of it while it is looked at."""
    found: dict[str, str] = {}
    for run in _runs(declared):
        known = frames.get(run.name)
        if known:
            found |= _shown(run, known)
    return found


def _shown(run: _Run, frames: Frames) -> Mapping[str, str]:
    first, last = (_at(end, frames) for end in ((1.0, 0.0) if "reverse" in run.direction else (0.0, 1.0)))
    passed = -run.delay if run.paused else _LOOKED - run.delay
    if passed < 0:
        return first if run.fill in ("backwards", "both") else {}
    if not run.length or passed >= run.length * run.times:
        backwards = run.direction.startswith("alternate") and run.times % 2 == 0
        return (first if backwards else last) if run.fill in ("forwards", "both") else {}
    part = passed / run.length % 1
    if run.times == 1 or run.paused:
        if part <= _EDGE:
            return first
        if part >= 1 - _EDGE:
            return last
    return _in_all(frames)


def _at(part: float, frames: Frames) -> Mapping[str, str]:
    """What the frames at a part of the run declare; an end without a frame is as the element is itself."""
    return {name: value for at, declared in frames if at == part for name, value in declared.items()}


def _in_all(frames: Frames) -> dict[str, str]:
    """What all frames declare alike, and the most of their opacity."""
    said = [_at(part, frames) for part in {0.0, 1.0, *(at for at, _ in frames)}]
    found = {name: value for name, value in said[0].items() if all(one.get(name) == value for one in said)}
    opacities = [share(one.get("opacity", "1")) for one in said]
    if any("opacity" in one for one in said) and None not in opacities:
        found["opacity"] = f"{max(one for one in opacities if one is not None):g}"
    return found


def _runs(declared: Mapping[str, str]) -> Iterable[_Run]:
    """The animations that an element has, the last one winning, by the shorthand or by each property."""
    for number, name in enumerate(comma_parts(declared.get("animation-name", "none"))):
        length, delay = (_seconds(_part(declared, one, number)) or 0.0 for one in ("duration", "delay"))
        times = _part(declared, "iteration-count", number)
        yield _Run(
            name,
            length,
            delay,
            times=float("inf") if times == "infinite" else share(times) or (0.0 if times == "0" else 1.0),
            direction=_part(declared, "direction", number) or "normal",
            fill=_part(declared, "fill-mode", number),
            paused=_part(declared, "play-state", number) == "paused",
        )


def _part(declared: Mapping[str, str], name: str, number: int) -> str:
    parts = list(comma_parts(declared.get(f"animation-{name}", "")))
    return parts[number % len(parts)]


def _seconds(value: str) -> float | None:
    found = re.fullmatch(r"(-?[\d.]*\d)(m?s)", value)
    return float(found[1]) / (1000 if found[2] == "ms" else 1) if found else None


def animation_parts(value: str) -> dict[str, str]:
    """The shorthand `animation` to its properties, each a list."""
    found: dict[str, list[str]] = {name: [] for name in ANIMATION}
    for one in comma_parts(value):
        words = value_words(one)[:_LONGEST_NAME]
        times = [word for word in words if _seconds(word) is not None]
        said = {
            "animation-duration": next(iter(times), "0s"),
            "animation-delay": next(iter(times[1:]), "0s"),
            "animation-iteration-count": next((word for word in words if word == "infinite" or _is_count(word)), "1"),
            "animation-direction": next((word for word in words if word in _DIRECTIONS), "normal"),
            "animation-fill-mode": next((word for word in words if word in _KEPT), "none"),
            "animation-play-state": "paused" if "paused" in words else "running",
        }
        rest = (word for word in words if not {word} & (_OTHERS | _KEPT) and re.match(r"-?[a-z_]", word))
        said["animation-name"] = next((word for word in rest if "(" not in word), "none")
        for name, part in said.items():
            found[name].append(part)
    return {name: ", ".join(parts) for name, parts in found.items()}


def _is_count(word: str) -> bool:
    return re.fullmatch(r"\d+(?:\.\d+)?", word) is not None


_DIRECTIONS = ("reverse", "alternate", "alternate-reverse")
ANIMATION = tuple(
    f"animation-{name}"
    for name in ("duration", "delay", "iteration-count", "direction", "fill-mode", "play-state", "name")
)
"""The properties that an animation has."""
