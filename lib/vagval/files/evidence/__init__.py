"""What the files of a bid's evidence say, one kind a file (bevisfiler)."""
