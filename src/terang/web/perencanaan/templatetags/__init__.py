"""Small parts of the pages of a plan."""
