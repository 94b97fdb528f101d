"""How a text is made plain before it is searched for danger: one spelling for many ways of typing.

Patterns go through the same door as the text, so whatever is folded here is folded on both sides.
"""

import re
import unicodedata
from collections.abc import Iterator

# A clause longer than this is looked at in windows that overlap, so that no search ever runs over
# more than a bounded number of words, however long the text is.
WINDOW = 44
OVERLAP = 18

LAUGH = "lol"

_LETTERS = str.maketrans(
    {
        **dict.fromkeys("’‘`´ʼ‛′", "'"),
        **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad\u0640\u093c*", None),
        **dict.fromkeys("😂🤣😆😹😅", " lol "),
        **{"ł": "l", "ø": "o", "đ": "d", "ɛ": "e", "ɔ": "o", "ŋ": "n", "ı": "i"},
        **{"ى": "ي", "ة": "ه", "ی": "ي", "ک": "ك", "ہ": "ه", "।": ".", "\u200e": None},
        "&": " and ",
    }
)
_MARKS = re.compile("[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u093c]")
_LONG_FORMS = re.compile(r"'(ll|ve|d)\b")
_LONG = {"ll": " will", "ve": " have", "d": " would"}
_SPELLED_OUT = re.compile(r"(?<![^\W_])(?:[^\W_][ .\-_]){3,}[^\W_](?![^\W_])")
_SPELLING_MARKS = re.compile(r"[ .\-_]")
_MIXED = re.compile(r"\b(?=\w*[a-z])\w*[0134579@$][\w@$]*")
_SHOUTED_I = re.compile(r"(?<=[a-z])!(?=[a-z])")
_DIGIT = re.compile(r"[0134579@$]")
_LEET = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "9": "g", "@": "a", "$": "s"}
_CLAUSE_END = re.compile(r"[.!?;:|\n\r…؟۔]+")
_NOT_WORD = re.compile(r"[^\w' ]|_")
# Told apart before doubled letters are folded, or it would be the same word as "soon".
_SON = re.compile(r"\bson(?:s|'s)?\b")
_DOUBLED = re.compile(r"([a-z])\1+")

# Small words that carry nothing here; people who write English as a second or third language drop
# them or put them in anywhere. What is left is what is searched.
_DROPPED = frozenset(
    "to the a an just really so very that even simply truly actually literally please pls plz po"
    " dear sir kindly already honestly of".split()
) - {"madam"}

# Written apart or together, in full or short: one form. Keys are as typed, in lower case.
_FORMS = {
    "dont": "do not,dnt,donot,don t,dun,dnot,not",
    "cant": "can not,cannot,cnt,can t,couldnt,could not,unable,not able,cudnt",
    "wont": "will not,wnt,won t,not going,not gonna",
    "doesnt": "does not,dosent,dosnt,doesent,doesn t",
    "didnt": "did not,didn t",
    "isnt": "is not,isn t",
    "wasnt": "was not,were not,werent,wasn t,aint",
    "im": "i am,i m,am i,i was,i be",
    "i have": "ive,i had,i got,ive got,i have got",
    "want": "wanna,want to,wana,wants,wanting,wanted,wants to,wan to,wud like,would like",
    "going": "gonna,gona,gunna,goin",
    "anymore": "any more,any longer,anylonger,anymor,no more,nomore,nolonger,no longer,further",
    "myself": "my self,meself,mself,mysef",
    "himself": "him self,hisself",
    "herself": "her self",
    "themself": "them self,themselves,them selves,their self,theirself,theirselves",
    "yourself": "your self,urself",
    "goodbye": "good bye,gud bye,gudbye,goodby,good by,goodbyes,good byes,farewell,bye bye,byebye",
    "nobody": "no one,noone,no body,no person,none,not anyone,not anybody",
    "everyone": "every one,everybody,every body,evryone,all people,everyones,everybodys",
    "someone": "some one,somebody,some body,sumone",
    "selfharm": "self harm,selfharming,self harming,self harmed,selfharmed,self injury",
    "overdose": "over dose,over dosed,overdosed,overdosing,od'd,overdoses",
    "without": "with out,widout,wthout,w out,witout",
    "you": "u,yu,ya",
    "your": "ur,yr",
    "are": "r",
    "because": "bcoz,coz,cuz,becoz,bc,cause,bcz,becuse",
    "tonight": "tonite,2nite,2night,to night,this night,tonigt",
    "tomorrow": "tmrw,tmr,tomorow,tommorow,tomoro,2morrow,tommorrow,tomorrows",
    "forever": "for ever,4ever",
    "maybe": "may be",
    "life": "lif,lives,lfe",
    "dead": "ded,deat",
    "kill": "kll,kiil",
    "suicide": "sucide,suiside,sucidal,suicidle,suacide,suiscide,sui cide,suicid,sewerslide,suecide",
    "husband": "hubby,husbnd,husbend,hubbie",
    "boyfriend": "boy friend,bf",
    "girlfriend": "girl friend,gf",
    "mother": "mum,mom,mummy,mama,amma,nanay",
    "father": "dad,daddy,papa,tatay",
    "children": "kids,childrens,childs,child,kid,baby,babies,daughter,daughters,kiddos,pikin",
    "away": "awy",
    "carpark": "car park,parking lot,multistorey,multi storey,car parking",
    LAUGH: "haha,hahaha,hehe,lmao,lmfao,rofl,jk,hihi,hehehe,jajaja,kkkk,lolz,hahah,joking,kidding",
}

