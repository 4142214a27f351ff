"""老年养老保障金：何时开始、每月多少、由哪部分支付 — The pension: its start, its amount, the parts that pay it. 五(四), 五(二)."""

from fractions import Fraction

from days import LAST_YEAR, ONE_DAY, day_of_age, days_in_month, first_of_next_month, months_later
from exact import PARTS, ZERO, half_up, shares, up_to_yuan

ROUNDINGS = {"fen": "half-up-to-the-fen", "jiao": "half-up-to-the-jiao", "up-to-yuan": "up-to-the-yuan"}
ORDERS = {
    "government-first": ("government", "village", "individual"),
    "individual-and-village-first": ("individual", "village", "government"),
}


def paid_up_on(life):
    """
    缴清日期：个人最后一笔缴费，应缴金额须已缴足；个人没有缴费的，村集体最后一笔；只有年初余额的，上年年底 — Paid in full: the
    individual's last payment, once what is due is reached; the village's where the individual pays nothing; the eve of
    the year of opening balances. 只有政府补贴的没有缴清。Government money alone pays nothing up. 六(二)2.
    """
    own = life.own()
    if life.due is not None and sum(one["amount"] for one in own) < life.due:
        return None
    paid = own or [one for one in life.payments if one["by"] == "village" and one["amount"] > 0]
    if paid:
        return paid[-1]["on"]
    if life.opening and life.opening["village"] + life.opening["individual"] > 0:
        return life.begins - ONE_DAY
    return None


def in_time(life, paid):
    """
    六(二)2：有分次缴费协议的，60周岁前未缴清的没有养老保障金 — With an instalment agreement, who has not paid up before 60 has no
    pension. 个人不缴费的不会未缴清。Who owes nothing cannot be late.
    """
    if life.agreed_on is None or (paid and not life.own()):
        return True
    return paid is not None and paid <= life.deadline()


def start_of_pension(life):
    """
    养老保障金开始领取之日，没有的为 None — The first day of the pension, or None. 五(四), `pension-start`; 五(二), `late-enrolment-start`.
    """
    readings, ending = life.readings, life.closure
    if life.paid_already is not None:
        return life.begins
    paid = paid_up_on(life)
    if paid is None or not in_time(life, paid) or (ending and ending["kind"] == "not-paid-in-full-by-age"):
        return None
    reached = day_of_age(life.birth, life.figures.whole("pensionAge", paid), readings["birthday"])
    if reached is None:
        return None
    if paid >= reached:
        start = _after_late_payment(life, paid)
    else:
        # 次月；另选口径当月、当日：到龄之前不支付 — the month after; or that month or day, never before the age (`pension-start`)
        start = first_of_next_month(reached) if readings["pension-start"] == "month-after" else reached
    if start is None or start.year > LAST_YEAR:
        return None
    # 离开账户之日未满年龄的，没有领取 — who leaves the account before the age has no pension
    if ending and ending["on"] < max(start, reached):
        return None
    return start


def _after_late_payment(life, paid):
    """满60周岁后缴清的，次月开始；另选口径先等待 — Paid at 60 or later: the month after, or after a wait."""
    if life.readings["late-enrolment-start"] == "after-a-wait":
        paid = months_later(paid, life.figures.whole("lateEnrolmentWait", paid))
    return first_of_next_month(paid)


