import { enterpriseReward } from "../../../../src/policies/employment-poverty-relief/placement/enterprise-reward.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二(四) — 吸纳一人就业1年以上，一次性奖励3000元。 */
export default {
  rule: enterpriseReward,
  given: {
    birthDate: "1980-03-02",
    isRuralResident: true,
    registeredPoor: true,
    ableToWork: true,
    wantsWork: true,
    work: [{ from: "2016-03-01", until: "2017-02-28" }],
    alreadyPaid: false,
  },
  rows: [
    {
      clause: "二(四)",
      when: "在企业就业正好1年：奖励3000元",
      value: { entitled: true, amount: "3000.00", unmet: [] },
      unmet: [],
      finds: ["reward"],
      notFound: ["above-max-age"],
    },
    {
      clause: "二(四)",
      when: "两段就业各满1年，分别自15周岁和16周岁开始：按第二段奖励",
      facts: {
        birthDate: "2001-01-01",
        work: [
          { from: "2016-01-01", until: "2016-12-31" },
          { from: "2017-06-01", until: "2018-05-31" },
        ],
      },
      // 2016−2001 = 15；2017−2001 = 16
      value: { entitled: true, amount: "3000.00" },
      unmet: [],
    },
    {
      clause: "二(四)",
      when: "在企业就业3年：一次性奖励3000元",
      facts: { work: [{ from: "2016-03-01", until: "2019-02-28" }] },
      value: { amount: "3000.00" },
    },
    {
      clause: "二(四)",
      when: "在企业就业差1天满1年：不予奖励",
      facts: { work: [{ from: "2016-03-01", until: "2017-02-27" }] },
      value: { entitled: false, amount: "0.00" },
      unmet: ["employed-long-enough"],
    },
    {
      clause: "二(四)",
      when: "2月29日起就业，次年无对应日：至2月28日满1年，给予奖励",
      facts: { work: [{ from: "2016-02-29", until: "2017-02-28" }] },
      // 没有2017-02-29，月末日2017-02-28为最后一日
      value: { entitled: true, amount: "3000.00" },
    },
    {
      clause: "二(四)",
      when: "2月29日起就业至次年2月27日：差1天满1年，不予奖励",
      facts: { work: [{ from: "2016-02-29", until: "2017-02-27" }] },
      value: { entitled: false },
      unmet: ["employed-long-enough"],
    },
    {
      clause: "二(四)",
      when: "8月31日起就业，次年有对应日：至8月30日满1年，给予奖励",
      facts: { work: [{ from: "2016-08-31", until: "2017-08-30" }] },
      // 对应日2017-08-31的前一天
      value: { entitled: true },
    },
    {
      clause: "二(四)",
      when: "8月31日起就业至次年8月29日：差1天满1年，不予奖励",
      facts: { work: [{ from: "2016-08-31", until: "2017-08-29" }] },
      value: { entitled: false },
      unmet: ["employed-long-enough"],
    },
    {
      clause: "二(四)",
      when: "两段就业首尾相接满1年：视为连续，给予奖励",
      facts: {
        work: [
          { from: "2016-03-01", until: "2016-08-31" },
          { from: "2016-09-01", until: "2017-02-28" },
        ],
      },
      value: { entitled: true },
    },
    {
      clause: "二(四)",
      when: "两段就业中断1天：不连续，不予奖励",
      facts: {
        work: [
          { from: "2016-03-01", until: "2016-08-31" },
          { from: "2016-09-02", until: "2017-03-31" },
        ],
      },
      value: { entitled: false },
      unmet: ["employed-long-enough"],
    },
    {
      clause: "二(四)",
      when: "60周岁生日当天开始就业满1年：开始时不属于贫困劳动者，不予奖励",
      facts: { birthDate: "1956-03-01" },
      // 2016−1956 = 60
      value: { entitled: false, amount: "0.00", unmet: ["impoverished-worker"] },
      notFound: ["above-max-age"],
    },
    {
      clause: "二(四)",
      when: "59周岁开始就业满1年，次日满60周岁：可计入的只有1个月，不予奖励",
      facts: { birthDate: "1957-01-01", work: [{ from: "2016-12-31", until: "2017-12-30" }] },
      // 2016-12-31这个月开始时59周岁，以后11个月开始时60周岁
      value: { entitled: false, amount: "0.00", unmet: ["employed-long-enough"] },
      unmet: ["employed-long-enough"],
      finds: ["above-max-age"],
    },
    {
      clause: "二(四)",
      when: "第12个月的第2天满60周岁：该月开始时仍为59周岁，给予奖励",
      facts: { birthDate: "1957-02-02" },
      // 2016-03-01起，第12个月从2017-02-01开始
      value: { entitled: true, amount: "3000.00" },
    },
    {
      clause: "二(四)",
      when: "第12个月的第1天满60周岁：可计入的只有11个月，不予奖励",
      facts: { birthDate: "1957-02-01" },
      value: { entitled: false },
      unmet: ["employed-long-enough"],
      finds: ["above-max-age"],
    },
    {
      clause: "二(四)",
      when: "8月31日起就业，前11个月至7月30日，第12个月的第1天满60周岁：可计入的只有11个月，不予奖励",
      facts: { birthDate: "1957-07-31", work: [{ from: "2016-08-31", until: "2017-08-30" }] },
      // 对应日2017-07-31
      value: { entitled: false },
      unmet: ["employed-long-enough"],
    },
    {
      clause: "二(四)",
      when: "15周岁开始连续就业：自满16周岁之日起满1年，给予奖励",
      facts: { birthDate: "2001-01-01", work: [{ from: "2016-06-01", until: "2017-12-31" }] },
      value: { entitled: true, amount: "3000.00" },
    },
    {
      clause: "二(四)",
      when: "15周岁开始连续就业，自满16周岁之日起差1天满1年：不予奖励",
      facts: { birthDate: "2001-01-01", work: [{ from: "2016-06-01", until: "2017-12-30" }] },
      // 第二段少一天
      value: { entitled: false, unmet: ["employed-long-enough"] },
      unmet: ["employed-long-enough"],
    },
    {
      clause: "二(四)",
      when: "59周岁时就业1个月，满1年的时段自60周岁起：开始时不属于贫困劳动者，不予奖励",
      facts: {
        birthDate: "1957-01-01",
        work: [
          { from: "2016-01-01", until: "2016-01-31" },
          { from: "2017-06-01", until: "2018-05-31" },
        ],
      },
      // 2017−1957 = 60
      value: { entitled: false, amount: "0.00", unmet: ["impoverished-worker"] },
      unmet: ["impoverished-worker"],
      finds: [["employed-long-enough", { begins: "2017-06-01" }]],
      notFound: ["above-max-age"],
    },
    {
      clause: "二(四)",
      when: "满16周岁后的就业不满1年：此前的就业不予计入，不予奖励",
      facts: {
        birthDate: "2001-01-01",
        work: [
          { from: "2016-01-01", until: "2016-12-31" },
          { from: "2017-06-01", until: "2018-05-30" },
        ],
      },
      value: { entitled: false, unmet: ["employed-long-enough"] },
    },
    {
      clause: "二(四)",
      when: "已领取过该项奖励：不再奖励",
      facts: { alreadyPaid: true },
      value: { entitled: false, amount: "0.00" },
      unmet: ["not-already-paid"],
    },
    {
      clause: "二(四)",
      when: "不属于贫困劳动者：不予奖励",
      facts: { isRuralResident: false },
      value: { entitled: false },
      unmet: ["impoverished-worker"],
    },
    {
      clause: "二(四)",
      when: "两段各就业6个月，中间中断，按“可以累计”口径：满1年，奖励3000元",
      readings: { spells: "accumulated" },
      facts: {
        work: [
          { from: "2016-01-01", until: "2016-06-30" },
          { from: "2016-09-01", until: "2017-02-28" },
        ],
      },
      value: { entitled: true, amount: "3000.00" }, // 6+6 = 12个月
      unmet: [],
      finds: [["several-spells", { spells: 2, counting: { code: "added-up" } }]],
    },
    {
      clause: "二(四)",
      when: "两段就业合计差1天满1年，按“可以累计”口径：不予奖励",
      readings: { spells: "accumulated" },
      facts: {
        work: [
          { from: "2016-01-01", until: "2016-06-30" },
          { from: "2016-09-01", until: "2017-02-27" },
        ],
      },
      value: { entitled: false, amount: "0.00" },
      unmet: ["employed-long-enough"],
    },
    {
      clause: "二(四)",
      when: "59周岁开始就业满1年，次日满60周岁，按“只在开始时核对年龄”口径：给予奖励",
      readings: { "age-checked": "at-start" },
      facts: { birthDate: "1957-01-01", work: [{ from: "2016-12-31", until: "2017-12-30" }] },
      value: { entitled: true, amount: "3000.00" },
      unmet: [],
    },
    {
      clause: "一",
      when: "本县自2018年起将年龄上限调整为64周岁，60周岁和62周岁各有一段就业满1年：按62周岁的一段奖励",
      figures: { maxAge: [{ from: "2018-01-01", value: "64" }] },
      facts: {
        birthDate: "1956-07-01",
        work: [
          { from: "2016-12-01", until: "2017-11-30" },
          { from: "2018-12-01", until: "2019-11-30" },
        ],
      },
      // 2016−1956 = 60；2018-12-01时62周岁
      value: { entitled: true, amount: "3000.00", unmet: [] },
      finds: [["employed-long-enough", { begins: "2018-12-01" }]],
    },
    {
      clause: "一",
      when: "本县自2017年起将年龄上限调整为64周岁，就业满1年期间满60周岁：给予奖励",
      figures: { maxAge: [{ from: "2017-01-01", value: "64" }] },
      facts: { birthDate: "1957-01-01", work: [{ from: "2016-12-31", until: "2017-12-30" }] },
      // 最后一个月从2017-11-30开始，那时60周岁
      value: { entitled: true, amount: "3000.00" },
      notFound: ["above-max-age"],
    },
    {
      clause: "二(四)",
      when: "本县将就业年限调整为2年，就业差1天满2年：不予奖励",
      figures: { enterpriseYears: "2" },
      facts: { work: [{ from: "2016-03-01", until: "2018-02-27" }] },
      value: { entitled: false },
      unmet: ["employed-long-enough"],
    },
    {
      clause: "二(四)",
      when: "本县将就业年限调整为2年，就业正好2年：奖励3000元",
      figures: { enterpriseYears: "2" },
      facts: { work: [{ from: "2016-03-01", until: "2018-02-28" }] },
      value: { entitled: true, amount: "3000.00" },
    },
    {
      clause: "二(四)",
      when: "就业起止日期颠倒、是/否项填成文字：一并指出",
      facts: { work: [{ from: "2016-03-02", until: "2016-03-01" }], alreadyPaid: "no" },
      faults: [
        ["alreadyPaid", "wrong-type"],
        ["work", "contradiction"],
      ],
    },
    {
      clause: "二(四)",
      when: "出生日期晚于就业开始日期：不接受",
      facts: { birthDate: "2016-03-02" },
      faults: [["birthDate", "contradiction"]],
    },
  ],
} satisfies CaseTable;
