"""`answers ...` as content people run it: write, check, read, sign, compare, keep watch."""

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.__main__ import main
from bot.answers_cli import answers_app, today
from bot.answers_git import NoHistory, library_at
from bot.signing import MayNotSign
from tests.test_answers import FRONT, write

RUN = CliRunner()
DAY = today()
DATED = FRONT.replace("2026-11-21", str(DAY)).replace("2027-01-20", str(DAY + timedelta(days=60)))
MORE = "".join(f"  - how much is cut from my pay {n}\n" for n in range(8))
GOOD = DATED.replace("  - how much will they take\n", MORE)
CONTACTS = '[payroll]\nname = "your payroll team"\nhelp = "They explain payslips."\n'


def folder(root: Path, files: Mapping[str, str]) -> Path:
    return write(root, {"contacts.toml": CONTACTS, **files})


def run(root: Path, *words: str, said: str | None = None) -> Result:
    return RUN.invoke(answers_app, [*words, "--root", str(root)], input=said)


def key(root: Path, name: str, side: str) -> str:
    """A key for a person, who is put among those who may sign."""
    path = root.parent / f"{name}.key"
    made = run(root, "sign", "--new-key", name, "--side", side, "--to", str(path))
    assert made.exit_code == 0, made.output
    entry = "\n".join(made.stdout.splitlines()[1:])
    signers = root / "answers" / "en-GB" / "signers.toml"
    held = signers.read_text("utf-8") if signers.is_file() else ""
    signers.write_text(f"{held}\n{entry}\n", "utf-8")
    return str(path)


def test_check_says_each_problem_on_one_line_and_fails(tmp_path: Path) -> None:
    bad = GOOD.replace("ask: [payroll]", "ask: [nobody]").replace("pay ", "money ")
    bad = bad.replace("How is pay", "When is pay")
    root = folder(tmp_path, {"strike_pay/pay.md": GOOD, "strike_pay/worse.md": bad})
    result = run(root, "check")
    first, last = result.stdout.splitlines()
    assert first == (
        "dialogs/answers/en-GB/strike_pay/worse.md:15: nobody is called nobody. "
        "Use a role that contacts.toml has"
    )
    assert last == "2 files, 2 answers, 1 problems."
    assert result.exit_code == 1


def test_check_is_quiet_where_all_is_well(tmp_path: Path) -> None:
    result = run(folder(tmp_path, {"strike_pay/pay.md": GOOD}), "check")
    assert result.stdout == "1 files, 1 answers, 0 problems.\n"
    assert result.exit_code == 0


def test_ask_prints_one_object_a_line(tmp_path: Path) -> None:
    root = folder(tmp_path, {"strike_pay/pay.md": GOOD})
    questions = tmp_path / "questions.txt"
    questions.write_text("how much is cut from my pay\n\ni want to kill myself\n")
    result = run(root, "ask", str(questions), "--json")
    assert result.exit_code == 0
    answered, empty, danger = (json.loads(line) for line in result.stdout.splitlines())
    assert answered["behaviour"] == "ANSWER"
    assert (answered["topic"], answered["answer"]) == ("strike_pay", "pay")
    assert 0.5 < answered["confidence"] <= 1
    assert (empty["question"], empty["behaviour"], empty["answer"]) == ("", "CLARIFY", None)
    assert (danger["behaviour"], danger["topic"]) == ("CRISIS", "self_harm")
    assert set(danger) == {
        *("question", "behaviour", "topic", "answer", "confidence", "suggestions")
    }


def test_ask_reads_standard_input_and_shows_what_a_person_would_see(tmp_path: Path) -> None:
    root = folder(tmp_path, {"strike_pay/pay.md": GOOD})
    question = "how much is cut from my pay 1\n"
    assert json.loads(run(root, "ask", "-", "--json", said=question).stdout)["answer"] == "pay"
    shown = run(root, "ask", "-", "--nation", "ni", said=question).stdout
    assert shown.startswith("=== how much is cut from my pay 1\nANSWER pay\nHow is pay worked out?")
    assert "You can ask: Your payroll team" in shown


