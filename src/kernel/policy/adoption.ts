import { isCalendarDate } from "../days/calendar.ts";
import { isRecord } from "../facts/record.ts";
import { hasDuplicates } from "../facts/unique.ts";
import { display, type Fault, fault, PolicyError } from "../language/errors.ts";
import type { Text } from "../language/text.ts";
import type { Figures } from "./figure.ts";
import type { Reading, Readings, ReadingUse } from "./reading.ts";
import { type DatedChange, type FigureChange, type Timeline, timelineOf } from "./timeline.ts";

/** 县级设置 — Overrides of a document's default readings and figures. */
export interface Options<F extends Figures = Figures, R extends Readings = Readings> {
  readonly readings?: { readonly [Name in keyof R]?: R[Name] extends Reading<infer Option> ? Option : never };
  readonly figures?: { readonly [Name in keyof F]?: FigureChange };
}

/** 采用 — The figures and readings of a document, parsed, with a county's options in force. */
export interface Adoption {
  readonly timelines: ReadonlyMap<string, Timeline>;
  readonly chosen: ReadonlyMap<string, ReadingUse>;
}

interface Adoptable {
  readonly figures: Figures;
  readonly readings: Readings;
}

/** The document with all its defaults. */
export function defaultAdoption({ figures, readings }: Adoptable): Adoption {
  return {
    timelines: mapped(figures, (figure) => timelineOf(figure)),
    chosen: mapped(readings, (reading) => use(reading, reading.default)),
  };
}

/** An adoption with further options in force. Throws one PolicyError with every fault in the options. */
export function adoptionWith(document: Adoptable, base: Adoption, options: unknown): Adoption {
  const faults: Fault[] = [];
  const given = section(options, "", ["readings", "figures"], faults);
  const readings = section(given.readings, "readings", Object.keys(document.readings), faults);
  const figures = section(given.figures, "figures", Object.keys(document.figures), faults);
  const chosen = Object.entries(readings).flatMap(([name, option]): [string, ReadingUse][] => {
    const reading = document.readings[name] as Reading;
    if (typeof option === "string" && Object.hasOwn(reading.options, option)) return [[name, use(reading, option)]];
    faults.push(fault(`readings.${name}`, "unknown-option", display(option), choices(Object.keys(reading.options))));
    return [];
  });
  const timelines = Object.entries(figures).flatMap(([name, change]): [string, Timeline][] => {
    try {
      return [[name, changedTimeline(base.timelines.get(name) as Timeline, checkedChange(name, change))]];
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      for (const one of error.faults) faults.push(one);
      return [];
    }
  });
  if (faults.length > 0) throw new PolicyError(faults);
  return {
    timelines: new Map([...base.timelines, ...timelines]),
    chosen: new Map([...base.chosen, ...chosen]),
  };
}

function section(value: unknown, path: string, known: readonly string[], faults: Fault[]): Record<string, unknown> {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    faults.push(
      fault(path === "" ? "options" : path, "wrong-type", display(value), {
        zh: "一组填报项（对象）",
        en: "an object",
      }),
    );
    return {};
  }
  const sound = Object.entries(value).filter(([key, one]) => {
    if (known.includes(key)) return one !== undefined;
    const where = path === "" ? key : `${path}.${key}`;
    faults.push(fault(where, "unknown-key", display(one), choices(known)));
    return false;
  });
  return Object.fromEntries(sound);
}

/** A change overrides what was adopted before it. */
function changedTimeline({ figure, entries }: Timeline, change: FigureChange): Timeline {
  return timelineOf({ ...figure, values: entries.map(({ from, until, value }) => ({ from, until, value })) }, change);
}

const changeForm: Text = {
  zh: "单个值，或由 { from, until?, value } 组成的列表，日期格式 YYYY-MM-DD",
  en: "a single value, or a list of { from, until?, value } with dates as YYYY-MM-DD",
};

/** Checks the form of a change of a figure; throws if it is malformed. */
export function checkedChange(name: string, change: unknown): FigureChange {
  if (typeof change === "string" || typeof change === "number") return change;
  // `Array.from` fills holes, which `every` would skip
  const entries = Array.isArray(change) ? Array.from<unknown>(change) : [];
  if (entries.length === 0 || !entries.every(isDatedChange)) {
    throw new PolicyError([fault(`figures.${name}`, "malformed", display(change), changeForm)]);
  }
  if (!hasDuplicates(entries.map((one) => one.from))) return entries;
  throw new PolicyError([fault(`figures.${name}`, "contradiction", display(change), oneAtATime)]);
}

const oneAtATime: Text = { zh: "同一开始日期只能有一个值", en: "at most one value starting on the same date" };

function isDatedChange(one: unknown): one is DatedChange {
  if (typeof one !== "object" || one === null) return false;
  const { from, until, value, ...rest } = one as Record<string, unknown>;
  if (!isCalendarDate(from) || Object.keys(rest).length > 0) return false;
  const endsLater = until === undefined || (isCalendarDate(until) && until >= from);
  return endsLater && (typeof value === "string" || typeof value === "number");
}

function use(reading: Reading, option: string): ReadingUse {
  return Object.freeze({ name: reading.name, option, isDefault: option === reading.default });
}

function choices(names: readonly string[]): Text {
  const all = names.length === 0 ? "—" : names.join(", ");
  return { zh: `可选：${all.replaceAll(", ", "、")}`, en: `one of ${all}` };
}

function mapped<In, Out>(record: Readonly<Record<string, In>>, make: (one: In) => Out): Map<string, Out> {
  return new Map(Object.entries(record).map(([name, one]) => [name, make(one)]));
}
