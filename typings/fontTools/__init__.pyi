"""Reads font files, and knows scripts and blocks."""
