import { facts } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { flag } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { type Capacity, capacity, item } from "./facts.ts";

const papers = labels({
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

const both = [item("六12", papers["pension-application"]), item("六12", papers["register-and-identity-card"])];
const documentsOf = {
  flexible: Object.freeze([...both, item("六12", papers.invoice)]),
  employee: Object.freeze([...both, item("六12", papers["invoice-or-statement"])]),
} satisfies Record<Capacity, unknown>;

/**
 * 申领材料 — may the subsidy be claimed, and with which papers. 六12.
 *
 * The papers are listed also where a claim is not open yet. What was paid late may be claimed only under the other
 * option of the reading `late-payment`.
 *
 * @example claimDocuments({ capacity: "flexible", paidInTime: true, paidInFull: true }).value.mayClaim // true
 */
export const claimDocuments = rule({
  name: "claim-documents",
  clauses: ["六12"],
  facts: facts({
    capacity,
    paidInTime: flag({ zh: "按规定及时缴费", en: "paid in time" }),
    paidInFull: flag({ zh: "足额缴费", en: "paid in full" }),
  }),
  decide(facts, policy: Policy<typeof claimDocumentsWords>) {
    const lateCounts = !facts.paidInTime && policy.reading("late-payment") === "still-subsidised";
    if (lateCounts) policy.found("六12", "late-counts");
    const failing = failingOf({
      "paid-in-time": lateCounts || policy.condition("六12", "paid-in-time", facts.paidInTime),
      "paid-in-full": policy.condition("六12", "paid-in-full", facts.paidInFull),
    });
    const documents = documentsOf[facts.capacity];
    for (const paper of documents) policy.found("六12", "paper", { paper });
    return { mayClaim: failing.length === 0, documents, failing };
  },
});

export const claimDocumentsWords = {
  title: { zh: "申领材料", en: "Claim documents" },
  asks: { zh: "能不能申领补贴，要交哪些材料？", en: "May the subsidy be claimed, and with which papers?" },
  findings: {
    "paid-in-time": {
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
