import { organiserReward } from "../../../../src/policies/employment-poverty-relief/home-based-work/organiser-reward.ts";
import type { CaseTable } from "../../../support/cases.ts";

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
      when: "组织居家就业正好6个月：奖励200元",
      value: { rewards: [{ year: 2016, completedOn: "2016-06-30", amount: "200.00" }], total: "200.00" },
      unmet: [],
      finds: ["reward"],
      notFound: ["below-min-age", "above-max-age"],
    },
    {
      clause: "二(四)",
      when: "连续组织就业3年：每个日历年度奖励一次，合计600元",
      facts: { work: [{ from: "2016-01-01", until: "2018-12-31" }] },
      value: {
        rewards: [
          { year: 2016, completedOn: "2016-06-30", amount: "200.00" },
          { year: 2017, completedOn: "2017-06-30", amount: "200.00" },
          { year: 2018, completedOn: "2018-06-30", amount: "200.00" },
        ],
        total: "600.00", // 3×200
      },
    },
    {
      clause: "二(四)",
      when: "连续6个月跨两个年度：计入满月数的年度，奖励200元",
      facts: { work: [{ from: "2016-10-01", until: "2017-03-31" }] },
      value: { rewards: [{ year: 2017, completedOn: "2017-03-31", amount: "200.00" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "连续组织就业14个月：已计奖年度的月份不重复计算，只奖励200元",
      facts: { work: [{ from: "2016-01-01", until: "2017-02-28" }] },
      // 2017年只有两个月
      value: { total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "2016年的奖励已领取，当年10月组织就业至次年6月：自2017年1月起满6个月，奖励2017年",
      facts: { work: [{ from: "2016-10-01", until: "2017-06-30" }], rewardedYears: [2016] },
      value: { rewards: [{ year: 2017, completedOn: "2017-06-30" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "较短的一段就业包含在较长的一段之内：按较长的一段奖励200元",
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
      when: "同一年度两段就业各满6个月：奖励一次",
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
      when: "中断后再就业：已计奖年度的月份同样不重复计算，只奖励一个年度",
      facts: {
        work: [
          { from: "2016-01-01", until: "2016-06-30" },
          { from: "2016-09-01", until: "2017-02-28" },
        ],
      },
      // 2017年只有两个月，不多于连续就业14个月
      value: { rewards: [{ year: 2016 }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "15周岁时就业1个月，满16周岁后又就业6个月：按后6个月奖励200元",
      facts: {
        birthDate: "2000-03-02",
        work: [
          { from: "2015-06-01", until: "2015-06-30" },
          { from: "2016-04-01", until: "2016-09-30" },
        ],
      },
      value: { rewards: [{ year: 2016, completedOn: "2016-09-30" }], total: "200.00" },
      unmet: [],
      finds: ["below-min-age"],
    },
    {
      clause: "二(四)",
      when: "组织居家就业差1天满6个月：不予奖励",
      facts: { work: [{ from: "2016-01-01", until: "2016-06-29" }] },
      value: { rewards: [], total: "0.00" },
      unmet: ["months-completed"],
    },
    {
      clause: "二(四)",
      when: "8月31日起组织就业，次年2月无对应日：至2月28日满6个月，给予奖励",
      facts: { work: [{ from: "2016-08-31", until: "2017-02-28" }] },
      // 没有2017-02-31，月末日2017-02-28为最后一日
      value: { rewards: [{ year: 2017, completedOn: "2017-02-28", amount: "200.00" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "8月31日起组织就业至次年2月27日：差1天满6个月，不予奖励",
      facts: { work: [{ from: "2016-08-31", until: "2017-02-27" }] },
      value: { rewards: [], total: "0.00" },
      unmet: ["months-completed"],
    },
    {
      clause: "二(四)",
      when: "8月29日起组织就业，次年为平年，2月无对应日：至2月28日满6个月，给予奖励",
      facts: { work: [{ from: "2016-08-29", until: "2017-02-28" }] },
      // 没有2017-02-29，月末日2017-02-28为最后一日
      value: { rewards: [{ year: 2017, completedOn: "2017-02-28" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "8月29日起组织就业至次年（平年）2月27日：差1天满6个月，不予奖励",
      facts: { work: [{ from: "2016-08-29", until: "2017-02-27" }] },
      value: { total: "0.00" },
      unmet: ["months-completed"],
    },
    {
      clause: "二(四)",
      when: "8月29日起组织就业，次年为闰年，2月有对应日：至2月28日满6个月，给予奖励",
      facts: { work: [{ from: "2015-08-29", until: "2016-02-28" }] },
      // 对应日2016-02-29的前一天
      value: { rewards: [{ year: 2016, completedOn: "2016-02-28" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "8月31日起组织就业至次年（闰年）2月28日：差1天满6个月，不予奖励",
      facts: { work: [{ from: "2015-08-31", until: "2016-02-28" }] },
      // 没有2016-02-31，月末日2016-02-29为最后一日
      value: { total: "0.00" },
      unmet: ["months-completed"],
    },
    {
      clause: "二(四)",
      when: "8月31日起组织就业至次年（闰年）2月29日：满6个月，给予奖励",
      facts: { work: [{ from: "2015-08-31", until: "2016-02-29" }] },
      value: { rewards: [{ year: 2016, completedOn: "2016-02-29" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "1月31日起组织就业，7月有对应日：至7月30日满6个月，给予奖励",
      facts: { work: [{ from: "2016-01-31", until: "2016-07-30" }] },
      // 对应日2016-07-31的前一天
      value: { rewards: [{ year: 2016, completedOn: "2016-07-30" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "1月31日起组织就业至7月29日：差1天满6个月，不予奖励",
      facts: { work: [{ from: "2016-01-31", until: "2016-07-29" }] },
      value: { total: "0.00" },
      unmet: ["months-completed"],
    },
    {
      clause: "二(四)",
      when: "两段就业首尾相接，合计6个月：视为连续，奖励200元",
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
      clause: "二(四)",
      when: "2017年7月10日满60周岁，连续就业3年：2018年不予奖励，合计400元",
      facts: { birthDate: "1957-07-10", work: [{ from: "2016-01-01", until: "2018-12-31" }] },
      // 2018年已满60周岁
      value: { rewards: [{ year: 2016 }, { year: 2017, completedOn: "2017-06-30" }], total: "400.00" }, // 2×200
      finds: ["above-max-age"],
    },
    {
      clause: "二(四)",
      when: "第6个月的第2天满60周岁：该月开始时仍为59周岁，奖励200元",
      facts: { birthDate: "1956-06-02" },
      value: { rewards: [{ year: 2016, completedOn: "2016-06-30" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "第6个月的第1天满60周岁：可计入的只有5个月，不予奖励",
      facts: { birthDate: "1956-06-01" },
      value: { rewards: [], total: "0.00" },
      unmet: ["months-completed"],
      finds: ["above-max-age"],
    },
    {
      clause: "二(四)",
      when: "9月30日起组织就业，第6个月自3月1日开始，当天满60周岁：可计入的只有5个月，不予奖励",
      facts: { birthDate: "1957-03-01", work: [{ from: "2016-09-30", until: "2017-03-29" }] },
      // 没有2017-02-30，前5个月到2017-02-28为止
      value: { rewards: [], total: "0.00" },
      unmet: ["months-completed"],
      finds: ["above-max-age"],
    },
    {
      clause: "二(四)",
      when: "9月30日起组织就业，第6个月自3月1日开始，次日满60周岁：满6个月，给予奖励",
      facts: { birthDate: "1957-03-02", work: [{ from: "2016-09-30", until: "2017-03-29" }] },
      // 对应日2017-03-30的前一天
      value: { rewards: [{ year: 2017, completedOn: "2017-03-29" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "1月起连续就业，3月2日满16周岁：自该日起满6个月，奖励200元",
      facts: { birthDate: "2000-03-02", work: [{ from: "2016-01-01", until: "2016-09-01" }] },
      value: { rewards: [{ year: 2016, completedOn: "2016-09-01" }], total: "200.00" },
      unmet: [],
    },
    {
      clause: "二(四)",
      when: "16周岁生日当天开始就业，满6个月：全部计入，奖励200元",
      facts: { birthDate: "2000-01-01" },
      value: { total: "200.00" },
      unmet: [],
      notFound: ["below-min-age"],
    },
    {
      clause: "二(四)",
      when: "1月起连续就业至8月31日，3月2日满16周岁：差1天满6个月，不予奖励",
      facts: { birthDate: "2000-03-02", work: [{ from: "2016-01-01", until: "2016-08-31" }] },
      value: { rewards: [], total: "0.00" },
      unmet: ["months-completed"],
    },
    {
      clause: "二(四)",
      when: "连续组织就业两年，2016年的奖励已领取：只奖励2017年",
      facts: { work: [{ from: "2016-01-01", until: "2017-12-31" }], rewardedYears: [2016] },
      value: { rewards: [{ year: 2017, completedOn: "2017-06-30", amount: "200.00" }], total: "200.00" },
      unmet: ["not-already-paid"],
    },
    {
      clause: "二(四)",
      when: "2016年的奖励已领取，当年10月组织就业至次年3月：2016年的月份不重复计算，不予奖励",
      facts: { work: [{ from: "2016-10-01", until: "2017-03-31" }], rewardedYears: [2016] },
      // 2017年只有三个月
      value: { rewards: [], total: "0.00" },
      unmet: ["months-completed"],
    },
    {
      clause: "二(四)",
      when: "不属于贫困劳动者：不予奖励",
      facts: { ableToWork: false },
      value: { rewards: [], total: "0.00" },
      unmet: ["impoverished-worker"],
    },
    {
      clause: "二(四)",
      when: "既不居家也不在家门口就业：不予奖励",
      facts: { place: "elsewhere" },
      value: { total: "0.00" },
      unmet: ["home-or-near-home"],
    },
    {
      clause: "二(四)",
      when: "2016年的奖励由其他单位领取，本单位自2016年9月组织就业至次年2月：本单位的月份未用过，奖励2017年200元",
      facts: { work: [{ from: "2016-09-01", until: "2017-02-28" }], yearsRewardedToOthers: [2016] },
      value: { rewards: [{ year: 2017, completedOn: "2017-02-28", amount: "200.00" }], total: "200.00" },
      unmet: [],
    },
    {
      clause: "二(四)",
      when: "2016年的奖励由其他单位领取，本单位自2016年3月组织就业至次年2月：多就业不少奖，2017年第一天已连续6个月，奖励200元",
      facts: { work: [{ from: "2016-03-01", until: "2017-02-28" }], yearsRewardedToOthers: [2016] },
      // 2016-07-02至2017-01-01为6个月
      value: { rewards: [{ year: 2017, completedOn: "2017-01-01", amount: "200.00" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "2016年的奖励由其他单位领取，本单位自2016年7月2日组织就业至次年元旦：正好6个月，奖励2017年200元",
      facts: { work: [{ from: "2016-07-02", until: "2017-01-01" }], yearsRewardedToOthers: [2016] },
      value: { rewards: [{ year: 2017, completedOn: "2017-01-01" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "2016年的奖励由其他单位领取，本单位2016年3月至12月组织就业，此后未再组织：次年无就业，不予奖励",
      facts: { work: [{ from: "2016-03-01", until: "2016-12-31" }], yearsRewardedToOthers: [2016] },
      value: { rewards: [], total: "0.00" },
    },
    {
      clause: "二(四)",
      when: "2016年的奖励由其他单位领取，本单位自2016年3月组织就业至2018年6月：2017年用过的月份不重复计算，2018年另满6个月",
      facts: { work: [{ from: "2016-03-01", until: "2018-06-30" }], yearsRewardedToOthers: [2016] },
      value: {
        rewards: [
          { year: 2017, completedOn: "2017-01-01" },
          { year: 2018, completedOn: "2018-06-30" },
        ],
        total: "400.00", // 2×200
      },
    },
    {
      clause: "二(四)",
      when: "2016年的奖励由其他单位领取，2016年3月起连续就业，当年12月2日满60周岁：次年第一天的第6个月自12月2日开始，已超过年龄上限，不予奖励",
      facts: {
        birthDate: "1956-12-02",
        work: [{ from: "2016-03-01", until: "2017-02-28" }],
        yearsRewardedToOthers: [2016],
      },
      value: { rewards: [], total: "0.00" },
      finds: ["above-max-age"],
    },
    {
      clause: "二(四)",
      when: "2016年的奖励由本单位领取，自2016年9月组织就业至次年2月：2016年的月份已用过，不予奖励",
      facts: { work: [{ from: "2016-09-01", until: "2017-02-28" }], rewardedYears: [2016] },
      value: { rewards: [], total: "0.00" },
      unmet: ["months-completed"],
    },
    {
      clause: "二(四)",
      when: "本单位组织就业满6个月，当年奖励已由其他单位领取：每人每年一次，不予奖励",
      facts: { yearsRewardedToOthers: [2016] },
      value: { total: "0.00" },
      unmet: ["not-already-paid"],
    },
    {
      clause: "二(四)",
      when: "1月至5月、7月至11月各就业5个月：不连续，不予奖励",
      facts: {
        work: [
          { from: "2017-01-01", until: "2017-05-31" },
          { from: "2017-07-01", until: "2017-11-30" },
        ],
      },
      value: { rewards: [], total: "0.00" },
      unmet: ["months-completed"],
      finds: [["several-spells", { spells: 2, counting: { code: "apart" } }]],
    },
    {
      clause: "二(四)",
      when: "7月1日至12月31日正好6个月：年底满6个月，计入当年，奖励200元",
      facts: { work: [{ from: "2016-07-01", until: "2016-12-31" }] },
      value: { rewards: [{ year: 2016, completedOn: "2016-12-31", amount: "200.00" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "年底满6个月，2016年的奖励已由其他单位领取，次年继续就业：次年第一天满6个月，计入2017年",
      facts: { work: [{ from: "2016-07-01", until: "2017-01-31" }], yearsRewardedToOthers: [2016] },
      value: { rewards: [{ year: 2017, completedOn: "2017-01-01", amount: "200.00" }], total: "200.00" },
      unmet: ["not-already-paid"],
    },
    {
      clause: "二(四)",
      when: "本单位组织就业满6个月，当年奖励已由其他单位领取，按“每个单位分别计算”口径：奖励200元",
      readings: { "reward-scope": "employer" },
      facts: { yearsRewardedToOthers: [2016] },
      value: { total: "200.00" },
      unmet: [],
    },
    {
      clause: "二(四)",
      when: "1月至5月、7月至11月各就业5个月，按“可以累计”口径：7月31日满6个月，奖励200元",
      readings: { spells: "accumulated" },
      facts: {
        work: [
          { from: "2017-07-01", until: "2017-11-30" },
          { from: "2017-01-01", until: "2017-05-31" },
        ],
      },
      // 5个月+7月
      value: { rewards: [{ year: 2017, completedOn: "2017-07-31", amount: "200.00" }], total: "200.00" },
      unmet: [],
      finds: [["several-spells", { spells: 2, counting: { code: "added-up" } }]],
    },
    {
      clause: "二(四)",
      when: "1月1日至5月15日、7月1日至8月16日就业，按“可以累计”口径：零头15天合并计算，正好满6个月，奖励200元",
      readings: { spells: "accumulated" },
      facts: {
        work: [
          { from: "2017-01-01", until: "2017-05-15" },
          { from: "2017-07-01", until: "2017-08-16" },
        ],
      },
      // 前段4个月零15天；后段还须2个月（至8月31日）减15天，8月16日满
      value: { rewards: [{ year: 2017, completedOn: "2017-08-16" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "1月1日至5月15日、7月1日至8月15日就业，按“可以累计”口径：差1天满6个月，不予奖励",
      readings: { spells: "accumulated" },
      facts: {
        work: [
          { from: "2017-01-01", until: "2017-05-15" },
          { from: "2017-07-01", until: "2017-08-15" },
        ],
      },
      value: { total: "0.00" },
      unmet: ["months-completed"],
    },
    {
      clause: "二(四)",
      when: "2017年全年分两段就业，各5个月余，次年1月至5月再就业，按“可以累计”口径：2017年的月份不重复计算，只奖励一个年度",
      readings: { spells: "accumulated" },
      facts: {
        work: [
          { from: "2017-01-01", until: "2017-05-31" },
          { from: "2017-07-01", until: "2017-12-31" },
          { from: "2018-01-05", until: "2018-05-31" },
        ],
      },
      // 2018年不满5个月
      value: { rewards: [{ year: 2017 }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "59周岁时就业5个月，中断2个月，再就业时已满60周岁，按“可以累计”口径：最后一个月开始时超过年龄上限，不予奖励",
      readings: { spells: "accumulated" },
      facts: {
        birthDate: "1957-06-10",
        work: [
          { from: "2017-01-01", until: "2017-05-31" },
          { from: "2017-08-01", until: "2017-12-31" },
        ],
      },
      // 1957+60 = 2017年6月10日；第6个月自8月1日起
      value: { total: "0.00" },
      finds: [["above-max-age", { on: "2017-06-10" }]],
    },
    {
      clause: "二(四)",
      when: "连续组织就业3年，按“每人只有一次”口径：只奖励200元",
      readings: { "one-off-reward": "once-only" },
      facts: { work: [{ from: "2016-01-01", until: "2018-12-31" }] },
      value: { total: "200.00" },
      unmet: ["not-already-paid", "not-already-paid"],
    },
    {
      clause: "二(四)",
      when: "连续6个月跨两个年度，按“须在同一日历年度内”口径：不予奖励",
      readings: { "reward-months": "within-the-year" },
      facts: { work: [{ from: "2016-10-01", until: "2017-03-31" }] },
      value: { total: "0.00" },
      unmet: ["months-completed"],
    },
    {
      clause: "二(四)",
      when: "10月组织就业至次年6月，按“须在同一日历年度内”口径：自次年1月起满6个月，给予奖励",
      readings: { "reward-months": "within-the-year" },
      facts: { work: [{ from: "2016-10-01", until: "2017-06-30" }] },
      value: { rewards: [{ year: 2017, completedOn: "2017-06-30" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "2015年的奖励已领取，按“每人只有一次”口径：不再奖励",
      readings: { "one-off-reward": "once-only" },
      facts: { rewardedYears: [2015] },
      value: { total: "0.00" },
      unmet: ["not-already-paid"],
    },
    {
      clause: "二(四)",
      when: "2017年7月10日满60周岁，连续就业3年，按“只在开始时核对年龄”口径：奖励3个年度，合计600元",
      readings: { "age-checked": "at-start" },
      facts: { birthDate: "1957-07-10", work: [{ from: "2016-01-01", until: "2018-12-31" }] },
      value: { total: "600.00" }, // 3×200
    },
    {
      clause: "一",
      when: "2017年3月10日满60周岁，本县自2018年起将年龄上限调整为64周岁：2017年不予奖励，2018年恢复奖励",
      figures: { maxAge: [{ from: "2018-01-01", value: "64" }] },
      facts: { birthDate: "1957-03-10", work: [{ from: "2016-01-01", until: "2018-12-31" }] },
      // 2017年只有1月、2月、3月开始时是59周岁
      value: { rewards: [{ year: 2016 }, { year: 2018, completedOn: "2018-06-30" }], total: "400.00" }, // 2×200
      finds: [["above-max-age", { on: "2017-03-10" }]],
    },
    {
      clause: "二(四)",
      when: "本县将奖励要求的月数调整为1个月：就业满1个月即奖励200元",
      figures: { organiserMonths: "1" },
      facts: { work: [{ from: "2016-01-01", until: "2016-01-31" }] },
      value: { rewards: [{ year: 2016, completedOn: "2016-01-31" }], total: "200.00" },
    },
    {
      clause: "二(四)",
      when: "本县将奖励要求的月数调整为0个月：不接受",
      figures: { organiserMonths: "0" },
      faults: [["figures.organiserMonths", "out-of-range"]],
    },
    {
      clause: "二(四)",
      when: "就业起止日期颠倒、出生日期晚于就业、年度填成文字：一并指出",
      facts: { birthDate: "2017-01-01", work: [{ from: "2016-06-01", until: "2016-01-01" }], rewardedYears: ["2016"] },
      faults: [
        ["rewardedYears[0]", "wrong-type"],
        ["work", "contradiction"],
        ["birthDate", "contradiction"],
      ],
    },
    {
      clause: "二(四)",
      when: "2190年出生，2195年就业：满16周岁在2206年，不予认定",
      facts: { birthDate: "2190-01-01", work: [{ from: "2195-01-01", until: "2195-12-31" }] },
      faults: [["birthDate", "out-of-range"]],
    },
    {
      clause: "二(四)",
      when: "本县的标准太大，两年合计超出可计算的金额：指出该参数",
      figures: { organiserAmount: "9999999999999.99" },
      facts: { work: [{ from: "2016-01-01", until: "2017-12-31" }] },
      faults: [["figures.organiserAmount", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
