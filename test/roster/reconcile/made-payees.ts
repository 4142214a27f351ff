/**
 * For each rule that pays by month or year: one life, what is due to it by hand, and the periods around it. The same life under many
 * codes has one error each.
 */
import type { AnyRule } from "../../../src/kernel/policy/rule.ts";
import { socialInsuranceSubsidy } from "../../../src/policies/employee-pension/index.ts";
import {
  auxiliaryPost,
  homeBasedWorkSubsidy,
  publicWelfarePost,
  workerSubsidies,
} from "../../../src/policies/employment-poverty-relief/index.ts";
import { oldAgeAllowance, pensionPeriod } from "../../../src/policies/landless-farmers/index.ts";
import { annualSupplement } from "../../../src/policies/safety-net/index.ts";

/** A period, and what is paid for, where a rule has several parts. */
export type Place = readonly [period: string, item?: string | undefined];

export interface Payees {
  readonly rule: AnyRule;
  /** Headings behind code and id number, cells of the life, and of one that is not entitled. */
  readonly columns: string;
  readonly life: string;
  readonly notEntitled?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly readings?: Readonly<Record<string, string>>;
  /** Lists by path: headings, and rows without codes; `without` is the one of which those who are not entitled have no rows. */
  readonly lists?: Readonly<Record<string, readonly [headings: string, ...rows: string[]]>>;
  readonly without?: string;
  /** What is due, in yuan, for each of these periods. */
  readonly due: readonly (readonly [amount: number, periods: readonly string[], item?: string])[];
  readonly before: Place;
  readonly after: Place;
  /** Within the term, and not due. */
  readonly between: readonly Place[];
  readonly never: Place;
  /** The birth date in the id numbers. */
  readonly birth: string;
  /** The clause of the findings: of amounts, of kinds of finding, and of items. */
  readonly clauses: Readonly<Record<string, string>> & { readonly amount: string };
}

const months = (year: number, first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => `${year}-${String(first + at).padStart(2, "0")}`);
const poor = { isRuralResident: true, registeredPoor: true, ableToWork: true, wantsWork: true };
const worker = { ...poor, retirement: { by: "man" } };
const [aux, home] = ["辅助性岗位", "居家或家门口就业"];
const [person, unit, insurance] = ["个人岗位补贴", "用人单位岗位补贴", "社会保险补贴"];

