"""Five positions on Iraq policy, one module each; each is found by its folder."""
