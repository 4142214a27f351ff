import { readFile } from "node:fs/promises";
import { type CalendarDate, yearOf } from "../kernel/calendar.ts";
import { type Fault, fault, PolicyError } from "../kernel/errors.ts";
import { checked, facts } from "../kernel/facts.ts";
import { day, group, list, money, name, optional } from "../kernel/fields.ts";
import type { Text } from "../kernel/text.ts";
import { account } from "../policies/landless-farmers/account.ts";
import { determine } from "../policies/landless-farmers/determine.ts";
import { countyLand, year } from "../policies/landless-farmers/facts.ts";
import { unreadable, unusable } from "./unusable.ts";

/** 县设定 — the form of the county's file: its name, the days that the text leaves blank, its land, its standards. */
const countyFacts = facts({
  county: name({ zh: "县", en: "county" }),
  issuedOn: day({ zh: "下发日", en: "day of issue" }),
  effectiveFrom: day({ zh: "执行日", en: "effective day" }),
  determinedOn: day({ zh: "认定之日", en: "day of the determination" }),
  land: countyLand,
  standards: list(
    { zh: "各年标准", en: "standards by year" },
    group(
      { zh: "一年的标准", en: "one year's standards" },
      {
        year,
        livingStandard: money({ zh: "最低生活保障标准（每月）", en: "minimum living standard per month" }),
        averageTopUp: optional(money({ zh: "当年农村低保平均补差（每月）", en: "average rural top-up of the year" })),
        subsidyAmount: money({ zh: "月补助金", en: "monthly subsidy" }),
      },
    ),
    { min: 1, max: 200 },
  ),
});

type CountyInput = {
  readonly land: readonly {
    readonly year: number;
    readonly arableMu: string;
    readonly agriculturalPopulation: number;
  }[];
  readonly standards: readonly {
    readonly year: number;
    readonly livingStandard: string;
    readonly averageTopUp?: string;
    readonly subsidyAmount: string;
  }[];
};

/** 县设定 — what is the same for everybody on a roster, and the rules as the county has adopted them. */
export interface County {
  readonly name: string;
  readonly determinedOn: CalendarDate;
  /** The facts that every person's determination is given. */
  readonly shared: Readonly<Record<string, unknown>>;
  readonly determine: typeof determine;
  readonly account: typeof account;
}

const kind: Text = { zh: "县设定文件", en: "county file" };

/** Reads the county's file (JSON). Throws one PolicyError with every fault in it. */
export async function readCounty(path: string): Promise<County> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw unreadable(path, kind, error);
  });
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const why = String((error as Error).message);
    throw unusable(
      path,
      kind,
      { zh: `不是 JSON（${why}）`, en: `no JSON (${why})` },
      { zh: "JSON 文件", en: "a JSON file" },
    );
  }
  return countyOf(given);
}

/** 采用 — a county made of plain data: the form of its file, with `readings` and `figures` as `adopt` takes them. */
export function countyOf(given: unknown): County {
  const { readings, figures, ...own } = isRecord(given) ? given : { county: given };
  const known = checked(countyFacts, own);
  if (known instanceof PolicyError) throw known;
  const { land, standards } = own as unknown as CountyInput;
  const thisYear = yearOf(known.determinedOn);
  const current = standards.find((one) => one.year === thisYear);
  const averageTopUp = standards.find((one) => one.year === thisYear - 1)?.averageTopUp;
  const faults: Fault[] = [];
  if (current === undefined) faults.push(missing("standards", thisYear));
  if (averageTopUp === undefined) faults.push(missing("standards.averageTopUp", thisYear - 1));
  // told here once, and not for every row
  if (!known.effectiveFrom.endsWith("-01-01")) faults.push(notNewYear(known.effectiveFrom));
  if (faults.length > 0) throw new PolicyError(faults);

  const { issuedOn, effectiveFrom } = known;
  const options = {
    ...(readings === undefined ? {} : { readings }),
    figures: isRecord(figures) || figures === undefined ? { issuedOn, effectiveFrom, ...figures } : figures,
  } as Parameters<typeof determine.adopt>[0];
  return {
    name: known.county,
    determinedOn: known.determinedOn,
    shared: {
      on: known.determinedOn,
      county: land,
      livingStandard: current?.livingStandard,
      averageTopUp,
      subsidyAmount: current?.subsidyAmount,
    },
    determine: determine.adopt(options) as typeof determine,
    account: account.adopt(options) as typeof account,
  };
}

function notNewYear(day: CalendarDate): Fault {
  const allowed = { zh: "某一年的1月1日", en: "1 January of a year" };
  return fault("effectiveFrom", "out-of-range", day, allowed, { zh: "执行日", en: "effective day" });
}

function missing(path: string, year: number): Fault {
  return fault(path, "missing", "", { zh: `${year}年的标准`, en: `the standards of ${year}` }, kind);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
