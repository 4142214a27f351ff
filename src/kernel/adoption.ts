import { isCalendarDate } from "./calendar.ts";
import { hasRepeats } from "./distinct.ts";
import { type Fault, fault, PolicyError, written } from "./errors.ts";
import type { Figures } from "./figure.ts";
import type { Reading, Readings, ReadingUse } from "./reading.ts";
import { isRecord } from "./record.ts";
import type { Text } from "./text.ts";
import { type DatedChange, type FigureChange, type Timeline, timelineOf } from "./timeline.ts";

/** What a county chooses and sets otherwise than the document's defaults. */
export interface Options<F extends Figures = Figures, R extends Readings = Readings> {
  readonly readings?: { readonly [Name in keyof R]?: R[Name] extends Reading<infer Option> ? Option : never };
  readonly figures?: { readonly [Name in keyof F]?: FigureChange };
}

/** 采用 — figures and readings of a document made ready for use, with a county's options in force. */
export interface Adoption {
  readonly timelines: ReadonlyMap<string, Timeline>;
  readonly chosen: ReadonlyMap<string, ReadingUse>;
}

interface Adoptable {
  readonly figures: Figures;
  readonly readings: Readings;
}

/** The document as it stands: all defaults. */
export function defaultAdoption({ figures, readings }: Adoptable): Adoption {
  return {
    timelines: mapped(figures, (figure) => timelineOf(figure)),
    chosen: mapped(readings, (reading) => use(reading, reading.default)),
  };
}

/** An adoption with further options laid over it. Throws one PolicyError with every fault in the options. */
export function adoptionWith(document: Adoptable, base: Adoption, options: unknown): Adoption {
  const faults: Fault[] = [];
  const given = section(options, "", ["readings", "figures"], faults);
  const readings = section(given.readings, "readings", Object.keys(document.readings), faults);
  const figures = section(given.figures, "figures", Object.keys(document.figures), faults);
  const chosen = Object.entries(readings).flatMap(([name, option]): [string, ReadingUse][] => {
    const reading = document.readings[name] as Reading;
    const known = reading.options.find((one) => one === option);
    if (known !== undefined) return [[name, use(reading, known)]];
    faults.push(fault(`readings.${name}`, "unknown-option", written(option), choices(reading.options)));
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
      fault(path === "" ? "options" : path, "wrong-type", written(value), {
        zh: "一组字段（对象）",
        en: "an object of fields",
      }),
    );
    return {};
  }
  const sound = Object.entries(value).filter(([key, one]) => {
    if (known.includes(key)) return one !== undefined;
    const where = path === "" ? key : `${path}.${key}`;
    faults.push(fault(where, "unknown-key", written(one), choices(known)));
    return false;
  });
  return Object.fromEntries(sound);
}

/** A change is laid over what was adopted before it. */
function changedTimeline({ figure, entries }: Timeline, change: FigureChange): Timeline {
  return timelineOf({ ...figure, values: entries.map(({ from, until, value }) => ({ from, until, value })) }, change);
}

const changeForm: Text = {
  zh: '一个值，或 [{ from: "YYYY-MM-DD", until?, value }] 的列表',
  en: 'one value, or a list of { from: "YYYY-MM-DD", until?, value }',
};

/** A figure's change as it was given, or why it is none. */
export function checkedChange(name: string, change: unknown): FigureChange {
  if (typeof change === "string" || typeof change === "number") return change;
  // made without its gaps, which `every` would pass over
  const entries = Array.isArray(change) ? Array.from<unknown>(change) : [];
  if (entries.length === 0 || !entries.every(isDatedChange)) {
    throw new PolicyError([fault(`figures.${name}`, "malformed", written(change), changeForm)]);
  }
  if (!hasRepeats(entries.map((one) => one.from))) return entries;
  throw new PolicyError([fault(`figures.${name}`, "impossible", written(change), oneAtATime)]);
}

const oneAtATime: Text = { zh: "从同一天起只有一个值", en: "one value from any one day" };

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
  return { zh: `以下之一：${all}`, en: `one of ${all}` };
}

function mapped<In, Out>(record: Readonly<Record<string, In>>, make: (one: In) => Out): Map<string, Out> {
  return new Map(Object.entries(record).map(([name, one]) => [name, make(one)]));
}
