"""The formulas: every result is a `Hitungan` that carries its formula, inputs and legal source."""
