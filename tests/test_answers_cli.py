"""`answers check` and `answers ask`, as they are run from a shell."""

import json
from pathlib import Path

from typer.testing import CliRunner

from bot.answers_cli import answers_app
from tests.test_answers import FRONT, write

RUN = CliRunner()
MORE = "".join(f"  - how much is cut from my pay {n}\n" for n in range(8))
GOOD = FRONT.replace("  - how much will they take\n", MORE)


def test_check_says_each_problem_on_one_line_and_fails(tmp_path: Path) -> None:
    bad = GOOD.replace("ask: [payroll]", "ask: [nobody]").replace("pay ", "money ")
    root = write(tmp_path, {"strike_pay/pay.md": GOOD, "strike_pay/worse.md": bad})
    result = RUN.invoke(answers_app, ["check", "--root", str(root)])
    first, last = result.stdout.splitlines()
    assert first == (
        "dialogs/answers/en-GB/strike_pay/worse.md:15: nobody is called nobody. "
        "Use a role that contacts.toml has"
    )
    assert last == "2 files, 2 answers, 1 problems."
    assert result.exit_code == 1


def test_check_is_quiet_where_all_is_well(tmp_path: Path) -> None:
    root = write(tmp_path, {"strike_pay/pay.md": GOOD})
    result = RUN.invoke(answers_app, ["check", "--root", str(root)])
    assert result.stdout == "1 files, 1 answers, 0 problems.\n"
    assert result.exit_code == 0


def test_ask_prints_one_object_a_line(tmp_path: Path) -> None:
    root = write(tmp_path, {"strike_pay/pay.md": GOOD})
    questions = tmp_path / "questions.txt"
    questions.write_text("how much is cut from my pay\n\ni want to kill myself\n")
    result = RUN.invoke(answers_app, ["ask", str(questions), "--json", "--root", str(root)])
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


def test_ask_reads_standard_input(tmp_path: Path) -> None:
    root = write(tmp_path, {"strike_pay/pay.md": GOOD})
    result = RUN.invoke(
        answers_app, ["ask", "-", "--json", "--root", str(root)], input="how much is cut\n"
    )
    assert json.loads(result.stdout)["behaviour"] in ("ANSWER", "SUGGEST")
