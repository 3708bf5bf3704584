"""Records and articles to verdicts."""
