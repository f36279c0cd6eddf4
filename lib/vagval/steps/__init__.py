"""The shell: read, one core call, write, return."""
