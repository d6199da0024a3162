"""The shape that JSON and YAML share: its records, and the way to and from a map."""
