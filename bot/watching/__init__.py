"""What an operator sees: health, metrics, logs, traces. No content, no pseudonyms in metrics.

`observer.Observer` is the one thing that the service knows; the rest are its parts.
"""
