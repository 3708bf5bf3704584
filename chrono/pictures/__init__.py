"""A timeline to a matplotlib Figure, and to the bytes of SVG, PNG and PDF."""
