"""The only code that wires, waits and reads the clock."""
