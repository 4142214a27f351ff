"""
个人账户所用的口径，第一个选项是默认值 — The readings an account depends on; the first option is the default.

每行：名称、条款、选项。Each line: name, clause, options.
"""

READINGS = {
    # 年龄和缴费 — age and payment
    "birthday": ("五(三)1", "on-the-birthday", "day-after-the-birthday", "leap-birthday-on-1-march"),
    "paid-in-full-before-60": ("六(二)2", "day-before-birthday", "birthday-included"),
    "late-enrolment-start": ("五(二)", "month-after-payment", "after-a-wait"),
    # 计息 — interest
    "opening-balance-rate": ("六(二)4", "rate-on-1-january", "rates-by-day", "rate-on-31-december"),
    "demand-rate-day": ("六(二)4", "settlement-day", "payment-day", "rates-by-day", "each-quarter"),
    "day-count": ("六(二)4", "360", "365", "30-360"),
    "interest-end-date": ("六(二)4", "through-31-december", "through-30-december"),
    "compounding": ("六(二)4", "yearly", "simple"),
    "interest-rounding": ("六(二)4", "each-part", "whole-account", "at-the-end"),
    "interest-to-the-fen": ("六(二)4", "half-up", "down"),
    "partial-year": ("六(二)4", "full-months", "months-and-days", "days", "days-360", "demand-rate"),
    "interest-tax": ("六(二)4", "none", "withheld"),
    # 领取 — the pension
    "pension-start": ("五(四)", "month-after", "birthday-month", "birthday"),
    "pension-rounding": ("五(四)", "fen", "jiao", "up-to-yuan"),
    "monthly-amount": ("五(四)", "fixed", "recomputed-yearly"),
    "drawdown-order": ("五(四)", "pro-rata", "government-first", "individual-and-village-first"),
    "interest-at-conversion": ("五(四)", "settled", "posted-balance"),
    "interest-during-payout": ("六(二)4", "by-months-held", "year-end-balance", "none"),
    "exhausted-account": ("六(一)4", "fund-continues", "stops"),
    "late-money": ("五(四)", "raises-from-next-month", "leaves-the-amount", "raises-with-arrears"),
    # 离开账户 — leaving
    "transferred-money": ("五(七)1", "whole-account", "individual-and-village"),
    "government-portion": ("五(七)", "special-fund", "county-budget", "transferred"),
    "no-heir": ("五(七)3", "whole-account", "individual-and-village"),
    "default-refund": ("六(二)2", "principal", "principal-and-interest"),
    "default-refund-village": ("六(二)2", "to-the-village", "special-fund"),
}

DEFAULTS = {name: options[1] for name, options in READINGS.items()}


def chosen(readings):
    """
    一条记录的口径；没有的名称和选项报错 — The readings of one life; an unknown name or option is an error, so that a
    reading that is new in the library cannot be passed over.
    """
    for name, option in readings.items():
        if option not in READINGS[name][1:]:
            raise KeyError(f"{name}: {option}")
    return {**DEFAULTS, **readings}
