"""Commands of this app on the server."""
