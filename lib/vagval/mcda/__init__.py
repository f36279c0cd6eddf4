"""Second opinions by other methods: advice, never the award."""
