import { subsidyTerm } from "../../../../src/policies/employment-poverty-relief/posts/subsidy-term.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二(五)、二(六) — 男，1960年3月2日出生，2020年3月2日满60周岁退休；2016年5月1日首次批准。 */
export default {
  rule: subsidyTerm,
  given: {
    post: "public-welfare",
    birthDate: "1960-03-02",
    subsidyApprovedOn: "2016-05-01",
    retirement: { by: "man" },
  },
  rows: [
    {
      clause: "二(五)",
      when: "公益性岗位，距退休不足5年：延长至退休",
      value: {
        eligible: true,
        extended: true,
        maxMonths: null,
        retiresOn: "2020-03-02", // 1960+60
        monthsLater: 0,
        endsOn: "2020-03-02",
        endsAtMaxAge: false,
      },
      unmet: [],
      finds: ["until-retirement"],
    },
    {
      clause: "二(六)",
      when: "辅助性岗位，距退休不足5年：同样延长至退休",
      facts: { post: "auxiliary" },
      value: { extended: true, maxMonths: null, endsOn: "2020-03-02" },
      finds: ["until-retirement"],
    },
    {
      clause: "二(五)",
      when: "女工人50周岁退休，距退休不足5年：延长至退休",
      facts: { birthDate: "1970-03-02", retirement: { by: "woman-worker" } },
      // 1970+50
      value: { retiresOn: "2020-03-02", extended: true },
    },
    {
      clause: "二(五)",
      when: "女干部55周岁退休，距退休不足5年：延长至退休",
      facts: { birthDate: "1965-03-02", retirement: { by: "woman-cadre" } },
      // 1965+55
      value: { retiresOn: "2020-03-02", extended: true },
    },
    {
      clause: "二(五)",
      when: "填报退休年龄58周岁：按该年龄计算退休日期",
      facts: { retirement: { by: "age", age: 58 } },
      // 1960+58
      value: { retiresOn: "2018-03-02", monthsLater: null },
    },
    {
      clause: "二(五)",
      when: "填报退休日期（延迟退休后按月推迟）：按该日期认定，延长至退休",
      facts: { subsidyApprovedOn: "2025-06-01", birthDate: "1965-09-10", retirement: { by: "date", on: "2025-12-10" } },
      value: { retiresOn: "2025-12-10", extended: true },
    },
    {
      clause: "二(五)",
      when: "批准时距退休近7年：不延长，期限36个月",
      facts: { birthDate: "1963-03-02" },
      value: { extended: false, maxMonths: 36, retiresOn: "2023-03-02" },
    },
    {
      clause: "二(五)",
      when: "批准后不到2年退休：补贴至退休",
      facts: { birthDate: "1968-03-02", retirement: { by: "woman-worker" } },
      value: { extended: true, maxMonths: null, endsOn: "2018-03-02" },
    },
    {
      clause: "二(六)",
      when: "不延长的一般期限：超过年龄上限即停止补贴",
      facts: { post: "auxiliary", subsidyApprovedOn: "2015-03-02" },
      value: { extended: false, endsAtMaxAge: true },
    },
    {
      clause: "二(五)",
      when: "公益性岗位，距退休正好5年：不属于不足5年，不延长",
      facts: { subsidyApprovedOn: "2015-03-02" },
      value: { extended: false, maxMonths: 36, endsOn: "2020-03-02" }, // 12×3 = 36
      no: ["near-retirement"],
      finds: [["ordinary-term", { months: 36 }]],
    },
    {
      clause: "二(五)",
      when: "距退休差1天满5年：属于不足5年，延长至退休",
      facts: { subsidyApprovedOn: "2015-03-03" },
      value: { extended: true, maxMonths: null },
    },
    {
      clause: "二(五)",
      when: "2月29日批准，2021年2月28日退休：无对应日，正好5年，不延长",
      facts: { birthDate: "1961-02-28", subsidyApprovedOn: "2016-02-29" },
      // 批准之日不计入，没有2021-02-29，月末日2021-02-28为5年的最后一日
      value: { extended: false, maxMonths: 36, retiresOn: "2021-02-28" },
      no: ["near-retirement"],
    },
    {
      clause: "二(五)",
      when: "2月29日批准，2021年2月27日退休：不足5年，延长至退休",
      facts: { birthDate: "1961-02-27", subsidyApprovedOn: "2016-02-29" },
      value: { extended: true, maxMonths: null, retiresOn: "2021-02-27" },
    },
    {
      clause: "二(六)",
      when: "辅助性岗位，距退休正好5年：不延长",
      facts: { post: "auxiliary", subsidyApprovedOn: "2015-03-02" },
      value: { extended: false, maxMonths: 36 },
      no: ["near-retirement"],
      finds: ["ordinary-term"],
    },
    {
      clause: "二(六)",
      when: "辅助性岗位，距退休差1天满5年：属于不足5年，延长至退休",
      facts: { post: "auxiliary", subsidyApprovedOn: "2015-03-03" },
      value: { extended: true, maxMonths: null, endsOn: "2020-03-02" },
      finds: ["until-retirement"],
    },
    {
      clause: "二(五)",
      when: "批准次日退休：批准时未退休，有补贴期限",
      facts: { birthDate: "1966-05-02", retirement: { by: "woman-worker" } },
      value: { eligible: true, extended: true, endsOn: "2016-05-02" },
    },
    {
      clause: "二(五)",
      when: "批准当天退休：无补贴期限",
      facts: { birthDate: "1966-05-01", retirement: { by: "woman-worker" } },
      value: { eligible: false, extended: false, maxMonths: 0, retiresOn: "2016-05-01" },
      unmet: ["before-retirement"],
    },
    {
      clause: "二(六)",
      when: "辅助性岗位，已达到退休年龄的女工人：享受一般期限",
      facts: { post: "auxiliary", birthDate: "1964-05-01", retirement: { by: "woman-worker" } },
      value: { eligible: true, extended: false, maxMonths: 36, endsOn: null },
      unmet: ["before-retirement"],
      finds: ["ordinary-term-past-retirement"],
    },
    {
      clause: "二(五)",
      when: "1965年1月15日出生的男职工，2025年1月20日批准：推迟1个月，尚未退休，补贴至退休",
      facts: { birthDate: "1965-01-15", subsidyApprovedOn: "2025-01-20" },
      // 1965-01-15加60年1个月
      value: { eligible: true, extended: true, retiresOn: "2025-02-15", monthsLater: 1 },
      finds: [["statutory-retirement", { source: { code: "decision-2024" }, age: { zh: "60周岁零1个月" } }]],
    },
    {
      clause: "二(六)",
      when: "1975年3月10日出生的女工人：每2个月推迟1个月，推迟2个月",
      facts: {
        post: "auxiliary",
        birthDate: "1975-03-10",
        subsidyApprovedOn: "2024-01-01",
        retirement: { by: "woman-worker" },
      },
      // 第3个月，2÷2 = 1，1+1 = 2；1975-03-10加50年2个月
      value: { retiresOn: "2025-05-10", monthsLater: 2, extended: true },
    },
    {
      clause: "二(五)",
      when: "1984年10月10日出生的女工人：推迟59个月",
      facts: { birthDate: "1984-10-10", retirement: { by: "woman-worker" } },
      // (1984−1975)×12+9 = 117，117÷2取整58，58+1 = 59；1984-10-10加54年11个月
      value: { retiresOn: "2039-09-10", monthsLater: 59, extended: false },
    },
    {
      clause: "二(五)",
      when: "1990年1月1日出生的女工人：最多推迟60个月，55周岁",
      facts: { birthDate: "1990-01-01", retirement: { by: "woman-worker" } },
      value: { retiresOn: "2045-01-01", monthsLater: 60 }, // 1990+55
    },
    {
      clause: "二(五)",
      when: "1970年1月31日出生的女干部：推迟1个月，2月无31日，2月最后一天退休",
      facts: { birthDate: "1970-01-31", retirement: { by: "woman-cadre" } },
      value: { retiresOn: "2025-02-28", monthsLater: 1 }, // 1970-01-31加55年1个月，2025年2月28日
    },
    {
      clause: "二(五)",
      when: "批准时距退休近7年，按“一般期限届满日期”口径：届满时不足5年，延长至退休",
      readings: { "retirement-distance": "at-end-of-term" },
      facts: { birthDate: "1963-03-02" },
      // 2019-05-01到2023-03-02不足5年
      value: { extended: true, maxMonths: null },
    },
    {
      clause: "二(五)",
      when: "批准后不到2年退休，按“一般期限届满日期”口径：届满时已退休，仍自批准日期计算，补贴至退休",
      readings: { "retirement-distance": "at-end-of-term" },
      facts: { birthDate: "1968-03-02", retirement: { by: "woman-worker" } },
      value: { extended: true, maxMonths: null, endsOn: "2018-03-02" },
      finds: [["near-retirement", { countedOn: "2016-05-01" }]],
    },
    {
      clause: "二(五)",
      when: "批准后正好3年退休，按“一般期限届满日期”口径：届满即退休，补贴至退休",
      readings: { "retirement-distance": "at-end-of-term" },
      facts: { birthDate: "1969-05-01", retirement: { by: "woman-worker" } },
      // 2016-05-01加3年；1969+50
      value: { extended: true, endsOn: "2019-05-01" },
      finds: [["near-retirement", { countedOn: "2019-05-01" }]],
    },
    {
      clause: "二(五)",
      when: "批准后不到2年退休，按“补贴至一般期限届满”口径：期限36个月",
      readings: { "retires-before-term-ends": "ordinary-term" },
      facts: { birthDate: "1968-03-02", retirement: { by: "woman-worker" } },
      value: { extended: false, maxMonths: 36, endsOn: null },
      finds: ["full-term-despite-retirement"],
    },
    {
      clause: "二(五)",
      when: "批准后近4年退休，按“补贴至一般期限届满”口径：不在一般期限内退休，仍延长至退休",
      readings: { "retires-before-term-ends": "ordinary-term" },
      // 2016-05-01加3年是2019-05-01，早于2020-03-02
      value: { extended: true, maxMonths: null, endsOn: "2020-03-02" },
      notFound: ["full-term-despite-retirement"],
    },
    {
      clause: "二(六)",
      when: "辅助性岗位，男职工1年后退休，按“补贴至一般期限届满”口径：期限36个月，不受年龄上限限制",
      readings: { "retires-before-term-ends": "ordinary-term" },
      facts: { post: "auxiliary", birthDate: "1958-03-02", subsidyApprovedOn: "2017-01-01" },
      value: { extended: false, maxMonths: 36, retiresOn: "2018-03-02", endsOn: null, endsAtMaxAge: false },
    },
    {
      clause: "二(六)",
      when: "辅助性岗位，已达到退休年龄的女工人，按“不享受补贴”口径：无补贴期限",
      readings: { "auxiliary-past-retirement": "none" },
      facts: { post: "auxiliary", birthDate: "1964-05-01", retirement: { by: "woman-worker" } },
      value: { eligible: false, maxMonths: 0 },
      notFound: ["ordinary-term-past-retirement"],
    },
    {
      clause: "二(五)",
      when: "本县将男职工退休年龄调整为63周岁，按条文年龄口径：距退休6年多，不延长",
      readings: { "retirement-law": "as-written" },
      figures: { menRetireAt: "63" },
      // 1960+63，距2016-05-01有6年多
      value: { retiresOn: "2023-03-02", extended: false },
    },
    {
      clause: "二(五)",
      when: "1965年1月15日出生的男职工，2025年1月20日批准，按条文年龄口径：已满60周岁，无补贴期限",
      readings: { "retirement-law": "as-written" },
      facts: { birthDate: "1965-01-15", subsidyApprovedOn: "2025-01-20" },
      value: { eligible: false, maxMonths: 0, retiresOn: "2025-01-15", monthsLater: 0 }, // 1965+60
      unmet: ["before-retirement"],
    },
    {
      clause: "二(五)",
      when: "1975年3月10日出生的女工人，按条文年龄口径：50周岁",
      readings: { "retirement-law": "as-written" },
      facts: { birthDate: "1975-03-10", retirement: { by: "woman-worker" } },
      value: { retiresOn: "2025-03-10" }, // 1975+50
    },
    {
      clause: "二(五)",
      when: "1975年3月10日出生的女干部，按条文年龄口径：55周岁",
      readings: { "retirement-law": "as-written" },
      facts: { birthDate: "1975-03-10", retirement: { by: "woman-cadre" } },
      value: { retiresOn: "2030-03-10" }, // 1975+55
    },
    {
      clause: "二(五)",
      when: "本县将1960年出生的男性退休年龄补充为721个月：推迟1个月，写明是本县的年龄",
      figures: { menStatutoryAge: [{ from: "1960-01-01", until: "1960-12-31", value: "721" }] },
      value: { retiresOn: "2020-04-02", monthsLater: 1 }, // 721−12×60 = 1
      finds: [["statutory-retirement", { source: { code: "county" } }]],
    },
    {
      clause: "二(五)",
      when: "2150年出生，退休日期在2199年以后：指出",
      facts: { birthDate: "2150-05-01", subsidyApprovedOn: "2190-01-01" }, // 2150+63
      faults: [["birthDate", "out-of-range"]],
    },
    {
      clause: "二(五)",
      when: "2150年出生，填报退休年龄60周岁，退休日期在2199年以后：指出",
      facts: { birthDate: "2150-05-01", subsidyApprovedOn: "2190-01-01", retirement: { by: "age", age: 60 } },
      faults: [["birthDate", "out-of-range"]], // 2150+60
    },
    {
      clause: "二(五)",
      when: "批准日期早于出生日期、退休日期早于出生日期：一并指出",
      facts: { subsidyApprovedOn: "1959-01-01", retirement: { by: "date", on: "1959-01-01" } },
      faults: [
        ["birthDate", "contradiction"],
        ["retirement", "contradiction"],
      ],
    },
    {
      clause: "二(五)",
      when: "不在可选范围的岗位和退休类别：一并指出",
      facts: { post: "office", retirement: { by: "woman" } },
      faults: [
        ["post", "unknown-option"],
        ["retirement.by", "unknown-option"],
      ],
    },
  ],
} satisfies CaseTable;
