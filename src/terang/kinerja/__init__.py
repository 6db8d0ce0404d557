"""The ledger: what one perangkat daerah planned, agreed, reached and spent in one year, as frozen values."""
