"""Publishing to a triple store: graph by graph, only what changed, and safely."""