export const allPayees: readonly Payees[] = [
  {
    rule: pensionPeriod,
    clauses: { amount: "五(四)" },
    birth: "1964-02-10",
    columns: "出生日期,缴清日期,身故日期,月养老保障金",
    // 60 on 10 February 2024: from March to the month of death
    life: "1964-02-10,2012-05-01,2024-09-05,112.50",
    notEntitled: "1964-02-10,2012-05-01,2024-02-29,112.50",
    due: [[112.5, months(2024, 3, 9)]],
    before: ["2024-02"],
    after: ["2024-10"],
    between: [],
    never: ["2024-03"],
  },
  {
    rule: oldAgeAllowance,
    clauses: {
      amount: "五(五)",
      "before-first": "五(二)",
      "after-last": "五(二)",
      "not-due": "五",
      "not-entitled": "五(二)",
    },
    birth: "1964-02-10",
    columns: "出生日期,enrolledInPension,confirmedOn,diedOn,monthlyAmount,on",
    // barred from July to September by the employees' pension
    life: "1964-02-10,否,2012-03-08,2024-12-31,60,2024-12-01",
    notEntitled: "1964-02-10,是,2012-03-08,2024-12-31,60,2024-12-01",
    facts: { employeePension: { enrolledOn: "2024-06-15", withdrawnOn: "2024-09-30" } },
    readings: { "landless-pension-after-withdrawal": "only-while-insured" },
    due: [[60, [...months(2024, 3, 6), ...months(2024, 10, 12)]]],
    before: ["2024-02"],
    after: ["2025-01"],
    between: [["2024-08"]],
    never: ["2024-04"],
  },
  {
    rule: socialInsuranceSubsidy,
    clauses: { amount: "六11", "after-last": "五10", "not-due": "五10", "not-entitled": "五10" },
    birth: "1964-02-10",
    columns: "enrolledOn",
    life: "2011-01-10",
    notEntitled: "2011-01-10",
    lists: { periods: ["insuredAs,from,until,contributionBase,payment", "employee,2011-01,2013-12,900,on-time"] },
    // 900 × 8% = 72 a month, half of it for twelve months; the eight years end in 2018
    without: "periods",
    due: [[432, ["2011", "2012", "2013"]]],
    before: ["2010"],
    after: ["2019"],
    between: [["2015"]],
    never: ["2012"],
  },
  {
    rule: homeBasedWorkSubsidy,
    clauses: { amount: "二(四)" },
    birth: "1980-03-02",
    columns: "出生日期,place",
    life: "1980-03-02,home",
    notEntitled: "1980-03-02,elsewhere",
    facts: poor,
    lists: { work: ["from,until", "2016-01-10,2016-03-20", "2016-05-01,2016-06-30"] },
    due: [[150, [...months(2016, 1, 3), ...months(2016, 5, 6)]]],
    before: ["2015-12"],
    after: ["2016-07"],
    between: [["2016-04"]],
    never: ["2016-02"],
  },
  {
    rule: auxiliaryPost,
    clauses: { amount: "二(六)" },
    birth: "1980-03-02",
    columns: "出生日期,subsidyApprovedOn,isAuxiliaryPost",
    // January is before the approval
    life: "1980-03-02,2016-02-01,是",
    notEntitled: "1980-03-02,2016-02-01,否",
    facts: worker,
    lists: { work: ["from,until", "2016-01-01,2016-04-30", "2016-06-01,2016-07-31"] },
    due: [[200, [...months(2016, 2, 4), ...months(2016, 6, 7)]]],
    before: ["2016-01"],
    after: ["2016-08"],
    between: [["2016-05"]],
    never: ["2016-03"],
  },
  {
    rule: publicWelfarePost,
    clauses: { amount: "二(五)" },
    birth: "1980-03-02",
    columns: "出生日期,subsidyApprovedOn",
    life: "1980-03-02,2016-01-01",
    notEntitled: "1980-03-02,2016-01-01",
    facts: { ...worker, minimumWages: [{ from: "2015-11-01", monthlyAmount: "1250" }] },
    lists: {
      posts: ["contractFrom,contractUntil,workedUntil", "2016-01-01,2016-12-31,2016-12-31"],
      // nothing in June
      contributions: [
        "from,until,pension,medical,unemployment,workInjury,maternity",
        ...["2016-01,2016-05,300,90,15,5,10", "2016-07,2016-12,300,90,15,5,10"],
      ],
    },
    without: "contributions",
    // 1250 × 40%; 100; 300 + 90 + 15 + 5 + 10
    due: [
      [500, [...months(2016, 1, 5), ...months(2016, 7, 12)], person],
      [100, [...months(2016, 1, 5), ...months(2016, 7, 12)], unit],
      [420, [...months(2016, 1, 5), ...months(2016, 7, 12)], insurance],
    ],
    before: ["2015-12", unit],
    after: ["2017-01", person],
    between: [
      ["2016-06", person],
      ["2016-06", insurance],
    ],
    never: ["2016-02", unit],
  },
  {
    rule: workerSubsidies,
    clauses: { amount: "", [aux]: "二(六)", [home]: "二(四)", 公益性岗位: "二(五)" },
    birth: "1980-03-02",
    columns: "出生日期",
    // two forms of work, one after the other, and in July both: the post comes first
    life: "1980-03-02",
    facts: {
      ...worker,
      auxiliary: {
        subsidyApprovedOn: "2016-01-01",
        isAuxiliaryPost: true,
        work: [
          { from: "2016-01-01", until: "2016-02-29" },
          { from: "2016-07-01", until: "2016-07-31" },
        ],
      },
      homeBasedWork: { place: "home", work: [{ from: "2016-04-01", until: "2016-07-31" }] },
    },
    due: [
      [200, ["2016-01", "2016-02", "2016-07"], aux],
      [150, months(2016, 4, 6), home],
    ],
    before: ["2016-03", home],
    after: ["2016-08", home],
    between: [
      ["2016-03", aux],
      ["2016-07", home],
    ],
    // a third form, of which nothing is reported
    never: ["2016-02", "公益性岗位"],
  },
  {
    rule: annualSupplement,
    clauses: { amount: "三(一)2" },
    birth: "1964-02-10",
    columns: "year",
    life: "2016",
    notEntitled: "2016",
    lists: {
      periods: ["from,until,class,dibaoStandard", ...["2016-02,2016-06,class-a,300", "2016-08,2016-11,class-b,310"]],
    },
    without: "periods",
    // 300 × 30%; 310 × 20%
    due: [
      [90, months(2016, 2, 6)],
      [62, months(2016, 8, 11)],
    ],
    before: ["2016-01"],
    after: ["2016-12"],
    between: [["2016-07"]],
    never: ["2016-05"],
  },
];
