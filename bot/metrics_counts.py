"""What one process counts while it works, by names that a person on call can guess.

Labels are channels, results and short codes of ours: never a person, a workspace or a word.
"""

import platform
from collections.abc import Callable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector

from bot import VERSION

_QUICK = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
_FAR = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 25.0)
_TURNS = "Things people did: turned, repeated (seen before) or failed (it will be sent again)."
_DELIVERIES = "Messages: sent, retry, held (not tried yet), gone or refused."
_KEPT_BACK = "Messages over somebody's day: held till morning, or put_aside as dead letters."


class Counts:
    """The counters of one process, in a registry of their own. Each is named as it is shown."""

    def __init__(self) -> None:
        self.registry = here = CollectorRegistry(auto_describe=True)

        def counter(name: str, told: str, *labels: str) -> Counter:
            return Counter(f"speak_first_{name}", told, labels, registry=here)

        def seconds(name: str, told: str, buckets: tuple[float, ...]) -> Histogram:
            name = f"speak_first_{name}_seconds"
            return Histogram(name, told, ("channel",), registry=here, buckets=buckets)

        self.turns = counter("turns", _TURNS, "channel", "result")
        self.turn_seconds = seconds("turn", "From what arrived to its commit.", _QUICK)
        self.deliveries = counter("deliveries", _DELIVERIES, "channel", "outcome")
        self.delivery_seconds = seconds("delivery", "What a platform took, once it did.", _FAR)
        self.retries = counter("retries", "Messages that could not be sent yet.", "channel")
        self.given_up = counter("given_up", "Tasks put aside as dead letters.", "kind")
        self.wakes = counter("wakes", "Reminders and other wakes: done or failed.", "result")
        refused = "Requests that did not prove who sent them."
        self.refused = counter("refused_requests", refused, "channel", "reason")
        self.over_budget = counter("over_budget", _KEPT_BACK, "what")
        self.database_trouble = counter("database_trouble", "The database could not be used.")
        on_way = "Messages on their way now."
        self.in_hand = Gauge("speak_first_messages_in_hand", on_way, registry=here)
        build = Gauge(
            "speak_first_build_info", "This release.", ("version", "python"), registry=here
        )
        build.labels(VERSION, platform.python_version()).set(1)
        ProcessCollector(registry=here)

    def refusals(self, channel: str) -> Callable[[str], None]:
        """What a channel calls, with a short reason, for each request it turned away."""

        def refused(reason: str) -> None:
            self.refused.labels(channel, reason).inc()

        return refused
