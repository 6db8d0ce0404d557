"""What is planned: the tree from visi to sub kegiatan, indicators with their targets, action plans."""
