import { readFile } from "node:fs/promises";
import { type CalendarDate, yearOf } from "../../kernel/days/index.ts";
import {
  day,
  expectedObject,
  type Facts,
  facts,
  group,
  isRecord,
  list,
  money,
  name,
  optional,
} from "../../kernel/facts/index.ts";
import { display, type Fault, fault, maxFaults, PolicyError, type Text } from "../../kernel/language/index.ts";
import type { AnyRule, Options } from "../../kernel/policy/index.ts";
import { accountLedger } from "../../policies/landless-farmers/account/account-ledger.ts";
import { countyLand, year } from "../../policies/landless-farmers/facts.ts";
import type { adopt } from "../../policies/landless-farmers/index.ts";
import { determine } from "../../policies/landless-farmers/overall/determine.ts";
import { invalidFile, notJson, unreadableFile } from "../file-error.ts";
import { repeatedKeys, wholeText } from "../files/index.ts";
import { withTodaysNames } from "./renamed-keys.ts";
import { keyTwice, withAllKeys } from "./settings-keys.ts";

/** 县级设置 — The fields of the settings file: the county's name, the dates left blank in the text, land, standards. */
const countySettingsFields = facts({
  county: name({ zh: "县", en: "county" }),
  issuedOn: day({ zh: "下发日期", en: "issue date" }),
  effectiveFrom: day({ zh: "执行日期", en: "effective date" }),
  determinedOn: day({ zh: "认定日期", en: "determination date" }),
  land: countyLand,
  standards: list(
    { zh: "各年标准", en: "standards by year" },
    group(
      { zh: "一年的标准", en: "one year's standards" },
      {
        year,
        dibaoStandard: money({ zh: "最低生活保障标准（每月）", en: "dibao standard per month" }),
        averageDibaoTopUp: optional(
          money({ zh: "当年农村低保平均补差（每月）", en: "average rural dibao top-up per month in the year" }),
        ),
        allowanceAmount: money({ zh: "月养老补助金", en: "old-age allowance per month" }),
      },
    ),
    { min: 1, max: 200 },
  ),
});

type InputOf<Form> = Form extends Facts<infer _, infer In> ? In : never;
type AdoptionOptions = Parameters<typeof adopt>[0];

/** 县级设置 — The settings file as data. Land in mu, amounts in yuan per month, dates as `YYYY-MM-DD`. */
export type CountySettingsInput = InputOf<typeof countySettingsFields> & {
  /** Readings other than the default ones, as `adopt` takes them. */
  readonly readings?: AdoptionOptions["readings"];
  /** The county's own figures, as `adopt` takes them, except `issuedOn` and `effectiveFrom`. */
  readonly figures?: AdoptionOptions["figures"];
};

/** 县级设置 — The facts common to everybody on a roster, and the rules under the county's readings and figures. */
export interface CountySettings {
  readonly name: string;
  readonly determinedOn: CalendarDate;
  /** The readings and figures, as `adopt` takes them. */
  readonly adopted: AdoptionOptions;
  /** `determine` under them, for `judgeTable`. */
  readonly rule: typeof determine;
  /** The facts shared by all determinations. */
  readonly shared: Readonly<Record<string, unknown>>;
  readonly keys: Readonly<Record<string, string>>;
  readonly accountLedger: typeof accountLedger;
}

const kind: Text = { zh: "县级设置文件", en: "county settings file" };

/** Reads the settings file (JSON). Throws one PolicyError with every fault in it. */
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
    throw invalidFile(path, kind, notJson(text, error), { zh: "JSON文件", en: "a JSON file" });
  }
  const repeated = repeatedKeys(text).slice(0, maxFaults);
  if (repeated.length > 0) throw new PolicyError(repeated.map((one) => keyTwice(one, kind)));
  return parseCountySettings(withTodaysNames(given) as CountySettingsInput);
}

const noText: Text = { zh: "含有无法识别的字符", en: "contains characters that cannot be decoded" };
const encodedText: Text = { zh: "UTF-8或GB18030编码的文字", en: "text in UTF-8 or GB18030" };

/**
 * 采用 — County settings from plain data: the fields of the file, with `readings` and `figures` as `adopt` takes them.
 * Throws one PolicyError with every fault.
 */