def test_a_new_answer_is_found_fault_with_line_by_line_until_it_is_written(
    tmp_path: Path,
) -> None:
    root = folder(tmp_path, {})
    made = run(root, "new", "late-pay", "--topic", "strike_pay")
    path = "dialogs/answers/en-GB/strike_pay/late-pay.md"
    assert made.stdout == f"{path}\n"
    lines = run(root, "check").stdout.splitlines()
    assert [line.removeprefix(f"{path}:").partition(". ")[0] for line in lines[:-1]] == [
        "3: it still says TODO",
        "4: 0 phrasings, and 8 is the fewest",
        "8: it names nobody to ask",
        "9: it has no source",
        "11: it still says TODO",
    ]
    skeleton = (tmp_path / path).read_text("utf-8")
    done = skeleton.replace("question: TODO", "question: When is pay cut?")
    done = done.replace("TODO", "Payroll can tell you when.").replace("ask: []", "ask: [payroll]")
    done = done.replace("sources: []", "sources:\n  - {key: A, name: B, date: n.d.}")
    (tmp_path / path).write_text(done.replace("phrasings: []", f"phrasings:\n{MORE}"), "utf-8")
    assert run(root, "check").stdout == "1 files, 1 answers, 0 problems.\n"
    assert isinstance(run(root, "new", "late-pay", "--topic", "other").exception, ValueError)
    assert isinstance(run(root, "new", "../late", "--topic", "other").exception, ValueError)


def test_preview_shows_any_day_in_any_nation_as_it_would_be_read(tmp_path: Path) -> None:
    old = FRONT.replace("topic:", "to: 2026-02-17\nnations: [england]\ntopic:")
    new = FRONT.replace("topic:", "from: 2026-02-18\nnations: [england]\ntopic:")
    there = FRONT.replace("topic:", "nations: [northern_ireland]\ntopic:")
    root = folder(
        tmp_path,
        {
            "strike_pay/pay.old.md": old.replace("Your employer takes", "They took"),
            "strike_pay/pay.md": new,
            "strike_pay/pay.ni.md": there.replace("Your employer takes", "Here they take"),
        },
    )

    def shown(*words: str) -> str:
        return run(root, "preview", *words).stdout

    assert "They took pay" in shown("pay", "--on", "2026-02-17", "--nation", "england")
    after = shown("pay", "--on", "2026-02-18", "--nation", "england")
    assert "Your employer takes pay" in after
    assert "Holds for: England, from Wednesday 18 February 2026" in after
    ni = shown("--topic", "strike_pay", "--on", "2026-02-17", "--nation", "ni")
    assert "Here they take pay" in ni
    assert "For management: nobody yet" in ni
    assert "Two people must agree" in shown("pay", "--served", "--on", "2026-11-21")
    assert "We are checking this answer" in shown("pay", "--on", "2027-02-01")
    for words in (["nothing"], [], ["pay", "--nation", "france"]):
        assert isinstance(run(root, "preview", *words).exception, ValueError)


