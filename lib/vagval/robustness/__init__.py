"""Would the result hold, and what would have to change for another one (robusthet)."""
