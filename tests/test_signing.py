"""Two keys: what counts as signed, what voids it, and what people see until then."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot import signing
from bot.content import DIALOGS, load
from bot.words import read_words
from dialogs.answering import Desk, reply, shown
from dialogs.answers import Answer, Library, Marks
from dialogs.answers_queue import queue
from dialogs.matcher import Matcher
from dialogs.messages import Message
from dialogs.signing import agreed, digest, sign, standing, together, withdraw
from tests.test_answers import FRONT, TODAY, answer, library, write

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
WORDS = read_words()
MATCHER = Matcher(library(answer()))
# Answers whose law changed on 18 February 2026, and is another one in Northern Ireland.
SIGNED = ("notice", "how-many-must-vote", "dismissed-for-striking")
CHANGES: list[dict[str, object]] = [
    {"question": "How is pay worked out today?"},
    {"body": answer().body + " "},
    {"checked": date(2026, 11, 2)},
    {"review": date(2027, 1, 2)},
    {"start": date(2026, 1, 1)},
    {"end": date(2028, 1, 1)},
    {"nations": ("wales",)},
    {"ask": ("acas",)},
    {"sources": (*answer().sources, *answer().sources)},
    {"statements": (("management", "Yes."), ("staff", "No."))},
]


@dataclass
class Office:
    """A content folder with two people who may sign, Jo for management and Asha for staff side."""

    root: Path

    @property
    def folder(self) -> Path:
        return self.root / "answers" / "en-GB"

    def key(self, name: str, side: str) -> str:
        return signing.new_key(self.root.parent / f"{name}.key", name, side)

    def sign(self, name: str, answer_id: str = "pay", at: datetime = NOW) -> None:
        found = load(self.root)
        known, _ = signing.signers(self.folder / "signers.toml", "signers.toml")
        key = signing.read_key(self.root.parent / f"{name}.key")
        who = signing.may_sign(key, known)
        text = digest(found, answer_id)
        marks = sign(found.marks, answer_id, who.side, who.name, at, text)
        signing.write(self.folder / "signatures.toml", marks[answer_id][who.side], key)

    def lines(self) -> list[str]:
        text = (self.folder / "signatures.toml").read_text("utf-8")
        return [line for line in text.splitlines() if not line.startswith("#")]

    def put(self, *lines: str) -> None:
        (self.folder / "signatures.toml").write_text("\n".join(lines), "utf-8")

    def edit(self, old: str, new: str) -> None:
        path = self.folder / "strike_pay" / "pay.md"
        text = path.read_text("utf-8")
        assert old in text
        path.write_bytes(text.replace(old, new).encode())

    def signed(self, answer_id: str = "pay") -> list[str]:
        return sorted(standing(load(self.root), answer_id, {}))


@pytest.fixture
def office(tmp_path: Path) -> Office:
    other = FRONT.replace("How is pay", "When is pay")
    made = Office(write(tmp_path, {"strike_pay/pay.md": FRONT, "strike_pay/when.md": other}))
    entries = [made.key("Jo Bell", "management"), made.key("Asha Rao", "staff")]
    (made.folder / "signers.toml").write_text("\n".join(entries), "utf-8")
    return made


def seen(
    found: Library,
    answer_id: str = "pay",
    banner: bool = False,
    chat: Marks | None = None,
    nation: str | None = "england",
) -> Message:
    desk = Desk(found, MATCHER, WORDS, "d::answer", banner, chat or {})
    return shown(desk, answer_id, TODAY, nation)


def waiting(found: Library, chat: Marks | None = None) -> Mapping[str, str]:
    return {each.name: each.kind for each in queue(found, TODAY, chat)}


def two_marks(one: Answer, by: tuple[str, str] = ("Jo Bell", "Asha Rao")) -> Marks:
    text = digest(library(one), "pay")
    first = sign({}, one.id, "management", by[0], NOW, text)
    return sign(first, one.id, "staff", by[1], NOW, text)


def test_an_answer_shows_once_both_sides_have_signed_it(office: Office) -> None:
    text = load(office.root).by_id["pay"][0].body
    assert text not in seen(load(office.root)).text
    assert "Nobody has yet" in seen(load(office.root)).text
    office.sign("Jo Bell")
    assert text not in seen(load(office.root)).text
    assert "Only one has so far" in seen(load(office.root)).text
    office.sign("Asha Rao", at=NOW + timedelta(days=1))
    message = seen(load(office.root))
    assert message.text == text
    assert not message.footer
    assert dict(message.facts)["Signed by"] == (
        "For management: Jo Bell, Saturday 21 November 2026\n"
        "For staff side: Asha Rao, Sunday 22 November 2026"
    )
    assert "Next check by Wednesday 20 January 2027" in dict(message.facts)["Checked"]
    assert load(office.root).problems == ()


def test_what_is_held_back_still_says_who_can_help(office: Office) -> None:
    assert dict(seen(load(office.root)).facts) == {
        "You can ask": "Your payroll team (0300 123 1100)"
    }


def test_where_unsigned_text_may_show_it_says_so_and_who_is_missing(office: Office) -> None:
    office.sign("Jo Bell")
    message = seen(load(office.root), banner=True)
    assert message.text == load(office.root).by_id["pay"][0].body
    assert "still wait for two people" in message.footer
    signed = dict(message.facts)["Signed by"].splitlines()
    assert signed[0].startswith("For management: Jo Bell, ")
    assert signed[1] == "For staff side: nobody yet"


def test_who_to_ask_and_replies_to_danger_need_no_keys() -> None:
    keyed = library(answer(), keyless=frozenset({"where_help"}))
    assert keyed.needs_keys("pay")
    free = answer("who", topic="where_help")
    danger = answer("now", topic="medical_or_clinical", behaviour="EMERG")
    found = replace(keyed, answers=(free, danger))
    assert seen(found, "who").text == free.body
    assert seen(found, "now").text == danger.body
    assert "Signed by" not in dict(seen(found, "who").facts)
    assert waiting(found) == {}


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: next(iter(change)))
def test_a_change_a_reader_could_see_voids_both_signatures(change: dict[str, object]) -> None:
    one = answer()
    found = library(one, keyless=frozenset(), marks=two_marks(one))
    assert agreed(standing(found, "pay", {}))
    changed = replace(found, answers=(replace(one, **change),))  # type: ignore[arg-type]
    assert standing(changed, "pay", {}) == {}
    assert waiting(changed) == {"pay": "changed"}


def test_a_new_meaning_under_an_answer_voids_both_where_it_shows() -> None:
    one = answer(body="A ballot comes first.")
    for changed, held in (({"ballot": "a vote"}, 0), ({"mandate": "a vote"}, 2)):
        found = library(one, keyless=frozenset(), marks=two_marks(one))
        assert len(standing(replace(found, words=changed), "pay", {})) == held


def test_any_one_character_voids_both(office: Office) -> None:
    office.sign("Jo Bell")
    office.sign("Asha Rao")
    path = office.folder / "strike_pay" / "pay.md"
    whole = path.read_text("utf-8")
    start = whole.index("Your employer")
    for at in range(start, len(whole.rstrip())):
        path.write_text(f"{whole[:at]}~{whole[at + 1 :]}", "utf-8")
        assert office.signed() == [], whole[start:at]
    path.write_text(whole, "utf-8")
    assert office.signed() == ["management", "staff"]


def test_what_no_reader_sees_voids_nothing(office: Office) -> None:
    office.sign("Jo Bell")
    office.sign("Asha Rao")
    office.edit("how much will they take", "how big is the cut")
    office.edit("\n", "\r\n")
    folder = office.folder / "strike_pay"
    (folder / "pay.md").rename(folder / "pay.gb.md")
    assert office.signed() == ["management", "staff"]


def test_a_new_variant_voids_both(office: Office) -> None:
    office.sign("Jo Bell")
    office.sign("Asha Rao")
    more = FRONT.replace("topic:", "nations: [wales]\ntopic:")
    (office.folder / "strike_pay" / "pay.wales.md").write_text(more, "utf-8")
    assert office.signed() == []


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('"pay".', '"when".', "the seal of Jo Bell does not fit"),
        (".management", ".staff", "Jo Bell may sign for management, not for staff"),
        ("Jo Bell", "Asha Rao", "Asha Rao may sign for staff, not for management"),
        ("Jo Bell", "Sam Poe", "Sam Poe may not sign: signers.toml does not name them"),
        ("2026-11-21", "2026-11-20", "the seal of Jo Bell does not fit"),
        ('seal = "', 'seal = "AAAA', "the seal of Jo Bell does not fit"),
        ('seal = "', 'seal = "?', "the line is no signature"),
        ("at = ", "withdrawn = true, at = ", "the seal of Jo Bell does not fit"),
        ("at = ", "at = yesterday, was = ", "the line is no signature"),
        ('.management = { by = "Jo Bell"', "", "the line is no signature"),
    ],
)
def test_a_signature_made_up_or_copied_counts_for_nothing_and_is_told(
    office: Office, old: str, new: str, what: str
) -> None:
    office.sign("Jo Bell")
    (line,) = office.lines()
    assert old in line
    office.sign("Asha Rao", "when")
    good = office.lines()[-1]
    office.put("# kept", line.replace(old, new, 1), good)
    found = load(office.root)
    (problem,) = found.problems
    assert (problem.file, problem.line) == ("dialogs/answers/en-GB/signatures.toml", 2)
    assert what in problem.what
    assert office.signed("pay") == []
    assert office.signed("when") == ["staff"]


def test_a_seal_by_another_key_does_not_fit(office: Office) -> None:
    office.sign("Jo Bell")
    mark = load(office.root).marks["pay"]["management"]
    office.key("thief", "management")
    key = signing.read_key(office.root.parent / "thief.key")
    signing.write(office.folder / "signatures.toml", mark, key)
    (problem,) = load(office.root).problems
    assert "the seal of Jo Bell does not fit" in problem.what
    assert len(office.lines()) == 1


def test_who_left_the_signers_no_longer_counts(office: Office) -> None:
    office.sign("Jo Bell")
    (office.folder / "signers.toml").write_text("", "utf-8")
    assert office.signed() == []
    assert "may not sign" in load(office.root).problems[0].what
    (office.folder / "signers.toml").write_text("= broken", "utf-8")
    assert office.signed() == []
    assert "nobody may sign" in load(office.root).problems[0].what


@pytest.mark.parametrize("second", ["jo  BELL", "Asha Rao"])
def test_one_person_or_one_key_on_both_sides_counts_for_neither(
    office: Office, second: str
) -> None:
    path = office.folder / "signers.toml"
    jo = path.read_text("utf-8").partition('["Asha Rao"]')[0]
    copied = jo.replace("Jo Bell", second).replace("management", "staff")
    path.write_text(jo + copied, "utf-8")
    known, problems = signing.signers(path, "signers.toml")
    assert known == ()
    assert len(problems) == 2
    assert "are one person or one key" in problems[0].what


def test_one_name_with_two_keys_is_one_person(office: Office) -> None:
    path = office.folder / "signers.toml"
    path.write_text(path.read_text("utf-8").replace("Asha Rao", "JO BELL"), "utf-8")
    assert signing.signers(path, "signers.toml")[0] == ()


def test_one_key_written_in_two_ways_is_still_one_key(office: Office) -> None:
    path = office.folder / "signers.toml"
    jo = path.read_text("utf-8").partition('["Asha Rao"]')[0]
    # 32 bytes leave two bits of the last letter unused: another letter stands for the same bytes.
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    last = jo[jo.index('="') - 1]
    twin = letters[letters.index(last) | 1]
    other = jo.replace("Jo Bell", "Asha Rao").replace("management", "staff")
    other = other.replace(f'{last}="', f'{twin}="')
    assert other.partition("key")[2] != jo.partition("key")[2]
    path.write_text(jo + other, "utf-8")
    assert signing.signers(path, "signers.toml")[0] == ()


def test_one_person_cannot_sign_for_both_sides() -> None:
    one = answer()
    first = sign({}, "pay", "management", "Jo Bell", NOW, digest(library(one), "pay"))
    with pytest.raises(ValueError, match="for the other side"):
        sign(first, "pay", "staff", " jo bell ", NOW, digest(library(one), "pay"))
    with pytest.raises(ValueError, match="is no side"):
        sign({}, "pay", "owner", "Jo Bell", NOW, digest(library(one), "pay"))
    forced = together(first, {"pay": {"staff": replace(first["pay"]["management"], side="staff")}})
    assert standing(library(one, marks=forced), "pay", {}) == {}


def test_either_side_takes_its_word_back_alone_and_at_once() -> None:
    one = answer()
    found = library(one, keyless=frozenset(), marks=two_marks(one))
    assert seen(found).text == one.body
    for side, by in (("management", "Jo Bell"), ("staff", "Somebody Else")):
        chat = withdraw(found.marks, "pay", side, by, NOW)
        for banner in (False, True):
            assert "looked at again" in seen(found, banner=banner, chat=chat).text
        assert waiting(found, chat) == {"pay": "withdrawn"}


def test_at_one_moment_taking_back_goes_before_giving() -> None:
    marks = two_marks(answer())
    back = {"pay": {"staff": replace(marks["pay"]["staff"], withdrawn=True)}}
    for both in (together(marks, back), together(back, marks)):
        found = library(answer(), keyless=frozenset(), marks=both)
        assert list(standing(found, "pay", {})) == ["management"]


def test_a_word_taken_back_holds_whatever_the_clocks_said_until_it_is_given_again() -> None:
    one = answer()
    ahead = sign(
        {}, "pay", "staff", "Asha Rao", NOW + timedelta(days=365), digest(library(one), "pay")
    )
    marks = together(two_marks(one), ahead)
    chat = withdraw(marks, "pay", "staff", "Asha Rao", NOW)
    found = library(one, keyless=frozenset(), marks=marks)
    assert "looked at again" in seen(found, chat=chat).text
    again = sign(
        together(marks, chat), "pay", "staff", "Asha Rao", NOW, digest(library(one), "pay")
    )
    assert seen(found, chat=again).text == one.body


def test_a_broken_file_voids_only_its_own_answer(office: Office) -> None:
    for answer_id in ("pay", "when"):
        office.sign("Jo Bell", answer_id)
        office.sign("Asha Rao", answer_id)
    office.edit("topic:", "tropic:")
    assert office.signed("when") == ["management", "staff"]
    assert "pay" not in load(office.root).by_id


def test_where_the_sides_differ_both_speak_side_by_side_and_named(office: Office) -> None:
    path = office.folder / "strike_pay" / "pay.md"
    both = "\n## For management\n\nWe take one day.\n\n## For staff side\n\nAsk us first.\n"
    path.write_text(FRONT + both, "utf-8")
    office.sign("Jo Bell")
    office.sign("Asha Rao")
    message = seen(load(office.root))
    assert message.text == "Your employer takes pay for the hours you are on strike."
    assert message.facts[:2] == (
        ("Management says (Jo Bell)", "We take one day."),
        ("Staff side says (Asha Rao)", "Ask us first."),
    )
    office.edit("Ask us first.", "Ask us.")
    assert office.signed() == []
    rows = dict(seen(load(office.root), banner=True).facts)
    assert rows["Staff side says (not signed yet)"] == "Ask us."


def test_a_private_key_is_for_its_owner_alone_and_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "jo.key"
    signing.new_key(path, "Jo Bell", "staff")
    assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(FileExistsError):
        signing.new_key(path, "Jo Bell", "staff")
    with pytest.raises(signing.MayNotSign, match="is no side"):
        signing.new_key(tmp_path / "x.key", "Jo Bell", "both")
    (tmp_path / "no.key").write_text("nonsense", "utf-8")
    with pytest.raises(signing.MayNotSign, match="is no signing key"):
        signing.read_key(tmp_path / "no.key")


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """The shipped answers, three of them signed by two people."""
    root = tmp_path_factory.mktemp("real") / "dialogs"
    skip = shutil.ignore_patterns("*.npz")
    shutil.copytree(DIALOGS / "answers", root / "answers", ignore=skip)
    office = Office(root)
    entries = [office.key("Jo Bell", "management"), office.key("Asha Rao", "staff")]
    (office.folder / "signers.toml").write_text("\n".join(entries), "utf-8")
    for answer_id in SIGNED:
        office.sign("Jo Bell", answer_id)
        office.sign("Asha Rao", answer_id)
    return load(root)


def test_the_law_changes_on_its_day_and_northern_ireland_has_its_own(real: Library) -> None:
    desk = Desk(real, Matcher(real), WORDS, "d::answer")
    days = ((17, "england"), (18, "england"), (18, "northern_ireland"))
    for answer_id in SIGNED:
        messages = [desk.show(answer_id, date(2026, 2, day), nation) for day, nation in days]
        assert len({message.text for message in messages if message}) == 3
        assert all(dict(each.facts)["Signed by"].count("For ") == 2 for each in messages if each)
    question = real.label("notice")
    said = [reply(desk, question, date(2026, 2, day), nation).message.text for day, nation in days]
    assert len(set(said)) == 3
    assert "14 days" in shown(desk, "notice", date(2026, 2, 17), "wales").text
    assert shown(desk, "notice", date(2026, 2, 18), "wales").text.startswith("A union must give")


def test_past_its_review_the_signed_text_is_held_back_too(real: Library) -> None:
    desk = Desk(real, MATCHER, WORDS, "d::answer")
    review = real.by_id["notice"][0].review
    assert "14 days" in shown(desk, "notice", review, "england").text
    late = shown(desk, "notice", review + timedelta(days=1), "england")
    assert "We are checking this answer" in late.text
    assert "A union rep" in dict(late.facts)["You can ask"]


def test_nothing_that_is_shipped_claims_a_signature_and_help_shows_all_the_same() -> None:
    found = load()
    assert found.marks == {}
    desk = Desk(found, MATCHER, WORDS, "d::answer")
    shows = {each for each in found.by_id if not found.needs_keys(each)}
    for answer_id in found.by_id:
        text = shown(desk, answer_id, TODAY, "england").text
        assert ("Two people must agree" in text) == (answer_id not in shows)
    assert {"unsafe-now", "listening-lines", "who-for-what", "visa-advice"} <= shows
    assert "emergency-now" in shows
