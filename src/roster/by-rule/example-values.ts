import { type AnyField, isRejection, type Shape } from "../../kernel/facts/index.ts";
import { type Sense, senseOf } from "./senses.ts";

/** The choices so far for each field, by its path without list indexes. */
export interface Choices {
  /** A whole number below `count`. */
  pick(path: string, count: number): number;
  isFilledIn(path: string): boolean;
  /** Gives an optional fact. */
  fillIn(path: string): void;
  /** Chooses another value for a field, and occasionally leaves it out. */
  change(path: string): void;
  /** Whether dates are in order, as those of a plan are. */
  readonly daysInOrder: boolean;
  /** The number of dates so far; undefined if dates are chosen freely. */
  nextDay(path: string): number | undefined;
  startAgain(): void;
}

export function choices(number: number, daysInOrder: boolean): Choices {
  let daysSoFar = 0;
  const picked = new Map<string, number>();
  const filledIn = new Set<string>();
  let state = 1 + number;
  // a fixed pseudo-random sequence: examples are the same on every machine
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
  const bare = (path: string): string => path.replace(/\[\d+\]/g, "");
  const fillIn = (path: string): void => {
    const keys = bare(path).split(".");
    keys.forEach((_, index) => {
      filledIn.add(keys.slice(0, index + 1).join("."));
    });
  };
  return {
    pick(path, count) {
      const place = bare(path);
      const own = picked.get(place);
      if (own !== undefined) return own % count;
      // a change of other fields changes it too, each field in its own way
      const around = [...picked.keys()].filter((one) => place.startsWith(`${one}.`) || place.startsWith(`${one}#`));
      if (around.length === 0) return number % count;
      const seeds = around.map((one) => (picked.get(one) ?? 0) % 9973);
      return (seeds.reduce((sum, seed) => (sum + (seed + sumOf(place)) * 48_271) % 2_147_483_647, number) >> 3) % count;
    },
    isFilledIn: (path) => filledIn.has(bare(path)),
    fillIn,
    daysInOrder,
    nextDay: (path) => (daysInOrder && !picked.has(bare(path)) ? daysSoFar++ : undefined),
    startAgain: () => {
      daysSoFar = 0;
    },
    change(path) {
      const place = bare(path);
      for (const one of [...picked.keys()]) if (one.startsWith(`${place}.`)) picked.delete(one);
      picked.set(place, next());
      if (next() % 4 === 0) filledIn.delete(place);
    },
  };
}

const sumOf = (path: string): number => [...path].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 7);

/** An example of a field at a path; undefined if it is left out. */
export function exampleOf(shape: Shape, path: string, chosen: Choices): object {
  const entries = Object.entries(shape).map(([key, field]) => {
    const at = path === "" ? key : `${path}.${key}`;
    const isLeftOut = field.form.kind === "optional" && !chosen.isFilledIn(at);
    return [key, isLeftOut ? undefined : exampleOfField(field, at, chosen)];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function exampleOfField(field: AnyField, path: string, chosen: Choices): unknown {
  const { form, title } = field;
  switch (form.kind) {
    case "value":
      return exampleValue(senseOf(field), title.zh, form.read, path, chosen);
    case "list": {
      // first no item or one item, if the rule accepts both
      const length = Math.max(form.min, Math.min(form.max, chosen.pick(`${path}#`, 2) === 0 ? 1 : 0));
      return Array.from({ length }, (_, index) => exampleOfField(form.item, `${path}[${index}]`, chosen));
    }
    case "group":
      return exampleOf(form.shape, path, chosen);
    case "variant": {
      const codes = Object.keys(form.members);
      const at = `${path}.${form.key}`;
      const code = codes[chosen.pick(at, codes.length)] ?? "";
      return { [form.key]: code, ...exampleOf(form.members[code] ?? {}, path, chosen) };
    }
    default:
      return exampleOfField(form.inner, path, chosen);
  }
}

const births = ["1965-03-02", "1952-08-15", "1975-11-20", "1990-06-10", "2001-01-05"];
const days = [
  "2012-05-01",
  "2012-05-11",
  "2012-05-21",
  "2012-06-11",
  "2012-07-02",
  "2012-11-30",
  "2016-06-01",
  "2018-01-02",
  "2019-04-15",
  "2020-09-01",
  "2024-07-01",
  "2010-01-01",
];
const numbers = [1, 2, 3, 12, 60, 2012, 2011, 2018, 2020, 1995];

function exampleValue(
  sense: Sense,
  title: string,
  read: (input: unknown) => unknown,
  path: string,
  chosen: Choices,
): unknown {
  const accepted = candidatesOf(sense, title, path).filter((one) => !isRejection(read(one)));
  const place = sense.kind === "day" ? chosen.nextDay(path) : undefined;
  return accepted[place === undefined ? chosen.pick(path, accepted.length) : place % accepted.length];
}

function candidatesOf(sense: Sense, title: string, path: string): readonly unknown[] {
  switch (sense.kind) {
    case "day":
      return /出生/.test(title) ? births : days;
    case "month":
      return days.map((day) => day.slice(0, 7));
    case "clock":
      return ["09:30", "14:00"];
    case "flag":
      return [true, false];
    case "choice":
      return Object.keys(sense.labels);
    case "ratio":
      return ["70%", "100%", "50%"];
    case "amount":
      return sense.unit === "元" ? ["1000.00", "18000.00", "300.00", "0.00", "5400.00"] : ["1.5", "0.8", "3", "0"];
    case "count":
      return numbers;
    default:
      return [`${title}${(/\d+/.exec(path) ?? ["0"])[0] === "0" ? "甲" : "乙"}`, "甲", "乙"];
  }
}
