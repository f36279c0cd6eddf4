"""vagval: compare bids by published rules, exactly and traceably."""
