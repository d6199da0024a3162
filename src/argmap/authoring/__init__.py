"""The verbs: the desk at which a map is written."""
