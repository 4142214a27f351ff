import type { Labels, Text } from "../../kernel/language/index.ts";
import { type DatedValue, figure, type Unit } from "../../kernel/policy/index.ts";

interface Stated {
  readonly value?: string;
  readonly values?: readonly DatedValue[];
  readonly quote: string;
  readonly options?: Labels;
  readonly title: Text;
  readonly source?: Text;
}

/** Figures of one unit that one clause states. Spread them into `defineFigures`. */
export function figuresAt<const Address extends string, const U extends Unit, Name extends string>(
  address: Address,
  unit: U,
  stated: { readonly [N in Name]: Stated },
) {
  const figures = Object.entries<Stated>(stated).map(([name, one]) => [name, figure({ address, unit, ...one })]);
  return Object.fromEntries(figures) as { readonly [N in Name]: ReturnType<typeof figure<U, Address>> };
}

/** The titles of the two ends of a period, by the unit in which a clause states them. */
const ends = {
  "month-day": { from: { zh: "开始日期", en: "start date of" }, until: { zh: "结束日期", en: "end date of" } },
  month: { from: { zh: "开始月份", en: "first month of" }, until: { zh: "结束月份", en: "last month of" } },
  clock: { from: { zh: "开始时刻", en: "start time of" }, until: { zh: "结束时刻", en: "end time of" } },
};

interface StatedPeriod<Address extends string, U extends keyof typeof ends> {
  readonly address: Address;
  readonly unit: U;
  /** The period itself; the titles of the two figures are made from it. */
  readonly title: Text;
  readonly from: Omit<Stated, "title">;
  readonly until: Omit<Stated, "title">;
}

/** 起止 — The figures `…From` and `…Until` of a period that a clause states. Spread them into `defineFigures`. */
export function periodFigures<
  const Name extends string,
  const Address extends string,
  const U extends keyof typeof ends,
>(name: Name, { address, unit, title, from, until }: StatedPeriod<Address, U>) {
  const titled = (end: "from" | "until"): Text => {
    const { zh, en } = ends[unit][end];
    return { zh: `${title.zh}${zh}`, en: `${en} ${title.en}` };
  };
  const stated = {
    [`${name}From`]: { ...from, title: titled("from") },
    [`${name}Until`]: { ...until, title: titled("until") },
  };
  return figuresAt(address, unit, stated as { readonly [N in `${Name}From` | `${Name}Until`]: Stated });
}
