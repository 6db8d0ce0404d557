"""The first example of a property also pays for reading the provisions, so single examples have no deadline."""

from hypothesis import settings

settings.register_profile("terang", deadline=None)
settings.load_profile("terang")
