import { yearOf } from "../../kernel/calendar.ts";
import { facts, impossible, needed } from "../../kernel/facts.ts";
import { day, flag, group, list, optional } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { year } from "./facts.ts";

/**
 * 岗位信息 — did a poor worker have the year's job notices, at home, and was contact made where it was owed. 二(二).
 *
 * A notice is one post. `contactArranged` is wanted when the worker suits a post and wants it. `deliveredHome` is null
 * where nothing was sent in the year.
 *
 * @example
 * jobNotices({ year: 2017, notices: [], suitsAPost: false, wantsThePost: false }).value
 * // { sent: 0, required: 5, missing: 5, enough: false, … }
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
            deliveredHome: flag({ zh: "送至家中", en: "delivered to the home" }),
          },
        ),
      ),
      suitsAPost: flag({ zh: "符合某个岗位的条件", en: "meets the conditions of a post" }),
      wantsThePost: flag({ zh: "有意愿赴企业就业", en: "wants to work at the enterprise" }),
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
    const required = policy.figure("noticesPerYear", `${facts.year}-12-31`);
    const sent = ofYear.length;
    const notAtHome = ofYear.filter((one) => !one.deliveredHome).length;
    if (sent === 0) policy.found("二(二)", "none-sent", { year: facts.year });
    const atHome =
      sent === 0 ? null : policy.condition("二(二)", "delivered-home", notAtHome === 0, { sent, notAtHome });

    const contactOwed = facts.suitsAPost && facts.wantsThePost;
    if (!contactOwed) policy.found("二(二)", "no-contact-owed");
    const contacted =
      !contactOwed ||
      policy.condition("二(二)", "contact-arranged", needed(facts.contactArranged, "contactArranged", owed));
    const enough = policy.condition("二(二)", "enough-notices", sent >= required, {
      year: facts.year,
      sent,
      required,
    });
    return {
      sent,
      required,
      missing: enough ? 0 : required - sent,
      enough,
      deliveredHome: atHome,
      contactOwed,
      dutyMet: enough && atHome !== false && contacted,
    };
  },
});

const owed = { zh: "符合条件又有意愿的，要写明是否已联系", en: "wanted for somebody suitable and willing" };

export const jobNoticesWords = {
  title: { zh: "岗位信息", en: "Job notices" },
  asks: { zh: "一年的岗位信息送够了没有？", en: "Did the worker have the year's job notices?" },
  findings: {
    "none-sent": { zh: "{year:count}年没有发送岗位信息", en: "no notice was sent in {year:count}" },
    "delivered-home": {
      holds: {
        zh: "{sent:count}个岗位信息都送到家中",
        en: "all of the {sent:count} notice(s) were delivered to the home",
      },
      fails: {
        zh: "{sent:count}个岗位信息中{notAtHome:count}个没有送到家中",
        en: "{notAtHome:count} of the {sent:count} notice(s) were not delivered to the home",
      },
    },
    "no-contact-owed": {
      zh: "不符合岗位条件或没有意愿，不必联系企业",
      en: "not suitable or not willing: no contact is owed",
    },
    "contact-arranged": {
      holds: { zh: "已帮助与企业联系", en: "put in touch with the enterprise" },
      fails: { zh: "还没有帮助与企业联系", en: "not yet put in touch with the enterprise" },
    },
    "enough-notices": {
      holds: {
        zh: "{year:count}年发送{sent:count}个，不少于{required:count}个",
        en: "{sent:count} notice(s) in {year:count}, not fewer than {required:count}",
      },
      fails: {
        zh: "{year:count}年发送{sent:count}个，少于{required:count}个",
        en: "{sent:count} notice(s) in {year:count}, fewer than {required:count}",
      },
    },
  },
} as const satisfies Words;
