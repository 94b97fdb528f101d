"""The only code that knows SQL."""

from storage.claims import InTurn
from storage.part import Stale
from storage.store import Store
from storage.tasks import Claimed
from storage.tx import Tx

__all__ = ["Claimed", "InTurn", "Stale", "Store", "Tx"]
