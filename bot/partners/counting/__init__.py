"""What an association may know of its people: counts by week, never contents, never below five."""
