"""Articles made for these tests, with true and false records of each; see README.md."""
