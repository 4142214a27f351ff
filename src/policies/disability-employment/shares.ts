import type { CalendarDate } from "../../kernel/days/calendar.ts";
import { rejection } from "../../kernel/language/errors.ts";
import type { Ratio } from "../../kernel/numbers/ratio.ts";

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

/** 份额 — returns a share of a whole on a date. Rejects more than the whole: "1.5" would be 150%, not 1.5%. */
export function shareOn(name: Share, on: CalendarDate, policy: SharePolicy): Ratio {
  const share = policy.figure(name, on);
  if (share.numerator <= share.denominator) return share;
  throw rejection(`figures.${name}`, "out-of-range", share.text, { zh: "不得超过100%", en: "at most 100%" });
}
