"""Clean chronologies, errors planted in them one at a time, and what chrono says of each."""
