"""Who promises what to whom, from draft to the signed copy."""
