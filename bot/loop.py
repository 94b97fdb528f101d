"""The loop that `serve` runs on: uvloop's, where there is one for this machine."""

import asyncio


def new_loop() -> asyncio.AbstractEventLoop:
    """A new loop. It is the caller's to close."""
    try:
        import uvloop
    except ImportError:
        return asyncio.new_event_loop()
    return uvloop.new_event_loop()
