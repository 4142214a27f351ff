import { facts } from "../../kernel/facts.ts";
import { lookupDay } from "../../kernel/plan.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { items, year } from "./facts.ts";

const helps = items({
  "internal-rules": { at: "二4", zh: "帮助企业完善内部规章制度", en: "help with the enterprise's internal rules" },
  disputes: { at: "二4", zh: "帮助企业解决劳动纠纷", en: "help to settle labour disputes" },
});

const pushes = items({
  "harmonious-relations": { at: "二4", zh: "推动劳动关系和谐与发展", en: "push harmonious labour relations" },
});

/**
 * 两助一推 — the two helps and the one push. 二4.
 *
 * @example
 * twoHelpsOnePush({ year: 2010 }).value.helps.map((one) => one.code) // ["internal-rules", "disputes"]
 */
export const twoHelpsOnePush = rule({
  name: "two-helps-one-push",
  clauses: ["二4"],
  facts: facts({ year }),
  decide(facts, policy: Policy<typeof twoHelpsOnePushWords>) {
    const on = lookupDay(facts.year);
    policy.found("二4", "counts", { helps: policy.figure("helps", on), pushes: policy.figure("pushes", on) });
    for (const { at, label } of helps.all) policy.found(at, "help", { item: label });
    for (const { at, label } of pushes.all) policy.found(at, "push", { item: label });
    return { helps: helps.all.map((one) => one.entry), pushes: pushes.all.map((one) => one.entry) };
  },
});

export const twoHelpsOnePushWords = {
  title: { zh: "两助一推", en: "Two helps and one push" },
  asks: { zh: "“两助一推”指哪几项？", en: "Which are the two helps and the one push?" },
  findings: {
    counts: { zh: "助{helps:count}项，推{pushes:count}项", en: "{helps:count} helps, {pushes:count} push" },
    help: { zh: "两助之一：{item:label}", en: "one help: {item:label}" },
    push: { zh: "一推：{item:label}", en: "the push: {item:label}" },
  },
} as const satisfies Words;
