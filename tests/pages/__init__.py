"""The pages of docs/: what they show is what comes out, and the generated ones are made anew."""
