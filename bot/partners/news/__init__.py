"""Announcements of an association to the people who agreed to hear them."""
