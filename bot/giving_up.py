"""When what could not be done is put aside for an operator, in place of being tried for ever."""

from datetime import datetime, timedelta

from storage import Claimed

GIVE_UP_AFTER = timedelta(days=2)
FEWEST_TRIES = 10
# What an older release planned does not say since when: so many tries take two days and more.
MOST_TRIES = 600


def long_enough(claimed: Claimed, now: datetime) -> bool:
    """Whether this was tried often enough, and for long enough."""
    if claimed.first_due_at is None:
        return claimed.attempts >= MOST_TRIES
    # The tries count as well: after a long silence of ours it has not been tried for long.
    return claimed.attempts >= FEWEST_TRIES and now - claimed.first_due_at >= GIVE_UP_AFTER
