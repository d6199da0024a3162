"""The command line: here alone the rooms are plugged together, printed and exited."""

from argmap.cli.root import main

__all__ = ["main"]
