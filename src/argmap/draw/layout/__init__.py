"""Where cards stand: order, columns, parts, and how carefully they are laid out."""
