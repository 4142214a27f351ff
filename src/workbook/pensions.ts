import { postingKinds } from "../policies/landless-farmers/account/account-postings.ts";
import { type Part, partNames, parts } from "../policies/landless-farmers/account/parts.ts";
import { amountOf, fenOfAll, sayIn } from "../statement/words.ts";
import { type Cell, cellOf, dayCell, empty, formulaCell, live, type Sheet, textCell } from "./cells.ts";
import { monthlyCells } from "./monthly.ts";
import type { PensionRow } from "./pension-row.ts";
import { postingColumns, rowOf, type Source } from "./places.ts";
import { balanceBefore, basesOf, cellBefore, clamped, columnOf, sharesCells } from "./shares.ts";

/** 养老保障金计算 — The sheet of pensions: the payment of each portion, and of the special fund. */
interface Pensions {
  readonly sheet: Sheet;
  readonly drawn: (index: number, part: Part) => string;
  readonly fromFund: (index: number) => string;
}

export function pensionsOf(source: Source): Pensions {
  const all: PensionRow[] = [];
  source.account.postings.forEach((posting, index) => {
    const { pension } = posting;
    if (pension !== null) all.push({ source, posting, pension, index, row: rowOf(all.length), before: all.at(-1) });
  });
  const rowAt = new Map(all.map(({ index, row }) => [index, row]));
  const { pensions } = source.names;
  return {
    sheet: { name: pensions, columns: columnsIn(source), rows: all.map(cellsOf) },
    drawn: (index, part) => cellOf(pensions, `${columnOf("taken", part)}${rowAt.get(index)}`),
    fromFund: (index) => cellOf(pensions, `N${rowAt.get(index)}`),
  };
}

function columnsIn({ language }: Source): Sheet["columns"] {
  const say = sayIn(language);
  const ofParts = (title: string): Sheet["columns"] =>
    partNames.map((part) => [say(`${title}：${parts[part].zh}`, `${title}: ${parts[part].en}`), 16]);
  return [
    [say("笔号", "Posting"), 8],
    [say("日期", "Date"), 12],
    [say("种类", "Kind"), 22],
    [say("储存额", "Balance"), 16],
    [say("计发系数", "Annuity divisor"), 10],
    [say("后入账储存额", "Paid in later"), 16],
    [say("其计发系数", "Its divisor"), 10],
    [say("月领取额", "Monthly amount"), 14],
    [say("首月天数", "Days of first month"), 10],
    [say("当月天数", "Days of that month"), 10],
    [say("补发", "Arrears"), 14],
    [say("本次应付", "Due"), 14],
    [say("从账户支付", "From account"), 14],
    [say("专项资金支付", "From special fund"), 14],
    ...ofParts(say("分摊基数", "Weight")),
    [say("累计支付", "Paid so far"), 16],
    ...ofParts(say("以前已支取", "Drawn before")),
    ...ofParts(say("累计分摊舍到分", "Share, down to the fen")),
    ...ofParts(say("舍去的余数", "Remainder")),
    ...ofParts(say("累计应分摊", "Share")),
    ...ofParts(say("本次按比例", "In proportion")),
    ...ofParts(say("本次支取", "Drawn")),
  ];
}

function cellsOf(one: PensionRow): Cell[] {
  const { posting, index, source, row } = one;
  const head = [
    { style: "number-formula", text: String(index + 1) },
    dayCell(posting.on),
    textCell(postingKinds[posting.kind][source.language]),
    ...monthlyCells(one),
  ] as const;
  if (posting.kind === "pension-from-fund") return [...head, empty, fundCell(one)];
  const { names, account } = source;
  const before = account.postings[index - 1];
  const balance = before === undefined ? "0" : cellOf(names.postings, `${postingColumns.balance}${rowOf(index - 1)}`);
  const paid = amountOf(-fenOfAll([posting.total]));
  const fromAccount = formulaCell("money", paid, `MIN(L${row},${balance})`);
  return [...head, fromAccount, empty, ...sharesCells(one), ...takenCells(one)];
}

/** The special fund pays the shortfall of the account. */
function fundCell({ posting, row, before }: PensionRow): Cell {
  const isRest = before?.posting.on === posting.on && before.posting.kind !== "pension-from-fund";
  const paid = isRest ? -fenOfAll([before.posting.total]) : 0n;
  const due = amountOf(fenOfAll([posting.fromFund]) + paid);
  const formula = isRest ? `ROUND(L${row}-M${row - 1},2)` : `L${row}`;
  return live("money", posting.fromFund, due === posting.pension?.amount ? formula : undefined);
}

const inOrder = (order: string | undefined): readonly Part[] =>
  order === "individual-and-village-first" ? ["individual", "village", "government"] : partNames;

/** 本次支取 — Proportional payments; if a portion is too small, the next ones cover the rest. */
function takenCells(one: PensionRow): Cell[] {
  const { source, posting, row } = one;
  const order = inOrder(source.readings["drawdown-order"]);
  const base = basesOf(one);
  const total = fenOfAll([posting.total]);
  const taken = new Map<Part, { readonly fen: bigint; readonly formula: string }>();
  for (const part of order) {
    const later = order.slice(order.indexOf(part) + 1);
    const cells = [...taken.keys()].map((other) => `${columnOf("taken", other)}${row}`);
    const rest = [`M${row}`, ...cells, ...later.map((other) => `${columnOf("base", other)}${row}`)].join("-");
    const borne = [...taken.values()].map(({ fen }) => fen).concat(later.map((other) => base[other]));
    const fen = clamped(-total - borne.reduce((sum, other) => sum + other, 0n), balanceBefore(one, part));
    taken.set(part, { fen, formula: `ROUND(MAX(0,MIN(${rest},${cellBefore(one, part)})),2)` });
  }
  const agrees = partNames.every((part) => taken.get(part)?.fen === -fenOfAll([posting[part]]));
  return partNames.map((part) => {
    const formula = agrees ? taken.get(part)?.formula : undefined;
    return live("money", amountOf(-fenOfAll([posting[part]])), formula);
  });
}
