import type { CalendarDate } from "../kernel/days/index.ts";
import type { Text } from "../kernel/language/index.ts";
import { daysOff, daysOffYears } from "./days-off.ts";
import { depositRates, ratesKnownUntil } from "./deposit-rates.ts";
import { interestTaxKnownUntil, interestTaxRates } from "./interest-tax.ts";
import { contributionMonths, retirementAges, retirementKnownOn } from "./retirement.ts";

/** 全国性规定 — A table of national law: its source, the days that it covers, and the date on which it is due for a check. */
export interface NationalTable {
  readonly name: string;
  readonly title: Text;
  readonly source: Text;
  /** The number of its dated values. */
  readonly entries: number;
  /** The first day that it covers; null: no limit. */
  readonly from: CalendarDate | null;
  /** The last day that it covers; null: no end date, as known on `checkedOn`. */
  readonly until: CalendarDate | null;
  /** The date on which it was last checked against its source. */
  readonly checkedOn: CalendarDate;
  /** The date from which it is due for the next check. */
  readonly dueOn: CalendarDate;
  /** The result for dates that it does not cover. */
  readonly beyond: Text;
}

const decision: Text = {
  zh: "全国人大常委会关于实施渐进式延迟法定退休年龄的决定（2024年9月13日通过，2025年1月1日起施行）",
  en: "Decision of the NPC Standing Committee on gradually raising the statutory retirement age (2024-09-13, in force from 2025-01-01)",
};
const ofDecision = {
  from: null,
  until: null,
  checkedOn: retirementKnownOn,
  dueOn: "2027-11-01",
  beyond: {
    zh: "对此后退休的人同样适用；认定依据写明所知截至哪一天",
    en: "also applied to later retirements; the ground states the date as of which the law is known",
  },
} as const;
const noValue: Text = { zh: "报错，由县补充后再算", en: "an error until the county appends values" };

/** 各表 — All tables of national law used by the documents. */
export const nationalTables: readonly NationalTable[] = Object.freeze([
  {
    name: "deposit-rates",
    title: { zh: "存款基准利率（一年期、活期）", en: "benchmark deposit rates (one year, demand)" },
    source: { zh: "中国人民银行公布，每次变动各有出处", en: "People's Bank of China; each change with its source" },
    entries: depositRates["one-year"].length,
    from: depositRates["one-year"][0]?.from ?? null,
    until: ratesKnownUntil,
    checkedOn: ratesKnownUntil,
    dueOn: "2027-05-01",
    beyond: noValue,
  },
  {
    name: "retirement-ages",
    title: { zh: "法定退休年龄（按出生日期）", en: "statutory retirement ages (by date of birth)" },
    source: {
      zh: `${decision.zh}；此前出生的按国发〔1978〕104号`,
      en: `${decision.en}; for people born earlier, State Council document 104 of 1978`,
    },
    entries: Object.values(retirementAges).flat().length,
    ...ofDecision,
  },
  {
    name: "contribution-months",
    title: { zh: "按月领取基本养老金的最低缴费月数", en: "months of contributions required for a monthly pension" },
    source: {
      zh: `${decision.zh}；2029年以前按社会保险法第十六条`,
      en: `${decision.en}; until 2029 Social Insurance Law, art. 16`,
    },
    entries: contributionMonths.length,
    ...ofDecision,
  },
  {
    name: "days-off",
    title: { zh: "放假和调休上班日期", en: "days off and weekend days worked in exchange" },
    source: {
      zh: "国务院办公厅关于各年部分节假日安排的通知，逐年列明",
      en: "yearly notices of the General Office of the State Council, listed below",
    },
    entries: daysOff.length,
    from: `${daysOffYears[0]}-01-01`,
    until: `${daysOffYears[1]}-12-31`,
    checkedOn: "2026-11-26",
    dueOn: "2026-11-01",
    beyond: {
      zh: "只按周末和填报的休假日推算，认定依据写明；县可补充。下一年的通知可能改动当年最后几天",
      en: "only weekends and the days off in the facts are days off, and a ground states so; a county can append later years. The next notice may change the last days of the year before",
    },
  },
  {
    name: "interest-tax",
    title: { zh: "储蓄存款利息所得税率", en: "tax on interest of savings deposits" },
    source: {
      zh: "国务院令第272号（1999年）、第502号（2007年）；财税〔2008〕132号（2008年10月9日起暂免）",
      en: "State Council decrees 272 (1999) and 502 (2007); Caishui [2008] 132 (exempt from 2008-10-09)",
    },
    entries: interestTaxRates.length,
    from: null,
    until: interestTaxKnownUntil,
    checkedOn: interestTaxKnownUntil,
    dueOn: "2027-11-01",
    beyond: noValue,
  },
]);
