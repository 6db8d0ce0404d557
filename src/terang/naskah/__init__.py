"""The document tree. It does nothing itself: readers make it, writers print it."""
