"""
账户的一个部分（政府补贴、村集体补助、个人缴费）— One part of an account: government, village, individual. 六(二)4.

六(二)4：上年结转的按一年期利率，当年缴纳的按活期利率，所以分开记。Carried money earns the one-year rate and money of
the year the demand rate, so they are kept apart.
"""

from fractions import Fraction

from exact import NOTHING, ZERO


class Part:
    __slots__ = ("carried", "without", "paid", "posted", "drawn", "drawn_paid", "principal", "rest", "rest_posted")

    def __init__(self):
        self.carried = ZERO  # 上年结转、计息 — carried over, earns interest
        self.without = ZERO  # 上年结转、不计息（单利时的利息）— carried over, earns none (interest, under simple interest)
        self.paid = []  # 当年入账：[日期, 余额] — paid in this year: [day, what is left]
        self.posted = ZERO  # 当年结入的利息，当年不计息 — interest posted this year, earns none until the next
        self.drawn = []  # 当年支付的结转款：(日期, 金额) — carried money paid out this year
        self.drawn_paid = []  # 当年支付的当年款：(入账日, 支付日, 金额) — money of the year paid out this year
        self.principal = ZERO  # 累计入账 — all that was ever paid in
        # 只对最后余额取整的：余额以外不足一分的，结转款的和当年利息的 — where only the end is rounded: what is left of a fen
        self.rest, self.rest_posted = NOTHING, NOTHING

    def balance(self):
        total = self.carried + self.without + self.posted
        for _, amount in self.paid:
            total += amount
        return total

    def pay_in(self, on, amount):
        """六(二)4 全部记入个人账户 — All money is credited."""
        self.principal += amount
        self.paid.append([on, amount])

    def draw(self, on, amount):
        """先入账的先支付，利息最后 — The oldest money first, this year's interest last. 五(四), `drawdown-order`."""
        amount = self._draw_carried(on, amount)
        for lot in self.paid:
            taken = min(lot[1], amount)
            if taken:
                lot[1] -= taken
                amount -= taken
                self.drawn_paid.append((lot[0], on, taken))
        taken = min(self.without, amount)
        self.without -= taken
        self.posted -= amount - taken

    def _draw_carried(self, on, amount):
        taken = min(self.carried, amount)
        if taken:
            self.carried -= taken
            self.drawn.append((on, taken))
        return amount - taken

    def to_the_exact_balance(self, interest, tax, to_fen):
        """
        结入多少、扣税多少，余额等于精确余额舍入到分：利息和税都不舍入 — What to post and to withhold so that the balance is the exact one,
        rounded once: neither interest nor tax is rounded by itself.
        """
        before = self.rest + self.rest_posted
        amount, net = to_fen(before + interest), to_fen(before + interest - tax)
        self.rest_posted += interest - tax - Fraction(net)
        return amount, amount - net

    def begin_year(self, compounding):
        """1月1日：上年余额结转。复利的连同利息，单利的只有本金计息 — Carry over; `compounding`."""
        paid = sum((amount for _, amount in self.paid), ZERO)
        if compounding == "yearly":
            self.carried += self.without + paid + self.posted
            self.without = ZERO
            self.rest += self.rest_posted
            self.rest_posted = NOTHING
        else:
            self.carried += paid
            self.without += self.posted
        self.posted = ZERO
        self.paid, self.drawn, self.drawn_paid = [], [], []
