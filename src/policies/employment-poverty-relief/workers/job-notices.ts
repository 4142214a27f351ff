import { yearOf } from "../../../kernel/days/index.ts";
import {
  answer,
  count,
  day,
  facts,
  flag,
  group,
  list,
  mustHold,
  nullable,
  optional,
} from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { rule } from "../document.ts";
import { year } from "../facts.ts";

const notices = { zh: "个", en: "notices" };

const findings = {
  "none-sent": { zh: "{year:count}年未发送岗位信息", en: "no notice was sent in {year:count}" },
  "delivered-to-home": {
    holds: { zh: "{sent:count}个岗位信息均已送至家中", en: "{sent:count} notice(s) sent, all delivered to the home" },
    fails: {
      zh: "{sent:count}个岗位信息中，{notAtHome:count}个未送至家中",
      en: "{sent:count} notice(s) sent, {notAtHome:count} of them not delivered to the home",
    },
  },
  "no-contact-required": {
    zh: "不符合岗位条件或无就业意愿，无需帮助联系企业",
    en: "does not qualify for a post or does not want to work, so no contact is required",
  },
  "contact-needed": {
    zh: "应帮助与企业联系，须填报是否已联系",
    en: "contact is required, but it is not stated whether it was arranged",
  },
  "contact-arranged": {
    holds: { zh: "已帮助与企业联系", en: "has been put in touch with the enterprise" },
    fails: { zh: "尚未帮助与企业联系", en: "has not yet been put in touch with the enterprise" },
  },
  "enough-notices": {
    holds: {
      zh: "{year:count}年发送岗位信息{sent:count}个，不少于{target:count}个",
      en: "{sent:count} notice(s) in {year:count}, at least the required {target:count}",
    },
    fails: {
      zh: "{year:count}年发送岗位信息{sent:count}个，少于{target:count}个",
      en: "{sent:count} notice(s) in {year:count}, fewer than the required {target:count}",
    },
  },
} as const satisfies Findings;

/**
 * 岗位信息 — Decides whether a worker received enough job notices in a year, at home, and was put in touch with the
 * enterprise where required. 二(二).
 *
 * A notice is one post. Whether contact was arranged matters when the worker qualifies for a post and wants it; without
 * `contactArranged`, `met` is then null unless something else is lacking.
 * `deliveredToHome` is null when no notice was sent in the year.
 *
 * @example jobNotices({ year: 2017, notices: [], qualifiesForPost: false, wantsPost: false }).value
 * // { sent: 0, target: 5, shortfall: 5, enoughSent: false, … }
 */
export const jobNotices = rule({
  name: "job-notices",
  title: { zh: "岗位信息", en: "Job notices" },
  question: {
    zh: "当年岗位信息是否达到规定数量并送至家中，相差多少？",
    en: "Did the worker receive the year's job notices at home?",
  },
  clauses: ["二(二)"],
  facts: facts(
    {
      year,
      notices: list(
        { zh: "岗位信息", en: "job notices" },
        group(
          { zh: "岗位信息", en: "job notice" },
          {
            sentOn: day({ zh: "发送日期", en: "date sent" }),
            deliveredToHome: flag({ zh: "已送至家中", en: "delivered to the home" }),
          },
        ),
      ),
      qualifiesForPost: flag({ zh: "符合岗位条件", en: "qualifies for a post" }),
      wantsPost: flag({ zh: "有意愿赴企业就业", en: "wants the post" }),
      contactArranged: optional(flag(findings["contact-arranged"].holds)),
    },
    mustHold(
      ["contactArranged", "notices"],
      { zh: "未发送岗位信息的，不得填报已联系", en: "contact only after a notice was sent" },
      (f) => f.contactArranged === true && f.notices.length === 0,
    ),
  ),
  answer: answer({
    sent: count({ zh: "当年发送的岗位信息数", en: "job notices sent in the year" }, notices),
    target: count({ zh: "规定的岗位信息数", en: "job notices required per year" }, notices),
    shortfall: count({ zh: "尚缺的岗位信息数", en: "shortfall of job notices" }, notices),
    enoughSent: flag({ zh: "达到规定的岗位信息数", en: "enough job notices were sent" }),
    deliveredToHome: nullable(
      flag({ zh: "岗位信息均送至家中", en: "all job notices of the year were delivered to the home" }),
    ),
    contactRequired: flag({ zh: "应帮助与企业联系", en: "contact with the enterprise is required" }),
    met: nullable(flag({ zh: "岗位信息要求均已完成", en: "all requirements for job notices are met" })),
  }),
  findings,
  decide(facts, policy) {
    // 每年 means the calendar year, so notices of other years do not count here.
    const ofYear = facts.notices.filter((one) => yearOf(one.sentOn) === facts.year);
    const target = policy.figure("noticesPerYear", `${facts.year}-12-31`);
    const sent = ofYear.length;
    const notAtHome = ofYear.filter((one) => !one.deliveredToHome).length;
    if (sent === 0) policy.found("二(二)", "none-sent", { year: facts.year });
    const atHome =
      sent === 0 ? null : policy.condition("二(二)", "delivered-to-home", notAtHome === 0, { sent, notAtHome });

    const contactRequired = facts.qualifiesForPost && facts.wantsPost;
    const { contactArranged } = facts;
    if (!contactRequired) policy.found("二(二)", "no-contact-required");
    else if (contactArranged === undefined) policy.found("二(二)", "contact-needed");
    else policy.condition("二(二)", "contact-arranged", contactArranged);
    const contacted = contactRequired ? (contactArranged ?? null) : true;
    const { year } = facts;
    const enoughSent = policy.condition("二(二)", "enough-notices", sent >= target, { year, sent, target });
    return {
      sent,
      target,
      shortfall: enoughSent ? 0 : target - sent,
      enoughSent,
      deliveredToHome: atHome,
      contactRequired,
      met: enoughSent && atHome !== false && contacted,
    };
  },
});
