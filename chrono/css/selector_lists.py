"""The selectors of a rule as they are written to whether browsers take the rule: one that none knows drops it whole.

Known is what Chromium knows (tried with `CSS.supports`, November 2026); what only other browsers know, or it learns
soon, is not sure. In `:is()` and `:where()` unknown ones count for nothing (Selectors 4, forgiving lists).
"""

import re
from enum import IntEnum

from chrono.css.parts import comma_parts


class Taken(IntEnum):
    """Do browsers take a rule with such selectors?"""

    NO = 0
    MAYBE = 1
    YES = 2


def is_taken_with(written: str, *, is_nested: bool = False) -> Taken:
    """Do browsers take a rule with these selectors, which may begin with a combinator in another rule?"""
    plain = written
    for pattern, kept in ((_COMMENT, " "), (_ESCAPED, "x"), (_STRING, '"x"'), (_ATTRIBUTE, "*"), (_FORGIVING, "*")):
        plain = pattern.sub(kept, plain)
    parts = [_IN_BRACKETS.sub("", part) for part in comma_parts(plain)]
    is_wrong = _WRONG.search(plain) is not None or any(not part or _OUT_OF_PLACE.search(part) for part in parts)
    if is_wrong or (not is_nested and any(part[0] in ">+~" for part in parts)):
        return Taken.NO
    return min((_taken(*found.groups()) for found in _PSEUDO.finditer(plain)), default=Taken.YES)


def _taken(colons: str, name: str, opened: str | None) -> Taken:
    name = name.lower()
    if name.startswith("-moz-") or (len(colons) == 1 and name in _CLASSES_ELSEWHERE):
        return Taken.MAYBE
    if len(colons) == 2:
        named = name in _ELEMENTS or (name.startswith("-webkit-") and not opened)
    else:
        named = name in _CLASSES or name in _OLD_ELEMENTS
    return Taken.YES if named else Taken.NO


_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_ESCAPED = re.compile(r"\\(?:[0-9a-fA-F]{1,6}\s?|.)", re.DOTALL)
_STRING = re.compile(r"\"[^\"]*\"|'[^']*'")
_NAME = r"-?(?:[A-Za-z_-]|[^\x00-\x7f])(?:[\w-]|[^\x00-\x7f])*"
_ATTRIBUTE = re.compile(rf"\[\s*(?:\*?\|)?{_NAME}\s*(?:[~|^$*]?=\s*(?:{_NAME}|\"x\")\s*(?:[isIS]\s*)?)?\]")
_FORGIVING = re.compile(r":(?:is|where)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)")
# Signs that stand in no selector, brackets without a name or with nothing in them, a function without brackets, and a
# colon, a dot or a # without a name.
_WRONG = re.compile(
    r"[!$%^;@<?=\"'/{}\[\]]|\|\||(?<![\w-])\(|(?<![:\w-])[\w-]+\(|\(\s*\)|:(?:not|is|where|has|lang|dir)\b(?![(-])"
    r"|[.#](?!-?(?:[A-Za-z_-]|[^\x00-\x7f]))|:(?!:?-?[A-Za-z])|:::"
)
_OUT_OF_PLACE = re.compile(r"[>+~]\Z|[>+~]\s*[>+~]|(?:\A|[\s>+~])\d")
_PSEUDO = re.compile(r"(::?)([A-Za-z-][\w-]*)(\()?")

_CLASSES = frozenset(
    "active active-view-transition active-view-transition-type any-link autofill checked current default defined dir "
    "disabled empty enabled first-child first-of-type focus focus-visible focus-within fullscreen future has host "
    "host-context hover in-range indeterminate interest-source interest-target invalid is lang last-child last-of-type "
    "link modal not nth-child nth-last-child nth-last-of-type nth-of-type only-child only-of-type open optional "
    "out-of-range past picture-in-picture placeholder-shown popover-open read-only read-write required root scope "
    "state target target-after target-before target-current user-invalid user-valid valid visited where xr-overlay "
    "-webkit-any -webkit-any-link -webkit-autofill -webkit-drag -webkit-full-screen -webkit-full-screen-ancestor "
    "horizontal vertical increment decrement start end double-button single-button no-button corner-present "
    "window-inactive".split()
)
_CLASSES_ELSEWHERE = frozenset(
    "blank buffering has-slotted heading local-link muted paused playing seeking stalled target-within "
    "volume-locked".split()
)
_OLD_ELEMENTS = frozenset("before after first-line first-letter".split())
_ELEMENTS = (
    frozenset(
        "backdrop checkmark column cue details-content file-selector-button grammar-error highlight marker part picker "
        "picker-icon placeholder scroll-button scroll-marker scroll-marker-group search-text selection slotted "
        "spelling-error target-text view-transition view-transition-group view-transition-image-pair "
        "view-transition-new view-transition-old".split()
    )
    | _OLD_ELEMENTS
)
