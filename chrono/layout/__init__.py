"""A chronology to a timeline: numbers only."""
