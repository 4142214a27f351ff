import { type CalendarDate, isCalendarDate } from "../days/calendar.ts";
import { expectedObject, isRecord, propertyOf } from "../facts/record.ts";
import { hasDuplicates } from "../facts/unique.ts";
import { display, type Fault, fault, maxFaults, PolicyError } from "../language/errors.ts";
import { frozen } from "../language/frozen.ts";
import type { Text } from "../language/text.ts";
import type { Figure, Figures } from "./figure.ts";
import type { Reading, Readings, ReadingUse } from "./reading.ts";
import { type DatedChange, type FigureChange, type Timeline, timelineOf } from "./timeline.ts";

/** 县级设置 — Overrides of a document's default readings and figures. */
export interface Options<F extends Figures = Figures, R extends Readings = Readings> {
  readonly readings?: { readonly [Name in keyof R]?: R[Name] extends Reading<infer Option> ? Option : never };
  readonly figures?: { readonly [Name in keyof F]?: FigureChange };
}

/** 采用 — The figures and readings of a document by name, parsed, with a county's options in force. Looked up at each use. */
export interface Adoption {
  readonly timelines: Readonly<Record<string, Timeline>>;
  readonly chosen: Readonly<Record<string, ReadingUse>>;
  /** The effective date of the document, if known. */
  readonly effectiveFrom: CalendarDate | undefined;
}

interface Adoptable {
  readonly figures: Figures;
  readonly readings: Readings;
  readonly effective?: Effective;
}

/** 执行日期 — When a document takes effect. Its rules reject earlier dates. */
export interface Effective {
  /** The figure with the effective date. */
  readonly figure: string;
  /** The facts with the date for which a rule decides. */
  readonly facts: readonly string[];
}

/** The document with all its defaults. */
export function defaultAdoption(document: Adoptable): Adoption {
  const timelines = mapped(document.figures, (figure) => timelineOf(figure));
  const chosen = mapped(document.readings, (reading) => use(reading, reading.default));
  return adoptionOf(document, timelines, chosen);
}

function adoptionOf({ effective }: Adoptable, timelines: Adoption["timelines"], chosen: Adoption["chosen"]): Adoption {
  const entries = effective && timelines[effective.figure]?.entries;
  return frozen({
    timelines: lookedUp(timelines),
    chosen: lookedUp(chosen),
    effectiveFrom: entries?.[0]?.parsed as CalendarDate | undefined,
  });
}

/** A record without a prototype: looked up by varying names, it takes half the time of a plain object. */
const lookedUp = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null), record);

/** An adoption with further options in force. Throws one PolicyError with every fault in the options. */
export function adoptionWith(document: Adoptable, base: Adoption, options: unknown): Adoption {
  const faults: Faults = { listed: [], unlisted: 0 };
  const given = section(options, "", ["readings", "figures"], faults);
  const readings = section(given.readings, "readings", Object.keys(document.readings), faults);
  const figures = section(given.figures, "figures", Object.keys(document.figures), faults);
  const chosen = Object.entries(readings).flatMap(([name, option]): [string, ReadingUse][] => {
    const reading = document.readings[name] as Reading;
    if (typeof option === "string" && Object.hasOwn(reading.options, option)) return [[name, use(reading, option)]];
    faults.listed.push(
      fault(
        `readings.${name}`,
        "unknown-option",
        display(option),
        choices(Object.keys(reading.options)),
        titles.readings,
      ),
    );
    return [];
  });
  const timelines = Object.entries(figures).flatMap(([name, change]): [string, Timeline][] => {
    try {
      return [
        [
          name,
          changedTimeline(base.timelines[name] as Timeline, checkedChange(document.figures[name] as Figure, change)),
        ],
      ];
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      faults.listed.push(...error.faults);
      return [];
    }
  });
  if (faults.listed.length > 0) throw new PolicyError(faults.listed, faults.unlisted);
  return adoptionOf(
    document,
    { ...base.timelines, ...Object.fromEntries(timelines) },
    { ...base.chosen, ...Object.fromEntries(chosen) },
  );
}

/** The titles of options and their parts. */
const titles = {
  "": { zh: "县级设置", en: "options" },
  readings: { zh: "口径", en: "reading" },
  figures: { zh: "参数", en: "figure" },
} as const satisfies Record<string, Text>;

