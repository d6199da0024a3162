"""The nouns: frozen values that an argument map is made of.

No input or output, no format, no drawing, no counting lives here.
"""
