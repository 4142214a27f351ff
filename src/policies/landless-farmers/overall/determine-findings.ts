import type { Findings } from "../../../kernel/policy/index.ts";
import type { Deciding } from "../document.ts";
import { barFindings } from "../enrolment/employee-pension.ts";
import { pensionFindings } from "./expected-benefits.ts";

export const findings = {
  "priced-for-today": { zh: "尚未缴费，按{on:date}标准测算", en: "not yet paid, so the shares are those of {on:date}" },
  "agreed-under-age": {
    holds: {
      zh: "{signedOn:date}签订分次缴费协议时未到缴清年龄，该协议予以认可",
      en: "the age limit for full payment was not reached by {signedOn:date}, so the agreement is valid",
    },
    fails: {
      zh: "{signedOn:date}签订分次缴费协议时已到缴清年龄，该协议不予认可",
      en: "the age limit for full payment was reached by {signedOn:date}, so the agreement is void",
    },
  },
  "no-default": {
    holds: { zh: "未超过缴清截止日{deadline:date}", en: "within the deadline for full payment ({deadline:date})" },
    fails: {
      zh: "截至{deadline:date}未缴清，改为享受养老补助",
      en: "not paid in full by the deadline ({deadline:date}), so the allowance applies",
    },
  },
  "once-a-year": {
    zh: "未填报各次缴费日期，按签订协议当年至缴清当年每年一次、每次等额测算",
    en: "no instalment dates were given; calculated with equal instalments, one in each year from agreement to full payment",
  },
  "no-individual-contribution": {
    zh: "应缴部分由村集体全额补助，个人无需缴费，视为缴清",
    en: "the village pays the whole joint contribution, so no individual contribution is due and payment is complete",
  },
  ...barFindings,
  "pension-continues": {
    zh: "先参加养老保障，后参加职工养老保险：领导小组研究决定前，养老保障关系保留",
    en: "enrolled in the pension before the employees' pension; the pension continues until the leading group decides",
  },
  "allowance-follows": {
    yes: {
      zh: "已到领取补助年龄，未参保也未作选择：直接纳入养老补助",
      en: "reached allowance age without enrolling or choosing, so receives the allowance without an application",
    },
    no: {
      zh: "已到领取补助年龄，未参保也未作选择：须本人申请才能纳入养老补助",
      en: "reached allowance age without enrolling or choosing; the allowance requires an application",
    },
  },
  "must-apply": {
    zh: "已放弃养老保障，尚未申请到龄领取养老补助：须本人申请才能纳入养老补助",
    en: "waived the pension without applying for the later allowance; the allowance requires an application",
  },
  ...pensionFindings,
  outcome: { zh: "认定结果：{outcome:label}", en: "outcome: {outcome:label}" },
} as const satisfies Findings;

/** The context passed to `determine` and its parts. */
export type Decision = Deciding<typeof findings>;
