"""The ids of records in plain data, before anything is known to be right about them."""

from collections.abc import Iterator


def typed_ids(data: object, kind: str) -> Iterator[str]:
    """The ids that a file's data define of a kind of record: keys of a mapping, or the `id` of each in a list."""
    records = data.get(kind) if isinstance(data, dict) else None
    if isinstance(records, dict):
        yield from records
    elif isinstance(records, list):
        yield from (one["id"] for one in records if isinstance(one, dict) and isinstance(one.get("id"), str))
