"""Pictures made of characters: a map and bars. Values go in, lines come out; no screen is known here."""
