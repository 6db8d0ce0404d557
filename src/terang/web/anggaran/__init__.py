"""The money: budget per version, spending per month, revenue, and which indicator it serves."""
