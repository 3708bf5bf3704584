"""One claim of a record against what was read."""
