"""Where one starts: the tasks that wait, the search that jumps anywhere, and the frame around every page."""
