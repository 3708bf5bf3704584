"""A chronology's file with one thing wrong in it: every key of a good file, harmed in each of some ways."""

from collections.abc import Iterator

WAYS = tuple("dropped,doubled,a list,a mapping,a number,nothing,a word,indented,outdented,misspelled".split(","))
WHOLE = (
    *("", "[]", "a: [", "title: x\ntitle: y\n", "\t- a", "- a\n- b\n", "title: *a\n", "title: &a x\n", "12"),
    *(
        "--- a\n--- b\n",
        "? [a]\n: b\n",
        "title: !!python/name:x\n",
        "title: 'x",
        "title: x\nevents: {}\n",
        "\ufefftitle: x\n",
    ),
)


def damaged(text: str) -> Iterator[tuple[str, str]]:
    """What was done, and the file with that done to it, at the first line of every key."""
    lines, seen = text.splitlines(), set()
    for number, line in enumerate(lines):
        key, _, value = line.strip(" -").partition(":")
        if key in seen or not value.strip():
            continue
        seen.add(key)
        for way in WAYS:
            yield f"{key} {way}", "\n".join((*lines[:number], *_harmed(line, key, way), *lines[number + 1 :]))
    yield from ((f"whole {number}", whole) for number, whole in enumerate(WHOLE))


def _harmed(line: str, key: str, way: str) -> list[str]:
    head = line.partition(":")[0]
    values = {"a list": "[1, x]", "a mapping": "{x: 1}", "a number": "-3", "nothing": "", "a word": "wrongly so"}
    if way in values:
        return [f"{head}: {values[way]}".rstrip()]
    if way == "dropped":
        return [f"{line.partition('-')[0]}-"] if line.lstrip().startswith("-") else []
    if way == "doubled":
        return [line, " " * line.index(key) + line.strip(" -")]
    if way == "misspelled":
        return [line.replace(key, key[:1] + key[2:] if len(key) > 2 else f"{key}x", 1)]
    return [f"  {line}" if way == "indented" else line.replace(" ", "", 1)]
