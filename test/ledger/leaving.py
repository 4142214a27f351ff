"""
离开账户时各部分归谁 — Who gets the parts when an account ends. 五(七)1 to 3, 六(二)2.

返回若干（种类、各部分金额）— Returns (kind, amounts by part).
"""

from exact import PARTS, ZERO

CLAUSES = {
    "relocated-with-transfer": "五(七)1",
    "relocated-with-refund": "五(七)1",
    "refunded": "五(七)2",
    "not-paid-in-full-by-age": "六(二)2",
    "died": "五(七)3",
}


def only(balances, *parts):
    """只取几个部分 — Some of the parts only."""
    return {part: balances[part] if part in parts else ZERO for part in PARTS}


def leave(closure, parts, readings):
    """按离开的原因分配 — By the reason for leaving."""
    balances = {name: parts[name].balance() for name in PARTS}
    kind = closure["kind"]
    if kind == "died":
        paid = _at_death(closure, balances, readings)
    elif kind == "not-paid-in-full-by-age":
        paid = _on_default(parts, balances, readings)
    elif kind == "relocated-with-transfer":
        paid = _on_transfer(balances, readings)
    else:
        # 五(七)1、2：退还个人缴费和村集体补助的本息 — individual and village, principal and interest
        paid = [("refunded", only(balances, "individual", "village")), _government(balances, readings, "transferred")]
    return [(kind, amounts) for kind, amounts in paid if any(amounts.values())]


def _government(balances, readings, on_leaving):
    """政府补贴部分（`government-portion`） — The government part: stays in the fund, or by the reading."""
    to = {"special-fund": "to-special-fund", "county-budget": "to-county-budget", "transferred": on_leaving}
    return to[readings["government-portion"]], only(balances, "government")


def _at_death(closure, balances, readings):
    """五(七)3：个人和村集体部分由受益人或继承人继承；没有的，转入专项资金（`no-heir`） — Heirs, or the special fund."""
    own = only(balances, "individual", "village")
    if closure["hasHeirs"]:
        return [("inherited", own), _government(balances, readings, "to-special-fund")]
    if readings["no-heir"] == "whole-account":
        return [("to-special-fund", dict(balances))]
    return [("to-special-fund", own), _government(balances, readings, "to-special-fund")]


def _on_transfer(balances, readings):
    """五(七)1：转移个人账户资金（`transferred-money`） — The account's money moves with the person."""
    if readings["transferred-money"] == "whole-account":
        return [("transferred", dict(balances))]
    own = ("transferred", only(balances, "individual", "village"))
    return [own, _government(balances, readings, "transferred")]


def _on_default(parts, balances, readings):
    """
    六(二)2：退还个人已缴费部分（`default-refund`）；村集体的退还村集体，政府的留存 — The individual's payments are refunded; the
    village's go back to it, the government's stay.
    """
    principal = {name: min(parts[name].principal, balances[name]) for name in PARTS}
    with_interest = readings["default-refund"] == "principal-and-interest"
    refunded = only(balances if with_interest else principal, "individual")
    to_village = only(principal, "village")
    if readings["default-refund-village"] == "special-fund":
        to_village = only(principal)
    rest = {name: balances[name] - refunded[name] - to_village[name] for name in PARTS}
    return [("refunded", refunded), ("returned-to-village", to_village), ("to-special-fund", rest)]
