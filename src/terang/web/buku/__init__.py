"""The one door between rows and frozen values: a ledger into the database, and out again."""
