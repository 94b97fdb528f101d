"""One file a conversation. A new one is a function here and a file of words beside the others."""

from collections.abc import Mapping

from dialogs.flows.check_in import check_in
from dialogs.flows.contact_agreement import contact_agreement
from dialogs.flows.speak_first import speak_first
from dialogs.grammar import Flow

FLOWS: Mapping[str, Flow] = {
    "speak_first": speak_first,
    "check_in": check_in,
    "contact_agreement": contact_agreement,
}
