"""The matcher: what it makes of texts, on small libraries and, within limits, on our own."""

import hashlib
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from bot.content import DIALOGS, load, model_folder
from bot.matching import LEARNT, learn, mark, open_matcher
from dialogs.answering import decide
from dialogs.answers import Answer, Library
from dialogs.matcher import Matcher
from dialogs.matcher_heads import Letters, Meaning, softmax
from dialogs.matcher_packed import Packed
from dialogs.matcher_sentences import Sentences
from dialogs.matcher_words import Words
from tests.bench.matching import read, score, topics_of

DAY = date(2026, 11, 21)
QUESTIONS = Path(__file__).parent / "questions"
ROOM = {
    "pay": ("strike_pay", "ANSWER", ["how much pay do they cut", "strike pay deduction sum"]),
    "visa": ("visa_sponsorship", "ANSWER", ["will my visa be cancelled", "is my visa safe"]),
    "pension": ("pension", "ANSWER", ["does a strike change my pension", "pension loss days"]),
    "decide": ("personal_decision", "NEUTRAL", ["should i strike or not", "what would you do"]),
    "weather": ("it_and_trivia", "ABSTAIN", ["what is the weather today", "tell me a joke"]),
}
LEXICON = {
    "short_forms": {"u": "you"},
    "polish": {"ile": "how much", "stracę": "i lose", "przez": "because", "strajk": "strike"},
    "tagalog": {"magkano": "how much", "bawas": "cut", "ba": "", "may": "have"},
}


def small() -> Library:
    return Library(
        tuple(
            Answer(
                id=key,
                topic=topic,
                question=examples[0],
                body=f"About {key}: the visa, the pension, the deduction, the salary.",
                phrasings=tuple(examples),
                nations=("england",),
                checked=DAY,
                review=DAY,
                behaviour=behaviour,
            )
            for key, (topic, behaviour, examples) in ROOM.items()
        ),
        lexicon=LEXICON,
    )


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(small())


@pytest.fixture(scope="module")
def sentences() -> Sentences:
    folder = model_folder()
    if folder is None:
        pytest.skip("the sentence model is not installed")
    return Sentences(folder)


@pytest.fixture(scope="module")
def ours() -> Matcher:
    if model_folder() is None:
        pytest.skip("the sentence model is not installed")
    return open_matcher(load())


def test_a_question_like_an_example_is_answered(matcher: Matcher) -> None:
    found = matcher.match("How much pay do they cut?")
    assert (found.behaviour, found.topic, found.answer) == ("ANSWER", "strike_pay", "pay")
    assert found.confidence > 0.5


def test_spelling_is_mended_first(matcher: Matcher) -> None:
    assert matcher.match("strke pay deducton sumn").answer == "pay"
    assert matcher.match("penshion los days").answer == "pension"


def test_words_of_other_languages_are_read(matcher: Matcher) -> None:
    assert matcher.match("magkano pay ba bawas").answer == "pay"


def test_what_we_do_not_answer_gets_its_own_reply(matcher: Matcher) -> None:
    found = matcher.match("should i strike or not")
    assert (found.behaviour, found.topic, found.answer) == (
        "NEUTRAL",
        "personal_decision",
        "decide",
    )
    assert matcher.match("tell me a joke please").behaviour == "ABSTAIN"


@pytest.mark.parametrize("text", ["", "   ", "???", "!!! ...", "👍"])
def test_without_a_word_it_asks_what_is_meant(matcher: Matcher, text: str) -> None:
    found = matcher.match(text)
    assert (found.behaviour, found.answer) == ("CLARIFY", "")


def test_two_questions_in_one_message_are_both_offered(matcher: Matcher) -> None:
    found = matcher.match("how much pay do they cut? and also is my visa safe?")
    assert found.behaviour == "SUGGEST"
    assert set(found.suggestions[:2]) == {"pay", "visa"}


def test_the_answer_before_only_settles_a_tie(matcher: Matcher) -> None:
    tie = "strike days"
    assert matcher.match(tie, before="pension").topic == "pension"
    clear = "how much pay do they cut"
    assert matcher.match(clear, before="visa").answer == "pay"


def test_an_empty_library_is_refused() -> None:
    with pytest.raises(ValueError, match="no answer"):
        Matcher(Library(()))


