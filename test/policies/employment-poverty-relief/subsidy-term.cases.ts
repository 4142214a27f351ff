import { subsidyTerm } from "../../../src/policies/employment-poverty-relief/subsidy-term.ts";
import type { CaseTable } from "../../support/cases.ts";

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
      when: "距退休不足5年：到退休为止",
      value: {
        eligible: true,
        extended: true,
        maxMonths: null,
        retiresOn: "2020-03-02",
        endsOn: "2020-03-02",
        endsAtMaxAge: false,
      },
      failing: [],
      finds: ["until-retirement"],
    },
    {
      clause: "二(五)",
      when: "距退休正好5年：不是不足5年",
      facts: { subsidyApprovedOn: "2015-03-02" },
      value: { extended: false, maxMonths: 36, endsOn: "2020-03-02" },
      failing: ["near-retirement"],
      finds: [["ordinary-term", { months: 36 }]],
    }, // 12×3 = 36
    {
      clause: "二(五)",
      when: "差一天5年：不足",
      facts: { subsidyApprovedOn: "2015-03-03" },
      value: { extended: true, maxMonths: null },
    },
    {
      clause: "二(五)",
      when: "2月29日批准，2021年2月28日退休：没有对应日，正好5年",
      facts: { birthDate: "1961-02-28", subsidyApprovedOn: "2016-02-29" },
      value: { extended: false, maxMonths: 36, retiresOn: "2021-02-28" },
      failing: ["near-retirement"],
    }, // 批准之日不计入，没有2021-02-29，月末日2021-02-28为5年的最后一日
    {
      clause: "二(五)",
      when: "2月29日批准，2021年2月27日退休：不足5年",
      facts: { birthDate: "1961-02-27", subsidyApprovedOn: "2016-02-29" },
      value: { extended: true, maxMonths: null, retiresOn: "2021-02-27" },
    },
    {
      clause: "二(六)",
      when: "辅助性岗位同样延长",
      facts: { post: "auxiliary" },
      value: { extended: true, maxMonths: null, endsOn: "2020-03-02" },
      finds: ["until-retirement"],
    },
    {
      clause: "二(六)",
      when: "辅助性岗位，距退休正好5年",
      facts: { post: "auxiliary", subsidyApprovedOn: "2015-03-02" },
      value: { extended: false, maxMonths: 36 },
      failing: ["near-retirement"],
      finds: ["ordinary-term"],
    },
    {
      clause: "二(五)",
      when: "女工人50周岁",
      facts: { birthDate: "1970-03-02", retirement: { by: "woman-worker" } },
      value: { retiresOn: "2020-03-02", extended: true },
    }, // 1970+50
    {
      clause: "二(五)",
      when: "女干部55周岁",
      facts: { birthDate: "1965-03-02", retirement: { by: "woman-cadre" } },
      value: { retiresOn: "2020-03-02", extended: true },
    }, // 1965+55
    {
      clause: "二(五)",
      when: "写明退休年龄58周岁",
      facts: { retirement: { by: "age", age: 58 } },
      value: { retiresOn: "2018-03-02" },
    }, // 1960+58
    {
      clause: "二(五)",
      when: "写明退休日期（延迟退休以后按月推迟）",
      facts: { subsidyApprovedOn: "2025-06-01", birthDate: "1965-09-10", retirement: { by: "date", on: "2025-12-10" } },
      value: { retiresOn: "2025-12-10", extended: true },
    },
    {
      clause: "二(五)",
      when: "批准时还有7年：不延长",
      facts: { birthDate: "1963-03-02" },
      value: { extended: false, maxMonths: 36, retiresOn: "2023-03-02" },
    },
    {
      clause: "二(五)",
      when: "批准时还有7年，在一般期限届满时计算",
      readings: { "retirement-distance": "at-end-of-term" },
      facts: { birthDate: "1963-03-02" },
      value: { extended: true, maxMonths: null },
    }, // 2019-05-01到2023-03-02不足5年
    {
      clause: "二(五)",
      when: "不到两年就退休：补到退休",
      facts: { birthDate: "1968-03-02", retirement: { by: "woman-worker" } },
      value: { extended: true, maxMonths: null, endsOn: "2018-03-02" },
    },
    {
      clause: "二(五)",
      when: "不到两年就退休，在一般期限届满时计算：那时已退休，仍从批准时算起",
      readings: { "retirement-distance": "at-end-of-term" },
      facts: { birthDate: "1968-03-02", retirement: { by: "woman-worker" } },
      value: { extended: true, maxMonths: null, endsOn: "2018-03-02" },
      finds: [["near-retirement", { countedOn: "2016-05-01" }]],
    },
    {
      clause: "二(五)",
      when: "批准后正好三年退休，在一般期限届满时计算：届满就是退休",
      readings: { "retirement-distance": "at-end-of-term" },
      facts: { birthDate: "1969-05-01", retirement: { by: "woman-worker" } },
      value: { extended: true, endsOn: "2019-05-01" },
      finds: [["near-retirement", { countedOn: "2019-05-01" }]],
    }, // 2016-05-01加3年；1969+50
    {
      clause: "二(五)",
      when: "不到两年就退休，仍补满3年",
      readings: { "retires-before-term-ends": "ordinary-term" },
      facts: { birthDate: "1968-03-02", retirement: { by: "woman-worker" } },
      value: { extended: false, maxMonths: 36, endsOn: null },
      finds: ["full-term-despite-retirement"],
    },
    {
      clause: "二(五)",
      when: "近四年后退休，不到一般期限就退休的才补满3年：照样延长到退休",
      readings: { "retires-before-term-ends": "ordinary-term" },
      value: { extended: true, maxMonths: null, endsOn: "2020-03-02" },
      lacks: ["full-term-despite-retirement"],
    }, // 2016-05-01加3年是2019-05-01，早于2020-03-02
    {
      clause: "二(六)",
      when: "辅助性岗位，一年后退休的男职工，仍补满3年：年龄上限也不再限制",
      readings: { "retires-before-term-ends": "ordinary-term" },
      facts: { post: "auxiliary", birthDate: "1958-03-02", subsidyApprovedOn: "2017-01-01" },
      value: { extended: false, maxMonths: 36, retiresOn: "2018-03-02", endsOn: null, endsAtMaxAge: false },
    },
    {
      clause: "二(六)",
      when: "一般期限：到年龄上限为止",
      facts: { post: "auxiliary", subsidyApprovedOn: "2015-03-02" },
      value: { extended: false, endsAtMaxAge: true },
    },
    {
      clause: "二(五)",
      when: "批准前一天还没有退休",
      facts: { birthDate: "1966-05-02", retirement: { by: "woman-worker" } },
      value: { eligible: true, extended: true, endsOn: "2016-05-02" },
    },
    {
      clause: "二(五)",
      when: "批准当天退休：没有期限",
      facts: { birthDate: "1966-05-01", retirement: { by: "woman-worker" } },
      value: { eligible: false, extended: false, maxMonths: 0, retiresOn: "2016-05-01" },
      failing: ["before-retirement"],
    },
    {
      clause: "二(六)",
      when: "辅助性岗位，已过女工人退休年龄：一般期限",
      facts: { post: "auxiliary", birthDate: "1964-05-01", retirement: { by: "woman-worker" } },
      value: { eligible: true, extended: false, maxMonths: 36, endsOn: null },
      failing: ["before-retirement"],
      finds: ["ordinary-term-past-retirement"],
    },
    {
      clause: "二(六)",
      when: "辅助性岗位，已过女工人退休年龄，不能领",
      readings: { "auxiliary-past-retirement": "none" },
      facts: { post: "auxiliary", birthDate: "1964-05-01", retirement: { by: "woman-worker" } },
      value: { eligible: false, maxMonths: 0 },
      lacks: ["ordinary-term-past-retirement"],
    },
    {
      clause: "二(五)",
      when: "县里把男职工退休年龄改为63周岁",
      figures: { menRetireAt: "63" },
      value: { retiresOn: "2023-03-02", extended: false },
    }, // 1960+63，距2016-05-01有6年多
    {
      clause: "二(五)",
      when: "批准早于出生、退休早于出生",
      facts: { subsidyApprovedOn: "1959-01-01", retirement: { by: "date", on: "1959-01-01" } },
      faults: [
        ["birthDate", "impossible"],
        ["retirement", "impossible"],
      ],
    },
    {
      clause: "二(五)",
      when: "没有这种岗位、没有这种退休类别",
      facts: { post: "office", retirement: { by: "woman" } },
      faults: [
        ["post", "unknown-option"],
        ["retirement.by", "unknown-option"],
      ],
    },
  ],
} satisfies CaseTable;
