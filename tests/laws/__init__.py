"""One suite a seam: what a user of it relies on."""
