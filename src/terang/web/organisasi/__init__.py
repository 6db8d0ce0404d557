"""Who the government is: perangkat daerah, the tree of units as it was on any day, posts and their holders."""
