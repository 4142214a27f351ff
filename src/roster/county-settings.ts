import { readFile } from "node:fs/promises";
import { type CalendarDate, yearOf } from "../kernel/days/calendar.ts";
import { type Facts, facts } from "../kernel/facts/facts.ts";
import { day, money, name } from "../kernel/facts/fields.ts";
import { group, list, optional } from "../kernel/facts/groups.ts";
import { isRecord } from "../kernel/facts/record.ts";
import { display, type Fault, fault, PolicyError } from "../kernel/language/errors.ts";
import type { Text } from "../kernel/language/text.ts";
import { accountLedger } from "../policies/landless-farmers/account/account-ledger.ts";
import { countyLand, year } from "../policies/landless-farmers/facts.ts";
import type { adopt } from "../policies/landless-farmers/index.ts";
import { determine } from "../policies/landless-farmers/overall/determine.ts";
import { wholeText } from "./decoding.ts";
import { invalidFile, unreadableFile } from "./file-error.ts";
import { withTodaysNames } from "./renamed-keys.ts";

/** 县设定 — the form of the county's file: its name, the days that the text leaves blank, its land, its standards. */
const countySettingsFields = facts({
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
        dibaoStandard: money({ zh: "最低生活保障标准（每月）", en: "minimum living standard per month" }),
        averageDibaoTopUp: optional(
          money({ zh: "当年农村低保平均补差（每月）", en: "average rural top-up of the year" }),
        ),
        allowanceAmount: money({ zh: "月补助金", en: "monthly subsidy" }),
      },
    ),
    { min: 1, max: 200 },
  ),
});

type InputOf<Form> = Form extends Facts<infer _, infer In> ? In : never;
type AdoptionOptions = Parameters<typeof adopt>[0];

/** 县设定 — the county's file as data. Land in mu, amounts in yuan a month, days as `YYYY-MM-DD`. */
export type CountySettingsInput = InputOf<typeof countySettingsFields> & {
  /** The readings chosen otherwise, as `adopt` takes them. */
  readonly readings?: AdoptionOptions["readings"];
  /** The county's own figures, as `adopt` takes them, but not `issuedOn` and `effectiveFrom` again. */
  readonly figures?: AdoptionOptions["figures"];
};

/** 县设定 — what is the same for everybody on a roster, and the rules as the county has adopted them. */
export interface CountySettings {
  readonly name: string;
  readonly determinedOn: CalendarDate;
  /** The facts that every person's determination is given. */
  readonly shared: Readonly<Record<string, unknown>>;
  readonly determine: typeof determine;
  readonly accountLedger: typeof accountLedger;
}

const kind: Text = { zh: "县设定文件", en: "county file" };

/** Reads the county's file (JSON). Throws one PolicyError with every fault in it. */
export async function readCountySettings(path: string): Promise<CountySettings> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadableFile(path, kind, error);
  });
  const text = wholeText(bytes);
  if (text.includes("\uFFFD")) throw invalidFile(path, kind, noText, encodedText);
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    const why = String((error as Error).message);
    throw invalidFile(
      path,
      kind,
      { zh: `不是 JSON（${why}）`, en: `no JSON (${why})` },
      { zh: "JSON 文件", en: "a JSON file" },
    );
  }
  return parseCountySettings(withTodaysNames(given) as CountySettingsInput);
}

const noText: Text = { zh: "有无法识别的字符", en: "it has characters that cannot be decoded" };
const encodedText: Text = { zh: "UTF-8 或 GB18030 编码的文字", en: "text in UTF-8 or GB18030" };

/**
 * 采用 — a county made of plain data: the form of its file, with `readings` and `figures` as `adopt` takes them. Throws
 * one PolicyError with every fault, whatever is given.
 */
export function parseCountySettings(given: CountySettingsInput): CountySettings {
  if (!isRecord(given)) {
    const allowed = { zh: "一组字段（对象）", en: "an object of fields" };
    throw new PolicyError([fault("county", "wrong-type", display(given), allowed, kind)]);
  }
  const { readings, figures, ...own } = given;
  const options = { readings, figures } as AdoptionOptions;
  const optionFaults = [...faultsIn(options), ...daysTwice(figures)];
  const known = countySettingsFields.parse(own);
  if (known instanceof PolicyError) throw new PolicyError([...known.faults, ...optionFaults]);

  const { land, standards } = own;
  const thisYear = yearOf(known.determinedOn);
  const current = standards.find((one) => one.year === thisYear);
  const averageDibaoTopUp = standards.find((one) => one.year === thisYear - 1)?.averageDibaoTopUp;
  const faults = [...sameYearTwice("land", land), ...sameYearTwice("standards", standards), ...optionFaults];
  if (current === undefined) faults.push(missing("standards", thisYear));
  if (averageDibaoTopUp === undefined) faults.push(missing("standards.averageDibaoTopUp", thisYear - 1));
  // told here once, and not for every row
  if (!known.effectiveFrom.endsWith("-01-01")) faults.push(notNewYear(known.effectiveFrom));
  if (faults.length > 0) throw new PolicyError(faults);

  const { issuedOn, effectiveFrom } = known;
  const adopted = { ...options, figures: { ...figures, issuedOn, effectiveFrom } };
  return {
    name: known.county,
    determinedOn: known.determinedOn,
    shared: {
      on: known.determinedOn,
      // the county's own: what the caller does to the data afterwards changes no row
      county: land.map((one) => ({ ...one })),
      dibaoStandard: current?.dibaoStandard,
      averageDibaoTopUp,
      allowanceAmount: current?.allowanceAmount,
    },
    determine: determine.adopt(adopted),
    accountLedger: accountLedger.adopt(adopted),
  };
}

/** What is wrong with the readings and figures, as `adopt` finds it. */
function faultsIn(options: AdoptionOptions): readonly Fault[] {
  try {
    determine.adopt(options);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.faults;
  }
}

function sameYearTwice(path: string, entries: readonly { readonly year: number }[]): Fault[] {
  const years = entries.map((one) => one.year);
  const allowed = { zh: "每年只有一条", en: "one entry a year" };
  return years.flatMap((year, index) =>
    years.indexOf(year) === index
      ? []
      : [fault(`${path}[${index}].year`, "contradiction", String(year), allowed, kind)],
  );
}

/** The days that stand in the file itself may not be given a second time among its figures. */
function daysTwice(figures: unknown): Fault[] {
  if (!isRecord(figures)) return [];
  return (["issuedOn", "effectiveFrom"] as const)
    .filter((name) => Object.hasOwn(figures, name))
    .map((name) => {
      const allowed = { zh: `只写在文件的 ${name}`, en: `given once, as the file's own ${name}` };
      return fault(`figures.${name}`, "contradiction", display(figures[name]), allowed, kind);
    });
}

function notNewYear(day: CalendarDate): Fault {
  const allowed = { zh: "某一年的1月1日", en: "1 January of a year" };
  return fault("effectiveFrom", "out-of-range", day, allowed, { zh: "执行日", en: "effective day" });
}

function missing(path: string, year: number): Fault {
  return fault(path, "missing", "", { zh: `${year}年的标准`, en: `the standards of ${year}` }, kind);
}
