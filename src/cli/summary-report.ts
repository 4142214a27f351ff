import type { Text } from "../kernel/language/index.ts";
import { bands } from "../policies/landless-farmers/facts.ts";
import { specialGroups } from "../policies/landless-farmers/funding/special-group.ts";
import { outcomes } from "../policies/landless-farmers/overall/outcome.ts";
import type { BenefitTally, Counts, LandlessSummary, Payers } from "../roster/index.ts";
import { conditionText } from "../roster/landless/conditions.ts";
import { grouped, table, title } from "./table.ts";
import { indented, type Terminal } from "./terminal.ts";

/** 汇总 — The totals of a roster for a reader. */
export function summaryReport(summary: LandlessSummary, terminal: Terminal): string[] {
  return [
    ...scopeReport(summary, terminal),
    ...bandReport(summary, terminal),
    ...moneyReport(summary, terminal),
    ...benefitReport(summary, terminal),
    ...deadlineReport(summary, terminal),
  ];
}

const people: Text = { zh: "人数", en: "People" };

function scopeReport({ inScope, outOfScope, unmet }: LandlessSummary, terminal: Terminal): string[] {
  const { say, language } = terminal;
  const rows = [
    [say({ zh: "属于工作对象", en: "in scope" }), grouped(inScope)],
    [say({ zh: "不属于工作对象", en: "not in scope" }), grouped(outOfScope)],
    ...Object.entries(unmet).map(([name, count]) => [`    ${conditionText(name, language)}`, grouped(count)]),
  ];
  const columns = [
    { heading: say({ zh: "认定结果", en: "Result" }) },
    { heading: say(people), align: "right" },
  ] as const;
  const note = { zh: "一人可能有多项条件不符合。", en: "One person may have several unmet conditions." };
  return [
    ...title(say({ zh: "工作对象", en: "Scope" }), "三", terminal),
    ...table(columns, rows, terminal),
    ...indented(terminal.paint.dim(say(note)), terminal, 2),
  ];
}

function bandReport(summary: LandlessSummary, terminal: Terminal): string[] {
  const { say } = terminal;
  const rows = Object.values(bands).map((band) => [
    say(band),
    grouped(summary.bands[band.code] ?? 0),
    grouped(summary.bandsInScope[band.code] ?? 0),
  ]);
  const total = [say({ zh: "合计", en: "total" }), grouped(summary.assessed), grouped(summary.inScope)];
  const columns = [
    { heading: say({ zh: "年龄段", en: "Age band" }) },
    { heading: say({ zh: "已认定", en: "Assessed" }), align: "right" },
    { heading: say({ zh: "其中属于工作对象", en: "In scope" }), align: "right" },
  ] as const;
  const results = Object.values(outcomes).map((one) => [say(one), grouped(summary.outcomes[one.code])]);
  const resultColumns = [
    { heading: say({ zh: "待遇", en: "Benefit" }) },
    { heading: say(people), align: "right" },
  ] as const;
  return [
    ...title(say({ zh: "年龄段", en: "Age bands" }), "五(一)、五(二)、五(三)1", terminal),
    ...table(columns, [...rows, total], terminal),
    ...title(say({ zh: "待遇", en: "Benefits" }), "五", terminal),
    ...table(resultColumns, results, terminal),
  ];
}

