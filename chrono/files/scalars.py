"""Texts to scalars of YAML."""

import json


def scalar(text: str) -> str:
    """A text as YAML in double quotes, which JSON's are."""
    return json.dumps(text, ensure_ascii=False)
