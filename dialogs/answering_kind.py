"""A loss that somebody tells of: met with a kind word first, whatever else is said to it."""

import re

_OURS = (
    r"mum|mam|mom|mummy|mother|dad|daddy|father|parents?|husband|wife|partner|fianc[eé]e?|boyfriend|"
    r"girlfriend|son|daughter|child|kid|baby|twin|brother|sister|nan|nana|gran|granny|grandma|"
    r"grandad|grandpa|grandfather|grandmother|aunt|auntie|uncle|cousin|nephew|niece|friend|mate|"
    r"colleague|family member|dog|cat|nanay|tatay|lola|lolo|kuya|ate|amma|appa|maa|papa|mama"
)
_DIED = r"died|passed away|passed on|is dying|was killed"
_SAD = r"crying|cry|heartbroken|devastated|so sad|very sad|in bits"
_HERS = r"nanay|tatay|lola|lolo|kuya|ate|ina|ama|kapatid|asawa|anak|tita|tito|kaibigan|pinsan"
_MAA = r"maa|mata|papa|pita|bhai|behen|beta|beti|pati|patni|dada|dadi|nana|nani|dost|mother|father"
_MAMA = (
    r"mama|mamę|matka|tata|ojciec|brat|siostra|mąż|maz|żona|zona|syn|córka|babcia|dziadek|dziecko"
)
_MADRE = (
    r"madre|mamá|mama|padre|papá|papa|hermano|hermana|abuelo|abuela|hijo|hija|esposo|esposa|marido"
)
_TOLD = re.compile(
    rf"\b(?:my|our)\b(?:\W+[\w'’]+){{0,4}}?\W+(?:{_OURS})\b(?:\W+[\w'’]+){{0,6}}?\W+(?:{_DIED})\b"
    rf"|\b(?:{_DIED})\b.{{0,40}}\b(?:my|our)\W+(?:[\w'’]+\W+){{0,2}}?(?:{_OURS})\b"
    rf"|\blost\W+(?:my|our)\W+(?:[\w'’]+\W+){{0,2}}?(?:{_OURS})\b"
    r"|\b(?:i|we)\b(?:\W+[\w'’]+){0,4}?\W+(?:miscarried|miscarriage|stillbirth|stillborn)\b"
    r"|\bdeath of (?:my|our)\b|\b(?:my|our)\b(?:\W+[\w'’]+){1,3}?['’]?s? funeral\b"
    r"|\b(?:i am|i'm|i’m|im|we are|still) (?:grieving|in mourning|mourning|bereaved)\b"
    rf"|\b(?:died|passed away)\b.{{0,120}}\b(?:{_SAD})\b"
    rf"|\b(?:{_SAD})\b.{{0,120}}\b(?:died|passed away)\b"
    # Tagalog, Hindi, Polish, Spanish: died or passed away, and who.
    rf"|\b(?:namatay|pumanaw|yumao)\b.{{0,20}}\b(?:{_HERS})\b"
    rf"|\b(?:mer[aei]|hamar[aei])\b.{{0,20}}\b(?:{_MAA})\b.{{0,20}}\b(?:guzar|mar) gay[aei]\b"
    rf"|\b(?:zmar|umar)[łl][aoy]?\b.{{0,20}}\b(?:{_MAMA})\b"
    rf"|\b(?:{_MAMA})\b.{{0,20}}\b(?:zmar|umar)[łl][aoy]?\b"
    rf"|\b(?:muri[oó]|falleci[oó])\b.{{0,20}}\b(?:{_MADRE})\b"
    rf"|\b(?:{_MADRE})\b.{{0,20}}\b(?:muri[oó]|falleci[oó])\b",
    re.IGNORECASE | re.DOTALL,
)
# Not what is, but what may be: a pension form, a plan.
_MAYBE = re.compile(r"\b(?:if|in case|what happens when|would have)\b", re.IGNORECASE)
_ASKS = re.compile(
    r"\?|^\W*(?:what|how|when|where|who|which|can|could|do|does|did|will|would|should|may|must|am)\b"
    r"|\b(?:can|could|may|do|will|must|should) (?:i|we|they|he|she|my)\b",
    re.IGNORECASE,
)


def grieves(text: str) -> bool:
    """Whether somebody tells that a person close to them has died."""
    return len(text) <= 4000 and bool(_TOLD.search(text)) and not _MAYBE.search(text)


def asks(text: str) -> bool:
    """Whether there is a question in it, too."""
    return bool(_ASKS.search(text))
