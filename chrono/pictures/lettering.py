"""One line of text as an artist: outlines from a store of glyphs on PNG, real text in SVG where that was asked for.

matplotlib sets and rasters every text by itself; a title takes it a dozen times as long as filling the outlines of
glyphs that are already known. Scripts whose letters join or reorder, PDF and outlined SVG are left to it.
"""

import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Any

from matplotlib import rcParams
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.colors import to_hex, to_rgba
from matplotlib.font_manager import FontProperties
from matplotlib.ft2font import LoadFlags
from matplotlib.path import Path as Outline
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from chrono.pictures.typeface import font_of
from chrono.text import is_leftward

_EM = 1000
_PLAIN = ((0x0000, 0x0590), (0x10A0, 0x1100), (0x1E00, 0x2C00), (0x2E80, 0xA4D0), (0xAC00, 0xD800), (0xF900, 0xFB00))
"""Blocks whose characters are beside each other as they are: Latin, Greek, Cyrillic, Georgian, signs, Chinese,
Japanese, Korean."""


class Lettering(Text):
    """A line at a place, in points; `length` is its width, which real text in SVG is fitted to."""

    def __init__(self, x: float, y: float, text: str, file: str, size: float, colour: str, length: float) -> None:
        properties = FontProperties(fname=file, size=size)
        super().__init__(x, y, text, color=colour, fontproperties=properties, ha="left", va="baseline")
        self.set_parse_math(False)
        self.set_zorder(6)
        self._file, self._length = file, length

    @property
    def extent(self) -> tuple[float, float, float, float]:
        """Left, bottom, right and top in the pixels of its figure."""
        x, y = self.get_position()
        size = float(self.get_fontsize())
        low, high = self.get_transform().transform([(x, y + 0.24 * size), (x + self._length, y - 0.78 * size)])
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])

    def draw(self, renderer: RendererBase) -> None:
        """Draw the outlines of the glyphs, or plain text where SVG is to keep it selectable."""
        if isinstance(renderer, RendererAgg) and is_plain(self.get_text()):
            self._fill(renderer)
        elif hasattr(renderer, "writer") and rcParams["svg.fonttype"] == "none":  # SVG's, in a wrapper
            self._write(renderer)
        else:
            super().draw(renderer)

    def _at(self) -> tuple[float, float]:
        x, y = self.get_transform().transform(self.get_position())
        return float(x), float(y)

    def _fill(self, renderer: Any) -> None:
        scale = renderer.points_to_pixels(float(self.get_fontsize())) / _EM
        colour = to_rgba(self.get_color())
        context = renderer.new_gc()
        context.set_linewidth(0)
        context.set_snap(False)  # or glyphs of right angles alone, such as 日, are moved onto pixels
        context.set_foreground(colour, isRGBA=True)
        place = Affine2D().scale(scale).translate(*self._at())
        renderer.draw_path(context, outline(self.get_text(), self._file), place, colour)
        context.restore()

    def _write(self, renderer: Any) -> None:
        """Real text, selectable and searchable; fitted to its width, whatever font the viewer has."""
        x, y = self._at()
        family, bold = _family(self._file)
        style = {
            "font-family": family,
            "font-size": f"{self.get_fontsize():g}px",
            "font-weight": "bold" if bold else "",
        }
        leftward = is_leftward(self.get_text())
        if leftward:  # it begins at its right end
            x += self._length
            style |= {"direction": "rtl", "unicode-bidi": "embed"}
        place = {"x": f"{x:.2f}", "y": f"{renderer.height - y:.2f}", "textLength": f"{self._length:.2f}"}
        renderer.open_group("text", self.get_gid())
        if self.get_url():
            renderer.writer.start("a", attrib={"xlink:href": self.get_url()})
        renderer.writer.element(
            "text",
            self.get_text(),
            attrib={
                **place,
                "lengthAdjust": "spacingAndGlyphs",
                "fill": to_hex(self.get_color()),
                **style,
            },
        )
        if self.get_url():
            renderer.writer.end("a")
        renderer.close_group("text")


def is_plain(text: str) -> bool:
    """May every character be set beside the next as it is, so that no shaping is needed?"""
    return all(
        any(first <= ord(char) < end for first, end in _PLAIN) and not unicodedata.combining(char) for char in text
    )


def outline(text: str, file: str) -> Outline:
    """The outlines of a text's glyphs beside each other, kerned, in thousandths of an em."""
    from numpy import concatenate

    places, codes, x = [], [], 0.0
    before = ""
    for char in text:
        vertices, instructions, advance = _glyph(char, file)
        x += _kerning(before, char, file) if before else 0.0
        if len(instructions):
            moved = vertices.copy()
            moved[:, 0] += x
            places.append(moved)
            codes.append(instructions)
        x += advance
        before = char
    return Outline(concatenate(places), concatenate(codes)) if places else Outline([(0.0, 0.0)])


@lru_cache(maxsize=4096)
def _glyph(char: str, file: str) -> tuple[Any, Any, float]:
    """Vertices, codes and advance of a character."""
    font = font_of(file)
    loaded = font.load_char(ord(char), flags=LoadFlags.NO_HINTING)
    vertices, codes = font.get_path()
    return vertices, codes, loaded.linearHoriAdvance / 65536


@lru_cache(maxsize=16384)
def _kerning(before: str, char: str, file: str) -> float:
    """How much nearer a character stands to the one before it than its advance says; never further away."""
    places = font_of(file).set_text(before + char, flags=LoadFlags.NO_HINTING)
    if len(places) < 2:  # the font has one glyph for both, which is not drawn
        return 0.0
    return min(0.0, float(places[1][0]) / 64 - _glyph(before, file)[2])


@lru_cache(maxsize=16)
def _family(file: str) -> tuple[str, bool]:
    font = font_of(file)
    return font.family_name or Path(file).stem, "bold" in (font.style_name or "").lower()
