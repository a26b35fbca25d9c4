// The module beside which imports are timed.
