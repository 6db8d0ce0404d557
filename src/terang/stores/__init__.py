"""A ledger as a folder of plain text (PAKET): a Frictionless data package with CSV tables and Markdown narrative."""
