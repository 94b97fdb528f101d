"""The answer side: reading its files, which variant holds, what is shown, what `check` finds."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.content import load, proved_numbers
from bot.words import read_words
from dialogs.answering import NONE, Desk, reply, shown
from dialogs.answers import Answer, Contact, Library, Source
from dialogs.answers_check import check, finished, past_review
from dialogs.contacts_check import unset
from dialogs.matcher import Matcher
from dialogs.messages import Option

TODAY = date(2026, 11, 21)
FRONT = """---
topic: strike_pay
question: How is pay worked out?
phrasings:
  - how much will they take
checked: 2026-11-21
review: 2027-01-20
ask: [payroll]
sources:
  - key: GOV
    name: GOV.UK
    date: n.d.
---
Your employer takes pay for the hours you are on strike.
"""


def write(root: Path, files: Mapping[str, str]) -> Path:
    """A content folder with these files under `answers/en-GB`."""
    folder = root / "dialogs" / "answers" / "en-GB"
    plain = {
        "contacts.toml": '[payroll]\nname = "your payroll team"\nphone = "0300 123 1100"\n'
        'checked = 2026-11-01\nsource = "payslip"\n',
        "lexicon.toml": "",
        "phrasings.toml": "",
        "keys.toml": 'two = ["strike_pay"]\n',
    }
    for name, text in {**plain, **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root / "dialogs"


def answer(answer_id: str = "pay", /, **changes: object) -> Answer:
    made = Answer(
        id=answer_id,
        topic="strike_pay",
        question="How is pay worked out?",
        body="They take pay for the hours you are on strike.",
        phrasings=tuple(f"how much pay do they take {n}" for n in range(8)),
        nations=("england",),
        checked=date(2026, 11, 1),
        review=date(2027, 1, 1),
        ask=("payroll",),
        sources=(Source("GOV", "GOV.UK, strike pay", "n.d."),),
        file=f"{answer_id}.md",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def library(*answers: Answer, **more: object) -> Library:
    contacts = {
        "payroll": Contact("payroll", "your payroll team", "They explain payslips."),
        "acas": Contact(
            "acas",
            "Acas",
            phone="0300 123 1100",
            hours="Monday to Friday",
            checked=date(2026, 11, 1),
            source="Acas",
        ),
    }
    made = Library(answers, contacts, keyless=frozenset({"strike_pay"}))
    return replace(made, **more)  # type: ignore[arg-type]


def desk(found: Library, banner: bool = False) -> Desk:
    return Desk(found, Matcher(found), read_words(), "d::answer", banner)


def test_a_file_becomes_an_answer(tmp_path: Path) -> None:
    found = load(write(tmp_path, {"strike_pay/pay.md": FRONT}))
    assert found.problems == ()
    (one,) = found.answers
    assert (one.id, one.topic, one.ask, one.checked) == ("pay", "strike_pay", ("payroll",), TODAY)
    assert one.body == "Your employer takes pay for the hours you are on strike."
    assert len(one.nations) == 4
    assert one.lines["review"] == 7


@pytest.mark.parametrize(
    ("bad", "line", "what"),
    [
        (FRONT.replace("topic: strike_pay\n", ""), 1, "`topic` is missing"),
        (FRONT.replace("review: 2027-01-20", "review: soon"), 7, "`review` is not a day"),
        (FRONT.replace("ask:", "asks:"), 8, "`asks` is not a key we know"),
        (FRONT.replace("topic: strike_pay", "topic: [a: b"), 3, "the front matter is not YAML"),
        (FRONT.partition("Your")[0], 1, "there is no text under the front matter"),
        ("no front matter", 1, "the front matter does not stand between two lines of ---"),
        (FRONT.replace("topic:", "behaviour: SHOUT\ntopic:"), 2, "SHOUT is no behaviour"),
        (FRONT.replace("topic:", "nations: [mars]\ntopic:"), 2, "mars is no nation we know"),
        (FRONT.replace("topic:", "signed: [Jo]\ntopic:"), 2, "a name here is no signature"),
        (FRONT + "\n## For staff side\n\nNo.\n", 14, "the sides do not each have one statement"),
    ],
)
def test_a_bad_file_is_reported_and_the_good_ones_stay(
    tmp_path: Path, bad: str, line: int, what: str
) -> None:
    found = load(write(tmp_path, {"strike_pay/pay.md": FRONT, "strike_pay/worse.md": bad}))
    assert [each.id for each in found.answers] == ["pay"]
    (problem,) = found.problems
    assert problem.file.endswith("dialogs/answers/en-GB/strike_pay/worse.md")
    assert (problem.line, problem.what) == (line, what)
    assert problem.todo


def test_every_fault_of_one_file_is_told_at_once(tmp_path: Path) -> None:
    bad = FRONT.replace("topic: strike_pay\n", "").replace("2027-01-20", "soon")
    found = load(write(tmp_path, {"strike_pay/worse.md": bad.replace("ask:", "asks:")}))
    assert [(each.line, each.what) for each in found.problems] == [
        (7, "`asks` is not a key we know"),
        (1, "`topic` is missing"),
        (6, "`review` is not a day"),
    ]


def test_more_phrasings_come_from_their_own_file(tmp_path: Path) -> None:
    more = 'pay = """\nwhat is cut\n"""\nnobody = """\nlost\n"""\n'
    found = load(write(tmp_path, {"strike_pay/pay.md": FRONT, "phrasings.toml": more}))
    assert found.answers[0].phrasings == ("how much will they take", "what is cut")
    assert [each.what for each in found.problems] == ["no answer has the id nobody"]


def test_variants_of_one_answer_must_have_one_topic(tmp_path: Path) -> None:
    other = FRONT.replace("topic: strike_pay", "topic: pension")
    found = load(write(tmp_path, {"strike_pay/pay.gb.md": FRONT, "strike_pay/pay.ni.md": other}))
    assert len(found.answers) == 1
    assert "topic is pension" in found.problems[0].what


def test_the_variant_of_the_nation_and_the_day_holds() -> None:
    before = answer(end=date(2026, 2, 17), nations=("england", "wales"))
    after = answer(start=date(2026, 2, 18), nations=("england", "wales"))
    other = answer(nations=("northern_ireland",))
    found = library(before, after, other)
    assert found.on("pay", date(2026, 2, 17), "england") == (before,)
    assert found.on("pay", date(2026, 2, 18), "england") == (after,)
    assert found.on("pay", TODAY, "northern_ireland") == (other,)
    assert found.on("pay", TODAY, None) == (after, other)
    assert found.on("pay", TODAY, "scotland") == ()
    assert found.on("nothing", TODAY, None) == ()


def test_an_answer_says_where_it_holds_its_source_and_who_to_ask() -> None:
    one = answer(nations=("england", "wales"), ask=("payroll", "acas", "stranger"))
    message = shown(desk(library(one)), "pay", TODAY, "england")
    assert message.text == one.body
    assert message.title == one.question
    assert dict(message.facts) == {
        "Holds for": "England and Wales",
        "Source": "GOV.UK, strike pay",
        "Checked": "Sunday 1 November 2026. Next check by Friday 1 January 2027.",
        "You can ask": "Your payroll team\nAcas (0300 123 1100; Monday to Friday)",
    }
    assert message.options == ()


def test_where_the_nation_is_not_known_every_variant_is_shown() -> None:
    found = library(
        answer(body="Ten days.", nations=("england", "scotland", "wales")),
        answer(body="Seven days.", nations=("northern_ireland",)),
    )
    text = shown(desk(found), "pay", TODAY, None).text
    assert "In England, Scotland and Wales:\n\nTen days." in text
    assert "In Northern Ireland:\n\nSeven days." in text


def test_past_its_review_the_text_is_held_back_and_the_people_stay() -> None:
    message = shown(desk(library(answer())), "pay", date(2027, 1, 2), "england")
    assert "We are checking this answer" in message.text
    assert answer().body not in message.text
    assert message.facts == (("You can ask", "Your payroll team"),)
    last_day = shown(desk(library(answer())), "pay", date(2027, 1, 1), "england")
    assert last_day.text == answer().body


def test_what_is_past_its_review_is_known_at_the_start() -> None:
    old = answer("old", end=date(2026, 12, 1))
    assert past_review(library(answer(), old), date(2027, 1, 1)) == ()
    late = past_review(library(answer(), old), date(2027, 1, 2))
    assert [each.id for each in late] == ["pay"]


def test_without_a_variant_for_the_nation_it_says_so() -> None:
    message = shown(desk(library(answer())), "pay", TODAY, "scotland")
    assert "for your nation" in message.text
    assert message.facts == (("You can ask", "Your payroll team"),)


def test_suggestions_are_buttons_and_one_more_for_none_of_them() -> None:
    found = library(
        answer("pay", phrasings=("strike pay",), question="Strike pay?"),
        answer("leave", phrasings=("strike leave",), question="Strike leave?"),
    )
    at = desk(found)
    said = reply(at, "strike", TODAY, None)
    assert said.behaviour == "SUGGEST"
    assert {(each.value, each.label) for each in said.message.options[:-1]} <= {
        ("pay", "Strike pay?"),
        ("leave", "Strike leave?"),
    }
    assert said.message.options[-1] == Option("d::answer", NONE, "None of these", "quiet")
    none = at.show(NONE, TODAY, "")
    assert none is not None
    assert "You can ask" in dict(none.facts)
    assert at.show("gone", TODAY, "") is None


def test_danger_comes_before_every_answer() -> None:
    said = reply(desk(library(answer())), "i want to kill myself", TODAY, "england")
    assert said.behaviour == "CRISIS"
    assert said.message.urgent


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"body": "word " * 81}, "81 words, and 80 is the most"),
        ({"body": "Considerable organisational ambiguity necessitates clarification."}, "grade"),
        ({"question": "x" * 76}, "76 letters, and a button holds 75"),
        ({"checked": date(2026, 11, 22)}, "has not come yet"),
        ({"review": date(2026, 11, 20)}, "is past"),
        ({"review": date(2026, 10, 1)}, "the review is before the check"),
        ({"start": date(2026, 3, 1), "end": date(2026, 2, 1)}, "it ends before it begins"),
        ({"ask": ("stranger",)}, "nobody is called stranger"),
        ({"ask": ()}, "it names nobody to ask"),
        ({"sources": ()}, "it has no source"),
        ({"nations": ()}, "it holds in no nation"),
        ({"phrasings": ("one",)}, "1 phrasings, and 8 is the fewest"),
        ({"phrasings": ("one",) * 8}, "stands in this file too"),
        ({"body": "Call 0800 111 2222 for help."}, "the number 0800 111 2222 is not one"),
        ({"question": "TODO"}, "it still says TODO"),
        ({"body": "The ARCP panel will see."}, "the word ARCP is not in the glossary"),
        ({"body": "Ask for it retrospectively. You can."}, "the word retrospectively is not in"),
        ({"body": "Yes.\n\n## For patients\n\nNo."}, "“## For patients” is no heading"),
    ],
)
def test_check_finds_what_is_wrong(changes: dict[str, object], what: str) -> None:
    assert check(library(answer()), TODAY) == ()
    found = check(library(answer(**changes)), TODAY)
    assert any(what in problem.what for problem in found), found


def test_a_hard_word_may_stand_where_it_is_explained_or_in_the_glossary() -> None:
    told = answer(body="The ARCP (a yearly check) is near.")
    assert check(library(told), TODAY) == ()
    bare = answer(body="The ARCP is near.")
    assert check(library(bare, words={"ARCP": "a yearly check"}), TODAY) == ()
    message = shown(desk(library(bare, words={"ARCP": "a yearly check"})), "pay", TODAY, None)
    assert ("Words", "ARCP: a yearly check") in message.facts
    message = shown(desk(library(told, words={"ARCP": "a yearly check"})), "pay", TODAY, None)
    assert "Words" not in dict(message.facts)


def test_two_answers_may_not_claim_one_question() -> None:
    other = answer("again", phrasings=tuple(f"other words {n}" for n in range(8)))
    found = check(library(answer(), other), TODAY)
    assert [each.what for each in found] == ["pay.md asks the same question"]


@pytest.mark.parametrize(
    ("contact", "what"),
    [
        (Contact("gp", "your GP"), "no number, and no word on how to reach them"),
        (Contact("gp", "your GP", phone="0300 1"), "nobody has written when the number"),
        (
            Contact("gp", "your GP", phone="1", source="x", checked=date(2026, 8, 1)),
            "the number was last checked on 2026-08-01",
        ),
        (
            Contact("gp", "your GP", phone="1", source="x", checked=date(2026, 12, 1)),
            "which has not come yet",
        ),
    ],
)
def test_check_finds_what_is_wrong_with_a_contact(contact: Contact, what: str) -> None:
    (problem,) = check(library(contacts={**library().contacts, "gp": contact}), TODAY)
    assert problem.what.startswith("gp: ")
    assert what in problem.what


def test_a_local_contact_is_missed_once_an_employer_has_set_others(tmp_path: Path) -> None:
    shipped = '[payroll]\nlocal = true\nname = "payroll"\n[hr]\nlocal = true\nname = "HR"\n'
    ours = '[payroll]\nwhere = "Room 4"\n[chef]\nwhere = "Kitchen"\n'
    root = write(tmp_path, {"strike_pay/pay.md": FRONT, "contacts.toml": shipped})
    assert unset(load(root)) == ("payroll", "hr")
    assert not any("contact" in each.what for each in check(load(root), TODAY))
    mine = tmp_path / "ours.toml"
    mine.write_text(ours, encoding="utf-8")
    found = load(root, local=mine)
    assert unset(found) == ("hr",)
    assert [str(each) for each in check(found, TODAY) if "toml" in each.file] == [
        "dialogs/answers/en-GB/contacts.toml:4: hr: nobody has set this contact. "
        "Add `phone` or `where` to your own contacts",
        "ours.toml:3: nobody is called chef. Use a role that contacts.toml has",
    ]
    message = shown(desk(replace(found, keyless=frozenset({"pay"}))), "pay", TODAY, None)
    assert ("You can ask", "Payroll (Room 4)") in message.facts


def test_nobody_is_shown_a_draft_and_the_others_stay() -> None:
    draft = answer("draft", body="TODO")
    both = finished(library(answer(), draft))
    assert set(both.by_id) == {"pay"}
    assert [str(each) for each in both.problems] == [
        "draft.md:1: it still says TODO, so nobody is shown it. Write it"
    ]


def test_two_answers_with_one_name_share_a_button() -> None:
    cut = {"question": "When is pay cut?"}
    found = library(answer(), answer("again", **cut), answer("other", **cut))
    options = shown(desk(found), "pay", TODAY, None, ["again", "other"]).options
    assert [one.value for one in options] == ["again"]


def test_a_number_of_ones_own_is_not_proved_by_an_older_check(tmp_path: Path) -> None:
    root = write(tmp_path, {"local.toml": '[payroll]\nphone = "0300 9"\nsource = "us"\n'})
    (problem,) = check(load(root), TODAY)
    assert problem.file.endswith("local.toml")
    assert "nobody has written when the number was checked" in problem.what


def test_a_topic_in_no_list_needs_two_keys_and_is_told(tmp_path: Path) -> None:
    root = write(tmp_path, {"strike_pay/pay.md": FRONT, "keys.toml": "none = []\n"})
    found = load(root)
    assert found.needs_keys("pay")
    assert [each.what for each in found.problems] == ["the topic strike_pay stands in no list"]
    broken = write(tmp_path, {"keys.toml": "none = ["})
    assert load(broken).needs_keys("pay")
    named = write(tmp_path, {"keys.toml": 'two = ["strike_pay"]\n[answers]\npay = "It helps."'})
    assert not load(named).needs_keys("pay")


def test_check_finds_two_texts_for_one_nation_on_one_day() -> None:
    found = check(library(answer(), answer(nations=("england", "wales"))), TODAY)
    assert any("it holds in england on the same days" in problem.what for problem in found)


def test_a_phone_number_may_come_from_the_contacts_or_the_crisis_words() -> None:
    told = answer(body="Call 0300 123 1100 or 116 123.")
    assert check(library(told), TODAY, numbers="Samaritans: 116 123") == ()


def test_every_file_of_ours_can_be_read_and_every_answer_can_be_shown() -> None:
    found = load()
    assert [str(problem) for problem in check(found, TODAY, proved_numbers())] == []
    at = Desk(found, Matcher(library(answer())), read_words(), "d::answer", True)
    assert not set(found.words) & found.known
    for answer_id in found.by_id:
        for nation in (None, "england", "northern_ireland"):
            assert shown(at, answer_id, TODAY, nation).text
    for starter in at.words.tables["answers"]["starters"]:
        assert starter in found.by_id
    for role in at.words.tables["answers"]["ask_anyone"]:
        assert role in found.contacts


# What our sources do not settle, and the answers a person would meet it in.
OPEN = {
    "rules on worse treatment": ["worse-treatment"],
    "the end of the turnout rule": ["how-many-must-vote", "what-is-a-ballot"],
    "laws due in October 2026": ["patient-is-racist", "manager-against-joining"],
    "strike days in the new pay checks": [
        *("april-2026-pay-check", "strike-pay-below-visa-salary", "is-pay-cut-reported"),
        *("lawful-strike-and-visa", "low-payslips-and-ilr"),
    ],
    "the wording of the absence rules": ["four-week-unpaid-rule", "ten-days-absent-rule"],
    "the new settlement rules": ["new-settlement-rules", "ilr-and-striking"],
    "how pay is counted now": ["strike-day-pay", "long-shift"],
    "death benefits on a strike day": ["death-in-service"],
    "what unions pay in 2026": ["union-strike-pay", "claim-strike-money", "strike-money-no-union"],
    "tax and benefits": ["strike-money-and-benefits"],
    "where section 240 reaches": ["section-240"],
}
DOUBT = re.compile(
    r"not (?:settled|confirmed)|could not confirm|(?:have|are) not (?:seen|found|confirmed|known)|"
    r"have not checked|not know|one national answer"
)
IN_NI = ["notice", "how-many-must-vote", "mandate-length", "ordered-to-work", "worse-treatment"]
# Stated nowhere: nobody has proved it, or it has gone.
UNPROVED = re.compile(
    r"FRONTLINE|0300 131 7000|0808 800 008|0300 0303 300|0808 801 0455|0345 772|0800 0857|"
    r"08000 724|being fair tool|Good Jobs|National Guardian|six months to claim|[£$]\d",
    re.IGNORECASE,
)


@pytest.mark.parametrize("matter", OPEN)
def test_what_is_not_established_is_said_to_be_so(matter: str) -> None:
    for answer_id in OPEN[matter]:
        for held in load().on(answer_id, TODAY, "england"):
            assert DOUBT.search(held.body), answer_id


def test_where_the_law_of_northern_ireland_was_not_found_no_number_is_given() -> None:
    for answer_id in IN_NI:
        (held,) = load().on(answer_id, TODAY, "northern_ireland")
        assert DOUBT.search(held.body), answer_id


def test_on_the_day_before_no_answer_tells_the_new_law_as_in_force() -> None:
    found, eve = load(), date(2026, 2, 17)
    for answer_id in found.by_id:
        for held in found.on(answer_id, eve, "england"):
            told = re.findall(
                r"Wales it is 10 days|no longer has to|changed on 18 Feb|ended on 18 Feb", held.body
            )
            assert not told, (answer_id, told)


def test_many_short_strikes_are_not_said_to_stay_under_the_four_week_limit() -> None:
    for answer_id in (
        "does-sponsor-report-strikes",
        "ten-days-absent-rule",
        "four-week-unpaid-rule",
    ):
        (held,) = load().by_id[answer_id]
        assert not re.search(r"these limits|both limits", held.body), answer_id


def test_where_the_rule_is_from_great_britain_northern_ireland_is_told_to_check() -> None:
    for answer_id in (
        *("sick-before-strike", "sick-on-strike-day", "strike-then-sick"),
        *("booked-leave-on-strike-day", "length-of-service", "must-i-tell"),
    ):
        (held,) = load().on(answer_id, TODAY, "northern_ireland")
        assert "In Northern Ireland, check this first." in held.body, answer_id


def test_a_number_or_a_body_that_nobody_proved_stands_in_no_answer() -> None:
    found = load()
    texts = [each.body for each in found.answers]
    texts += [
        f"{each.phone} {each.help} {each.find} {each.name}" for each in found.contacts.values()
    ]
    assert len(texts) > 200
    assert [text for text in texts if UNPROVED.search(text)] == []
