"""What came of it: realisasi with evidence, from draft to locked, and what people say about it."""
