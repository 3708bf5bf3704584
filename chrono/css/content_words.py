"""The property `content` of what a rule makes before or after an element to the words that it writes."""

import re

from justhtml import Element


def made_words(content: str, element: Element) -> str:
    """The words that the property `content` writes: its strings, and the attributes of the element that it names."""
    found = [
        str(element.attrs.get(one[3].lower()) or "") if one[3] else one[1] or one[2] or ""
        for one in _QUOTED.finditer(content)
    ]
    return _ESCAPED.sub(lambda one: chr(min(int(one[1], 16), 0x10FFFF)) if one[1] else one[2], "".join(found))


_QUOTED = re.compile(r"\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)'|attr\(\s*([\w-]+)\s*\)")
_ESCAPED = re.compile(r"\\([0-9a-fA-F]{1,6})\s?|\\(.)")
