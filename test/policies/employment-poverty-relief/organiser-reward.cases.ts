import { organiserReward } from "../../../src/policies/employment-poverty-relief/organiser-reward.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二(四) — 组织一人居家就业6个月以上，每人每年200元。 */
export default {
  rule: organiserReward,
  given: {
    birthDate: "1980-03-02",
    isRuralResident: true,
    registeredPoor: true,
    ableToWork: true,
    wantsWork: true,
    place: "home",
    work: [{ from: "2016-01-01", until: "2016-06-30" }],
  },
  rows: [
    {
      clause: "二(四)",
      when: "正好6个月",
      value: { rewards: [{ year: 2016, completedOn: "2016-06-30", amount: "200.00" }], total: "200.00" },
      failing: [],
      finds: ["reward"],
      lacks: ["below-min-age", "above-max-age"],
    },
    {
      clause: "二(四)",
      when: "比6个月少一天",
      facts: { work: [{ from: "2016-01-01", until: "2016-06-29" }] },
      value: { rewards: [], total: "0.00" },
      failing: ["months-completed"],
    },
    {
      clause: "二(四)",
      when: "8月31日起，2月没有对应日：到2月28日满6个月",
      facts: { work: [{ from: "2016-08-31", until: "2017-02-28" }] },
      value: { rewards: [{ year: 2017, completedOn: "2017-02-28", amount: "200.00" }], total: "200.00" },
    }, // 没有2017-02-31，月末日2017-02-28为最后一日
    {
      clause: "二(四)",
      when: "8月31日起，到2月27日：少一天",
      facts: { work: [{ from: "2016-08-31", until: "2017-02-27" }] },
      value: { rewards: [], total: "0.00" },
      failing: ["months-completed"],
    },
    {
      clause: "二(四)",
      when: "8月29日起，平年2月没有对应日：到2月28日满6个月",
      facts: { work: [{ from: "2016-08-29", until: "2017-02-28" }] },
      value: { rewards: [{ year: 2017, completedOn: "2017-02-28" }], total: "200.00" },
    }, // 没有2017-02-29，月末日2017-02-28为最后一日
    {
      clause: "二(四)",
      when: "8月29日起，平年到2月27日：少一天",
      facts: { work: [{ from: "2016-08-29", until: "2017-02-27" }] },
      value: { total: "0.00" },
      failing: ["months-completed"],
    },
    {
      clause: "二(四)",
      when: "8月29日起，闰年2月有对应日：到2月28日满6个月",
      facts: { work: [{ from: "2015-08-29", until: "2016-02-28" }] },
      value: { rewards: [{ year: 2016, completedOn: "2016-02-28" }], total: "200.00" },
    }, // 对应日2016-02-29的前一天
    {
      clause: "二(四)",
      when: "8月31日起，闰年到2月28日：少一天",
      facts: { work: [{ from: "2015-08-31", until: "2016-02-28" }] },
      value: { total: "0.00" },
      failing: ["months-completed"],
    }, // 没有2016-02-31，月末日2016-02-29为最后一日
    {
      clause: "二(四)",
      when: "8月31日起，闰年到2月29日：满6个月",
      facts: { work: [{ from: "2015-08-31", until: "2016-02-29" }] },
      value: { rewards: [{ year: 2016, completedOn: "2016-02-29" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "1月31日起，7月有对应日：到7月30日满6个月",
      facts: { work: [{ from: "2016-01-31", until: "2016-07-30" }] },
      value: { rewards: [{ year: 2016, completedOn: "2016-07-30" }], total: "200.00" },
    }, // 对应日2016-07-31的前一天
    {
      clause: "二(四)",
      when: "1月31日起，到7月29日：少一天",
      facts: { work: [{ from: "2016-01-31", until: "2016-07-29" }] },
      value: { total: "0.00" },
      failing: ["months-completed"],
    },
    {
      clause: "二(四)",
      when: "整三年：每个日历年度一次",
      facts: { work: [{ from: "2016-01-01", until: "2018-12-31" }] },
      value: {
        rewards: [
          { year: 2016, completedOn: "2016-06-30", amount: "200.00" },
          { year: 2017, completedOn: "2017-06-30", amount: "200.00" },
          { year: 2018, completedOn: "2018-06-30", amount: "200.00" },
        ],
        total: "600.00",
      },
    }, // 3×200
    {
      clause: "二(四)",
      when: "整三年，只奖一次",
      readings: { "one-off-reward": "once-only" },
      facts: { work: [{ from: "2016-01-01", until: "2018-12-31" }] },
      value: { total: "200.00" },
      failing: ["not-already-paid", "not-already-paid"],
    },
    {
      clause: "二(四)",
      when: "6个月跨年度：归满月数的年度",
      facts: { work: [{ from: "2016-10-01", until: "2017-03-31" }] },
      value: { rewards: [{ year: 2017, completedOn: "2017-03-31", amount: "200.00" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "6个月跨年度，要在一个日历年度内",
      readings: { "reward-months": "within-the-year" },
      facts: { work: [{ from: "2016-10-01", until: "2017-03-31" }] },
      value: { total: "0.00" },
      failing: ["months-completed"],
    },
    {
      clause: "二(四)",
      when: "10月起做到次年6月，要在一个日历年度内：从1月起满6个月",
      readings: { "reward-months": "within-the-year" },
      facts: { work: [{ from: "2016-10-01", until: "2017-06-30" }] },
      value: { rewards: [{ year: 2017, completedOn: "2017-06-30" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "14个月：奖过的年度的月份不再用",
      facts: { work: [{ from: "2016-01-01", until: "2017-02-28" }] },
      value: { total: "200.00" },
    }, // 2017年只有两个月
    {
      clause: "二(四)",
      when: "2016年的奖励已经领过",
      facts: { work: [{ from: "2016-01-01", until: "2017-12-31" }], rewardedYears: [2016] },
      value: { rewards: [{ year: 2017, completedOn: "2017-06-30", amount: "200.00" }], total: "200.00" },
      failing: ["not-already-paid"],
    },
    {
      clause: "二(四)",
      when: "2016年已经领过，当年10月起做到次年3月：2016年的月份不再用",
      facts: { work: [{ from: "2016-10-01", until: "2017-03-31" }], rewardedYears: [2016] },
      value: { rewards: [], total: "0.00" },
      failing: ["months-completed"],
    }, // 2017年只有三个月
    {
      clause: "二(四)",
      when: "2016年已经领过，当年10月起做到次年6月：从2017年1月起满6个月",
      facts: { work: [{ from: "2016-10-01", until: "2017-06-30" }], rewardedYears: [2016] },
      value: { rewards: [{ year: 2017, completedOn: "2017-06-30" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "2015年领过，只奖一次",
      readings: { "one-off-reward": "once-only" },
      facts: { rewardedYears: [2015] },
      value: { total: "0.00" },
      failing: ["not-already-paid"],
    },
    {
      clause: "二(四)",
      when: "两段首尾相接",
      facts: {
        work: [
          { from: "2016-04-01", until: "2016-06-30" },
          { from: "2016-01-01", until: "2016-03-31" },
        ],
      },
      value: { total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "短的一段包含在长的一段之内：长的照算",
      facts: {
        work: [
          { from: "2016-01-01", until: "2016-06-30" },
          { from: "2016-02-01", until: "2016-02-29" },
        ],
      },
      value: { rewards: [{ year: 2016, completedOn: "2016-06-30" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "中间断一天",
      facts: {
        work: [
          { from: "2016-01-01", until: "2016-03-31" },
          { from: "2016-04-02", until: "2016-07-31" },
        ],
      },
      value: { total: "0.00" },
      failing: ["months-completed"],
    },
    {
      clause: "二(四)",
      when: "同一年两段各满6个月：一次",
      facts: {
        work: [
          { from: "2015-12-01", until: "2016-06-15" },
          { from: "2016-06-20", until: "2016-12-31" },
        ],
      },
      value: { rewards: [{ year: 2016, completedOn: "2016-05-31", amount: "200.00" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "断开之后：奖过的年度的月份同样不再用",
      facts: {
        work: [
          { from: "2016-01-01", until: "2016-06-30" },
          { from: "2016-09-01", until: "2017-02-28" },
        ],
      },
      value: { rewards: [{ year: 2016 }], total: "200.00" },
    }, // 2017年只有两个月，不比连续做满14个月的多
    {
      clause: "二(四)",
      when: "2017年7月10日满60周岁：以后的年度不再奖励",
      facts: { birthDate: "1957-07-10", work: [{ from: "2016-01-01", until: "2018-12-31" }] },
      value: { rewards: [{ year: 2016 }, { year: 2017, completedOn: "2017-06-30" }], total: "400.00" },
      finds: ["above-max-age"],
    }, // 2×200；2018年已满60周岁
    {
      clause: "二(四)",
      when: "2017年7月10日满60周岁，只在开始时看年龄",
      readings: { "age-checked": "at-start" },
      facts: { birthDate: "1957-07-10", work: [{ from: "2016-01-01", until: "2018-12-31" }] },
      value: { total: "600.00" },
    }, // 3×200
    {
      clause: "一",
      when: "2017年3月10日满60周岁，县里从2018年起把年龄上限改为64周岁：2017年不奖，2018年又奖",
      figures: { maxAge: [{ from: "2018-01-01", value: "64" }] },
      facts: { birthDate: "1957-03-10", work: [{ from: "2016-01-01", until: "2018-12-31" }] },
      value: { rewards: [{ year: 2016 }, { year: 2018, completedOn: "2018-06-30" }], total: "400.00" },
      finds: [["above-max-age", { on: "2017-03-10" }]],
    }, // 2017年只有1月、2月、3月开始时是59周岁；2×200
    {
      clause: "二(四)",
      when: "第6个月的第2天满60周岁：这个月开始时还是59周岁",
      facts: { birthDate: "1956-06-02" },
      value: { rewards: [{ year: 2016, completedOn: "2016-06-30" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "第6个月的第1天满60周岁：只有5个月",
      facts: { birthDate: "1956-06-01" },
      value: { rewards: [], total: "0.00" },
      failing: ["months-completed"],
      finds: ["above-max-age"],
    },
    {
      clause: "二(四)",
      when: "9月30日起，第6个月从3月1日开始，当天满60周岁：只有5个月",
      facts: { birthDate: "1957-03-01", work: [{ from: "2016-09-30", until: "2017-03-29" }] },
      value: { rewards: [], total: "0.00" },
      failing: ["months-completed"],
      finds: ["above-max-age"],
    }, // 没有2017-02-30，前5个月到2017-02-28为止
    {
      clause: "二(四)",
      when: "9月30日起，第6个月从3月1日开始，次日满60周岁：满6个月",
      facts: { birthDate: "1957-03-02", work: [{ from: "2016-09-30", until: "2017-03-29" }] },
      value: { rewards: [{ year: 2017, completedOn: "2017-03-29" }], total: "200.00" },
    }, // 对应日2017-03-30的前一天
    {
      clause: "二(四)",
      when: "15周岁做过一个月，满16周岁后又做6个月",
      facts: {
        birthDate: "2000-03-02",
        work: [
          { from: "2015-06-01", until: "2015-06-30" },
          { from: "2016-04-01", until: "2016-09-30" },
        ],
      },
      value: { rewards: [{ year: 2016, completedOn: "2016-09-30" }], total: "200.00" },
      failing: [],
      finds: ["below-min-age"],
    },
    {
      clause: "二(四)",
      when: "1月起连续工作，3月2日满16周岁：从这天起满6个月",
      facts: { birthDate: "2000-03-02", work: [{ from: "2016-01-01", until: "2016-09-01" }] },
      value: { rewards: [{ year: 2016, completedOn: "2016-09-01" }], total: "200.00" },
      failing: [],
    },
    {
      clause: "二(四)",
      when: "16周岁生日当天开始工作：没有不计的",
      facts: { birthDate: "2000-01-01" },
      value: { total: "200.00" },
      failing: [],
      lacks: ["below-min-age"],
    },
    {
      clause: "二(四)",
      when: "1月起连续工作，3月2日满16周岁，到8月31日：少一天",
      facts: { birthDate: "2000-03-02", work: [{ from: "2016-01-01", until: "2016-08-31" }] },
      value: { rewards: [], total: "0.00" },
      failing: ["months-completed"],
    },
    {
      clause: "二(四)",
      when: "县里把月数改为0",
      figures: { organiserMonths: "0" },
      faults: [["figures.organiserMonths", "out-of-range"]],
    },
    {
      clause: "二(四)",
      when: "县里把月数改为1：做满1个月",
      figures: { organiserMonths: "1" },
      facts: { work: [{ from: "2016-01-01", until: "2016-01-31" }] },
      value: { rewards: [{ year: 2016, completedOn: "2016-01-31" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "不是贫困劳动者",
      facts: { ableToWork: false },
      value: { rewards: [], total: "0.00" },
      failing: ["impoverished-worker"],
    },
    {
      clause: "二(四)",
      when: "既不居家也不在家门口",
      facts: { place: "elsewhere" },
      value: { total: "0.00" },
      failing: ["home-or-near-home"],
    },
    {
      clause: "二(四)",
      when: "前后颠倒、出生晚于工作、年度为文字",
      facts: { birthDate: "2017-01-01", work: [{ from: "2016-06-01", until: "2016-01-01" }], rewardedYears: ["2016"] },
      faults: [
        ["rewardedYears[0]", "wrong-type"],
        ["work", "impossible"],
        ["birthDate", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