def test_probabilities_of_a_text_add_up_to_one(matcher: Matcher) -> None:
    rows = matcher.probabilities(["strike pay", "zzz qqq", "visa"])
    assert np.allclose(rows.sum(1), 1, atol=1e-5)


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("deducton from slary", "deduction from salary"),
        ("PENSION!!", "pension"),
        ("visapension", "visa pension"),
        ("u may strike", "you may strike"),
        ("magkano bawas may strike ba", "how much cut have strike"),
        ("magkano bawas", "how much cut"),
        ("ile stracę przez strajk", "how much i lose because strike"),
        ("ile strace przez strajk", "how much i lose because strike"),
        ("zxqwv", "zxqwv"),
    ],
)
def test_words_are_mended(typed: str, mended: str) -> None:
    careful = ["strike salary deduction pension visa from you may have cut how much"]
    assert Words(careful, [], frozenset(), LEXICON).mend(typed) == mended


def test_a_word_misspelt_by_many_writers_is_not_taken_for_a_right_one() -> None:
    words = Words(["the salary"], ["salry cut", "my salry"], frozenset({"my", "cut"}), {})
    assert words.mend("salry") == "salary"


def test_the_head_knows_what_it_was_taught_and_what_is_far_from_it() -> None:
    made = np.random.default_rng(1).normal(size=(7, 20)).astype(np.float32)
    classes = np.arange(600) % 7
    vectors = made[classes] + np.random.default_rng(2).normal(0, 0.4, (600, 20))
    vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    head = Meaning.learn(vectors[:500], classes[:500], 7)
    assert len(head.places) < 300
    assert (head.scores(vectors[500:]).argmax(1) == classes[500:]).mean() > 0.95
    assert head.scores(vectors[500:]).max(1).mean() > 0.7
    assert head.scores(-vectors[500:]).max(1).mean() < 0.5


def test_a_class_without_an_example_takes_no_text() -> None:
    vectors = np.eye(4, dtype=np.float32)
    head = Meaning.learn(vectors, np.array([0, 0, 2, 2]), 3)
    assert head.scores(vectors).argmax(1).tolist() == [0, 0, 2, 2]


def test_packed_words_are_found_with_all_their_numbers() -> None:
    packed = Packed([("strike", 1), ("pay", 2), ("strike", 3)])
    assert list(packed.all("strike")) == [1, 3]
    assert packed.first("pay") == 2
    assert packed.first("visa") is None
    assert "pay" in packed
    assert "visa" not in packed


def test_many_texts_are_mended_as_one_by_one() -> None:
    words = Words(["strike salary deduction from"], [], frozenset(), LEXICON)
    texts = ["deducton from slary", "magkano bawas", "slary slary", ""]
    assert words.mend_all(texts) == [words.mend(text) for text in texts]


def test_letters_find_the_class_that_shares_them() -> None:
    head = Letters.learn(["strike pay", "visa rules"], np.array([0, 1]), 2)
    assert softmax(head.scores(["paying for a strike", "the visa"]), 0.1).argmax(1).tolist() == [
        0,
        1,
    ]


def test_the_model_is_the_one_its_makers_published() -> None:
    folder = model_folder()
    if folder is None:
        pytest.skip("the sentence model is not installed")
    found = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    assert found == "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def test_a_vector_does_not_depend_on_the_company_it_is_made_in(sentences: Sentences) -> None:
    texts = ["strike pay", "will my visa be cancelled if i strike", "x " * 200, "ward"]
    together = sentences.vectors(texts)
    alone = np.concatenate([sentences.vectors([text]) for text in texts])
    assert np.allclose(together, alone, atol=1e-5)
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)


def test_near_meanings_have_near_vectors(sentences: Sentences) -> None:
    one, two, far = sentences.vectors(
        ["how much money do i lose", "what is cut from my salary", "the train to london is late"]
    )
    assert one @ two > one @ far + 0.2
    # The value that the makers' own code gives for this pair.
    pair = sentences.vectors(["visa problem if I strike", "pay deduction on a strike day"])
    assert pair[0] @ pair[1] == pytest.approx(0.50, abs=0.01)


