"""From ledger to document tree. Sections compose and never compute; every figure comes from the catalogue."""
