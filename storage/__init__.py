"""The only code that knows SQL."""

from storage.claims import InTurn
from storage.dead import DeadLetter
from storage.leases import Claimed
from storage.part import Stale
from storage.store import Store
from storage.tasks import HELD
from storage.tx import Tx

__all__ = ["HELD", "Claimed", "DeadLetter", "InTurn", "Stale", "Store", "Tx"]
