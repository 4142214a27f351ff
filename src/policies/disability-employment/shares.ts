import type { CalendarDate } from "../../kernel/calendar.ts";
import { refused } from "../../kernel/facts.ts";
import type { Ratio } from "../../kernel/ratio.ts";

/** The figures that are a share of a whole. */
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

/** 份额 — a share of a whole as it stands on a day. Above the whole it is refused: "1.5" would be 150%, not 1.5%. */
export function shareOn(name: Share, on: CalendarDate, policy: SharePolicy): Ratio {
  const share = policy.figure(name, on);
  if (share.numerator <= share.denominator) return share;
  throw refused(`figures.${name}`, "out-of-range", share.text, { zh: "不超过100%", en: "at most 100%" });
}
