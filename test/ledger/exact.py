"""精确的数：金额一律为 decimal，舍入只在写明之处 — Exact numbers: money is decimal, rounded only where it says so.

任何没有写明的舍入都会报错（Inexact）。A rounding that is not asked for raises an error (Inexact).
"""

from decimal import Decimal, Inexact, getcontext
from fractions import Fraction
from math import ceil, floor

getcontext().prec = 80
getcontext().traps[Inexact] = True

ZERO = Decimal(0)
NOTHING = Fraction(0)
PARTS = ("government", "village", "individual")


def yuan(text):
    """"18,000元"写作"18000" — An amount in yuan."""
    return Decimal(str(text))


def ratio(text):
    """"3.50%" → 0.035，"0.7" → 0.7 — A ratio as a decimal."""
    return Decimal(text[:-1]) / 100 if text.endswith("%") else Decimal(text)


def in_fen(fen):
    """分 → 元 — Whole fen as yuan."""
    return Decimal(fen).scaleb(-2)


def half_up(value, step=1):
    """四舍五入到step分，返回元 — Half up to a multiple of `step` fen, in yuan."""
    top, bottom = value.as_integer_ratio()
    return in_fen((top * 200 // (bottom * step) + 1) // 2 * step)


def down(value):
    """舍去分以下 — Down to the fen, in yuan."""
    return in_fen(floor(Fraction(value) * 100))


def up_to_yuan(value):
    """见分进元 — Up to the next whole yuan."""
    return Decimal(ceil(Fraction(value)))


def shares(total, weights):
    """按权重分摊，一分不差 — Splits `total` by `weights`, exact to the fen."""
    whole = sum(weights.values())
    if whole == 0:
        return {part: ZERO for part in weights}
    fen, whole = int(total * 100), int(whole * 100)
    return fen_by_fen(fen, {part: divmod(fen * int(weight * 100), whole) for part, weight in weights.items()})


def to_the_fen(total, exact):
    """各部分的精确数舍入，合计为total — Rounds the parts so that they add up to `total`."""
    return fen_by_fen(int(total * 100), {part: divmod(value * 100, 1) for part, value in exact.items()})


def fen_by_fen(total, parts):
    """
    各部分先舍到分，余下的分归余数最大的，余数相同的归排列在前的。
    Each part down to the fen; the fen left of `total` go to the largest remainders, between equal ones to the earlier.
    """
    whole = {part: down_to for part, (down_to, _) in parts.items()}
    left = total - sum(whole.values())
    if left:
        for part in sorted(parts, key=lambda one: -parts[one][1])[:left]:
            whole[part] += 1
    return {part: in_fen(value) for part, value in whole.items()}


class Sum:
    """
    若干分数之和，同分母的先相加 — A sum of quotients; those of one denominator are added first.
    """

    __slots__ = ("over",)

    def __init__(self):
        self.over = {}

    def add(self, numerator, denominator=1):
        self.over[denominator] = self.over.get(denominator, ZERO) + numerator

    def total(self):
        if not self.over:
            return NOTHING
        return sum(Fraction(top) / bottom for bottom, top in self.over.items())