def test_two_people_sign_what_they_read_and_one_takes_it_back(tmp_path: Path) -> None:
    root = folder(tmp_path, {"strike_pay/pay.md": GOOD})
    jo, asha = key(root, "Jo Bell", "management"), key(root, "Asha Rao", "staff")
    no = run(root, "sign", "--key", jo, "pay", said="n\n")
    assert "Your employer takes pay for the hours you are on strike." in no.stdout
    assert "Not signed: pay." in no.stdout
    first = run(root, "sign", "--key", jo, "pay", said="y\n")
    assert first.stdout.endswith(
        "Signed: pay, for management, by Jo Bell. It still waits for staff side.\n"
    )
    assert "Signed by one side: 1\n  pay: waits for staff\n" in run(root, "queue").stdout
    second = run(root, "sign", "--key", asha, "pay", "--yes")
    assert second.stdout == "Signed: pay, for staff side, by Asha Rao. It shows now.\n"
    assert "Your employer takes pay" in run(root, "preview", "pay", "--served").stdout
    assert run(root, "check").exit_code == 0
    held = (root / "answers" / "en-GB" / "signatures.toml").read_text("utf-8")
    assert sum(line.startswith('"pay".') for line in held.splitlines()) == 2
    back = run(root, "sign", "--withdraw", "--key", asha, "pay")
    assert back.stdout == "Taken back: pay, for staff side, by Asha Rao.\n"
    assert "looked at again" in run(root, "preview", "pay", "--served").stdout
    assert "looked at again" in run(root, "preview", "pay").stdout
    assert "pay: taken back by Asha Rao (staff)" in run(root, "queue").stdout
    assert run(root, "check").exit_code == 0
    run(root, "sign", "--key", asha, "pay", "--yes")
    assert "Your employer takes pay" in run(root, "preview", "pay", "--served").stdout


def test_who_may_not_sign_is_told_why_and_nothing_is_written(tmp_path: Path) -> None:
    files = {
        "strike_pay/pay.md": GOOD,
        "where_help/who.md": GOOD.replace("strike_pay", "where_help"),
        "strike_pay/worse.md": GOOD.replace("sources:", "sources: []\nx:").replace("x:", "kind:"),
        "strike_pay/late.md": re.sub("review: .*", "review: 2026-01-01", DATED),
        "keys.toml": 'two = ["strike_pay"]\nnone = ["where_help"]\n',
    }
    root = folder(tmp_path, files)
    jo = key(root, "Jo Bell", "management")
    stranger = tmp_path / "stranger.key"
    run(root, "sign", "--new-key", "Stranger", "--side", "staff", "--to", str(stranger))
    for words, what in (
        (["--key", str(stranger), "pay"], "This key belongs to nobody in signers.toml"),
        (["--key", jo, "nothing"], "No answer has the id nothing"),
        (["--key", jo, "who"], "who needs no keys"),
        (["--key", jo, "pay", "late"], "Mend this before anybody signs it"),
        (["--key", jo, "--withdraw", "nothing"], "No answer has the id nothing"),
        (["pay"], "Write `answers sign --key FILE ANSWER...`"),
        (["--new-key", "X", "--side", "both", "--to", str(tmp_path / "x")], "both is no side"),
    ):
        refused = run(root, "sign", *words, "--yes").exception
        assert isinstance(refused, ValueError)
        assert what in str(refused)
    assert not (root / "answers" / "en-GB" / "signatures.toml").exists()
    assert not (tmp_path / "x").exists()


def test_signers_may_be_kept_away_from_those_who_write(tmp_path: Path) -> None:
    root = folder(tmp_path, {"strike_pay/pay.md": GOOD})
    jo = key(root, "Jo Bell", "management")
    inside = root / "answers" / "en-GB" / "signers.toml"
    away = tmp_path / "settings" / "signers.toml"
    away.parent.mkdir()
    inside.rename(away)
    refused = run(root, "sign", "--key", jo, "pay", "--yes")
    assert isinstance(refused.exception, MayNotSign)
    signed = RUN.invoke(
        answers_app,
        ["sign", "--key", jo, "pay", "--yes", "--root", str(root)],
        env={"SIGNERS_FILE": str(away)},
    )
    assert signed.stdout.startswith("Signed: pay, for management")
    assert run(root, "check").stdout.startswith("dialogs/answers/en-GB/signatures.toml:3: Jo Bell")
    assert run(root, "check", "--signers", str(away)).exit_code == 0


def git(folder: Path, *words: str) -> None:
    name = ["-c", "user.name=Jo", "-c", "user.email=jo@example.org"]
    subprocess.run(["git", "-C", folder, *name, *words], check=True, capture_output=True)