function moneyReport({ enrolling, notChosen, preferences }: LandlessSummary, terminal: Terminal): string[] {
  const { say } = terminal;
  const row = (name: Text, { people, total, government, village, individual }: Payers): string[] => [
    say(name),
    grouped(people),
    ...[total, government, village, individual].map((amount) => grouped(amount.toFixed(2))),
  ];
  const columns = [
    { heading: say({ zh: "人员类别", en: "Category" }) },
    ...[
      people,
      { zh: "筹资规模", en: "Required funding" },
      { zh: "政府补贴", en: "Government" },
      { zh: "村集体补助", en: "Village" },
      { zh: "个人缴费", en: "Individual" },
    ].map((one) => ({ heading: say(one), align: "right" as const })),
  ];
  const rows = [
    row({ zh: "参加养老保障", en: "enrolling in the pension" }, enrolling),
    row({ zh: "尚未选择（按全部参加测算）", en: "not chosen (if all enrol)" }, notChosen),
  ];
  const preferred = Object.values(specialGroups).map((one) =>
    say({ zh: `${one.zh}${grouped(preferences[one.code])}人`, en: `${one.en}: ${grouped(preferences[one.code])}` }),
  );
  const note = {
    zh: `参加养老保障人员中，享受特殊人群优惠：${preferred.join("、")}；按一般比例出资${grouped(preferences.none)}人。`,
    en: `Enrolling at the preferential share: ${preferred.join(", ")}; at the ordinary share: ${grouped(preferences.none)}.`,
  };
  return [
    ...title(say({ zh: "各方出资（元）", en: "Funding by payer (yuan)" }), "五、六(一)2", terminal),
    ...table(columns, rows, terminal),
    ...indented(say(note), terminal, 2),
  ];
}

function benefitReport({ pensions, allowances, allowancesInPayment }: LandlessSummary, terminal: Terminal): string[] {
  const { say } = terminal;
  const row = (name: Text, tally: BenefitTally): string[] => [
    say(name),
    grouped(tally.people),
    grouped(tally.met),
    grouped(tally.below),
    grouped(tally.monthlyTotal.toFixed(2)),
    tally.min === null || tally.max === null
      ? ""
      : say({
          zh: `${tally.min.toFixed(2)}～${tally.max.toFixed(2)}`,
          en: `${tally.min.toFixed(2)}–${tally.max.toFixed(2)}`,
        }),
    grouped(tally.shortfall.toFixed(2)),
  ];
  const columns = [
    { heading: say({ zh: "预计待遇", en: "Benefit" }) },
    ...[
      people,
      { zh: "达到下限人数", en: "At or above floor" },
      { zh: "低于下限人数", en: "Below floor" },
      { zh: "每月合计", en: "Monthly total" },
      { zh: "最低～最高", en: "Range" },
      { zh: "每月差额合计", en: "Shortfall" },
    ].map((one) => ({ heading: say(one), align: "right" as const })),
  ];
  const rows = [
    row(outcomes.pension, pensions),
    row(outcomes.allowance, allowances),
    row({ zh: "其中已开始领取", en: "of which in payment" }, allowancesInPayment),
  ];
  return [
    ...title(
      say({ zh: "待遇与下限（元/月）", en: "Benefits against the floor (yuan per month)" }),
      "二(三)、五(四)、五(五)",
      terminal,
    ),
    ...table(columns, rows, terminal),
  ];
}

/** Each line counts each person once. */
function deadlineReport({ inScope, enrolling, ...counts }: LandlessSummary, terminal: Terminal): string[] {
  const { say } = terminal;
  const payments = groupedCounts(counts.payments);
  const funding = groupedCounts(counts.governmentFunding);
  const lines: readonly Text[] = [
    {
      zh: `参保缴费手续（属于工作对象${grouped(inScope)}人）：按期办理${payments.completed}人，尚未到期${payments.pending}人，逾期视为放弃养老保障${payments.waived}人，未收到参保通知${payments["no-deadline"]}人。`,
      en: `Payment formalities (${grouped(inScope)} in scope): completed on time ${payments.completed}, pending ${payments.pending}, deemed waived ${payments.waived}, not notified yet ${payments["no-deadline"]}.`,
    },
    {
      zh: `政府补贴到位（参加养老保障${grouped(enrolling.people)}人）：按期${funding["on-time"]}人，尚未到期${funding.pending}人，逾期${funding.late}人，安置方案尚未批准${funding["no-deadline"]}人。`,
      en: `Government contribution (${grouped(enrolling.people)} enrolling): on time ${funding["on-time"]}, pending ${funding.pending}, late ${funding.late}, plan not approved yet ${funding["no-deadline"]}.`,
    },
  ];
  return [
    ...title(say({ zh: "期限", en: "Deadlines" }), "六(二)1、六(二)2", terminal),
    ...lines.flatMap((line) => indented(say(line), terminal, 2)),
  ];
}

const groupedCounts = (counts: Counts): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, grouped(count)]));
