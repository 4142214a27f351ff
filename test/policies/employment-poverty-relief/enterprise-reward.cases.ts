import { enterpriseReward } from "../../../src/policies/employment-poverty-relief/enterprise-reward.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二(四) — 吸纳一人就业1年以上，一次3000元。 */
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
      when: "正好一年",
      value: { entitled: true, amount: "3000.00", unmet: [] },
      failing: [],
      finds: ["reward"],
      lacks: ["above-max-age"],
    },
    {
      clause: "二(四)",
      when: "比一年少一天",
      facts: { work: [{ from: "2016-03-01", until: "2017-02-27" }] },
      value: { entitled: false, amount: "0.00" },
      failing: ["employed-long-enough"],
    },
    {
      clause: "二(四)",
      when: "2月29日起，次年没有对应日：到2月28日满一年",
      facts: { work: [{ from: "2016-02-29", until: "2017-02-28" }] },
      value: { entitled: true, amount: "3000.00" },
    }, // 没有2017-02-29，月末日2017-02-28为最后一日
    {
      clause: "二(四)",
      when: "2月29日起，到次年2月27日：少一天",
      facts: { work: [{ from: "2016-02-29", until: "2017-02-27" }] },
      value: { entitled: false },
      failing: ["employed-long-enough"],
    },
    {
      clause: "二(四)",
      when: "8月31日起，次年有对应日：到8月30日满一年",
      facts: { work: [{ from: "2016-08-31", until: "2017-08-30" }] },
      value: { entitled: true },
    }, // 对应日2017-08-31的前一天
    {
      clause: "二(四)",
      when: "8月31日起，到次年8月29日：少一天",
      facts: { work: [{ from: "2016-08-31", until: "2017-08-29" }] },
      value: { entitled: false },
      failing: ["employed-long-enough"],
    },
    {
      clause: "二(四)",
      when: "两段首尾相接满一年",
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
      when: "两段之间断一天",
      facts: {
        work: [
          { from: "2016-03-01", until: "2016-08-31" },
          { from: "2016-09-02", until: "2017-03-31" },
        ],
      },
      value: { entitled: false },
      failing: ["employed-long-enough"],
    },
    {
      clause: "二(四)",
      when: "59周岁做过一个月，做满一年的那段从60周岁开始：不是贫困劳动者",
      facts: {
        birthDate: "1957-01-01",
        work: [
          { from: "2016-01-01", until: "2016-01-31" },
          { from: "2017-06-01", until: "2018-05-31" },
        ],
      },
      value: { entitled: false, amount: "0.00", unmet: ["impoverished-worker"] },
      failing: ["impoverished-worker"],
      finds: [["employed-long-enough", { begins: "2017-06-01" }]],
      lacks: ["above-max-age"],
    }, // 2017−1957 = 60
    {
      clause: "二(四)",
      when: "60周岁生日当天开始做满一年：开始时不是贫困劳动者",
      facts: { birthDate: "1956-03-01" },
      value: { entitled: false, amount: "0.00", unmet: ["impoverished-worker"] },
      lacks: ["above-max-age"],
    }, // 2016−1956 = 60
    {
      clause: "一",
      when: "县里从2018年起把年龄上限改为64周岁：60周岁做满的一年不算，62周岁做满的一年算",
      figures: { maxAge: [{ from: "2018-01-01", value: "64" }] },
      facts: {
        birthDate: "1956-07-01",
        work: [
          { from: "2016-12-01", until: "2017-11-30" },
          { from: "2018-12-01", until: "2019-11-30" },
        ],
      },
      value: { entitled: true, amount: "3000.00", unmet: [] },
      finds: [["employed-long-enough", { begins: "2018-12-01" }]],
    }, // 2016−1956 = 60；2018-12-01时62周岁
    {
      clause: "一",
      when: "县里从2017年起把年龄上限改为64周岁：期间满60周岁的一年也算",
      figures: { maxAge: [{ from: "2017-01-01", value: "64" }] },
      facts: { birthDate: "1957-01-01", work: [{ from: "2016-12-31", until: "2017-12-30" }] },
      value: { entitled: true, amount: "3000.00" },
      lacks: ["above-max-age"],
    }, // 最后一个月从2017-11-30开始，那时60周岁
    {
      clause: "二(四)",
      when: "做满一年的那段开始时是59周岁，次日满60周岁：只有一个月是贫困劳动者",
      facts: { birthDate: "1957-01-01", work: [{ from: "2016-12-31", until: "2017-12-30" }] },
      value: { entitled: false, amount: "0.00", unmet: ["employed-long-enough"] },
      failing: ["employed-long-enough"],
      finds: ["above-max-age"],
    }, // 2016-12-31这个月开始时59周岁，以后11个月开始时60周岁
    {
      clause: "二(四)",
      when: "同样的事实，只在开始时看年龄",
      readings: { "age-checked": "at-start" },
      facts: { birthDate: "1957-01-01", work: [{ from: "2016-12-31", until: "2017-12-30" }] },
      value: { entitled: true, amount: "3000.00" },
      failing: [],
    },
    {
      clause: "二(四)",
      when: "第12个月的第2天满60周岁：这个月开始时还是59周岁",
      facts: { birthDate: "1957-02-02" },
      value: { entitled: true, amount: "3000.00" },
    }, // 2016-03-01起，第12个月从2017-02-01开始
    {
      clause: "二(四)",
      when: "第12个月的第1天满60周岁：只有11个月",
      facts: { birthDate: "1957-02-01" },
      value: { entitled: false },
      failing: ["employed-long-enough"],
      finds: ["above-max-age"],
    },
    {
      clause: "二(四)",
      when: "8月31日起，前11个月到7月30日，第12个月的第1天满60周岁：只有11个月",
      facts: { birthDate: "1957-07-31", work: [{ from: "2016-08-31", until: "2017-08-30" }] },
      value: { entitled: false },
      failing: ["employed-long-enough"],
    }, // 对应日2017-07-31
    {
      clause: "二(四)",
      when: "做满一年的有两段，第一段开始时15周岁，第二段开始时16周岁：按第二段",
      facts: {
        birthDate: "2001-01-01",
        work: [
          { from: "2016-01-01", until: "2016-12-31" },
          { from: "2017-06-01", until: "2018-05-31" },
        ],
      },
      value: { entitled: true, amount: "3000.00" },
      failing: [],
    }, // 2016−2001 = 15；2017−2001 = 16
    {
      clause: "二(四)",
      when: "16周岁以后的那段不满一年，以前的不算",
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
      when: "15周岁开始、没有间断：从满16周岁那天起做满一年",
      facts: { birthDate: "2001-01-01", work: [{ from: "2016-06-01", until: "2017-12-31" }] },
      value: { entitled: true, amount: "3000.00" },
    },
    {
      clause: "二(四)",
      when: "15周岁开始、没有间断：满16周岁以后差一天",
      facts: { birthDate: "2001-01-01", work: [{ from: "2016-06-01", until: "2017-12-30" }] },
      value: { entitled: false, unmet: ["employed-long-enough"] },
      failing: ["employed-long-enough"],
    }, // 第二段少一天
    {
      clause: "二(四)",
      when: "三年也只有3000元",
      facts: { work: [{ from: "2016-03-01", until: "2019-02-28" }] },
      value: { amount: "3000.00" },
    },
    {
      clause: "二(四)",
      when: "县里把年限改为2年：两年少一天",
      figures: { enterpriseYears: "2" },
      facts: { work: [{ from: "2016-03-01", until: "2018-02-27" }] },
      value: { entitled: false },
      failing: ["employed-long-enough"],
    },
    {
      clause: "二(四)",
      when: "县里把年限改为2年：正好两年",
      figures: { enterpriseYears: "2" },
      facts: { work: [{ from: "2016-03-01", until: "2018-02-28" }] },
      value: { entitled: true, amount: "3000.00" },
    },
    {
      clause: "二(四)",
      when: "已经领过",
      facts: { alreadyPaid: true },
      value: { entitled: false, amount: "0.00" },
      failing: ["not-already-paid"],
    },
    {
      clause: "二(四)",
      when: "不是贫困劳动者",
      facts: { isRuralResident: false },
      value: { entitled: false },
      failing: ["impoverished-worker"],
    },
    {
      clause: "二(四)",
      when: "前后颠倒、是否领过写成文字",
      facts: { work: [{ from: "2016-03-02", until: "2016-03-01" }], alreadyPaid: "no" },
      faults: [
        ["alreadyPaid", "wrong-type"],
        ["work", "impossible"],
      ],
    },
    {
      clause: "二(四)",
      when: "出生晚于工作",
      facts: { birthDate: "2016-03-02" },
      faults: [["birthDate", "impossible"]],
    },
  ],
} satisfies CaseTable;
