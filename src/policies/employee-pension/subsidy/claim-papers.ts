import { answer, facts, flag, item, list } from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { conditionsOf, unmetConditions, unmetOf } from "../../shared/unmet.ts";
import { rule } from "../document.ts";
import { insuredAs, items } from "../facts.ts";

const papers = items({
  "pension-application": {
    address: "六12",
    zh: "①《被征地人员养老保障申请表》原件及复印件",
    en: "① application form for landless farmers' old-age security, with a copy",
  },
  "register-and-identity-card": {
    address: "六12",
    zh: "②户口簿、居民身份证原件及复印件",
    en: "② household register and identity card, with copies of both",
  },
  invoice: { address: "六12", zh: "③社保费缴纳发票原件及复印件", en: "③ contribution invoice, with a copy" },
  "invoice-or-statement": {
    address: "六12",
    zh: "③社保费缴纳发票或个人缴费对账单原件及复印件",
    en: "③ contribution invoice or personal contribution statement, with a copy",
  },
});

const findings = {
  "paid-on-time": {
    holds: { zh: "已按规定及时缴费", en: "contributions were paid on time" },
    fails: { zh: "未按规定及时缴费", en: "contributions were not paid on time" },
  },
  "late-counts": {
    zh: "未按规定及时缴费，按所选口径补缴后仍可申领",
    en: "contributions were not paid on time, but under the chosen reading the subsidy may still be claimed",
  },
  "paid-in-full": {
    holds: { zh: "已足额缴费", en: "contributions were paid in full" },
    fails: { zh: "未足额缴费", en: "contributions were not paid in full" },
  },
  paper: { zh: "{paper:label}", en: "{paper:label}" },
} as const satisfies Findings;

/**
 * 申领材料 — Decides whether the subsidy may be claimed, and lists the papers required. 六12.
 *
 * The papers are listed even if it may not be claimed. Contributions paid late may be claimed for only under the option
 * `still-subsidised` of the reading `late-payment`.
 *
 * @example claimPapers({ insuredAs: "flexible", paidOnTime: true, paidInFull: true }).value.eligible // true
 */
export const claimPapers = rule({
  name: "claim-papers",
  title: { zh: "申领材料", en: "Claim papers" },
  question: { zh: "是否可以申领社保补贴，须提交哪些材料？", en: "May the subsidy be claimed, and with which papers?" },
  clauses: ["六12"],
  facts: facts({
    insuredAs,
    paidOnTime: flag(findings["paid-on-time"].holds),
    paidInFull: flag(findings["paid-in-full"].holds),
  }),
  answer: answer({
    eligible: flag({ zh: "可以申领社保补贴", en: "subsidy may be claimed" }),
    papers: list(
      { zh: "申领补贴应提交的材料", en: "papers required to claim the subsidy" },
      item({ zh: "材料", en: "paper" }, papers.labels),
    ),
    unmet: unmetConditions(conditionsOf(findings)),
  }),
  findings,
  decide(facts, policy) {
    const lateCounts = !facts.paidOnTime && policy.reading("late-payment") === "still-subsidised";
    if (lateCounts) policy.found("六12", "late-counts");
    const unmet = unmetOf({
      "paid-on-time": lateCounts || policy.condition("六12", "paid-on-time", facts.paidOnTime),
      "paid-in-full": policy.condition("六12", "paid-in-full", facts.paidInFull),
    });
    const proof = facts.insuredAs === "flexible" ? "invoice" : "invoice-or-statement";
    const required = (["pension-application", "register-and-identity-card", proof] as const).map(
      (code) => papers.of[code],
    );
    for (const { address, label } of required) policy.found(address, "paper", { paper: label });
    return { eligible: unmet.length === 0, papers: required.map((one) => one.entry), unmet };
  },
});
