"""What other multi-criteria methods say about the same bids: advice, never the award."""
