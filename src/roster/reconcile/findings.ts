import type { Label, Text } from "../../kernel/language/index.ts";
import { type Money, yuan } from "../../kernel/numbers/index.ts";
import { type AnyRule, clauseOfDue } from "../../kernel/policy/index.ts";
import { type Comparison, groundOf } from "./compare.ts";
import { type FindingKind, isCompared, kindText } from "./kinds.ts";
import { periodText, type Unit } from "./periods.ts";

/** 疑点 — One month of a person in which the amounts paid and due differ. Amounts in yuan. */
export interface Finding {
  readonly kind: FindingKind;
  /** The person's code as on the roster; for a person who is not on the roster, as in the payments. */
  readonly person: string;
  /** Null for a person who is not on the roster. */
  readonly rosterRow: number | null;
  /** The cells of the roster's other columns, by heading. */
  readonly carried: Readonly<Record<string, string>>;
  /** `2024-01`; of a rule that pays by year, `2024`. */
  readonly period: string;
  /** The item, if stated in the payments; null for the whole. */
  readonly item: Label | null;
  readonly paid: Money;
  /** Null if unknown. */
  readonly due: Money | null;
  /** Paid minus due. */
  readonly difference: Money | null;
  /** The clause of the first reason, or the one that grants the payment. */
  readonly clause: string;
  readonly ground: Text;
  /** The rows in the payments file. */
  readonly paymentRows: readonly number[];
  /** The payment dates, in the file's words, as far as stated. */
  readonly paidOn: readonly string[];
}

/** The person whom a finding concerns. */
export type FindingPerson = Pick<Finding, "person" | "rosterRow" | "carried">;

/** Makes a finding from a comparison. */
export function findingOf(
  rule: AnyRule,
  { person, rosterRow, carried }: FindingPerson,
  { period, part, paid, due, payments, reasons = [] }: Comparison,
  kind: FindingKind,
): Finding {
  const { unit = "month", parts = [] } = rule.due ?? {};
  const known = isCompared(kind) ? due : null;
  return {
    kind,
    person,
    rosterRow,
    carried,
    period: periodText(period, unit),
    item: part === undefined ? null : (parts[part]?.item ?? null),
    paid: yuan(paid),
    due: known === null ? null : yuan(known),
    difference: known === null ? null : yuan(paid - known),
    clause: reasons[0]?.clause ?? clauseOfDue(rule, part),
    ground: groundOf(kind, reasons, unit),
    paymentRows: payments.map(({ row }) => row),
    paidOn: [...new Set(payments.flatMap(({ paidOn }) => (paidOn === undefined ? [] : [paidOn])))],
  };
}

/**
 * 疑点表 — The table of findings, one line each, with the roster's other columns. `carried` are their headings;
 * `unit` is that of the rule (`rule.due.unit`).
 */
export function findingsTable(carried: readonly string[], language: "zh" | "en", unit: Unit = "month") {
  const zh = language === "zh";
  const [kind, person, item] = zh ? ["种类", "人员编号", "项目"] : ["kind", "person code", "item"];
  const period = { month: { zh: "月份", en: "month" }, year: { zh: "年度", en: "year" } }[unit][language];
  const amounts = zh ? ["已发（元）", "应发（元）", "差额（元）"] : ["paid (yuan)", "due (yuan)", "difference (yuan)"];
  const rows = zh ? ["发放日期", "发放表行号", "花名册行号"] : ["paid on", "rows of payments", "row of roster"];
  const firstAmount = 2 + carried.length + 2;
  return {
    isAmount: (place: number): boolean => place >= firstAmount && place < firstAmount + amounts.length,
    headings: [kind, person, ...carried, period, item, ...amounts, zh ? "条款" : "clause", "依据", "ground", ...rows],
    cells: (one: Finding): string[] => [
      kindText(one.kind, unit)[language],
      one.person,
      ...carried.map((name) => one.carried[name] ?? ""),
      one.period,
      one.item?.[language] ?? "",
      ...[one.paid, one.due, one.difference].map((amount) => amount?.toFixed(2) ?? ""),
      one.clause,
      one.ground.zh,
      one.ground.en,
      one.paidOn.join("、"),
      one.paymentRows.join(" "),
      one.rosterRow === null ? "" : String(one.rosterRow),
    ],
  };
}
