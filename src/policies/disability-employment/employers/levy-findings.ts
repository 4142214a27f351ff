import type { Findings } from "../../../kernel/policy/index.ts";

/** Findings of `disability-employment-levy`. */
export const levyFindings = {
  "below-quota": {
    yes: {
      zh: "在职职工{staff:count}人，其中残疾人{staffWithDisabilities:count}人，未达到应安排比例{quota:number}",
      en: "{staff:count} employee(s), {staffWithDisabilities:count} with a disability: below the quota of {quota:number}",
    },
    no: {
      zh: "在职职工{staff:count}人，其中残疾人{staffWithDisabilities:count}人，达到应安排比例{quota:number}",
      en: "{staff:count} employee(s), {staffWithDisabilities:count} with a disability: at least the quota of {quota:number}",
    },
  },
  "small-or-micro": {
    holds: { zh: "属于小微企业", en: "is a small or micro enterprise" },
    fails: { zh: "不属于小微企业", en: "is not a small or micro enterprise" },
  },
  "within-years": {
    holds: {
      zh: "{foundedOn:date}创业，{years:count}年免缴期限至{until:date}（含当日），仍在期限内",
      en: "founded on {foundedOn:date}; exempt for {years:count} year(s), until {until:date} (inclusive); still within that time",
    },
    fails: {
      zh: "{foundedOn:date}创业，{years:count}年免缴期限至{until:date}（含当日），已超过期限",
      en: "founded on {foundedOn:date}; exempt for {years:count} year(s), until {until:date} (inclusive); that time has passed",
    },
  },
  "few-staff": {
    holds: {
      zh: "在职职工{staff:count}人，不超过{limit:count}人",
      en: "{staff:count} employee(s), at most {limit:count}",
    },
    fails: {
      zh: "在职职工{staff:count}人，超过{limit:count}人",
      en: "{staff:count} employee(s), more than {limit:count}",
    },
  },
  exempt: { zh: "免缴残保金", en: "exempt from the levy" },
  "levy-required": { zh: "应缴纳残保金", en: "must pay the levy" },
  "amount-needed": {
    zh: "未填报{amount:label}，金额尚不能确定",
    en: "not given, so the amount is not known: {amount:label}",
  },
  "quota-not-set": {
    zh: "本县未规定应安排残疾人就业的比例，是否达到比例无法认定",
    en: "the county has not set the quota, so it is not known whether the employer reaches it",
  },
  "date-not-given": {
    zh: "未填报{date:label}，是否免缴无法认定",
    en: "not given, so it is not known whether the enterprise is exempt: {date:label}",
  },
  "above-quota": {
    yes: { zh: "超过应安排比例，给予奖励", en: "above the quota, so a reward is paid" },
    no: { zh: "恰好达到应安排比例，无需缴纳，也不予奖励", en: "exactly at the quota: no levy and no reward" },
  },
} as const satisfies Findings;
