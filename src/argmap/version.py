"""The version of argmap."""

__version__ = "26.1"
