"""Lines of keys in every shape that TOML allows."""

import tomllib

from hypothesis import given
from hypothesis import strategies as st

from kupmon.config.positions import positions

TEXT = '''# note [x] = 1
a = 1 # [b]
"b.c" = """
x = 3
[not]"""
d.e = [ # in an array ]
  1, "],", # second
  { f = '#', g = [2,
    3] },
]
when = 1979-05-27 07:32:00.5

[t . "u v"]
k = \'\'\'
'quotes''\'\'\'
m = "a \\" ] # b"
[[list]]
n = 1
[list.sub]
o = { p.q = 2 }
[[list]]
[[list.deep]]
r = 1
[[list.deep]]
r = 2
'''


def test_every_shape_of_key():
    tomllib.loads(TEXT)
    found = positions(TEXT)

    assert found == {
        ("a",): 2,
        ("b.c",): 3,
        ("d",): 6,
        ("d", "e"): 6,
        ("d", "e", 0): 7,
        ("d", "e", 1): 7,
        ("d", "e", 2): 8,
        ("d", "e", 2, "f"): 8,
        ("d", "e", 2, "g"): 8,
        ("d", "e", 2, "g", 0): 8,
        ("d", "e", 2, "g", 1): 9,
        ("when",): 11,
        ("t", "u v"): 13,
        ("t", "u v", "k"): 14,
        ("t", "u v", "m"): 16,
        ("list",): 17,
        ("list", 0): 17,
        ("list", 0, "n"): 18,
        ("list", 0, "sub"): 19,
        ("list", 0, "sub", "o"): 20,
        ("list", 0, "sub", "o", "p"): 20,
        ("list", 0, "sub", "o", "p", "q"): 20,
        ("list", 1): 21,
        ("list", 1, "deep"): 22,
        ("list", 1, "deep", 0): 22,
        ("list", 1, "deep", 0, "r"): 23,
        ("list", 1, "deep", 1): 24,
        ("list", 1, "deep", 1, "r"): 25,
    }


PIECES = st.sampled_from(
    [
        "a",
        "b",
        '"c"',
        "'d'",
        "=",
        ".",
        ",",
        "[",
        "]",
        "[[",
        "]]",
        "{",
        "}",
        "\n",
        " ",
        "#x",
        '"""',
        "'''",
        '"',
        "\\",
        "1",
        "true",
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_what_tomllib_takes_is_walked_to_its_end_and_every_key_is_found(text):
    try:
        root = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    found = positions(text)

    assert {way[0] for way in found} == set(root)
    assert all(1 <= line <= text.count("\n") + 1 for line in found.values())
