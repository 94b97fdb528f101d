"""What is kept comes back as it was, to those it belongs to."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from tests.databases import Stores
from tests.laws.made import (
    ASHA,
    DAY,
    LEE,
    MORGAN,
    NOW,
    TRUST,
    a_contact,
    a_person,
    a_talk,
    an_agreement,
    an_invitation,
)


async def test_a_person_is_changed_and_their_details_stay_unless_given(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        assert await tx.details(ASHA) == {}
        await tx.save_person(a_person(), {"dm": "D1"}, NOW)
        await tx.save_person(a_person(name="Asha B"), None, NOW)
        assert await tx.person(ASHA) == a_person(name="Asha B")
        assert await tx.details(ASHA) == {"dm": "D1"}
        await tx.save_person(a_person(), {}, NOW)
        assert await tx.details(ASHA) == {}


async def test_the_site_is_kept_beside_what_the_channel_needs_and_apart_from_it(
    stores: Stores,
) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.save_person(a_person(site="royal"), {"dm": "D1"}, NOW)
        assert await tx.person_and_details(ASHA) == (a_person(site="royal"), {"dm": "D1"})
        assert await tx.details(ASHA) == {"dm": "D1"}
        await tx.save_person(a_person(name="Asha B"), None, NOW)
        assert await tx.person(ASHA) == a_person(name="Asha B", site="royal")
        await tx.plan_say("k", TRUST, ASHA, "{}", NOW)
    (claimed,) = await store.claim("say", NOW, 1, 30)
    assert claimed.details == {"dm": "D1"}
    async with store.begin() as tx:
        await tx.save_person(a_person(), {"dm": "D2"}, NOW)
        assert await tx.person(ASHA) == a_person()


async def test_a_conversation_comes_back_as_it_was_saved(stores: Stores) -> None:
    store = stores.open()
    talk = a_talk(waits_until=NOW + DAY)
    async with store.begin() as tx:
        saved = await tx.save_conversation(talk)
        again = await tx.save_conversation(replace(saved, answers={"safe": "yes"}, asked="ok"))
    assert (saved.version, again.version) == (1, 2)
    async with store.begin() as tx:
        assert await tx.conversations(ASHA) == (again,)
        assert await tx.conversations(MORGAN) == ()


async def test_the_latest_touched_conversation_is_in_front(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        for id_, minutes in (("b", 1), ("a", 3), ("c", 2)):
            await tx.save_conversation(a_talk(id_, touched_at=NOW + timedelta(minutes=minutes)))
        assert [talk.id for talk in await tx.conversations(ASHA)] == ["a", "c", "b"]


async def test_an_agreement_is_found_by_each_who_has_a_part_in_it(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        old = await tx.save_agreement(an_agreement("old", proposed_at=NOW - DAY))
        new = await tx.save_agreement(an_agreement("new", person="", lead=""))
        over = await tx.save_agreement(an_agreement("over"))
        over = await tx.save_agreement(replace(over, state="ended"))
    async with store.begin() as tx:
        assert await tx.agreements(MORGAN) == (new, old)
        assert await tx.agreements(ASHA) == (old,)
        assert await tx.agreements(LEE) == (old,)
        assert await tx.agreements("") == ()
        assert await tx.agreement("over") == over
        assert await tx.agreement("none") is None


async def test_contacts_are_known_by_their_slot(stores: Stores) -> None:
    store = stores.open()
    later = a_contact(slot=NOW + 7 * DAY)
    async with store.begin() as tx:
        await tx.save_contact(later)
        await tx.save_contact(a_contact())
        await tx.save_agreement(an_agreement())
        assert await tx.open_contacts("a1") == (a_contact(), later)
        moved = replace(later, due_at=NOW + 8 * DAY, kept=True)
        await tx.save_contact(moved)
        await tx.save_contact(a_contact(closed=True))
        assert await tx.open_contacts("a1") == (moved,)
        assert await tx.contact("a1", NOW) == a_contact(closed=True)
        assert await tx.contact("a1", NOW + DAY) is None


async def test_an_invitation_opens_for_its_own_organisation_until_it_runs_out(
    stores: Stores,
) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.save_agreement(an_agreement())
        await tx.invite(an_invitation())
        assert await tx.invitation("h1", TRUST, NOW) == an_invitation()
        assert await tx.invitation("h1", "org-2", NOW) is None
        assert await tx.invitation("h2", TRUST, NOW) is None
        assert await tx.invitation("h1", TRUST, NOW + DAY) is None


async def test_an_organisation_has_the_channels_of_its_own_workspaces(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.bind_workspace("slack:T1", TRUST, NOW)
        await tx.bind_workspace("teams:t-1", "org-2", NOW)
        assert await tx.organisation_has_channel(TRUST, "slack")
        assert not await tx.organisation_has_channel(TRUST, "teams")
        assert not await tx.organisation_has_channel(TRUST, "sl_ck")


async def test_the_tokens_of_a_team_are_kept_replaced_and_dropped(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        assert await tx.installation("T1") is None
        await tx.installation_save("T1", "xoxb-1", "U0", {"app": "A1"})
        await tx.installation_save("T1", "xoxb-2", "U9", {"scope": "chat:write"})
        assert await tx.installation("T1") == ("xoxb-2", "U9", {"scope": "chat:write"})
        await tx.installation_delete("T1")
        assert await tx.installation("T1") is None


@pytest.mark.parametrize(
    "words",
    [
        "👩🏽‍⚕️ é ñ 日本語 العربية",
        "half an emoji \ud83d",
        "nul \x00 and \r\n",
        "x" * 200_000,
        "' \" ; --",
    ],
    ids=["emoji", "half", "control", "long", "quotes"],
)
async def test_whatever_people_type_comes_back_as_it_was(stores: Stores, words: str) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.save_person(a_person(name=words), {"note": words}, NOW)
        talk = await tx.save_conversation(a_talk(typed=words))
        agreement = await tx.save_agreement(an_agreement(typed=words))
        await tx.plan_say("s1", TRUST, ASHA, words, NOW)
    async with store.begin() as tx:
        assert await tx.person(ASHA) == a_person(name=words)
        assert await tx.details(ASHA) == {"note": words}
        assert await tx.conversations(ASHA) == (talk,)
        assert await tx.agreement("a1") == agreement
    assert [task.body for task in await store.claim("say", NOW, 10, 60)] == [words]


async def test_a_time_without_a_zone_is_refused(stores: Stores) -> None:
    store = stores.open()
    naive = datetime(2026, 11, 24, 9, 30)
    with pytest.raises(ValueError, match="without a time zone"):
        async with store.begin() as tx:
            await tx.first_sight("slack:Ev1", naive)
    with pytest.raises(ValueError, match="without a time zone"):
        await store.claim("say", naive, 10, 60)
    async with store.begin() as tx:
        assert await tx.first_sight("slack:Ev1", NOW)


async def test_a_time_comes_back_as_the_same_moment_in_utc(stores: Stores) -> None:
    store = stores.open()
    moment = datetime.fromisoformat("2026-06-01T00:30:00.123456+01:00")
    async with store.begin() as tx:
        await tx.save_conversation(a_talk(touched_at=moment))
        (talk,) = await tx.conversations(ASHA)
    assert talk.touched_at.isoformat() == "2026-05-31T23:30:00.123456+00:00"
