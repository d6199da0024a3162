"""Two sides and where they meet, as a drawing."""
