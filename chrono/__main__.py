"""`python -m chrono`, and the command `chrono`."""

import gc
import sys


def run() -> None:
    """Run the command line. A short-lived process does better without cycle collection while it imports."""
    gc.disable()
    from chrono.cli import main

    gc.enable()
    gc.freeze()
    sys.exit(main())


if __name__ == "__main__":
    run()