def test_diff_says_what_reads_differently_and_which_signatures_are_void(tmp_path: Path) -> None:
    root = folder(
        tmp_path,
        {
            "strike_pay/pay.md": GOOD,
            "strike_pay/when.md": DATED.replace("How is", "When is"),
            "strike_pay/gone.md": DATED.replace("How is", "Why is"),
        },
    )
    for name, side in (("Jo Bell", "management"), ("Asha Rao", "staff")):
        run(root, "sign", "--key", key(root, name, side), "pay", "--yes")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "before")
    assert (
        run(root, "diff", "HEAD").stdout == "0 answers read differently, 0 signatures are void.\n"
    )
    files = root / "answers" / "en-GB" / "strike_pay"
    (files / "pay.md").write_text(GOOD.replace("on strike", "away"), "utf-8")
    (files / "when.md").write_text(GOOD.replace("How is", "When is"), "utf-8")
    (files / "gone.md").rename(files / "fresh.md")
    (files.parent / "keys.toml").write_text('none = ["strike_pay"]', "utf-8")
    said = run(root, "diff", "HEAD").stdout
    assert "changed: pay (How is pay worked out?)\n" in said
    assert "  -Your employer takes pay for the hours you are on strike.\n" in said
    assert "  +Your employer takes pay for the hours you are away.\n" in said
    assert "  void: Jo Bell signed the old words for management\n" in said
    assert "  void: Asha Rao signed the old words for staff\n" in said
    assert "new: fresh" in said
    assert "gone: gone" in said
    assert "when" not in said
    assert "keys: strike_pay shows without two keys now\n" in said
    assert said.endswith("3 answers read differently, 2 signatures are void.\n")


def test_diff_says_plainly_why_there_is_no_earlier_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = folder(tmp_path, {"strike_pay/pay.md": GOOD})
    with pytest.raises(NoHistory, match="no git repository"):
        library_at(root, "HEAD")
    git(tmp_path, "init", "-q")
    (tmp_path / "other").write_text("x", "utf-8")
    git(tmp_path, "add", "other")
    git(tmp_path, "commit", "-q", "-m", "none yet")
    for revision, what in (
        ("nowhere", "git knows no revision nowhere"),
        ("--output=x", "is no revision"),
        ("HEAD", "There were no answers at HEAD"),
    ):
        with pytest.raises(NoHistory, match=what):
            library_at(root, revision)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoHistory, match="git is not installed here"):
        library_at(root, "HEAD")


def test_the_queue_says_what_waits_the_most_urgent_first(tmp_path: Path) -> None:
    def due(days: int, title: str) -> str:
        review = f"review: {DAY + timedelta(days=days)}"
        return re.sub("review: .*", review, DATED).replace("How is", title)

    root = folder(
        tmp_path,
        {
            "strike_pay/late.md": due(-1, "How late is"),
            "strike_pay/soon.md": due(14, "How soon is"),
            "strike_pay/far.md": due(15, "How far is"),
            "contacts.toml": '[payroll]\nlocal = true\nname = "your payroll team"\n',
        },
    )
    said = run(root, "queue").stdout
    assert re.findall(r"^\S.*: (?=\d+$)|^\d+ things", said, re.MULTILINE) == [
        "Past review, so people do not see them: ",
        "Due for review soon: ",
        "Signed by nobody: ",
        "Contacts that nobody has set: ",
        "6 things",
    ]
    assert "  far: waits for management and staff\n" in said
    assert "  payroll: your payroll team has no number and no place\n" in said


def test_a_file_that_is_not_there_is_told_in_words(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    missing, here = str(tmp_path / "none.key"), str(tmp_path)
    for path, says in ((missing, f"There is no file {missing}. Check the path."), (here, "opened")):
        monkeypatch.setattr(sys, "argv", ["bot", "answers", "sign", "--key", path, "notice"])
        with pytest.raises(SystemExit) as left:
            main()
        assert left.value.code == 2
        said = capsys.readouterr().err
        assert says in said
        assert "Errno" not in said
