import { answer, day, flag, group, list, money, month, nullable, oneOf } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { benefits } from "../benefits/benefits.ts";
import { enrolmentTerms } from "../enrolment/enrolment-terms.ts";
import { referenceDate } from "../scope/reference-date.ts";
import { outcomes } from "./outcome.ts";

const payment = group(
  { zh: "参保缴费手续", en: "payment formalities" },
  {
    deadline: day({ zh: "参保缴费手续截止日", en: "payment deadline" }),
    status: oneOf(
      { zh: "参保缴费手续办理情况", en: "status of the payment formalities" },
      labels({
        completed: { zh: "已办理", en: "completed" },
        pending: { zh: "尚可办理", en: "pending" },
        waived: { zh: "视为放弃", en: "deemed waived" },
      }),
    ),
    waived: list(
      { zh: "视为放弃的待遇", en: "benefits deemed waived" },
      oneOf({ zh: "待遇", en: "benefit" }, benefits),
    ),
  },
);

const refund = group(
  { zh: "分次缴费未缴清的退还金额", en: "refund on default" },
  {
    individual: money({ zh: "退还本人金额", en: "refund to the individual" }),
    village: money({ zh: "退还村集体金额", en: "amount returned to the village" }),
  },
);

const instalments = group(
  { zh: "分次缴费", en: "payment by instalments" },
  {
    deadline: day({ zh: "分次缴费缴清截止日", en: "deadline for full payment" }),
    status: oneOf(
      { zh: "分次缴费缴清情况", en: "status of the instalments" },
      labels({
        pending: { zh: "尚可缴清", en: "pending" },
        "paid-in-full": { zh: "按期缴清", en: "paid in full on time" },
        defaulted: { zh: "逾期未缴清", en: "not paid in full on time" },
      }),
    ),
    refund: nullable(refund),
  },
);

const governmentFunding = group(
  { zh: "政府补贴到位情况", en: "government funding" },
  {
    deadline: day({ zh: "政府补贴到位截止日", en: "government funding deadline" }),
    complete: flag({ zh: "政府补贴已足额到位", en: "government contribution is complete" }),
    onTime: flag({ zh: "政府补贴未逾期", en: "government contribution is not past the deadline" }),
  },
);

const floor = (zh: string, en: string) => ({
  floor: money({ zh: `${zh}下限（每月）`, en: `floor of the ${en} per month` }),
  meetsFloor: flag({ zh: `${zh}不低于下限`, en: `${en} meets the floor` }),
  shortfall: money({ zh: `${zh}低于下限的差额（每月）`, en: `shortfall of the ${en} from the floor per month` }),
});
const pensionFloor = floor("养老保障金", "pension");

const pension = group(
  { zh: "养老保障金", en: "old-age pension" },
  {
    monthlyAmount: money({ zh: "月养老保障金", en: "monthly pension" }),
    calculatedFrom: oneOf(
      { zh: "月养老保障金的测算依据", en: "what the pension is calculated from" },
      labels({
        funding: { zh: "筹资规模", en: "required funding" },
        balance: { zh: "个人账户储存额", en: "account balance" },
      }),
    ),
    firstMonth: nullable(month({ zh: "养老保障金领取起始月", en: "first month of the pension" })),
    floor: nullable(pensionFloor.floor),
    meetsFloor: nullable(pensionFloor.meetsFloor),
    shortfall: nullable(pensionFloor.shortfall),
  },
);

const allowance = group(
  { zh: "养老补助金", en: "old-age allowance" },
  {
    monthlyAmount: money({ zh: "月养老补助金", en: "monthly allowance" }),
    entitled: flag({ zh: "认定日期可以领取养老补助", en: "entitled to the allowance on the determination date" }),
    firstMonth: nullable(month({ zh: "养老补助领取起始月", en: "first month of the allowance" })),
    ...floor("养老补助金", "allowance"),
  },
);

/** 综合认定结果 — The result of `determine` for one person; each part is the value of its own rule. */
export const determineAnswer = answer({
  referenceDate: referenceDate.answer.as({ zh: "年龄确认基准日和依据", en: "reference date and its basis" }),
  ...enrolmentTerms.answer.only("inScope", "unmet", "age", "band", "options", "shares"),
  payment: nullable(payment),
  instalments: nullable(instalments),
  governmentFunding: nullable(governmentFunding),
  outcome: oneOf({ zh: "认定结果", en: "outcome" }, outcomes),
  pension: nullable(pension),
  allowance: nullable(allowance),
});
