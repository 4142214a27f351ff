import { upperAge } from "../../kernel/age.ts";
import type { CalendarDate } from "../../kernel/calendar.ts";
import { facts, needed, ordered, refused } from "../../kernel/facts.ts";
import { day, optional } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { age } from "./age.ts";
import { laterOf } from "./days.ts";
import { type Policy, rule } from "./document.ts";
import { type Band, bands, birthDate, referenceDate } from "./facts.ts";

/** 可选择的待遇 — what a band may do: train, join the pension, wait for the subsidy, have the subsidy now. */
export type Choice = "train" | "join-pension" | "wait-for-subsidy" | "subsidy-now";

/**
 * 年龄段 — the band of a person by the age on the reference date, and what is open to it. 五(一)1, 五(一)2, 五(二).
 *
 * `on` is wanted only under the reading `under-16: "enters-on-growing-up"`.
 *
 * @example ageBand({ birthDate: "1970-03-02", referenceDate: "2012-05-01" }).value
 * // { band: "pension-first", fullYears: 42, open: ["train", "join-pension", "wait-for-subsidy"] }
 */
export const ageBand = rule({
  name: "age-band",
  clauses: ["五(一)1", "五(一)2", "五(二)"],
  facts: facts(
    { birthDate, referenceDate, on: optional(day({ zh: "认定之日", en: "day of the determination" })) },
    ordered("birthDate", "referenceDate", { zh: "出生不晚于确认年龄之日", en: "born by the reference date" }),
  ),
  decide(facts, policy: Policy<typeof ageBandWords>): BandAndChoices {
    const { birthDate, referenceDate } = facts;
    const atReference = policy.apply(age, { birthDate, on: referenceDate }).fullYears;
    const youngest = policy.figure("youngestAge", referenceDate);
    const growsIn = atReference < youngest && policy.reading("under-16") === "enters-on-growing-up";
    const grownTo = growsIn ? policy.apply(age, { birthDate, on: dayAsked(facts) }).fullYears : atReference;
    // the age of one who grows in is fixed on the day of entering
    const fullYears = growsIn ? Math.min(grownTo, youngest) : atReference;
    if (fullYears < youngest) {
      policy.found("五(一)1", "below-all-bands", { fullYears, from: youngest });
      return { band: bands["below-all-bands"].code, fullYears, open: [] };
    }
    const firstTo = upperAge(youngest, policy.figure("firstBandTo", referenceDate), "firstBandTo");
    if (fullYears <= firstTo) return trainingFirst(fullYears, youngest, firstTo, policy);
    const secondFrom = after(firstTo, "secondBandFrom", policy.figure("secondBandFrom", referenceDate));
    const secondTo = upperAge(secondFrom, policy.figure("secondBandTo", referenceDate), "secondBandTo");
    if (fullYears <= secondTo) {
      policy.found("五(一)2", "pension-first", { fullYears, from: secondFrom, to: secondTo });
      return { band: "pension-first", fullYears, open: openToWorkers };
    }
    const from = after(secondTo, "subsidyAge", policy.figure("subsidyAge", referenceDate));
    policy.found("五(二)", "subsidy-age", { fullYears, from });
    return { band: "subsidy-age", fullYears, open: openToTheOld };
  },
});

export interface BandAndChoices {
  band: Band;
  fullYears: number;
  open: readonly Choice[];
}

const openToTheYoung: readonly Choice[] = Object.freeze<Choice[]>(["train", "join-pension"]);
const openToWorkers: readonly Choice[] = Object.freeze<Choice[]>(["train", "join-pension", "wait-for-subsidy"]);
const openToTheOld: readonly Choice[] = Object.freeze<Choice[]>(["subsidy-now", "join-pension"]);

function trainingFirst(
  fullYears: number,
  from: number,
  to: number,
  policy: Policy<typeof ageBandWords>,
): BandAndChoices {
  policy.found("五(一)1", "training-first", { fullYears, from, to });
  const mayWait = policy.condition("五(二)", "may-wait", policy.reading("young-subsidy") === "open");
  return { band: "training-first", fullYears, open: mayWait ? openToWorkers : openToTheYoung };
}

/** A band begins where the one before ends: figures of a county that leave a gap or overlap are refused. */
function after(end: number, name: "secondBandFrom" | "subsidyAge", from: number): number {
  if (from === end + 1) return from;
  const allowed = { zh: `${end + 1}周岁（紧接上一年龄段）`, en: `${end + 1}, next to the band before` };
  throw refused(`figures.${name}`, "impossible", from, allowed);
}

function dayAsked(facts: { referenceDate: CalendarDate; on?: CalendarDate | undefined }): CalendarDate {
  const on = needed(facts.on, "on", { zh: "所选解读需要认定之日", en: "wanted under the chosen reading" });
  return laterOf(on, facts.referenceDate);
}

export const ageBandWords = {
  title: { zh: "年龄段", en: "Age band" },
  asks: { zh: "属于哪个年龄段，可以选择什么？", en: "Which age band, and what is open to it?" },
  findings: {
    "below-all-bands": {
      zh: "{fullYears:count}周岁，不满{from:count}周岁，不进入任何年龄段",
      en: "{fullYears:count} full year(s), below {from:count}: no band",
    },
    "training-first": {
      zh: "{fullYears:count}周岁，在{from:count}至{to:count}周岁之间：培训为主，也可参加养老保障",
      en: "{fullYears:count} full year(s), between {from:count} and {to:count}: training first, may join the pension",
    },
    "may-wait": {
      holds: { zh: "未参保的，到龄可以领取补助", en: "who does not join may have the subsidy at its age" },
      fails: { zh: "未参保的，到龄不能领取补助", en: "who does not join has no subsidy later" },
    },
    "pension-first": {
      zh: "{fullYears:count}周岁，在{from:count}至{to:count}周岁之间：养老保障为主，也可到龄领取补助",
      en: "{fullYears:count} full year(s), between {from:count} and {to:count}: pension first, or the subsidy later",
    },
    "subsidy-age": {
      zh: "{fullYears:count}周岁，年满{from:count}周岁：直接领取补助，也可改为参加养老保障",
      en: "{fullYears:count} full year(s), {from:count} reached: the subsidy at once, or the pension instead",
    },
  },
} as const satisfies Words;
