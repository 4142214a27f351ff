import type { Language, Text } from "../kernel/language/index.ts";
import { bands } from "../policies/landless-farmers/facts.ts";
import { specialGroups } from "../policies/landless-farmers/funding/special-group.ts";
import { outcomes } from "../policies/landless-farmers/overall/outcome.ts";
import type { ScopeCondition } from "../policies/landless-farmers/scope/scope.ts";
import { type AssessedPerson, fundingStatusOf, type RejectedRow } from "./assess.ts";

/** Headings of `results.csv`: one line per person. */
export const resultHeadings = [
  "行号",
  "人员编号",
  "村编号",
  "是否工作对象",
  "不符合的条件",
  "年龄确认基准日",
  "确认年龄（周岁）",
  "年龄段",
  "待遇",
  "享受优惠的特殊人群类别",
  "筹资规模（元）",
  "政府补贴（元）",
  "村集体补助（元）",
  "个人缴费（元）",
  "参保缴费手续截止日期",
  "参保缴费手续办理情况",
  "政府补贴到位截止日期",
  "政府补贴到位情况",
  "月养老保障金（元）",
  "养老保障金领取起始月",
  "月养老补助金（元）",
  "养老补助金领取起始月",
  "是否已开始领取补助",
  "待遇下限（元/月）",
  "是否达到下限",
  "低于下限金额（元/月）",
] as const;

const yesOrNo = (value: boolean | null | undefined): string => (value == null ? "" : value ? "是" : "否");

const paymentStatuses = { completed: "按期办理", pending: "尚未到期", waived: "逾期视为放弃" } as const;

const fundingStatuses = { "on-time": "按期", pending: "尚未到期", late: "逾期" } as const;

/** 结果一行 — An assessed person as one line of `results.csv`. */
export function resultCells({ row, code, village, determination }: AssessedPerson): string[] {
  const { value } = determination;
  const { shares, payment, governmentFunding, pension, allowance } = value;
  const benefit = pension ?? allowance;
  return [
    String(row),
    code,
    village,
    yesOrNo(value.inScope),
    value.unmet.map((name) => conditionText(name, "zh")).join("；"),
    value.referenceDate.date,
    String(value.age),
    bands[value.band].zh,
    outcomes[value.outcome].zh,
    shares === null || shares.group === null ? "" : specialGroups[shares.group].zh,
    shares?.total.toFixed(2) ?? "",
    shares?.government.toFixed(2) ?? "",
    shares?.village.toFixed(2) ?? "",
    shares?.individual.toFixed(2) ?? "",
    payment?.deadline ?? "",
    payment === null ? "" : paymentStatuses[payment.status],
    governmentFunding?.deadline ?? "",
    governmentFunding === null ? "" : fundingStatuses[fundingStatusOf(governmentFunding)],
    pension?.monthlyAmount.toFixed(2) ?? "",
    pension?.firstMonth ?? "",
    allowance?.expectedAmount?.toFixed(2) ?? "",
    allowance?.firstMonth ?? "",
    yesOrNo(allowance?.entitled),
    benefit?.floor?.toFixed(2) ?? "",
    yesOrNo(benefit?.meetsFloor),
    benefit?.shortfall?.toFixed(2) ?? "",
  ];
}

/** Headings of `rejects.csv`: one line per fault. */
export const rejectHeadings = ["行号", "人员编号", "村编号", "列名", "填报内容", "原因", "reason"] as const;

/** 退回 — A rejected row as lines of `rejects.csv`, one per fault. */
export function rejectCells({ row, code, village, faults }: RejectedRow): string[][] {
  return faults.map(({ column, given, reason }) => [String(row), code, village, column, given, reason.zh, reason.en]);
}

/** A condition of the scope that is not met, in a few words: the figures and dates of one person are in the grounds. */
export function conditionText(name: string, language: Language): string {
  return conditions.get(name)?.[language] ?? name;
}

const unmet: Readonly<Record<ScopeCondition, Text>> = {
  expropriated: { zh: "土地不是由政府依法征收", en: "the land was not lawfully expropriated by the government" },
  "collective-arable-land": { zh: "征收的不是农村集体耕地", en: "the land was not rural collective arable land" },
  "land-below-threshold": {
    zh: "户人均剩余耕地不低于规定比例",
    en: "remaining arable land per person is not below the threshold",
  },
  "contract-right": { zh: "征地时不享有耕地承包权", en: "held no land contract right at expropriation" },
  "registered-agricultural": { zh: "不属于在册农业人口", en: "was not registered as agricultural population" },
};
const conditions: ReadonlyMap<string, Text> = new Map(Object.entries(unmet));
