"""`python -m chrono`, and the command `chrono`."""

import gc
import os
import sys

# Importing makes many lasting objects and hardly any cycles; the default threshold would look for them 100 times.
_COLLECT_AFTER = 200_000


def run() -> None:
    """Run the command line."""
    gc.set_threshold(_COLLECT_AFTER, 20, 20)
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # chrono has none, and looking for them costs 5 ms
    from chrono.cli.main import main

    sys.exit(main())


if __name__ == "__main__":
    run()
