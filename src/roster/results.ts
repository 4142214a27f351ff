import type { Language, Text } from "../kernel/language/text.ts";
import { bands } from "../policies/landless-farmers/facts.ts";
import { specialGroups } from "../policies/landless-farmers/funding/special-group.ts";
import { outcomes } from "../policies/landless-farmers/overall/outcome.ts";
import type { ScopeCondition } from "../policies/landless-farmers/scope/scope.ts";
import type { AssessedPerson, Determined, RejectedRow } from "./assess.ts";

/** Headings of the file of results, in Chinese: one line a person. */
export const resultHeadings = [
  "行号",
  "人员编号",
  "村编号",
  "工作对象",
  "不符合的条件",
  "确认年龄之日",
  "周岁",
  "年龄段",
  "待遇",
  "优惠人群",
  "筹资规模（元）",
  "政府补贴（元）",
  "村集体出资（元）",
  "个人缴费（元）",
  "办理期限",
  "办理情况",
  "政府资金期限",
  "政府资金按期",
  "月养老金（元）",
  "养老金起始月",
  "月补助金（元）",
  "补助起始月",
  "现已领取补助",
  "最低线（元）",
  "达到最低线",
  "差额（元）",
] as const;

const yesOrNo = (value: boolean | null | undefined): string => (value == null ? "" : value ? "是" : "否");

const statuses = { completed: "已办理", pending: "尚未到期", waived: "视为放弃" } as const;

/** Money that has not all come and is not late either is neither in time nor late. */
const fundingCell = ({ onTime, complete }: NonNullable<Determined["governmentFunding"]>): string =>
  onTime && !complete ? statuses.pending : yesOrNo(onTime);

/** 结果一行 — a assessed person as one line of the file of results. */
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
    payment === null ? "" : statuses[payment.status],
    governmentFunding?.deadline ?? "",
    governmentFunding === null ? "" : fundingCell(governmentFunding),
    pension?.monthlyAmount.toFixed(2) ?? "",
    pension?.firstMonth ?? "",
    allowance?.monthlyAmount.toFixed(2) ?? "",
    allowance?.firstMonth ?? "",
    yesOrNo(allowance?.entitled),
    benefit?.floor?.toFixed(2) ?? "",
    yesOrNo(benefit?.meetsFloor),
    benefit?.shortfall?.toFixed(2) ?? "",
  ];
}

/** Headings of the file of rejects: one line a fault. */
export const rejectHeadings = ["行号", "人员编号", "村编号", "列", "给出的值", "原因", "reason"] as const;

/** 退回 — a rejected row as lines of the file of rejects, one for each fault. */
export function rejectCells({ row, code, village, faults }: RejectedRow): string[][] {
  return faults.map(({ column, given, reason }) => [String(row), code, village, column, given, reason.zh, reason.en]);
}

/** Why a condition of the scope fails, in a few words: grounds tell the figures and days, a list of many people its bare name. */
export function conditionText(name: string, language: Language): string {
  return conditions.get(name)?.[language] ?? name;
}

const failed: Readonly<Record<ScopeCondition, Text>> = {
  expropriated: { zh: "土地不是由政府依法征收", en: "the land was not lawfully expropriated by government" },
  "collective-arable-land": { zh: "征收的不是农村集体耕地", en: "it was not rural collective arable land" },
  "land-below-threshold": { zh: "人均剩余耕地不低于比例线", en: "the land per head is not below the line" },
  "contract-right": { zh: "征地时没有耕地承包权", en: "no contract right was held at the taking" },
  "registered-agricultural": { zh: "不是在册农业人口", en: "not registered agricultural population" },
};
const conditions: ReadonlyMap<string, Text> = new Map(Object.entries(failed));
