"""Other people's formats to draft records."""
