"""What a lead is told: that they were named to hear of a missed contact, or no longer are."""

from dialogs.agreement_parts import names
from dialogs.guide import Guide
from dialogs.messages import Letter, Message
from dialogs.records import Agreement


def named(agreement: Agreement, guide: Guide) -> tuple[Letter, ...]:
    """The lead learns what they were named for."""
    text = guide.words.say("agreement", "lead_named", **names(agreement))
    return (Letter(agreement.lead, Message(text)),)


def changed(before: Agreement, after: Agreement, guide: Guide) -> tuple[Letter, ...]:
    """Whoever was the lead is thanked; whoever is now hears so once the plan is on."""
    letters: tuple[Letter, ...] = ()
    if before.lead and before.lead != after.lead and before.state != "proposed":
        thanks = guide.words.say("agreement", "lead_released", **names(before))
        letters += (Letter(before.lead, Message(thanks)),)
    if after.lead and after.lead != before.lead and after.state == "live":
        letters += named(after, guide)
    return letters
