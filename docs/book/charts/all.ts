import { call } from "../../../src/call.ts";
import { catalogue } from "../../../src/catalogue.ts";
import { depositRates } from "../../../src/national/deposit-rates.ts";
import { type RetirementCategory, retirementAges } from "../../../src/national/retirement.ts";
import type { Text } from "../model.ts";
import { ageChart } from "./ages.ts";
import { shareChart } from "./bars.ts";
import { planChart } from "./calendar.ts";
import { stepChart } from "./steps.ts";
import { type Chart, same } from "./svg.ts";

const dates: Text = { zh: "自", en: "from" };
const lastDay: Text = { zh: "至", en: "until" };

/** 存款利率 — Both deposit rates since 1998. */
function ratesChart(): Chart {
  const steps = (rate: keyof typeof depositRates) =>
    depositRates[rate].map(({ from, value }) => ({ from, value: Number.parseFloat(value), text: same(value) }));
  return stepChart({
    id: "deposit-rates",
    title: { zh: "存款基准利率", en: "Benchmark deposit rates" },
    note: { zh: "个人账户按这些利率计息。", en: "Individual accounts earn interest at these rates." },
    dates,
    years: [1998, 2027, 4],
    values: [0, 1, 2, 3, 4, 5].map((value) => ({ value, text: same(`${value}%`) })),
    series: [
      { name: { zh: "一年期定期存款", en: "one-year fixed deposit" }, steps: steps("one-year") },
      { name: { zh: "活期存款", en: "demand deposit" }, steps: steps("demand") },
    ],
  });
}

/** 法定退休年龄 — By date of birth, for the three groups. */
function retirementChart(): Chart {
  const age = (months: number): Text => {
    const rest = months % 12;
    const years = Math.floor(months / 12);
    return rest === 0
      ? { zh: `${years}周岁`, en: `${years} years` }
      : { zh: `${years}周岁零${rest}个月`, en: `${years} years ${rest} months` };
  };
  const steps = (category: RetirementCategory) =>
    retirementAges[category].map(({ from, value }) => ({
      from: from ?? "1960-01-01",
      value: Number(value),
      text: age(Number(value)),
    }));
  return stepChart({
    id: "retirement-ages",
    title: { zh: "法定退休年龄（按出生日期）", en: "Statutory retirement age by date of birth" },
    note: {
      zh: "2025年起逐步延迟。弹性退休可以提前或延迟，不在图中。",
      en: "Later step by step from 2025 on. Flexible retirement, earlier or later, is not shown.",
    },
    dates: { zh: "自此日起出生", en: "born from" },
    years: [1960, 1990, 5],
    values: [50, 55, 58, 60, 63].map((years) => ({ value: 12 * years, text: same(String(years)) })),
    series: [
      { name: { zh: "男性", en: "men" }, steps: steps("men") },
      { name: { zh: "原55周岁的女性", en: "women, formerly 55" }, steps: steps("women-55") },
      { name: { zh: "原50周岁的女性", en: "women, formerly 50" }, steps: steps("women-50") },
    ],
  });
}

/** The ages of two figures, as the documents state them. */
function span(document: string, names: readonly [from: string, until: string | null], label: Text) {
  const ageOf = (name: string): number => {
    const figure = catalogue.figures.find((one) => one.document === document && one.name === name);
    return Number(figure?.values[0]?.value);
  };
  return { label, from: ageOf(names[0]), until: names[1] === null ? null : ageOf(names[1]) };
}

/** 年龄段 — The ages of all documents on one axis. */
function agesChart(): Chart {
  const [landless, pension, relief] = ["landless-farmers", "employee-pension", "employment-poverty-relief"] as const;
  return ageChart({
    id: "ages",
    title: { zh: "各文件的年龄段", en: "Age bands of all documents" },
    note: {
      zh: "周岁，含上限当年。箭头表示没有上限。退休年龄另有一图。",
      en: "Completed years, the last one included. An arrow stands for no upper limit. Retirement ages have a chart of their own.",
    },
    columns: [
      { zh: "年龄段", en: "age band" },
      { zh: "自（周岁）", en: "from (years)" },
      { zh: "至（周岁）", en: "until (years)" },
    ],
    spans: [
      span(landless, ["minAge", "firstBandMaxAge"], {
        zh: "被征地农民：第一年龄段",
        en: "landless farmers: first band",
      }),
      span(landless, ["secondBandMinAge", "secondBandMaxAge"], {
        zh: "被征地农民：第二年龄段",
        en: "landless farmers: second band",
      }),
      span(landless, ["pensionAge", null], { zh: "被征地农民：养老保障金", en: "landless farmers: pension" }),
      span(landless, ["allowanceAge", null], { zh: "被征地农民：养老补助金", en: "landless farmers: allowance" }),
      span(pension, ["menEnrolmentMinAge", "menEnrolmentMaxAge"], {
        zh: "职工养老保险参保：男",
        en: "employee pension, enrolment: men",
      }),
      span(pension, ["womenEnrolmentMinAge", "womenEnrolmentMaxAge"], {
        zh: "职工养老保险参保：女",
        en: "employee pension, enrolment: women",
      }),
      span(pension, ["menPriorityMinAge", "menPriorityMaxAge"], {
        zh: "培训重点对象：男",
        en: "training priority: men",
      }),
      span(pension, ["womenPriorityMinAge", "womenPriorityMaxAge"], {
        zh: "培训重点对象：女",
        en: "training priority: women",
      }),
      span(relief, ["minAge", "maxAge"], { zh: "贫困劳动者", en: "impoverished workers" }),
      span("disability-employment", ["minAge", "maxAge"], {
        zh: "残疾人电子商务培训",
        en: "e-commerce training (disability)",
      }),
    ],
  });
}

