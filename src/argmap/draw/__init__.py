"""Outputs one looks at: cards, pictures, pages."""
