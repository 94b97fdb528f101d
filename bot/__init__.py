"""The only code that wires, waits and reads the clock."""

VERSION = "0.1.0"