/** A share of a whole in percent; what nobody pays is zero. */
const percent = (part: unknown, whole: unknown): number => Math.round((Number(part ?? 0) / Number(whole)) * 1000) / 10;

/** 被征地农民的出资 — Who pays the required funding, as the rule calculates it. */
function fundingChart(): Chart {
  const bar = (label: Text, facts: object) => {
    const { total, government, village, individual } = call("landless-farmers/funding-shares", {
      groups: [],
      paidOn: "2012-05-01",
      ...facts,
    } as never).value;
    return { label, parts: [percent(government, total), percent(village, total), percent(individual, total)] };
  };
  return shareChart({
    id: "funding-shares",
    title: { zh: "被征地农民参保：谁出多少", en: "Enrolment of landless farmers: who pays what" },
    note: {
      zh: "筹资规模18000元；村集体补助以3600元为例。",
      en: "Required funding 18,000 yuan; a village contribution of 3,600 yuan as an example.",
    },
    of: { zh: "情形", en: "case" },
    payers: [
      { zh: "政府补贴", en: "government" },
      { zh: "村集体补助", en: "village" },
      { zh: "个人缴费", en: "individual" },
    ],
    bars: [
      bar({ zh: "一般人员，无村集体补助", en: "ordinary, no village money" }, { villageContribution: "0" }),
      bar({ zh: "一般人员，有村集体补助", en: "ordinary, with village money" }, { villageContribution: "3600" }),
      bar(
        { zh: "特殊人群，无村集体补助", en: "special group, no village money" },
        { villageContribution: "0", groups: [{ kind: "two-daughter", certifiedFor: [2012] }] },
      ),
    ],
  });
}

/** 职工养老保险的缴费 — Who pays the monthly contribution. */
function contributionChart(): Chart {
  const county = { figures: { minimumWage: "900", averageWage: "2500" } };
  const bar = (label: Text, insuredAs: "employee" | "flexible") => {
    const rates = call("employee-pension/contribution", { insuredAs, month: "2011-05", wage: "2000" }, county).value;
    const [total, employer, individual] = [rates.totalRate, rates.employerRate, rates.individualRate].map(
      Number.parseFloat,
    );
    return { label, parts: [percent(employer, total), percent(individual, total)] };
  };
  return shareChart({
    id: "pension-contribution",
    title: { zh: "职工养老保险缴费：谁出多少", en: "Employee pension contributions: who pays what" },
    note: { zh: "占应缴总额的比例，2011年5月。", en: "Shares of the total contribution, May 2011." },
    of: { zh: "参保身份", en: "insured as" },
    payers: [
      { zh: "单位", en: "employer" },
      { zh: "个人", en: "individual" },
    ],
    bars: [
      bar({ zh: "企业职工", en: "employee" }, "employee"),
      bar({ zh: "灵活就业人员", en: "flexible worker" }, "flexible"),
    ],
  });
}

/** 活动日程 — The phases of the plans whose dates are stated. */
function planCharts(): readonly Chart[] {
  const plans = [
    ["startup-year-bureau/calendar", { year: 2010 }],
    ["startup-year-system/calendar", { year: 2010 }],
    ["conduct-review/calendar", { year: 2013 }],
  ] as const;
  return plans.map(([name, facts]) => {
    const { phases } = (call as (name: string, facts: object) => { value: { phases: readonly Phase[] } })(
      name,
      facts,
    ).value;
    const title = catalogue.documents.find((one) => name.startsWith(`${one.name}/`))?.title ?? same(name);
    return planChart({
      id: name.replace("/", "-"),
      title: { zh: `日程：${title.zh}`, en: `Calendar: ${title.en}` },
      note: same(""),
      columns: [{ zh: "阶段", en: "phase" }, dates, lastDay],
      phases: phases.map(({ zh, en, from, until }) => ({ label: { zh, en }, from, until })),
    });
  });
}

interface Phase extends Text {
  readonly from: string;
  readonly until: string;
}

/** 图 — All charts of the site, from the tables, the figures and the rules themselves. */
export const charts = (): readonly Chart[] => [
  agesChart(),
  fundingChart(),
  contributionChart(),
  ratesChart(),
  retirementChart(),
  ...planCharts(),
];