interface Faults {
  readonly listed: Fault[];
  unlisted: number;
}

/** The values under the known names, read like facts: own or inherited, also from getters, each once. */
function section(
  value: unknown,
  path: keyof typeof titles,
  known: readonly string[],
  faults: Faults,
): Record<string, unknown> {
  if (value === undefined) return {};
  const title = titles[path];
  const where = (key: string): string => (path === "" ? key : `${path}.${key}`);
  const keys = isRecord(value) ? keysOf(value) : undefined;
  if (keys === undefined) {
    faults.listed.push(fault(path || "options", "wrong-type", display(value), expectedObject, title));
    return {};
  }
  const names = new Set(known);
  for (const key of keys) {
    if (names.has(key)) continue;
    if (faults.listed.length >= maxFaults) faults.unlisted++;
    else
      faults.listed.push(
        fault(where(key), "unknown-key", display(propertyOf(value as object, key)), choices(known), title),
      );
  }
  const read = known.map((name) => [name, propertyOf(value as object, name)]);
  return Object.fromEntries(read.filter(([, one]) => one !== undefined));
}

/** The keys of an object, as `for … in` finds them; undefined if it cannot be read. */
function keysOf(value: object): string[] | undefined {
  try {
    const keys: string[] = [];
    for (const key in value) keys.push(key);
    return keys;
  } catch {
    return undefined;
  }
}

/** A change overrides what was adopted before it. */
function changedTimeline({ figure, entries }: Timeline, change: FigureChange): Timeline {
  return timelineOf({ ...figure, values: entries.map(({ from, until, value }) => ({ from, until, value })) }, change);
}

const changeForm: Text = {
  zh: "单个值，或由 { from, until?, value } 组成的列表，日期格式 YYYY-MM-DD",
  en: "a single value, or a list of { from, until?, value } with dates as YYYY-MM-DD",
};

/** A change of a figure, copied and checked; throws if it is malformed. */
export function checkedChange({ name, title }: Pick<Figure, "name" | "title">, change: unknown): FigureChange {
  if (typeof change === "string" || typeof change === "number") return change;
  const entries = datedChanges(change);
  if (entries === undefined) {
    throw new PolicyError([fault(`figures.${name}`, "malformed", display(change), changeForm, title)]);
  }
  if (!hasDuplicates(entries.map((one) => one.from))) return entries;
  throw new PolicyError([fault(`figures.${name}`, "contradiction", display(change), oneAtATime, title)]);
}

function datedChanges(change: unknown): DatedChange[] | undefined {
  try {
    if (!Array.isArray(change)) return undefined;
    const { length } = change;
    if (!Number.isInteger(length) || length < 1 || length > maxChanges) return undefined;
    const entries: DatedChange[] = [];
    for (let index = 0; index < length; index++) {
      const entry = datedChange(change[index]);
      if (entry === undefined) return undefined;
      entries.push(entry);
    }
    return entries;
  } catch {
    return undefined; // a getter or a proxy that throws
  }
}

/** A limit above the number of days that the library covers. */
const maxChanges = 120_000;

const oneAtATime: Text = { zh: "同一开始日期只能有一个值", en: "at most one value starting on the same date" };

function datedChange(one: unknown): DatedChange | undefined {
  if (!isRecord(one)) return undefined;
  const { from, until, value } = one;
  for (const key in one) if (!changeKeys.has(key)) return undefined;
  if (!isCalendarDate(from) || (typeof value !== "string" && typeof value !== "number")) return undefined;
  if (until === undefined || until === null) return { from, value };
  return isCalendarDate(until) && until >= from ? { from, until, value } : undefined;
}

const changeKeys: ReadonlySet<string> = new Set(["from", "until", "value"]);

function use(reading: Reading, option: string): ReadingUse {
  return Object.freeze({ name: reading.name, option, isDefault: option === reading.default });
}

function choices(names: readonly string[]): Text {
  const all = names.length === 0 ? "—" : names.join(", ");
  return { zh: `可选：${all.replaceAll(", ", "、")}`, en: `one of ${all}` };
}

function mapped<In, Out>(record: Readonly<Record<string, In>>, make: (one: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([name, one]) => [name, make(one)]));
}
