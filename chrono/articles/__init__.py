"""A source file to an article."""