# Long words that people in distress type wrong, one letter out; none has an everyday neighbour
# except those in _NEIGHBOURS.
_ONE_LETTER_OUT = (
    "suicide suicidal myself goodbye overdose paracetamol passport tonight tomorrow herself"
    " himself strangle selfharm threaten threatened children everyone"
).split()
_NEIGHBOURS = frozenset("overdone overdoes strange".split())


def _squeeze(text: str) -> str:
    """Every run of one Latin letter as one: "killl", "kill" and "kil" are the same word."""
    return _DOUBLED.sub(r"\1", text)


def _one_letter_out(word: str) -> Iterator[str]:
    """Every way to type a word with its first letter right and one letter wrong further on."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    for at in range(1, len(word) + 1):
        start, rest = word[:at], word[at:]
        yield start + rest[1:]
        yield from (start + letter + rest for letter in letters)
        if rest:
            yield from (start + letter + rest[1:] for letter in letters)
        if len(rest) > 1:
            yield start + rest[1] + rest[0] + rest[2:]


_FORM_OF = {
    _squeeze(variant): _squeeze(form)
    for form, variants in _FORMS.items()
    for variant in variants.split(",")
}
_LONGEST_FORM = max(form.count(" ") + 1 for form in _FORM_OF)
_FORM_STARTS: dict[str, set[str]] = {}
for _first, _second, *_ in (form.split() for form in _FORM_OF if " " in form):
    _FORM_STARTS.setdefault(_first, set()).add(_second)
_RIGHT = [_squeeze(word) for word in _ONE_LETTER_OUT]
_FORM_OF = {
    typed: word
    for word in _RIGHT
    for typed in map(_squeeze, _one_letter_out(word))
    if typed not in _NEIGHBOURS and typed not in _RIGHT
} | _FORM_OF


def _unleet(found: re.Match[str]) -> str:
    word = ""
    for mark in found[0]:
        # A "1" after an i or an l is the second half of a double l, as in "ki11".
        word += "l" if mark == "1" and word[-1:] in ("i", "l") else _LEET.get(mark, mark)
    return word


def plain(text: str) -> str:
    """Lower case, no accents, no disguises; clause ends kept as typed."""
    text = text.casefold().translate(_LETTERS)
    if not text.isascii():
        text = _MARKS.sub("", unicodedata.normalize("NFKD", text)).translate(_LETTERS)
    if "'" in text:
        text = _LONG_FORMS.sub(lambda found: _LONG[found[1]], text).replace("'", "")
    text = _SPELLED_OUT.sub(lambda found: _SPELLING_MARKS.sub("", found[0]), text)
    if "!" in text:
        text = _SHOUTED_I.sub("i", text)
    if _DIGIT.search(text):
        text = _MIXED.sub(_unleet, text)
    text = _SON.sub("children", text)
    return _squeeze(text)


def words(clause: str) -> list[str]:
    """The words of one clause, each in its one form, small words left out."""
    typed = _NOT_WORD.sub(" ", clause).split()
    out: list[str] = []
    taken = 0
    for at, word in enumerate(typed):
        if at < taken:
            continue
        form = _FORM_OF.get(word, word)
        if word in _FORM_STARTS and at + 1 < len(typed) and typed[at + 1] in _FORM_STARTS[word]:
            for length in range(_LONGEST_FORM, 1, -1):
                joined = " ".join(typed[at : at + length])
                if joined in _FORM_OF:
                    form, taken = _FORM_OF[joined], at + length
                    break
        if " " in form:
            out += [part for part in form.split() if part not in _DROPPED]
        elif form not in _DROPPED:
            out.append(form)
    return out


def clauses(text: str) -> Iterator[list[str]]:
    """The clauses of a text as lists of words, none longer than `WINDOW`.

    A clause that only laughs is added to the one before it.
    """
    kept: list[str] = []
    for part in _CLAUSE_END.split(plain(text)):
        found = words(part)
        if not found:
            continue
        if kept and set(found) == {LAUGH}:
            kept.append(LAUGH)
            continue
        yield from _windows(kept)
        kept = found
    yield from _windows(kept)


def _windows(found: list[str]) -> Iterator[list[str]]:
    if not found:
        return
    yield found[:WINDOW]
    for start in range(WINDOW - OVERLAP, len(found) - OVERLAP, WINDOW - OVERLAP):
        yield found[start : start + WINDOW]
