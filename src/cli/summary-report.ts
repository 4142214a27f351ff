import type { Text } from "../kernel/language/text.ts";
import { bands } from "../policies/landless-farmers/facts.ts";
import { specialGroups } from "../policies/landless-farmers/funding/special-group.ts";
import { outcomes } from "../policies/landless-farmers/overall/outcome.ts";
import { type BenefitTally, conditionText, type Payers, type RosterSummary } from "../roster/index.ts";
import { grouped, table, title } from "./table.ts";
import { indented, type Terminal } from "./terminal.ts";

/** 汇总 — the roster's sums as a person reads them. */
export function summaryReport(summary: RosterSummary, terminal: Terminal): string[] {
  return [
    ...scopeReport(summary, terminal),
    ...bandReport(summary, terminal),
    ...moneyReport(summary, terminal),
    ...benefitReport(summary, terminal),
    ...deadlineReport(summary, terminal),
  ];
}

const persons: Text = { zh: "人数", en: "Persons" };

function scopeReport({ inScope, outOfScope, unmet }: RosterSummary, terminal: Terminal): string[] {
  const { say, language } = terminal;
  const rows = [
    [say({ zh: "是工作对象", en: "in scope" }), grouped(inScope)],
    [say({ zh: "不是工作对象", en: "not in scope" }), grouped(outOfScope)],
    ...Object.entries(unmet).map(([name, count]) => [`    ${conditionText(name, language)}`, grouped(count)]),
  ];
  const columns = [{ heading: say({ zh: "结论", en: "Finding" }) }, { heading: say(persons), align: "right" }] as const;
  const note = { zh: "一人可以有几项条件不符合。", en: "One person may fail several conditions." };
  return [
    ...title(say({ zh: "工作对象", en: "Scope" }), "三", terminal),
    ...table(columns, rows, terminal),
    ...indented(terminal.paint.dim(say(note)), terminal, 2),
  ];
}

function bandReport(summary: RosterSummary, terminal: Terminal): string[] {
  const { say } = terminal;
  const rows = Object.values(bands).map((band) => [
    say(band),
    grouped(summary.bands[band.code] ?? 0),
    grouped(summary.bandsInScope[band.code] ?? 0),
  ]);
  const total = [say({ zh: "合计", en: "together" }), grouped(summary.assessed), grouped(summary.inScope)];
  const columns = [
    { heading: say({ zh: "年龄段", en: "Age band" }) },
    { heading: say({ zh: "已认定", en: "Judged" }), align: "right" },
    { heading: say({ zh: "其中工作对象", en: "In scope" }), align: "right" },
  ] as const;
  const results = Object.values(outcomes).map((one) => [say(one), grouped(summary.outcomes[one.code])]);
  const resultColumns = [
    { heading: say({ zh: "待遇", en: "Benefit" }) },
    { heading: say(persons), align: "right" },
  ] as const;
  return [
    ...title(say({ zh: "年龄段", en: "Age bands" }), "五(一)、五(二)、五(三)1", terminal),
    ...table(columns, [...rows, total], terminal),
    ...title(say({ zh: "待遇", en: "Benefits" }), "五", terminal),
    ...table(resultColumns, results, terminal),
  ];
}

function moneyReport({ enrolling, notChosen, preferences }: RosterSummary, terminal: Terminal): string[] {
  const { say } = terminal;
  const row = (name: Text, { people, total, government, village, individual }: Payers): string[] => [
    say(name),
    grouped(people),
    ...[total, government, village, individual].map((amount) => grouped(amount.toFixed(2))),
  ];
  const columns = [
    { heading: say({ zh: "谁", en: "Who" }) },
    ...[
      persons,
      { zh: "筹资规模", en: "Funding" },
      { zh: "政府补贴", en: "Government" },
      { zh: "村集体出资", en: "Village" },
      { zh: "个人缴费", en: "Individual" },
    ].map((one) => ({ heading: say(one), align: "right" as const })),
  ];
  const rows = [
    row({ zh: "参加养老保障", en: "join the pension" }, enrolling),
    row({ zh: "尚未选择（如都参加）", en: "undecided (if all join)" }, notChosen),
  ];
  const preferred = Object.values(specialGroups).map((one) =>
    say({ zh: `${one.zh}${grouped(preferences[one.code])}人`, en: `${one.en} ${grouped(preferences[one.code])}` }),
  );
  const note = {
    zh: `参加养老保障的人中，按特殊人群优惠：${preferred.join("、")}；按一般比例${grouped(preferences.none)}人。`,
    en: `Of those who join, with a preference: ${preferred.join(", ")}; without: ${grouped(preferences.none)}.`,
  };
  return [
    ...title(say({ zh: "出资（元）", en: "Who pays (yuan)" }), "五、六(一)2、七(三)11", terminal),
    ...table(columns, rows, terminal),
    ...indented(say(note), terminal, 2),
  ];
}

function benefitReport({ pensions, allowances, allowancesInPayment }: RosterSummary, terminal: Terminal): string[] {
  const { say } = terminal;
  const row = (name: Text, tally: BenefitTally): string[] => [
    say(name),
    grouped(tally.people),
    grouped(tally.met),
    grouped(tally.below),
    grouped(tally.monthlyTotal.toFixed(2)),
    tally.min === null || tally.max === null ? "" : `${tally.min.toFixed(2)}–${tally.max.toFixed(2)}`,
    grouped(tally.shortfall.toFixed(2)),
  ];
  const columns = [
    { heading: say({ zh: "预计待遇", en: "Expected" }) },
    ...[
      persons,
      { zh: "达到", en: "Reached" },
      { zh: "低于", en: "Below" },
      { zh: "每月合计", en: "A month" },
      { zh: "最低–最高", en: "Least–most" },
      { zh: "每月差额", en: "Shortfall" },
    ].map((one) => ({ heading: say(one), align: "right" as const })),
  ];
  const rows = [
    row(outcomes.pension, pensions),
    row(outcomes.allowance, allowances),
    row({ zh: "其中现已领取", en: "of them paid now" }, allowancesInPayment),
  ];
  return [
    ...title(
      say({ zh: "待遇与最低线（元/月）", en: "Benefits and their floor (yuan a month)" }),
      "二(三)、五(四)、五(五)",
      terminal,
    ),
    ...table(columns, rows, terminal),
  ];
}

function deadlineReport({ payments, governmentFunding }: RosterSummary, terminal: Terminal): string[] {
  const { say } = terminal;
  const lines: readonly Text[] = [
    {
      zh: `缴费手续：按期办理 ${payments.completed}，尚未到期 ${payments.pending}，逾期视为放弃养老保障 ${payments.waived}。`,
      en: `Payment: settled in time ${payments.completed}, still open ${payments.pending}, given up ${payments.waived}.`,
    },
    {
      zh: `政府资金（参加养老保障的人）：按期到位 ${governmentFunding["on-time"]}，尚未到期 ${governmentFunding.pending}，逾期 ${governmentFunding.late}。`,
      en: `Government's money for those who join: in time ${governmentFunding["on-time"]}, still open ${governmentFunding.pending}, late ${governmentFunding.late}.`,
    },
  ];
  return [
    ...title(say({ zh: "期限（人数）", en: "Deadlines (persons)" }), "六(二)1、六(二)2", terminal),
    ...lines.flatMap((line) => indented(say(line), terminal, 2)),
  ];
}
