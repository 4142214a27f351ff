import type { PlannedGroup } from "./plan.ts";
import type { Random } from "./random.ts";

/** 特殊人群单元格 — Its text, and the group whose preference applies in that year, if any. */
export interface Certificates {
  readonly text: string;
  readonly group: PlannedGroup | null;
}

/** Certificates of a person assessed for a year: valid, lapsed, of all grades and generations, several at once. */
export function groupsOf(year: number, random: Random): Certificates {
  const last = year - 1;
  return random.oneOf<Certificates>([
    { text: `低保对象（${last}、${year}）`, group: "dibao" },
    { text: `独生子女户（${year}）`, group: "one-child" },
    { text: `独生子女户（${year}、女儿、本人）`, group: "one-child" },
    { text: `二女结扎户（${last}、${year}、${year + 1}）`, group: "two-daughter" },
    { text: "持证残疾人（一级、第二代）", group: "disability" },
    { text: "持证残疾人（二级、第二代）", group: "disability" },
    { text: "持证残疾人（三级、第二代）", group: null },
    { text: "持证残疾人（四级、第二代）", group: null },
    { text: "持证残疾人（一级、第一代）", group: null },
    { text: `低保对象（${last}）`, group: null },
    { text: "二女结扎户（）", group: null },
    { text: `独生子女户（${last}）；持证残疾人（二级、第二代）`, group: "disability" },
    { text: `二女结扎户（${year}）；低保对象（${year}）`, group: "two-daughter" },
    { text: `低保对象(${year});独生子女户(${year});持证残疾人(一级、第二代)`, group: "dibao" },
  ]);
}
