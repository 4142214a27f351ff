import { yearOf } from "../../kernel/calendar.ts";
import { facts, impossible, needed } from "../../kernel/facts.ts";
import { day, flag, group, list, optional } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { year } from "./facts.ts";

/**
 * 岗位信息 — did a poor worker have the year's job notices, at home, and was contact made where it was owed. 二(二).
 *
 * A notice is one post. `contactArranged` is wanted when the worker suits a post and wants it. `deliveredToHome` is null
 * where nothing was sent in the year.
 *
 * @example
 * jobNotices({ year: 2017, notices: [], qualifiesForPost: false, wantsPost: false }).value
 * // { sent: 0, target: 5, shortfall: 5, targetMet: false, … }
 */
export const jobNotices = rule({
  name: "job-notices",
  clauses: ["二(二)"],
  facts: facts(
    {
      year,
      notices: list(
        { zh: "岗位信息", en: "job notices" },
        group(
          { zh: "一个岗位信息", en: "one job notice" },
          {
            sentOn: day({ zh: "发送之日", en: "day of sending" }),
            deliveredToHome: flag({ zh: "送至家中", en: "delivered to the home" }),
          },
        ),
      ),
      qualifiesForPost: flag({ zh: "符合某个岗位的条件", en: "meets the conditions of a post" }),
      wantsPost: flag({ zh: "有意愿赴企业就业", en: "wants to work at the enterprise" }),
      contactArranged: optional(flag({ zh: "已帮助与企业联系", en: "put in touch with the enterprise" })),
    },
    impossible(
      ["contactArranged", "notices"],
      { zh: "没有岗位信息就没有联系", en: "no contact without a notice" },
      (f) => f.contactArranged === true && f.notices.length === 0,
    ),
  ),
  decide(facts, policy: Policy<typeof jobNoticesWords>) {
    // 每年: the calendar year; notices of other years count for those
    const ofYear = facts.notices.filter((one) => yearOf(one.sentOn) === facts.year);
    const target = policy.figure("noticesPerYear", `${facts.year}-12-31`);
    const sent = ofYear.length;
    const notAtHome = ofYear.filter((one) => !one.deliveredToHome).length;
    if (sent === 0) policy.found("二(二)", "none-sent", { year: facts.year });
    const atHome =
      sent === 0 ? null : policy.condition("二(二)", "delivered-to-home", notAtHome === 0, { sent, notAtHome });

    const contactRequired = facts.qualifiesForPost && facts.wantsPost;
    if (!contactRequired) policy.found("二(二)", "no-contact-required");
    const contacted =
      !contactRequired ||
      policy.condition(
        "二(二)",
        "contact-arranged",
        needed(facts.contactArranged, "contactArranged", contactRequiredReason),
      );
    const targetMet = policy.condition("二(二)", "enough-notices", sent >= target, {
      year: facts.year,
      sent,
      target,
    });
    return {
      sent,
      target,
      shortfall: targetMet ? 0 : target - sent,
      targetMet,
      deliveredToHome: atHome,
      contactRequired,
      met: targetMet && atHome !== false && contacted,
    };
  },
});

const contactRequiredReason = {
  zh: "符合条件又有意愿的，要写明是否已联系",
  en: "wanted for somebody suitable and willing",
};

export const jobNoticesWords = {
  title: { zh: "岗位信息", en: "Job notices" },
  asks: { zh: "一年的岗位信息送够了没有？", en: "Did the worker have the year's job notices?" },
  findings: {
    "none-sent": { zh: "{year:count}年没有发送岗位信息", en: "no notice was sent in {year:count}" },
    "delivered-to-home": {
      holds: {
        zh: "{sent:count}个岗位信息都送到家中",
        en: "all of the {sent:count} notice(s) were delivered to the home",
      },
      fails: {
        zh: "{sent:count}个岗位信息中{notAtHome:count}个没有送到家中",
        en: "{notAtHome:count} of the {sent:count} notice(s) were not delivered to the home",
      },
    },
    "no-contact-required": {
      zh: "不符合岗位条件或没有意愿，不必联系企业",
      en: "not suitable or not willing: no contact is owed",
    },
    "contact-arranged": {
      holds: { zh: "已帮助与企业联系", en: "put in touch with the enterprise" },
      fails: { zh: "还没有帮助与企业联系", en: "not yet put in touch with the enterprise" },
    },
    "enough-notices": {
      holds: {
        zh: "{year:count}年发送{sent:count}个，不少于{target:count}个",
        en: "{sent:count} notice(s) in {year:count}, not fewer than {target:count}",
      },
      fails: {
        zh: "{year:count}年发送{sent:count}个，少于{target:count}个",
        en: "{sent:count} notice(s) in {year:count}, fewer than {target:count}",
      },
    },
  },
} as const satisfies Words;
