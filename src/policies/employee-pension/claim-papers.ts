import { facts } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { flag } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { type InsuredAs, insuredAs, item } from "./facts.ts";

const paperLabels = labels({
  "pension-application": {
    zh: "①被征地人员养老保障申请表，原件和复印件",
    en: "① application form for landless old-age security, with a copy",
  },
  "register-and-identity-card": {
    zh: "②户口簿、居民身份证，原件和复印件",
    en: "② household register and identity card, with copies of both",
  },
  invoice: { zh: "③社保费缴纳发票，原件和复印件", en: "③ invoice of the contributions, with a copy" },
  "invoice-or-statement": {
    zh: "③社保费缴纳发票或者个人缴费对账单，原件和复印件",
    en: "③ invoice of the contributions or personal statement, with a copy",
  },
});

const both = [
  item("六12", paperLabels["pension-application"]),
  item("六12", paperLabels["register-and-identity-card"]),
];
const papersFor = {
  flexible: Object.freeze([...both, item("六12", paperLabels.invoice)]),
  employee: Object.freeze([...both, item("六12", paperLabels["invoice-or-statement"])]),
} satisfies Record<InsuredAs, unknown>;

/**
 * 申领材料 — may the subsidy be claimed, and with which papers. 六12.
 *
 * The papers are listed also where a claim is not open yet. What was paid late may be claimed only under the other
 * option of the reading `late-payment`.
 *
 * @example claimPapers({ insuredAs: "flexible", paidOnTime: true, paidInFull: true }).value.eligible // true
 */
export const claimPapers = rule({
  name: "claim-papers",
  clauses: ["六12"],
  facts: facts({
    insuredAs,
    paidOnTime: flag({ zh: "按规定及时缴费", en: "paid in time" }),
    paidInFull: flag({ zh: "足额缴费", en: "paid in full" }),
  }),
  decide(facts, policy: Policy<typeof claimPapersWords>) {
    const lateCounts = !facts.paidOnTime && policy.reading("late-payment") === "still-subsidised";
    if (lateCounts) policy.found("六12", "late-counts");
    const unmet = failingOf({
      "paid-on-time": lateCounts || policy.condition("六12", "paid-on-time", facts.paidOnTime),
      "paid-in-full": policy.condition("六12", "paid-in-full", facts.paidInFull),
    });
    const papers = papersFor[facts.insuredAs];
    for (const paper of papers) policy.found("六12", "paper", { paper });
    return { eligible: unmet.length === 0, papers, unmet };
  },
});

export const claimPapersWords = {
  title: { zh: "申领材料", en: "Claim papers" },
  asks: { zh: "能不能申领补贴，要交哪些材料？", en: "May the subsidy be claimed, and with which papers?" },
  findings: {
    "paid-on-time": {
      holds: { zh: "已按规定及时缴费", en: "the contributions were paid in time" },
      fails: { zh: "没有按规定及时缴费", en: "the contributions were not paid in time" },
    },
    "late-counts": {
      zh: "没有按规定及时缴费，缴了仍可申领",
      en: "the contributions were not paid in time, and may be claimed for all the same",
    },
    "paid-in-full": {
      holds: { zh: "已足额缴费", en: "the contributions were paid in full" },
      fails: { zh: "没有足额缴费", en: "the contributions were not paid in full" },
    },
    paper: { zh: "{paper:label}", en: "{paper:label}" },
  },
} as const satisfies Words;
