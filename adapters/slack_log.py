"""What the Slack adapter tells the log, and how Slack's SDK is kept from telling more."""

import logging
from typing import Protocol


class Log(Protocol):
    """The part of a structlog logger that is used here."""

    def info(self, event: str, **fields: object) -> object: ...

    def warning(self, event: str, **fields: object) -> object: ...

    def error(self, event: str, **fields: object) -> object: ...


def sdk_logger(log: Log) -> logging.Logger:
    """A logger for the SDK that passes on where it complained, and none of its words.

    The SDK writes whole requests and answers into its messages. This logger belongs to no tree,
    so that nobody's root handler sees them.
    """
    logger = logging.Logger("slack_sdk", logging.WARNING)
    logger.addHandler(_Place(log))
    return logger


def silent_logger() -> logging.Logger:
    """A logger for Bolt, which copies its level to loggers that do belong to the tree."""
    logger = logging.Logger("slack_bolt", logging.CRITICAL + 1)
    logger.addHandler(logging.NullHandler())
    return logger


class _Place(logging.Handler):
    def __init__(self, log: Log) -> None:
        super().__init__()
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        self._log.warning("slack_sdk", name=f"{record.module}:{record.lineno}")
