"""Its being here puts this folder on the path, so that tests share `contoh_naskah` and the like."""

from hypothesis import settings

# The first example of a property also pays for reading the provisions, so single examples have no deadline.
settings.register_profile("terang", deadline=None)
settings.load_profile("terang")
