import { answer, group, money, nullable, oneOf } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { accountBalance } from "../account/balances.ts";
import { monthlyPension } from "../benefits/monthly-pension.ts";
import { oldAgeAllowance } from "../benefits/old-age-allowance.ts";
import { pensionPeriod } from "../benefits/pension-period.ts";
import { enrolmentTerms } from "../enrolment/enrolment-terms.ts";
import { governmentFundingDeadline } from "../funding/government-funding-deadline.ts";
import { instalmentDefault } from "../funding/instalment-default.ts";
import { paymentDeadline } from "../funding/payment-deadline.ts";
import { referenceDate } from "../scope/reference-date.ts";
import { outcomes } from "./outcome.ts";

const payment = paymentDeadline.answer.as(
  { zh: "参保缴费手续", en: "payment formalities" },
  "deadline",
  "status",
  "waived",
);

const instalmentPayment = instalmentDefault.answer.as(
  { zh: "分次缴费", en: "payment by instalments" },
  "deadline",
  "status",
  "refund",
);

const governmentFunding = governmentFundingDeadline.answer.as(
  { zh: "政府补贴到位情况", en: "government funding" },
  "deadline",
  "complete",
  "onTime",
);

const pension = group(outcomes.pension, {
  ...monthlyPension.answer.fields,
  ...pensionPeriod.answer.only("firstMonth"),
  calculatedFrom: oneOf(
    { zh: "月养老保障金的测算依据", en: "what the pension is calculated from" },
    labels({ funding: { zh: "筹资规模", en: "required funding" }, balance: accountBalance.title }),
  ),
});

const allowance = group(outcomes.allowance, {
  ...oldAgeAllowance.answer.only("entitled", "firstMonth", "monthlyAmount", "floor", "meetsFloor", "shortfall"),
  expectedAmount: nullable(
    money({
      zh: "预计月养老补助金（按本县现行标准）",
      en: "expected monthly allowance, at the county's present amount",
    }),
  ),
});

/** 综合认定结果 — The result of `determine` for one person; each part is the value of its own rule. */
export const determineAnswer = answer({
  referenceDate: referenceDate.answer.as({ zh: "年龄确认基准日和依据", en: "reference date and its basis" }),
  ...enrolmentTerms.answer.only("inScope", "unmet", "age", "band", "options", "shares"),
  payment: nullable(payment),
  instalmentPayment: nullable(instalmentPayment),
  governmentFunding: nullable(governmentFunding),
  outcome: oneOf({ zh: "认定结果", en: "outcome" }, outcomes),
  pension: nullable(pension),
  allowance: nullable(allowance),
});
