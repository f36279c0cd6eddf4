"""May this bid be evaluated, and is the material complete (prövning)."""
