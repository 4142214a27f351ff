import { type AnyField, thePerson } from "../../kernel/facts/index.ts";
import type { Label, Text } from "../../kernel/language/index.ts";
import { fenOfAmount, type Money } from "../../kernel/numbers/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { type AnswerColumn, answerColumnsOf } from "../by-rule/columns.ts";
import { bare } from "../by-rule/senses.ts";
import type { Periods } from "../reconcile/periods.ts";
import { valueReader } from "./answer-parts.ts";
import { dueReader, type KnownFen } from "./due-sums.ts";

/** 期限 — Whether an amount is paid once, each month or each year, or is the sum over the period of the comparison. */
type Per = keyof typeof pers;

const pers = {
  once: { zh: "一次性，元", en: "once, yuan" },
  month: { zh: "每月，元", en: "per month, yuan" },
  year: { zh: "每年，元", en: "per year, yuan" },
  period: { zh: "期间合计，元", en: "sum over the period, yuan" },
} as const satisfies Record<string, Text>;

/** 一项收付 — An amount that one party pays to another: a field of the answer, or a part of the amounts due. */
export interface PaidAmount {
  readonly kind: "amount";
  /** Its path in the answer, such as `shares.government`; for amounts due, `due.` and the item. */
  readonly path: string;
  readonly heading: Text;
  readonly payer: Label;
  readonly payee: Label;
  readonly per: Per;
}

/** 一方的收付 — What a party pays or receives in total. For the person: receipts minus payments. */
export interface PartySum {
  readonly kind: "person" | "payer" | "payee";
  readonly party: Label;
  readonly heading: Text;
  readonly per: Per;
}

export type MoneyLine = PaidAmount | PartySum;

/** 收付 — The paid amounts of a rule's answer, then the sums of each party. */
interface MoneyOfRule {
  readonly lines: readonly MoneyLine[];
  /** Reads all lines from an answer. An amount whose part is absent is 0. */
  read(value: unknown): readonly KnownFen[];
}

/**
 * 收付项目 — The basis of gains and losses: each amount of the rule's answer that is declared as paid, or each part of the
 * amounts due by month or year, then the sums of each party: the person's gain, the cost of each payer, the receipts of each other payee.
 *
 * @example moneyLines(fundingShares).map(({ heading }) => heading.zh)[0] // "政府补贴（元）"
 */
export const moneyLines = (rule: AnyRule): readonly MoneyLine[] => linesOf(amountsOf(rule)).map(({ line }) => line);

/** The same with their reader. `periods` limits the amounts due; without it, payments are added up to their end. */
export function moneyOf(rule: AnyRule, periods?: Periods): MoneyOfRule {
  const amounts = amountsOf(rule);
  const lines = linesOf(amounts);
  const { due } = rule;
  const read = due === undefined ? amountsReader(paidColumnsOf(rule)) : dueReader(due, periods);
  return {
    lines: lines.map(({ line }) => line),
    read(value) {
      const own = read(value);
      return lines.map(({ of }) => sumOfParts(own, of));
    },
  };
}

/** A line as a sum of amounts: their positions, and whether each is added or subtracted. */
interface SummedLine {
  readonly line: MoneyLine;
  readonly of: readonly Part[];
}
type Part = readonly [place: number, sign: 1 | -1];

function sumOfParts(amounts: readonly KnownFen[], of: readonly Part[]): KnownFen {
  let sum = 0;
  for (const [place, sign] of of) {
    const amount = amounts[place];
    if (amount === null || amount === undefined) return null;
    sum += sign * amount;
  }
  return sum;
}

const amountsOf = (rule: AnyRule): readonly PaidAmount[] =>
  rule.due === undefined
    ? paidColumnsOf(rule).map(({ path, heading, field }): PaidAmount => {
        const { by, to, per = "once" } = transferOf(field) as NonNullable<AnyField["transfer"]>;
        return { kind: "amount", path, heading, payer: by, payee: to, per };
      })
    : rule.due.parts.map(({ item, payer, payee = thePerson }): PaidAmount => {
        const heading = withPer(item, "period");
        return { kind: "amount", path: `due.${item.code}`, heading, payer, payee, per: "period" };
      });

/** The columns of a rule's answer with amounts that are paid. */
const paidColumnsOf = (rule: AnyRule): readonly AnswerColumn[] =>
  answerColumnsOf(rule).filter(({ field }) => transferOf(field) !== undefined);

const transferOf = (field: AnyField): AnyField["transfer"] => bare(field).transfer;

/** Each amount, then the person, each payer and each other payee: sums of amounts for the same time. */
function linesOf(amounts: readonly PaidAmount[]): readonly SummedLine[] {
  const parties = new Map<string, { readonly line: PartySum; readonly of: Part[] }>();
  const add = (kind: PartySum["kind"], party: Label, per: Per, part: Part): void => {
    const key = `${kind} ${party.code} ${per}`;
    const heading = withPer(partyTitle(kind, party), per);
    const known = parties.get(key) ?? { line: { kind, party, heading, per }, of: [] };
    parties.set(key, known);
    known.of.push(part);
  };
  const isPerson = ({ code }: Label): boolean => code === thePerson.code;
  amounts.forEach(({ payer, payee, per }, place) => {
    add(isPerson(payer) ? "person" : "payer", payer, per, [place, isPerson(payer) ? -1 : 1]);
    add(isPerson(payee) ? "person" : "payee", payee, per, [place, 1]);
  });
  const all = [...parties.values()];
  const kinds = ["person", "payer", "payee"] as const;
  return [
    ...amounts.map((line, place): SummedLine => ({ line, of: [[place, 1]] })),
    ...kinds.flatMap((kind) => all.filter(({ line }) => line.kind === kind)),
  ];
}

function partyTitle(kind: PartySum["kind"], { zh, en }: Label): Text {
  if (kind === "person") return { zh: "本人净得", en: "net gain of the person" };
  return kind === "payer" ? { zh: `${zh}支出`, en: `paid by ${en}` } : { zh: `${zh}收入`, en: `received by ${en}` };
}

const withPer = ({ zh, en }: Text, per: Per): Text => ({
  zh: `${zh}（${pers[per].zh}）`,
  en: `${en} (${pers[per].en})`,
});

/** Reads amounts of an answer. A null amount in a present part is unknown, unless the flag beside it is false: then nothing is paid. */
function amountsReader(columns: readonly AnswerColumn[]): (value: unknown) => readonly KnownFen[] {
  const readers = columns.map((column) => {
    const group = column.path.split(".").slice(0, -1).join(".");
    const inGroup = group === "" ? (value: unknown) => value : valueReader({ path: group });
    const when = transferOf(column.field)?.when;
    return { read: valueReader(column), inGroup, when };
  });
  return (value) =>
    readers.map(({ read, inGroup, when }) => {
      // reading the text of an amount is faster
      const amount = read(value) as Money | null | undefined;
      if (amount !== null && amount !== undefined) return fenOfAmount(amount.toJSON()) ?? 0;
      const around = inGroup(value) as Readonly<Record<string, unknown>> | null | undefined;
      const isNothing = around === null || around === undefined || (when !== undefined && around[when] === false);
      return isNothing ? 0 : null;
    });
}
