"""Matrix: matrix-nio's encryption over our own commit-before-confirm loop."""

from bot.channels.matrix.channel import MatrixChannel

__all__ = ["MatrixChannel"]
