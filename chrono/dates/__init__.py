"""What a date means, and how it is said."""
