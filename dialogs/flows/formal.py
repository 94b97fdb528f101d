"""A formal step, once people have talked: each one is weighed, and nothing smaller will do.

It can only be begun by `deciding.formal_door`, and only `deciding.decide` makes a letter of it.
"""

from dialogs.flows.counter_check import counter_check
from dialogs.flows.referral import referral
from dialogs.flows.scope import scope
from dialogs.flows.weighing import Noting
from dialogs.grammar import Ask, Choice, Facts, Outcome
from dialogs.held import StepKind

# The smallest first. None is a default.
RESTRICTIONS: dict[str, StepKind] = {"duties": "duties", "move": "move", "suspension": "suspension"}
STEP = Choice("step", ("none_of_these", *RESTRICTIONS, "investigation", "referral"))
DOCTOR = Choice("doctor", ("no", "yes"))
MHPS = Choice("mhps", ("asked", "will_ask"))


def formal(ask: Ask, facts: Facts) -> Outcome:
    step = ask(STEP, variant=facts["state"], person=facts["person"])
    if step == "none_of_these":
        return Outcome("something_smaller", says={"person": facts["person"]})
    note = Noting(ask, "formal")
    if note(DOCTOR, person=facts["person"]) == "yes":
        note(MHPS)
    if step == "investigation":
        return scope(facts, note)
    if step == "referral":
        return referral(facts, note)
    return counter_check(facts, note, RESTRICTIONS[str(step)])
