import { impossible } from "../../kernel/facts.ts";
import { day, group } from "../../kernel/fields.ts";
import { itemsOf } from "../../kernel/items.ts";
import type { Text } from "../../kernel/text.ts";
import type { At } from "./document.ts";

/** The lists of this document. */
export const items = itemsOf<At>("assistance-week");

/** 起止日 — first and last day of a stage or of a block of days. */
export const period = (title: Text) =>
  group(title, { from: day({ zh: "首日", en: "first day" }), until: day({ zh: "末日", en: "last day" }) });

// every date is blank in the text; written out in full, the days bring their year with them
export const stages = {
  organisation: period({ zh: "组织阶段", en: "organisation" }),
  preparation: period({ zh: "准备阶段", en: "preparation" }),
  activity: period({ zh: "开展活动阶段", en: "activity" }),
  summary: period({ zh: "总结阶段", en: "summing up" }),
};
type Period = { readonly from: string; readonly until: string };
export type Stages = { readonly [C in keyof typeof stages]: Period };

/** 阶段的先后 — no stage ends before it starts, and each starts after the one before it has ended. */
export const stagesInOrder = [
  ends("organisation"),
  ends("preparation"),
  ends("activity"),
  ends("summary"),
  follows("preparation", "organisation"),
  follows("activity", "preparation"),
  follows("summary", "activity"),
];

function ends(stage: keyof Stages) {
  const allowed = { zh: "末日不早于首日", en: "last day not before the first" };
  return impossible<Stages>([stage], allowed, (f) => f[stage].until < f[stage].from);
}

function follows(later: keyof Stages, earlier: keyof Stages) {
  const allowed = { zh: "在前一阶段结束之后开始", en: "a start after the end of the stage before" };
  return impossible<Stages>([later, earlier], allowed, (f) => f[later].from <= f[earlier].until);
}

export const on = day({ zh: "查询之日", en: "day asked about" });
export const from = day({ zh: "期间首日", en: "first day of the period" });
export const until = day({ zh: "期间末日", en: "last day of the period" });
export const themeDay = day({ zh: "主题日", en: "theme day" });
