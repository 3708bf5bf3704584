"""A chronology file to records."""
