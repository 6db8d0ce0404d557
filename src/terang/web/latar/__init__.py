"""Work that takes longer than a page: jobs with progress, and what people are told."""
