"""Maps on paper and for the wall: booklets, tiles, slides, figures."""
