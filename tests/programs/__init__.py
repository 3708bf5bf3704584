"""What programs outside Python, or beside it, make of our files; each where it is installed."""
