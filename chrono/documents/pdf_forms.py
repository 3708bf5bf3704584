"""The bytes of a PDF to whether its forms draw forms without measure.

What reads PDFs draws every form that a form draws, so that thirty of them, each of which draws the next twice, or one
that draws itself twice, take it years and all memory. It is found before, from what is written in the file.
"""

import re
import zlib
from collections.abc import Iterator, Mapping

_MOST = 10_000
"""Forms drawn by one form, with those in these; a map has hundreds."""
_DEEPEST = 40  # forms in forms that are drawn
_LONGEST = 1 << 26  # bytes of a form that are read

_OBJECT = re.compile(rb"(\d{1,9})\s+\d{1,5}\s+obj\b")
_REFERENCE = re.compile(rb"\s*(\d{1,9})\s+\d{1,5}\s+R\b")
_NAMED = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+(\d{1,9})\s+\d{1,5}\s+R\b")
_DRAWS = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+Do\b")
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_EDGE = re.compile(rb"<<|>>")
_DIGITS = re.compile(rb"\d+")


def draws_without_measure(raw: bytes) -> bool:
    """Does a form of a PDF draw more forms than any that is meant to be seen?"""
    objects = dict(_objects(raw))
    forms = {number: one for number, one in objects.items() if one.stream is not None and b"/Form" in one.head}
    drawn = {number: _drawn_by(one) for number, one in forms.items()}
    if not any(names or names is None for names in drawn.values()):
        return False
    for one in tuple(objects.values()):
        if b"/ObjStm" in one.head:
            objects.update(_inside(one))
    of_pages = {
        name: target for one in objects.values() if b"/Page" in one.head for name, target in _named(objects, one)
    }
    is_encrypted = b"/Encrypt" in raw
    targets = {}
    for number, names in drawn.items():
        named = of_pages | dict(_named(objects, forms[number]))
        if names is None:  # it may draw all that it names, and not only once
            names = [] if is_encrypted else 2 * list(named)
        targets[number] = [named[name] for name in names if name in named]
    return _grows(targets)


def _grows(targets: Mapping[int, list[int]]) -> bool:
    """Is more drawn by a form than may be? `targets` are the forms that each draws, as often as it does."""
    cost = dict.fromkeys(targets, 1)
    for _ in range(_DEEPEST):
        cost = {number: 1 + sum(cost.get(one, 1) for one in drawn) for number, drawn in targets.items()}
        if max(cost.values()) > _MOST:
            return True
    return False


class _Object:
    """What is written of an object: its head up to a stream, with names unescaped, and the stream's bytes, if any."""

    def __init__(self, written: bytes) -> None:
        head, begun, stream = written.partition(b"stream")
        self.head = _unescaped(head)
        self.stream = stream.lstrip(b"\r\n") if begun else None

    def plain(self) -> bytes | None:
        """The stream as it is meant; None where it is packed otherwise than by Flate alone, or there is none."""
        packed = self.head.count(b"Decode") - self.head.count(b"/DecodeParms")
        if self.stream is None or packed > self._is_flate() or (b"/Filter" in self.head and not self._is_flate()):
            return None
        if not self._is_flate():
            return self.stream[:_LONGEST]
        try:
            return zlib.decompressobj().decompress(self.stream, _LONGEST)
        except zlib.error:
            return None

    def _is_flate(self) -> bool:
        return b"/FlateDecode" in self.head


def _objects(raw: bytes) -> Iterator[tuple[int, _Object]]:
    """Every object of the file itself, by its number."""
    found = list(_OBJECT.finditer(raw))
    ends = [one.start() for one in found[1:]]
    for one, end in zip(found, [*ends, len(raw)], strict=False):
        yield int(one[1]), _Object(raw[one.end() : end])


def _inside(packed: _Object) -> Iterator[tuple[int, _Object]]:
    """The objects in a stream of objects: their numbers and places come first."""
    plain, first = packed.plain() or b"", re.search(rb"/First\s+(\d{1,9})", packed.head)
    begins = int(first[1]) if first else 0
    numbers = [int(one) for one in _DIGITS.findall(plain[:begins])]
    places = [begins + place for place in numbers[1::2]] + [len(plain)]
    for number, start, end in zip(numbers[::2], places, places[1:], strict=False):
        yield number, _Object(plain[start:end])


def _drawn_by(form: _Object) -> list[bytes] | None:
    """The names of what a form draws, each as often as it does; None where that cannot be read."""
    plain = form.plain()
    return None if plain is None else [_unescaped(name) for name in _DRAWS.findall(plain)]


def _named(objects: Mapping[int, _Object], one: _Object) -> Iterator[tuple[bytes, int]]:
    """The names that a form or page has for what it may draw, each with the number of that."""
    resources = _value(objects, one.head, b"/Resources")
    for name, target in _NAMED.findall(_value(objects, resources, b"/XObject")):
        yield name, int(target)


def _unescaped(name: bytes) -> bytes:
    return _ESCAPED.sub(lambda found: bytes([int(found[1], 16)]), name)


def _value(objects: Mapping[int, _Object], written: bytes, key: bytes) -> bytes:
    """The dictionary that a key has, itself or by reference; empty where there is none."""
    _, found, rest = written.partition(key)
    if not found:
        return b""
    if reference := _REFERENCE.match(rest):
        known = objects.get(int(reference[1]))
        return known.head if known else b""
    depth = 0
    for edge in _EDGE.finditer(rest):
        depth += 1 if edge[0] == b"<<" else -1
        if depth == 0:
            return rest[: edge.end()]
    return rest
