"""Checks: a read document -> temuan. One file per check; `kerangka` holds what they share."""
