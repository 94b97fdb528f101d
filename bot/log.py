"""Events with ids, names of things and durations, as JSON lines. Never what anyone said."""

import logging
import sys
import threading
from collections.abc import MutableMapping
from typing import Any

import structlog
from structlog.typing import FilteringBoundLogger

# What a line may carry. Anything else is dropped before it is written: a new field is a decision.
ALLOWED = frozenset(
    """event level timestamp id channel flow step kind name reason ms count attempts seconds
    organisation version port url setting status error team wakes letters answers""".split()
)

Event = MutableMapping[str, Any]


def configure(level: str = "INFO") -> None:
    """Send our events, and libraries' warnings without their words, to standard error."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            only_allowed,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    quiet = logging.StreamHandler(sys.stderr)
    quiet.setFormatter(_NamesOnly())
    logging.basicConfig(level=logging.WARNING, handlers=[quiet], force=True)
    threading.excepthook = _thread_died


def logger() -> FilteringBoundLogger:
    """The log as it is configured now. It is made once: what is made anew for each line costs."""
    made: FilteringBoundLogger = structlog.get_logger().bind()
    return made


def only_allowed(_logger: object, _method: str, event: Event) -> Event:
    """Drop every field that is not on the list; long values are cut."""
    return {
        name: value[:200] if isinstance(value, str) else value
        for name, value in event.items()
        if name in ALLOWED
    }


def _thread_died(fault: threading.ExceptHookArgs) -> None:
    died = (fault.exc_type, fault.exc_value or fault.exc_type(), fault.exc_traceback)
    logging.getLogger("thread").error("", exc_info=died)


class _NamesOnly(logging.Formatter):
    """A library's record without its message: SDKs put bodies and tokens in theirs."""

    def format(self, record: logging.LogRecord) -> str:
        error = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else ""
        return (
            f'{{"event": "library", "name": "{record.name}", "level": '
            f'"{record.levelname.lower()}", "step": "{record.funcName}", "error": "{error}"}}'
        )
