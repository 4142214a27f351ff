import { auxiliaryEmployerReward } from "../../../../src/policies/employment-poverty-relief/posts/auxiliary-employer-reward.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二(六) — 安置一人稳定就业6个月以上，每人每年500元。 */
export default {
  rule: auxiliaryEmployerReward,
  given: {
    birthDate: "1980-03-02",
    isRuralResident: true,
    registeredPoor: true,
    ableToWork: true,
    wantsWork: true,
    isAuxiliaryPost: true,
    work: [{ from: "2016-01-01", until: "2016-06-30" }],
  },
  rows: [
    {
      clause: "二(六)",
      when: "在辅助性岗位就业正好6个月：奖励500元",
      value: { rewards: [{ year: 2016, completedOn: "2016-06-30", amount: "500.00" }], total: "500.00" },
      unmet: [],
      finds: ["reward"],
      notFound: ["below-min-age", "above-max-age"],
    },
    {
      clause: "二(六)",
      when: "连续就业3年：每个日历年度奖励一次，合计1500元",
      facts: { work: [{ from: "2016-01-01", until: "2018-12-31" }] },
      value: {
        rewards: [
          { year: 2016, completedOn: "2016-06-30", amount: "500.00" },
          { year: 2017, completedOn: "2017-06-30", amount: "500.00" },
          { year: 2018, completedOn: "2018-06-30", amount: "500.00" },
        ],
        total: "1500.00", // 3×500
      },
    },
    {
      clause: "二(六)",
      when: "连续6个月跨两个年度：计入满月数的年度，奖励500元",
      facts: { work: [{ from: "2016-10-01", until: "2017-03-31" }] },
      value: { rewards: [{ year: 2017, completedOn: "2017-03-31", amount: "500.00" }], total: "500.00" },
    },
    {
      clause: "二(六)",
      when: "连续就业14个月：已计奖年度的月份不重复计算，只奖励500元",
      facts: { work: [{ from: "2016-01-01", until: "2017-02-28" }] },
      // 2017年只有两个月
      value: { total: "500.00" },
    },
    {
      clause: "二(六)",
      when: "2016年的奖励已领取，当年10月就业至次年6月：自2017年1月起满6个月，奖励2017年",
      facts: { work: [{ from: "2016-10-01", until: "2017-06-30" }], rewardedYears: [2016] },
      value: { rewards: [{ year: 2017, completedOn: "2017-06-30" }], total: "500.00" },
    },
    {
      clause: "二(六)",
      when: "同一年度两段就业各满6个月：奖励一次",
      facts: {
        work: [
          { from: "2015-12-01", until: "2016-06-15" },
          { from: "2016-06-20", until: "2016-12-31" },
        ],
      },
      value: { rewards: [{ year: 2016, completedOn: "2016-05-31", amount: "500.00" }], total: "500.00" },
    },
    {
      clause: "二(六)",
      when: "中断后再就业：已计奖年度的月份同样不重复计算，只奖励一个年度",
      facts: {
        work: [
          { from: "2016-01-01", until: "2016-06-30" },
          { from: "2016-09-01", until: "2017-02-28" },
        ],
      },
      // 2017年只有两个月，不多于连续就业14个月
      value: { rewards: [{ year: 2016 }], total: "500.00" },
    },
    {
      clause: "二(六)",
      when: "15周岁时就业1个月，满16周岁后又就业6个月：按后6个月奖励500元",
      facts: {
        birthDate: "2000-03-02",
        work: [
          { from: "2015-06-01", until: "2015-06-30" },
          { from: "2016-04-01", until: "2016-09-30" },
        ],
      },
      value: { rewards: [{ year: 2016, completedOn: "2016-09-30" }], total: "500.00" },
      unmet: [],
      finds: ["below-min-age"],
    },
    {
      clause: "二(六)",
      when: "在辅助性岗位就业差1天满6个月：不予奖励",
      facts: { work: [{ from: "2016-01-01", until: "2016-06-29" }] },
      value: { rewards: [], total: "0.00" },
      unmet: ["months-completed"],
    },
    {
      clause: "二(六)",
      when: "8月31日起就业，次年2月无对应日：至2月28日满6个月，给予奖励",
      facts: { work: [{ from: "2016-08-31", until: "2017-02-28" }] },
      // 没有2017-02-31，月末日2017-02-28为最后一日
      value: { rewards: [{ year: 2017, completedOn: "2017-02-28", amount: "500.00" }], total: "500.00" },
    },
    {
      clause: "二(六)",
      when: "8月31日起就业至次年2月27日：差1天满6个月，不予奖励",
      facts: { work: [{ from: "2016-08-31", until: "2017-02-27" }] },
      value: { rewards: [], total: "0.00" },
      unmet: ["months-completed"],
    },
    {
      clause: "二(六)",
      when: "两段就业首尾相接，合计6个月：视为连续，奖励500元",
      facts: {
        work: [
          { from: "2016-04-01", until: "2016-06-30" },
          { from: "2016-01-01", until: "2016-03-31" },
        ],
      },
      value: { total: "500.00" },
    },
    {
      clause: "二(六)",
      when: "两段就业中断1天：不连续，不予奖励",
      facts: {
        work: [
          { from: "2016-01-01", until: "2016-03-31" },
          { from: "2016-04-02", until: "2016-07-31" },
        ],
      },
      value: { total: "0.00" },
      unmet: ["months-completed"],
    },
    {
      clause: "二(六)",
      when: "2017年7月10日满60周岁，连续就业3年：2018年不予奖励，合计1000元",
      facts: { birthDate: "1957-07-10", work: [{ from: "2016-01-01", until: "2018-12-31" }] },
      // 2018年已满60周岁
      // 2×500
      value: { rewards: [{ year: 2016 }, { year: 2017, completedOn: "2017-06-30" }], total: "1000.00" },
      finds: ["above-max-age"],
    },
    {
      clause: "二(六)",
      when: "第6个月的第2天满60周岁：该月开始时仍为59周岁，奖励500元",
      facts: { birthDate: "1956-06-02" },
      value: { rewards: [{ year: 2016, completedOn: "2016-06-30" }], total: "500.00" },
    },
    {
      clause: "二(六)",
      when: "第6个月的第1天满60周岁：可计入的只有5个月，不予奖励",
      facts: { birthDate: "1956-06-01" },
      value: { rewards: [], total: "0.00" },
      unmet: ["months-completed"],
      finds: ["above-max-age"],
    },
    {
      clause: "二(六)",
      when: "1月起连续就业，3月2日满16周岁：自该日起满6个月，奖励500元",
      facts: { birthDate: "2000-03-02", work: [{ from: "2016-01-01", until: "2016-09-01" }] },
      value: { rewards: [{ year: 2016, completedOn: "2016-09-01" }], total: "500.00" },
      unmet: [],
    },
    {
      clause: "二(六)",
      when: "16周岁生日当天开始就业，满6个月：全部计入，奖励500元",
      facts: { birthDate: "2000-01-01" },
      value: { total: "500.00" },
      unmet: [],
      notFound: ["below-min-age"],
    },
    {
      clause: "二(六)",
      when: "1月起连续就业至8月31日，3月2日满16周岁：差1天满6个月，不予奖励",
      facts: { birthDate: "2000-03-02", work: [{ from: "2016-01-01", until: "2016-08-31" }] },
      value: { rewards: [], total: "0.00" },
      unmet: ["months-completed"],
    },
    {
      clause: "二(六)",
      when: "连续就业两年，2016年的奖励已领取：只奖励2017年",
      facts: { work: [{ from: "2016-01-01", until: "2017-12-31" }], rewardedYears: [2016] },
      value: { rewards: [{ year: 2017, completedOn: "2017-06-30", amount: "500.00" }], total: "500.00" },
      unmet: ["not-already-paid"],
    },
    {
      clause: "二(六)",
      when: "2016年的奖励已领取，当年10月就业至次年3月：2016年的月份不重复计算，不予奖励",
      facts: { work: [{ from: "2016-10-01", until: "2017-03-31" }], rewardedYears: [2016] },
      // 2017年只有三个月
      value: { rewards: [], total: "0.00" },
      unmet: ["months-completed"],
    },
    {
      clause: "二(六)",
      when: "不属于贫困劳动者：不予奖励",
      facts: { ableToWork: false },
      value: { rewards: [], total: "0.00" },
      unmet: ["impoverished-worker"],
    },
    {
      clause: "二(六)",
      when: "不属于辅助性岗位：不予奖励",
      facts: { isAuxiliaryPost: false },
      value: { total: "0.00" },
      unmet: ["auxiliary-post"],
    },
    {
      clause: "二(六)",
      when: "2016年的奖励由其他单位领取，本单位自2016年9月安置就业至次年2月：本单位的月份未用过，奖励2017年500元",
      facts: { work: [{ from: "2016-09-01", until: "2017-02-28" }], yearsRewardedToOthers: [2016] },
      value: { rewards: [{ year: 2017, completedOn: "2017-02-28" }], total: "500.00" },
      unmet: [],
    },
    {
      clause: "二(六)",
      when: "1月至5月、7月至11月各就业5个月，选“可以累计”口径：稳定就业须连续，不予奖励",
      readings: { spells: "accumulated" },
      facts: {
        work: [
          { from: "2017-01-01", until: "2017-05-31" },
          { from: "2017-07-01", until: "2017-11-30" },
        ],
      },
      value: { total: "0.00" },
      unmet: ["months-completed"],
    },
    {
      clause: "二(六)",
      when: "本单位安置就业满6个月，当年奖励已由其他单位领取，按“每个单位分别计算”口径：奖励500元",
      readings: { "reward-scope": "employer" },
      facts: { yearsRewardedToOthers: [2016] },
      value: { total: "500.00" },
    },
    {
      clause: "二(六)",
      when: "连续就业3年，按“每人只有一次”口径：只奖励500元",
      readings: { "one-off-reward": "once-only" },
      facts: { work: [{ from: "2016-01-01", until: "2018-12-31" }] },
      value: { total: "500.00" },
      unmet: ["not-already-paid", "not-already-paid"],
    },
    {
      clause: "二(六)",
      when: "连续6个月跨两个年度，按“须在同一日历年度内”口径：不予奖励",
      readings: { "reward-months": "within-the-year" },
      facts: { work: [{ from: "2016-10-01", until: "2017-03-31" }] },
      value: { total: "0.00" },
      unmet: ["months-completed"],
    },
    {
      clause: "二(六)",
      when: "2015年的奖励已领取，按“每人只有一次”口径：不再奖励",
      readings: { "one-off-reward": "once-only" },
      facts: { rewardedYears: [2015] },
      value: { total: "0.00" },
      unmet: ["not-already-paid"],
    },
    {
      clause: "二(六)",
      when: "2017年7月10日满60周岁，连续就业3年，按“只在开始时核对年龄”口径：奖励3个年度，合计1500元",
      readings: { "age-checked": "at-start" },
      facts: { birthDate: "1957-07-10", work: [{ from: "2016-01-01", until: "2018-12-31" }] },
      value: { total: "1500.00" }, // 3×500
    },
    {
      clause: "二(六)",
      when: "本县将奖励要求的月数调整为1个月：就业满1个月即奖励500元",
      figures: { auxiliaryMonths: "1" },
      facts: { work: [{ from: "2016-01-01", until: "2016-01-31" }] },
      value: { rewards: [{ year: 2016, completedOn: "2016-01-31" }], total: "500.00" },
    },
    {
      clause: "二(六)",
      when: "本县将奖励要求的月数调整为0个月：不接受",
      figures: { auxiliaryMonths: "0" },
      faults: [["figures.auxiliaryMonths", "out-of-range"]],
    },
    {
      clause: "二(六)",
      when: "就业起止日期颠倒、出生日期晚于就业、年度填成文字：一并指出",
      facts: { birthDate: "2017-01-01", work: [{ from: "2016-06-01", until: "2016-01-01" }], rewardedYears: ["2016"] },
      faults: [
        ["rewardedYears[0]", "wrong-type"],
        ["work", "contradiction"],
        ["birthDate", "contradiction"],
      ],
    },
  ],
} satisfies CaseTable;
