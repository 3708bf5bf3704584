"""What stands in a text besides dates."""
