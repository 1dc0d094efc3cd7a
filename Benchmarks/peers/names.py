"""The codes of the roster and the words of its names: the same for whoever makes the rows and whoever asks for them."""
import random

PROVINCES = [f"P{i:02d}" for i in range(38)]
FACILITIES = [f"S{i:03d}" for i in range(526)]
LISTS = ["DPT", "DPTb", "DPK", "none"]
SEXES = ["M", "F"]
KINDS = ["convict", "detainee"]


def words(seed, count):
    """Different words of two or three syllables."""
    drawn, met = random.Random(seed), {}
    while len(met) < count:
        word = "".join("bdghjklmnprstw"[int(drawn.random() * 14)] + "aeiou"[int(drawn.random() * 5)] for _ in range(2 + int(drawn.random() * 2)))
        met.setdefault(word.capitalize())
    return list(met)


GIVEN = words(11, 500)
FAMILY = words(12, 3000)
