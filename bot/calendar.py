"""The bank holidays of the four nations, from the `holidays` package."""

from collections.abc import Callable
from datetime import date
from functools import cache

import holidays

_NATIONS = {"england": "ENG", "scotland": "SCT", "wales": "WLS", "northern_ireland": "NIR"}


def bank_holidays(years: range) -> Callable[[str], frozenset[date]]:
    """A look-up from a nation to its bank holidays; one that is not known gets England's."""

    @cache
    def closed(nation: str) -> frozenset[date]:
        subdivision = _NATIONS.get(nation, "ENG")
        return frozenset(holidays.country_holidays("GB", subdivision, years=years))

    return closed
