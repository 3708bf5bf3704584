"""A report to text, JSON, SARIF and GitHub's annotations."""
