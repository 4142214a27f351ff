import { answer, count, facts } from "../../../kernel/facts/index.ts";
import { figuresDateOfYear } from "../../shared/figure-dates.ts";
import { optionalYear } from "../../shared/plan-facts.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { itemsAt, rule } from "../document.ts";

const bodies = itemsAt("二", {
  bureau: { zh: "局机关", en: "the bureau" },
  "subordinate-bodies": { zh: "局属二级单位", en: "subordinate bodies" },
  "town-centres": { zh: "镇（区）人社中心", en: "town (district) HR centres" },
});

const unit = { zh: "个", en: "bodies" };

/**
 * 评议对象 — Lists the bodies under review, with the number of each and the total. 二.
 *
 * The text does not state the number of subordinate bodies, so it is a fact.
 *
 * @example reviewedBodies({ subordinateBodies: 9 }).value.total // 21
 */
export const reviewedBodies = rule({
  name: "reviewed-bodies",
  title: { zh: "评议对象", en: "Reviewed bodies" },
  question: { zh: "评议哪些单位，共多少个？", en: "Which bodies are reviewed, and how many are there?" },
  clauses: ["二"],
  facts: facts({
    year: optionalYear,
    subordinateBodies: count({ zh: "局属二级单位数", en: "number of subordinate bodies" }, unit, { max: 10_000 }),
  }),
  answer: answer({
    bodies: listOf(
      bodies,
      { zh: "评议对象", one: "body under review", many: "bodies under review" },
      { count: count({ zh: "单位数", en: "number of bodies" }, unit) },
    ),
    total: count({ zh: "评议对象总数", en: "total number of bodies under review" }, unit),
  }),
  findings: { body: { zh: "{body:label}：{count:count}个", en: "{body:label}: {count:count}" } },
  decide({ year, subordinateBodies }, policy) {
    const on = figuresDateOfYear(policy, ["bureaus", "townCentres"], year);
    const bureau = policy.figure("bureaus", on);
    const centres = policy.figure("townCentres", on);
    const counts = { bureau, "subordinate-bodies": subordinateBodies, "town-centres": centres };
    const counted = bodies.all.map(({ address, label, entry }) => {
      const count = counts[label.code];
      policy.found(address, "body", { body: label, count });
      return { ...entry, count };
    });
    return { bodies: counted, total: bureau + subordinateBodies + centres };
  },
});
