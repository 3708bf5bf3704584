"""Texts to scalars of YAML."""

import json
import re


def scalar(text: str) -> str:
    """A text as YAML in double quotes, which JSON's are."""
    return json.dumps(text, ensure_ascii=False)


def plain_key(text: str) -> str:
    """An id as a key or value of YAML, quoted where it would be read as something else: 2024-03-26 as a date."""
    return text if text[:1].isalpha() and text.lower() != "null" else scalar(text)


def scalar_as_before(text: str, before: str) -> str:
    """A text as YAML on one line, quoted as the scalar `before` that it replaces was, or where it must be."""
    if before[:1] == "'":
        return "'" + text.replace("'", "''") + "'"
    if before[:1] == '"' or not _PLAIN.fullmatch(text) or text.lower() in ("null", "~"):
        return scalar(text)
    return text


_PLAIN = re.compile(r"[\w./][\w ./+%~-]*(?<! )", re.UNICODE)
