"""What is typed shows: nothing in it is hidden, and no script loses what it needs."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dialogs.plain_text import plain

ENGLAND = "\U0001f3f4" + "".join(chr(0xE0000 + ord(one)) for one in "gbeng") + "\U000e007f"


@pytest.mark.parametrize(
    "text",
    [
        "It is fair.\n\nTwo lines, a tab\tand an é.",
        "می\u200cخواهم",  # Persian
        "അവന്\u200d പോയി",  # Malayalam, in the older spelling
        "क्\u200dष और क्\u200cष",  # Hindi
        "\U0001f468\u200d\U0001f469\u200d\U0001f467 \u2764\ufe0f\u200d\U0001f525 1\ufe0f\u20e3",
        f"{ENGLAND} \U0001f3f3\ufe0f\u200d\U0001f308",
        "葛\U000e0100城市",  # a name in Japanese
        "⠓⠑⠇⠏",
        "한국어",
        "نعم، ١٢",
    ],
)
def test_what_people_need_stays_as_it_was(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("It\u200b is\u00ad fa\u2060ir.\ufeff", "It is fair."),
        ("I agree.\u202eeerga I\u202c \u2066Sam\u2069", "I agree.eerga I Sam"),
        ("Yes" + "".join(chr(0xE0000 + ord(one)) for one in "no"), "Yes"),
        (
            "\U0001f3f4" + "".join(chr(0xE0000 + ord(one)) for one in "secret") + "\U000e007f",
            "\U0001f3f4",
        ),
        ("a\u200d\u200db \u200c", "ab "),
        ("\u2764\ufe0f\ufe01\ufe02\U000e0101", "\u2764\ufe0f"),
        ("⠓\u2800⠑ 가\u3164나\uffa0다", "⠓ ⠑ 가 나 다"),
        ("one\r\ntwo\rthree\u2028four\x85five\x0bsix", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("\x00\x1b[31mred", "[31mred"),
        ("half \ud83d", "half \ufffd"),
    ],
)
def test_what_does_not_show_goes(text: str, left: str) -> None:
    assert plain(text) == left


@given(some.text(some.characters(), max_size=30))
def test_whatever_is_typed_holds_no_mark_of_direction_and_is_plain_already(text: str) -> None:
    once = plain(text)
    assert plain(once) == once
    assert not any(
        unicodedata.bidirectional(one) in ("RLO", "LRO", "RLE", "LRE", "RLI") for one in once
    )
    assert "\x00" not in once
