"""A table becomes rows for the ledger: one folder per layout, with its sample and the rows that come out of it."""
