"""What of a PDF's page is said to mean a text that need not be the one that is drawn (`ActualText`)."""

import ctypes
from collections.abc import Iterator, Sequence
from typing import Any

from chrono.documents.pdf_signs import SignWord

_LONGEST = 4096  # bytes of a text that are looked at


def told_otherwise(textpage: Any, words: Sequence[SignWord]) -> Iterator[SignWord]:
    """Words of a text of several that its drawing is said to mean; one word may be its letters, as of a ligature."""
    import pypdfium2.raw as pdfium

    several: dict[int, bool] = {}
    for word in words:
        drawn = pdfium.FPDFText_GetTextObject(textpage, word.first)
        key = ctypes.cast(drawn, ctypes.c_void_p).value or 0 if drawn else 0
        if key not in several:
            several[key] = bool(key) and _means_several(drawn)
        if several[key]:
            yield word


def _means_several(drawn: Any) -> bool:
    """Does a mark of a text object say that it means a text of several words?"""
    import pypdfium2.raw as pdfium

    for at in range(max(0, pdfium.FPDFPageObj_CountMarks(drawn))):
        mark = pdfium.FPDFPageObj_GetMark(drawn, at)
        buffer, size = ctypes.create_string_buffer(_LONGEST), ctypes.c_ulong()
        into = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
        if mark and pdfium.FPDFPageObjMark_GetParamStringValue(mark, b"ActualText", into, _LONGEST, ctypes.byref(size)):
            meant = buffer.raw[: max(0, min(size.value, _LONGEST) - 2)].decode("utf-16-le", "replace")
            if size.value > _LONGEST or len(meant.split()) > 1:
                return True
    return False
