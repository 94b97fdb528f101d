"""One file a conversation. A new one is a function here and a file of words beside the others."""

from collections.abc import Mapping

from dialogs.flows.answer_question import answer_question
from dialogs.flows.check_in import check_in
from dialogs.flows.contact_agreement import contact_agreement
from dialogs.flows.formal import formal
from dialogs.flows.hand_over import hand_over
from dialogs.flows.held_notes import answer_why, ask_why, let_in, own_account, see_differently
from dialogs.flows.keep_in_touch import keep_in_touch
from dialogs.flows.learnt import learnt
from dialogs.flows.name_roles import name_roles
from dialogs.flows.plan_talks import plan_talks, time_to_talk
from dialogs.flows.review import review
from dialogs.flows.speak_first import speak_first
from dialogs.flows.try_again import try_again
from dialogs.grammar import Flow

FLOWS: Mapping[str, Flow] = {
    "speak_first": speak_first,
    "try_again": try_again,
    "learnt": learnt,
    "keep_in_touch": keep_in_touch,
    "check_in": check_in,
    "plan_talks": plan_talks,
    "time_to_talk": time_to_talk,
    "contact_agreement": contact_agreement,
    "hand_over": hand_over,
    "own_account": own_account,
    "see_differently": see_differently,
    "ask_why": ask_why,
    "answer_why": answer_why,
    "let_in": let_in,
    "formal": formal,
    "review": review,
    "name_roles": name_roles,
    "answer_question": answer_question,
}
