"""From DOT to pictures: the one place where Graphviz runs, and what it is told."""
