import { jobNotices } from "../../../src/policies/employment-poverty-relief/job-notices.ts";
import type { CaseTable } from "../../support/cases.ts";

const five = ["2017-02-01", "2017-04-01", "2017-06-01", "2017-08-01", "2017-10-01"].map((sentOn) => ({
  sentOn,
  deliveredToHome: true,
}));

/** 二(二) — 2017年在不同日子送到家中5个岗位信息。 */
export default {
  rule: jobNotices,
  given: { year: 2017, notices: five, qualifiesForPost: false, wantsPost: false },
  rows: [
    {
      clause: "二(二)",
      when: "正好5个：不少于5个",
      value: {
        sent: 5,
        target: 5,
        shortfall: 0,
        targetMet: true,
        deliveredToHome: true,
        contactRequired: false,
        met: true,
      },
      failing: [],
      finds: ["no-contact-required"],
      lacks: ["none-sent"],
    },
    {
      clause: "二(二)",
      when: "只有4个",
      facts: { notices: five.slice(1) },
      value: { sent: 4, shortfall: 1, targetMet: false, met: false },
      failing: ["enough-notices"],
    },
    {
      clause: "二(二)",
      when: "一个也没有：谈不上是否送到家中",
      facts: { notices: [] },
      value: { sent: 0, shortfall: 5, targetMet: false, deliveredToHome: null, met: false },
      failing: ["enough-notices"],
      finds: ["none-sent"],
    },
    {
      clause: "二(二)",
      when: "县里某年一个也不要求，一个也没有发：没有未尽的事",
      figures: { noticesPerYear: "0" },
      facts: { notices: [] },
      value: { target: 0, targetMet: true, deliveredToHome: null, met: true },
    },
    {
      clause: "二(二)",
      when: "上年底和下年初的不算",
      facts: {
        notices: [
          ...five.slice(2),
          { sentOn: "2016-12-31", deliveredToHome: true },
          { sentOn: "2018-01-01", deliveredToHome: true },
        ],
      },
      value: { sent: 3, shortfall: 2 },
    },
    {
      clause: "二(二)",
      when: "元旦和年底的都算",
      facts: {
        notices: [
          ...five.slice(2),
          { sentOn: "2017-01-01", deliveredToHome: true },
          { sentOn: "2017-12-31", deliveredToHome: true },
        ],
      },
      value: { sent: 5, targetMet: true },
    },
    {
      clause: "二(二)",
      when: "有一个没有送到家中",
      facts: { notices: [...five, { sentOn: "2017-11-01", deliveredToHome: false }] },
      value: { sent: 6, shortfall: 0, targetMet: true, deliveredToHome: false, met: false },
      failing: ["delivered-to-home"],
    },
    {
      clause: "二(二)",
      when: "符合条件又有意愿，已经联系",
      facts: { qualifiesForPost: true, wantsPost: true, contactArranged: true },
      value: { contactRequired: true, met: true },
      finds: ["contact-arranged"],
      lacks: ["no-contact-required"],
    },
    {
      clause: "二(二)",
      when: "符合条件又有意愿，还没有联系",
      facts: { qualifiesForPost: true, wantsPost: true, contactArranged: false },
      value: { contactRequired: true, met: false },
      failing: ["contact-arranged"],
    },
    {
      clause: "二(二)",
      when: "符合条件但没有意愿：不必联系",
      facts: { qualifiesForPost: true, contactArranged: false },
      value: { contactRequired: false, met: true },
    },
    {
      clause: "二(二)",
      when: "有意愿但不符合条件：不必联系",
      facts: { wantsPost: true, contactArranged: false },
      value: { contactRequired: false, met: true },
    },
    {
      clause: "二(二)",
      when: "应当联系，却没有写明是否已联系",
      facts: { qualifiesForPost: true, wantsPost: true },
      faults: [["contactArranged", "missing"]],
    },
    {
      clause: "二(二)",
      when: "没有岗位信息却已联系；年份为文字",
      facts: { year: "2017", notices: [], contactArranged: true },
      faults: [
        ["year", "wrong-type"],
        ["contactArranged", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
