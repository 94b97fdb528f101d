"""Back to where somebody was, after something else: the question that stood is put again."""

from dialogs.guide import Clockwork, Guide, Turn
from dialogs.records import Known
from dialogs.talking import put_current


def back_to(known: Known, at: Clockwork, guide: Guide) -> Turn:
    """Put the flow's question again, where somebody was in the middle of one."""
    front = next(iter(known.conversations), None)
    if front is None:
        return Turn()
    return put_current(front, at, guide, lead=guide.words.say("common", "where_we_were"))


def next_talk(known: Known, done: Turn, at: Clockwork, guide: Guide) -> Turn:
    """When one conversation has ended and another stands open, go back to that one."""
    if not done.closed or done.saved:
        return Turn()
    gone = {talk.id for talk in done.closed}
    left = [one for one in known.conversations if one.id not in gone and one.waits_until is None]
    if not left:
        return Turn()
    return put_current(left[0], at, guide, lead=guide.words.say("common", "where_we_were"))
