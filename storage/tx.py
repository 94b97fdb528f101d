"""One transaction: everything that can be read or written between a begin and a commit."""

from storage.claims import Claims
from storage.dead import Dead
from storage.leases import Finished
from storage.leaving import Leaving
from storage.marks import Marked
from storage.matters import Matters
from storage.own_past import Past
from storage.people import People
from storage.talks import Talks
from storage.tasks import Plans
from storage.unasked import Unasked
from storage.unnamed import Unnamed


class Tx(
    People,
    Talks,
    Matters,
    Past,
    Unnamed,
    Plans,
    Claims,
    Finished,
    Leaving,
    Marked,
    Unasked,
    Dead,
):
    """What `Store.begin()` gives. Never await anything but its own methods while it is open."""
