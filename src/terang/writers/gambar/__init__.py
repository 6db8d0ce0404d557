"""Pictures: one specification drawn once, as SVG or PNG, for every output format."""
