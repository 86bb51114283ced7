"""Messaging platforms behind the Channel port."""
