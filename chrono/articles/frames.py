"""The pages in the frames of a page that was saved as one file, put where their frames stand."""

import html
import re
from collections.abc import Mapping

_FRAME = re.compile(
    r"<(i?frame)\b((?:[^<>\"']|\"[^\"]*\"|'[^']*')*?\bsrc\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s<>\"']+))"
    r"(?:[^<>\"']|\"[^\"]*\"|'[^']*')*?)/?>",
    re.IGNORECASE,
)
_FRAMESET = re.compile(r"</?frameset\b[^<>]*>", re.IGNORECASE)
_MOST = 5_000_000  # characters that all frames of a page hold
_MOST_FRAMES = 100


def with_frames(page: str, pages: Mapping[str, str], styles: str = "") -> str:
    """The source of a page whose frames hold their own pages; `pages` are by their addresses, `styles` are for each."""
    return _Frames(styles).filled(page, pages)


class _Frames:
    """Frames as they are filled, while there is room."""

    def __init__(self, styles: str) -> None:
        self._styles = f"<style>{styles}</style>"
        self._room, self._left = _MOST, _MOST_FRAMES

    def filled(self, page: str, pages: Mapping[str, str]) -> str:
        """A page with its frames filled; a page is not shown in its own frames."""
        written = _FRAME.sub(lambda frame: self._frame(frame, pages), page)
        return _FRAMESET.sub("", written) if written != page else page

    def _frame(self, frame: re.Match[str], pages: Mapping[str, str]) -> str:
        held = pages.get(html.unescape(frame[3] or frame[4] or frame[5] or ""))
        if held is None or len(held) > self._room or not self._left:
            return frame[0]
        self._left -= 1
        others = {address: one for address, one in pages.items() if one is not held}
        inside = html.escape(self._styles + self.filled(held, others))
        self._room -= len(inside)
        return f'<iframe{frame[2]} srcdoc="{inside}">' + ("</iframe>" if frame[1].lower() == "frame" else "")
