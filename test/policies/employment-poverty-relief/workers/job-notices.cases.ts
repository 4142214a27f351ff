import { jobNotices } from "../../../../src/policies/employment-poverty-relief/workers/job-notices.ts";
import type { CaseTable } from "../../../support/cases.ts";

const five = ["2017-02-01", "2017-04-01", "2017-06-01", "2017-08-01", "2017-10-01"].map((sentOn) => ({
  sentOn,
  deliveredToHome: true,
}));

/** 二(二) — 2017年分5次发送岗位信息，均送至家中。 */
export default {
  rule: jobNotices,
  given: { year: 2017, notices: five, qualifiesForPost: false, wantsPost: false },
  rows: [
    {
      clause: "二(二)",
      when: "一年发送岗位信息正好5个：达到规定数量",
      value: {
        sent: 5,
        target: 5,
        shortfall: 0,
        enoughSent: true,
        deliveredToHome: true,
        contactRequired: false,
        met: true,
      },
      unmet: [],
      finds: ["no-contact-required"],
      notFound: ["none-sent"],
    },
    {
      clause: "二(二)",
      when: "符合岗位条件且有意愿，已帮助联系企业：已完成",
      facts: { qualifiesForPost: true, wantsPost: true, contactArranged: true },
      value: { contactRequired: true, met: true },
      finds: ["contact-arranged"],
      notFound: ["no-contact-required"],
    },
    {
      clause: "二(二)",
      when: "符合岗位条件但无意愿：无需帮助联系企业",
      facts: { qualifiesForPost: true, contactArranged: false },
      value: { contactRequired: false, met: true },
    },
    {
      clause: "二(二)",
      when: "有意愿但不符合岗位条件：无需帮助联系企业",
      facts: { wantsPost: true, contactArranged: false },
      value: { contactRequired: false, met: true },
    },
    {
      clause: "二(二)",
      when: "一年只发送岗位信息4个：相差1个",
      facts: { notices: five.slice(1) },
      value: { sent: 4, shortfall: 1, enoughSent: false, met: false },
      unmet: ["enough-notices"],
    },
    {
      clause: "二(二)",
      when: "1月1日和12月31日发送的岗位信息：均予计入，达到规定数量",
      facts: {
        notices: [
          ...five.slice(2),
          { sentOn: "2017-01-01", deliveredToHome: true },
          { sentOn: "2017-12-31", deliveredToHome: true },
        ],
      },
      value: { sent: 5, enoughSent: true },
    },
    {
      clause: "二(二)",
      when: "一年未发送岗位信息：相差5个，不涉及是否送至家中",
      facts: { notices: [] },
      value: { sent: 0, shortfall: 5, enoughSent: false, deliveredToHome: null, met: false },
      unmet: ["enough-notices"],
      finds: ["none-sent"],
    },
    {
      clause: "二(二)",
      when: "上年底和下年初发送的岗位信息：不予计入，相差2个",
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
      when: "6个岗位信息中有未送至家中的：未完成",
      facts: { notices: [...five, { sentOn: "2017-11-01", deliveredToHome: false }] },
      value: { sent: 6, shortfall: 0, enoughSent: true, deliveredToHome: false, met: false },
      unmet: ["delivered-to-home"],
    },
    {
      clause: "二(二)",
      when: "符合岗位条件且有意愿，尚未帮助联系企业：未完成",
      facts: { qualifiesForPost: true, wantsPost: true, contactArranged: false },
      value: { contactRequired: true, met: false },
      unmet: ["contact-arranged"],
    },
    {
      clause: "二(二)",
      when: "应帮助联系企业，未填报是否已联系：无法认定是否完成，指出须填报",
      facts: { qualifiesForPost: true, wantsPost: true },
      value: { enoughSent: true, contactRequired: true, met: null },
      finds: ["contact-needed"],
    },
    {
      clause: "二(二)",
      when: "本县将当年岗位信息数调整为0个，未发送：无未完成事项",
      figures: { noticesPerYear: "0" },
      facts: { notices: [] },
      value: { target: 0, enoughSent: true, deliveredToHome: null, met: true },
    },
    {
      clause: "二(二)",
      when: "本县自2018年起改为每年6个：按年末的规定，2018年发送5个，尚缺1个",
      figures: { noticesPerYear: [{ from: "2018-01-01", value: "6" }] },
      facts: {
        year: 2018,
        notices: ["01", "03", "05", "07", "09"].map((month) => ({ sentOn: `2018-${month}-15`, deliveredToHome: true })),
      },
      value: { sent: 5, target: 6, shortfall: 1, enoughSent: false }, // 6−5
      unmet: ["enough-notices"],
    },
    {
      clause: "二(二)",
      when: "未发送岗位信息却填报已联系、年份填成文字：一并指出",
      facts: { year: "2017", notices: [], contactArranged: true },
      faults: [
        ["year", "wrong-type"],
        ["contactArranged", "contradiction"],
      ],
    },
  ],
} satisfies CaseTable;
