import type { CalendarDate } from "../../kernel/calendar.ts";
import { refused } from "../../kernel/facts.ts";
import type { Ratio } from "../../kernel/ratio.ts";

/** Figures that are a share of a whole. */
type Share =
  | "urbanCoverage"
  | "certificateRate"
  | "employmentRate"
  | "quota"
  | "publicWelfarePostShare"
  | "levyTrainingShare";

interface SharePolicy {
  figure(name: Share, on: CalendarDate): Ratio;
}

/** 份额 — Returns a share of a whole on a date. Rejects more than the whole: "1.5" would be 150%, not 1.5%. */
export function shareOn(name: Share, on: CalendarDate, policy: SharePolicy): Ratio {
  const share = policy.figure(name, on);
  if (share.numerator <= share.denominator) return share;
  throw refused(`figures.${name}`, "out-of-range", share.text, { zh: "不得超过100%", en: "at most 100%" });
}
