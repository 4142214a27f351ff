import { eachPart, partNames } from "../test/proofs/models/account.ts";
import { wordsOf } from "../test/proofs/models/arithmetic.ts";
import { shares, stated } from "../test/proofs/models/figures.ts";
import { sharesSumUp } from "../test/proofs/models/funding-identities.ts";
import type { Identity } from "../test/proofs/models/identity.ts";
import { sumOf } from "../test/proofs/models/leaving.ts";
import { halfUp, shareOf, splitByWeights } from "../test/proofs/models/rounding.ts";

/** 设错的模型 — A model with one fault. Each must be refuted: a proof that accepts everything proves nothing. */
export const seeded: readonly Identity[] = [
  {
    name: "政府补贴比例71%",
    clauses: ["六(一)2"],
    state: (by) => ({
      given: [],
      holds: { 之和为百分之百: sharesSumUp(by, { ...shares, ordinary: { numerator: 71, denominator: 100 } }) },
    }),
  },
  {
    name: "政府与个人和村集体各自四舍五入",
    clauses: ["六(一)2"],
    state(by) {
      const funding = by.unknown("funding");
      const [one, other] = [shareOf(by, funding, shares.ordinary), shareOf(by, funding, shares.jointOrdinary)];
      return { given: [], holds: { 之和等于筹资规模: by.isEqual(by.plus(one, other), funding) } };
    },
  },
  {
    name: "各次分别四舍五入",
    clauses: ["六(一)2"],
    state(by) {
      const [first, second] = [by.unknown("first"), by.unknown("second")];
      const each = by.plus(shareOf(by, first, shares.ordinary), shareOf(by, second, shares.ordinary));
      const once = shareOf(by, by.plus(first, second), shares.ordinary);
      return { given: [], holds: { 与一次性缴清相等: by.isEqual(each, once) } };
    },
  },
  {
    name: "分摊时舍去余数",
    clauses: ["五(七)3"],
    state(by) {
      const [estate, heirs] = [by.unknown("estate"), by.whole(3)];
      const each = by.divided(estate, heirs).quotient;
      return { given: [], holds: { 之和等于继承金额: by.isEqual(by.times(each, heirs), estate) } };
    },
  },
  {
    name: "支取时不由其他部分补足",
    clauses: ["五(四)"],
    state(by) {
      const { least } = wordsOf(by);
      const [amount, has] = [by.unknown("amount"), eachPart((part) => by.unknown(part))];
      const weights = partNames.map((part) => has[part]);
      const split = splitByWeights(
        by,
        amount,
        weights.map(() => by.whole(1)),
        by.whole(3),
      );
      const taken = partNames.map((part, at) => least(split[at] ?? amount, has[part]));
      return {
        given: [by.isAtMost(amount, sumOf(by, has))],
        holds: { 之和等于支付金额: by.isEqual(by.plus(...taken), amount) },
      };
    },
  },
  {
    name: `除数${stated("annuityDivisor")}，每部分各自舍入`,
    clauses: ["五(四)"],
    state(by) {
      const divisor = Number(stated("annuityDivisor"));
      const balances = partNames.map((part) => by.unknown(part));
      const each = by.plus(...balances.map((one) => halfUp(by, one, divisor)));
      return { given: [], holds: { 与合计舍入相等: by.isEqual(each, halfUp(by, by.plus(...balances), divisor)) } };
    },
  },
];
