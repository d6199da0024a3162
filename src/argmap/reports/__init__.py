"""What a comparison or a matrix says, as tables, Markdown, CSV and JSON."""
