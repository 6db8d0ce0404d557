"""From the document tree to bytes: one package per form."""
