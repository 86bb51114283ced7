"""Durable stores behind the Store port."""