class Pension:
    """领取中的养老保障金 — A pension in payment."""

    def __init__(self, life, start):
        self.life, self.readings, self.start = life, life.readings, start
        self.began = False
        self.monthly = ZERO
        self.divided = []  # 计发所除的金额和日期 — the amounts that were divided, with their days
        self.basis = {part: ZERO for part in PARTS}  # 计发时各部分的储存额 — the parts at conversion
        self.given = {part: ZERO for part in PARTS}  # 按此比例已支付的 — what was paid in this proportion
        self.later_months = 0  # 首月以后已支付的月数 — months paid after the first
        self.arrears = ZERO
        self.stopped = False

    # 金额 — the amount

    def convert(self, on, balances):
        """个人账户存储额÷计发系数 — Account balance ÷ 160, fixed at the conversion (`monthly-amount`). 五(四)."""
        self.began = True
        self.basis = dict(balances)
        self._divide([(sum(balances.values()), on)])

    def go_on(self, on, balances, monthly):
        """年初余额已在领取的，金额不变 — A pension that is already paid goes on with its amount."""
        self.began = True
        self.basis = dict(balances)
        self.divided = [(monthly, None)]  # 已核定的金额 — fixed already
        self.monthly = monthly

    def recompute(self, on, balances):
        """
        每年1月1日按储存额重新计算金额；各部分的比例仍按开始领取时的（`drawdown-order`） — The amount anew from the balance; the
        proportions stay those of the conversion.
        """
        if not self.stopped:
            self._divide([(sum(balances.values()), on)])

    def _divide(self, divided):
        self.divided = divided
        self.monthly = self._rounded(divided)

    def _rounded(self, divided):
        """
        各笔金额÷当日的计发系数，合计后舍入一次（`pension-rounding`） — Each amount ÷ the divisor of its day, added and rounded once.
        """
        divisor = self.life.figures["annuityDivisor"]
        exact = sum(Fraction(amount) / (Fraction(divisor.on(on)) if on else 1) for amount, on in divided)
        rounding = self.readings["pension-rounding"]
        if rounding == "up-to-yuan":
            return up_to_yuan(exact)
        return half_up(exact, 10 if rounding == "jiao" else 1)

    def receive(self, on, by, amount):
        """
        领取期间入账，自下一次支付起增加月领取额，不补发（`late-money`） — Money that comes in while the pension is paid raises it from
        the next payment, without arrears.
        """
        if not amount:
            return
        self.stopped = False
        self.basis[by] += amount
        self.given = {part: ZERO for part in PARTS}
        if self.readings["late-money"] == "leaves-the-amount":
            return
        before = self.monthly
        self._divide(self.divided + [(amount, on)])
        if self.readings["late-money"] == "raises-with-arrears":
            self.arrears += self._of_first_month(self.monthly) - self._of_first_month(before)
            self.arrears += (self.monthly - before) * self.later_months

    def _of_first_month(self, amount):
        """从生日当日起的，首月按日 — The first month by days where the pension starts on the birthday (`pension-start`)."""
        whole = days_in_month(self.start)
        if self.readings["pension-start"] != "birthday" or self.start.day == 1:
            return amount
        return half_up(Fraction(amount) * (whole - self.start.day + 1) / whole)

    def amount_due(self, due):
        """当月应付金额和舍入方式 — What is due for a month, and its rounding."""
        amount = self._of_first_month(self.monthly) if due == self.start else self.monthly
        self.later_months += due != self.start
        whole = amount == self.monthly
        return amount, ROUNDINGS[self.readings["pension-rounding"] if whole else "fen"]

    def arrears_due(self):
        """补发，一次 — Arrears, once."""
        due, self.arrears = self.arrears, ZERO
        return ZERO if self.stopped else max(due, ZERO)

    # 由哪部分支付 — which part pays

    def split(self, amount, balances):
        """
        各部分支付多少（`drawdown-order`） — How much each part pays; no part more than it has.

        按开始领取时各部分的比例，逐月累计分摊；多的、缺的，依次由政府、村集体、个人部分承担 — By the parts at conversion, cumulatively
        over the months; what is too much or lacking falls on government, village and individual in turn.
        """
        own = {part: ZERO for part in PARTS}
        if self.readings["drawdown-order"] == "pro-rata":
            wanted = shares(sum(self.given.values()) + amount, self.basis)
            own = {part: max(ZERO, min(wanted[part] - self.given[part], balances[part])) for part in PARTS}
        missing = amount - sum(own.values())
        if missing < 0:
            spared = one_after_another(-missing, own, PARTS)
            own = {part: own[part] - spared[part] for part in PARTS}
        elif missing:
            left = {part: balances[part] - own[part] for part in PARTS}
            rest = one_after_another(missing, left, ORDERS.get(self.readings["drawdown-order"], PARTS))
            own = {part: own[part] + rest[part] for part in PARTS}
        for part in PARTS:
            self.given[part] += own[part]
        return own


def one_after_another(amount, balances, order):
    """先后支取 — One part after the other."""
    taken = {}
    for part in order:
        taken[part] = min(amount, balances[part])
        amount -= taken[part]
    return taken
