"""Says what is in a photo: a letter, a label, a sign, a scene; and answers questions about it."""

from skills.describe_image.skill import DescribeImage

SKILL = DescribeImage()

__all__ = ["SKILL"]