def test_what_is_learnt_is_kept_and_is_the_same_as_learnt_now(
    sentences: Sentences, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.matching.TUNED", tmp_path / "no.npz")
    learn(small(), tmp_path / "learnt.npz")
    kept = open_matcher(small(), None, tmp_path / "learnt.npz")
    now = open_matcher(small(), None, None)
    texts = ["how much do they cut", "my visa", "should i strike", "a joke", "zzz"]
    assert np.allclose(kept.probabilities(texts), now.probabilities(texts), atol=0.03)


def test_what_is_learnt_stays_good_only_while_nothing_it_hangs_on_changes() -> None:
    library = small()
    first = library.answers[0]
    asked = replace(first, phrasings=(*first.phrasings, "new"))
    renamed = replace(first, question="new")
    reworded = replace(first, body="A body says nothing of how people ask.")
    others = library.answers[1:]
    before = mark(library).tolist()
    assert mark(Library((reworded, *others), lexicon=LEXICON)).tolist() == before
    for changed in (
        Library((asked, *others), lexicon=LEXICON),
        Library((renamed, *others), lexicon=LEXICON),
        Library(others, lexicon=LEXICON),
        Library(library.answers, lexicon={**LEXICON, "spanish": {"huelga": "strike"}}),
    ):
        assert mark(changed).tolist() != before


def test_what_is_kept_was_learnt_of_the_examples_as_they_are() -> None:
    with np.load(LEARNT) as kept:
        assert np.array_equal(kept["mark"], mark(load())), "run: python -m bot answers learn"


def test_what_it_was_taught_changes_the_vectors_by_just_that(
    sentences: Sentences, tmp_path: Path
) -> None:
    folder = model_folder()
    assert folder is not None
    chance = np.random.default_rng(3)
    into, out = (chance.normal(0, 0.1, at).astype(np.float16) for at in ((384, 2), (2, 1152)))
    nothing = {f"{n}.attend.in": into for n in range(6)}
    nothing |= {f"{n}.attend.out": 0 * out for n in range(6)}
    np.savez(tmp_path / "nothing.npz", allow_pickle=False, **nothing)
    np.savez(tmp_path / "some.npz", allow_pickle=False, **nothing | {"0.attend.out": out})
    three = {name: value for name, value in nothing.items() if name < "3"}
    np.savez(tmp_path / "three.npz", allow_pickle=False, **three)
    texts = ["will my visa be cancelled if i strike"]
    before = sentences.vectors(texts)
    assert np.allclose(Sentences(folder, tmp_path / "nothing.npz").vectors(texts), before)
    assert not np.allclose(Sentences(folder, tmp_path / "some.npz").vectors(texts), before)
    # Layers that nothing was taught to are left out.
    assert not np.allclose(Sentences(folder, tmp_path / "three.npz").vectors(texts), before)


@pytest.mark.parametrize(
    ("asked", "read"),
    [
        ("സമരത്തിൽ വിസ പോകുമോ", "strike visa will be lost"),
        ("हड़ताल से वीज़ा रद्द", "strike from visa cancelled"),
    ],
)
def test_common_words_in_scripts_of_india_are_read_whatever_their_ending(
    asked: str, read: str
) -> None:
    careful = ["strike visa cancelled from will be lost"]
    assert Words(careful, [], frozenset(), load().lexicon).mend(asked) == read


@pytest.mark.parametrize("asked", ["我罢工会丢掉签证吗", "هل سأفقد تأشيرتي إذا أضربت", "ድምጽ መስጠት"])
def test_a_language_it_cannot_read_is_met_with_people_to_ask(ours: Matcher, asked: str) -> None:
    found = ours.match(asked)
    assert (found.answer, found.suggestions) == ("another-language", ())


def test_a_language_it_half_reads_is_met_with_what_the_words_may_mean(ours: Matcher) -> None:
    found = ours.match("വിസ ക്കഗഘങ ചഛജഝഞ ടഠഡഢണ")
    assert found.answer == "another-language"
    assert found.suggestions


def test_words_of_english_and_typing_errors_are_no_other_language(matcher: Matcher) -> None:
    for asked in ("asdfgh", "will my visa be canseled", "penshion los days pls", "strike?"):
        assert matcher.match(asked).topic != "other_language"


# The second file was only ever counted; four of its twenty are still met with suggestions.
@pytest.mark.parametrize(("name", "share"), [("kind", 0.9), ("kind_held", 0.75)])
def test_fear_and_trouble_are_met_kindly_and_with_no_answer_about_strikes(
    ours: Matcher, name: str, share: float
) -> None:
    lines = (QUESTIONS / f"{name}.jsonl").read_text("utf-8").splitlines()
    found = [decide(json.loads(line)["text"], ours).behaviour for line in lines]
    assert found.count("ANSWER") == 0
    assert found.count("CALM") + found.count("CRISIS") >= share * len(found)


def test_on_questions_of_others_it_is_right_often_and_wrong_rarely(ours: Matcher) -> None:
    found = score(read(QUESTIONS / "dev.jsonl", ours.match), topics_of(ours))
    assert found.first >= 0.90
    assert found.among_three >= 0.95
    assert found.answered_wrong <= 0.04
    assert found.answered_right >= 0.60
    assert found.stray_answered <= 0.02


def test_without_the_model_it_still_works_and_keeps_quiet_when_unsure() -> None:
    found = Matcher(load(DIALOGS))
    result = score(read(QUESTIONS / "dev.jsonl", found.match), topics_of(found))
    assert result.first >= 0.70
    assert result.stray_answered <= 0.03
