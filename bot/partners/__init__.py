"""Partner associations: whom they invite, whom we hand over to them, what they may know."""
