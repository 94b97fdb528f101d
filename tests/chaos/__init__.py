"""What goes wrong on purpose: processes killed, databases gone, rude platforms, wrong clocks."""