export function parseCountySettings(given: CountySettingsInput): CountySettings {
  if (!isRecord(given)) {
    throw new PolicyError([fault("settings", "wrong-type", display(given), expectedObject, kind)]);
  }
  const { readings, figures, ...own } = given;
  const options = { readings, figures } as AdoptionOptions;
  const optionFaults = [...faultsIn(options), ...daysTwice(figures)];
  const known = countySettingsFields.parse(own);
  if (known instanceof PolicyError) {
    throw new PolicyError([...known.faults.map((one) => withAllKeys(one, allKeys, kind)), ...optionFaults]);
  }

  const { land, standards } = own;
  const thisYear = yearOf(known.determinedOn);
  const current = standards.find((one) => one.year === thisYear);
  const averageDibaoTopUp = standards.find((one) => one.year === thisYear - 1)?.averageDibaoTopUp;
  const faults = [...sameYearTwice("land", land), ...sameYearTwice("standards", standards), ...optionFaults];
  if (current === undefined) faults.push(missing("standards", thisYear));
  if (averageDibaoTopUp === undefined) faults.push(missing("standards.averageDibaoTopUp", thisYear - 1));
  // reported here once rather than for every row
  if (!known.effectiveFrom.endsWith("-01-01")) faults.push(notNewYear(known.effectiveFrom));
  if (faults.length > 0) throw new PolicyError(faults);

  const { issuedOn, effectiveFrom } = known;
  const adopted = { ...options, figures: { ...figures, issuedOn, effectiveFrom } };
  return {
    name: known.county,
    determinedOn: known.determinedOn,
    adopted,
    shared: {
      on: known.determinedOn,
      // a copy: later changes to the caller's data change no row
      county: land.map((one) => ({ ...one })),
      dibaoStandard: current?.dibaoStandard,
      averageDibaoTopUp,
      allowanceAmount: current?.allowanceAmount,
    },
    rule: determine.adopt(adopted),
    keys: settingsKeys,
    accountLedger: accountLedger.adopt(adopted),
  };
}

/** Whether data is a settings file rather than readings, figures and facts. */
export const isSettings = (given: Readonly<Record<string, unknown>>): boolean =>
  ["standards", "land", "determinedOn"].some((key) => Object.hasOwn(given, key));

/** The settings file for any rule of the document: the adopted rule, and the shared facts that it takes. */
export function landlessCounty(rule: AnyRule, given: Readonly<Record<string, unknown>>) {
  const today = withTodaysNames(given) as CountySettingsInput;
  const { shared, adopted } = parseCountySettings(today);
  const known = Object.keys((rule.facts.plainSchema.properties ?? {}) as object);
  const facts = Object.entries(shared).filter(([name]) => known.includes(name));
  const options = adopted as Options;
  return { rule: rule.adopt(options), shared: Object.fromEntries(facts), options, keys: settingsKeys };
}

/** The name of a fact in the file, if it differs. */
const settingsKeys = { county: "land" } as const;

const allKeys = [...Object.keys(countySettingsFields.fields), "readings", "figures"];

/** The faults that `adopt` finds in the readings and figures. */
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
  const expected = { zh: "每年只填一组", en: "one entry per year" };
  return years.flatMap((year, index) =>
    years.indexOf(year) === index
      ? []
      : [fault(`${path}[${index}].year`, "contradiction", String(year), expected, kind)],
  );
}

/** The dates that the file has at its top level must not be repeated among its figures. */
function daysTwice(figures: unknown): Fault[] {
  if (!isRecord(figures)) return [];
  return (["issuedOn", "effectiveFrom"] as const)
    .filter((name) => Object.hasOwn(figures, name))
    .map((name) => {
      const expected = { zh: `只在文件顶层填写${name}`, en: `set only at the top level, as ${name}` };
      return fault(`figures.${name}`, "contradiction", display(figures[name]), expected, kind);
    });
}

function notNewYear(day: CalendarDate): Fault {
  const expected = { zh: "某一年的1月1日", en: "1 January of a year" };
  return fault("effectiveFrom", "out-of-range", day, expected, { zh: "执行日期", en: "effective date" });
}

function missing(path: string, year: number): Fault {
  return fault(path, "missing", "", { zh: `${year}年的标准`, en: `the standards of ${year}` }, kind);
}
