import type { CalendarDate } from "../../../kernel/days/index.ts";
import { count, day, group, list, money, nullable, oneOf, signedMoney, text } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { type Fen, yuan } from "../../../kernel/numbers/index.ts";
import type { ClauseAddress } from "../document.ts";
import { portionsOf } from "./balances.ts";
import { type ByPart, partsInYuan, sumOfParts } from "./parts.ts";
import { type PensionCalculation, pensionCalculation } from "./pension-calculation.ts";
import { type CalculationLine, calculation } from "./posting-calculation.ts";
import { type Rounding, roundingOf } from "./roundings.ts";

/** 记账种类 — The kinds of posting. */
export const postingKinds = labels({
  "brought-forward": { zh: "年初余额", en: "brought forward" },
  "paid-in": { zh: "入账", en: "paid in" },
  interest: { zh: "结息", en: "interest" },
  "interest-tax": { zh: "利息税", en: "interest tax" },
  pension: { zh: "支付养老保障金", en: "pension" },
  "pension-arrears": { zh: "补发养老保障金", en: "pension arrears" },
  "pension-from-fund": { zh: "专项资金支付养老保障金", en: "pension from the special fund" },
  refunded: { zh: "退还本人金额", en: "amount refunded to the person" },
  inherited: { zh: "由受益人或继承人继承的金额", en: "amount inherited" },
  transferred: { zh: "转移至迁入地的金额", en: "amount transferred to the new place" },
  "returned-to-village": { zh: "退还村集体的金额", en: "amount returned to the village" },
  "to-special-fund": { zh: "转入专项资金的金额", en: "amount that goes to the special fund" },
  "to-county-budget": { zh: "退回县财政的金额", en: "amount that goes to the county budget" },
});
export type PostingKind = keyof typeof postingKinds;
export type PensionKind = "pension" | "pension-arrears" | "pension-from-fund";

/** A posting in whole fen; money that leaves the account is negative. */
export interface FenPosting {
  readonly on: CalendarDate;
  readonly kind: PostingKind;
  readonly parts: ByPart<Fen>;
  /** The account balances after the posting. */
  readonly balances: ByPart<Fen>;
  /** The amount that the special fund pays from its own money. */
  readonly fromFund: Fen;
  readonly rates: readonly string[];
  readonly months: string | null;
  readonly days: readonly number[];
  readonly rounding: Rounding | null;
  readonly calculation: readonly CalculationLine[];
  readonly pension: PensionCalculation | null;
  readonly address: ClauseAddress;
}

/** What interest was calculated from. */
export const interestBasis = {
  rates: list({ zh: "年利率", en: "annual interest rates" }, text({ zh: "年利率", en: "annual interest rate" })),
  interestDays: list(
    { zh: "当年入账计息的天数", en: "days of interest on payments of the year" },
    count({ zh: "天数", en: "days" }, { zh: "天", en: "days" }),
  ),
};

/** 记账 — A posting in the answer; money that leaves the account is negative. */
export const posting = group(
  { zh: "分录", en: "posting" },
  {
    on: day({ zh: "记账日期", en: "posting date" }),
    kind: oneOf({ zh: "记账种类", en: "kind of posting" }, postingKinds),
    government: signedMoney({ zh: "政府补贴部分发生额", en: "amount in the government portion" }),
    village: signedMoney({ zh: "村集体补助部分发生额", en: "amount in the village portion" }),
    individual: signedMoney({ zh: "个人缴费部分发生额", en: "amount in the individual portion" }),
    total: signedMoney({ zh: "本笔发生额合计", en: "total amount of the posting" }),
    fromFund: money({ zh: "专项资金支付金额", en: "amount paid by the special fund" }),
    balance: money({ zh: "记账后个人账户储存额", en: "account balance after the posting" }),
    balances: group({ zh: "记账后各部分余额", en: "balances by payer after the posting" }, portionsOf),
    ...interestBasis,
    interestMonths: nullable(
      text({
        zh: "年初余额计息的月数（或天数/全年天数）",
        en: "months (or days/days of the year) of interest on the opening balance",
      }),
    ),
    rounding: nullable(roundingOf({ zh: "利息舍入方式", en: "rounding of the interest" })),
    calculation,
    pension: nullable(pensionCalculation),
    clause: text({ zh: "条款", en: "clause" }),
  },
);

export function postingInYuan(one: FenPosting) {
  const { government, village, individual } = one.parts;
  return {
    on: one.on,
    kind: one.kind,
    government: yuan(government),
    village: yuan(village),
    individual: yuan(individual),
    total: yuan(sumOfParts(one.parts)),
    fromFund: yuan(one.fromFund),
    balance: yuan(sumOfParts(one.balances)),
    balances: partsInYuan(one.balances),
    rates: one.rates,
    interestMonths: one.months,
    interestDays: one.days,
    rounding: one.rounding,
    calculation: one.calculation,
    pension: one.pension,
    clause: `landless-farmers/${one.address}`,
  };
}
