import { postingKinds } from "../policies/landless-farmers/account/account-postings.ts";
import { type ByPart, type Part, partNames, parts } from "../policies/landless-farmers/account/parts.ts";
import type { Posting } from "../statement/account-value.ts";
import { fenOfAll, isZero, sayIn } from "../statement/words.ts";
import { type Cell, dayCell, fixed, formulaCell, input, live, type Sheet, textCell } from "./cells.ts";
import type { interestOf } from "./interest.ts";
import type { pensionsOf } from "./pensions.ts";
import { amountColumns, balanceColumns, postingColumns, rowOf, type Source } from "./places.ts";

/** The sheets from which the amounts of postings are taken. */
interface Results {
  readonly interest: ReturnType<typeof interestOf>;
  readonly pensions: ReturnType<typeof pensionsOf>;
}

/** 逐笔记账 — One row per posting: amounts from the sheets where they are calculated, balances from the previous row. */
export function postingsSheet(source: Source, results: Results): Sheet {
  const { language, account, names } = source;
  const say = sayIn(language);
  const ofParts = (title: string): Sheet["columns"] =>
    partNames.map((part) => [say(`${title}：${parts[part].zh}`, `${title}: ${parts[part].en}`), 18]);
  const columns: Sheet["columns"] = [
    [say("笔号", "Posting"), 8],
    [say("年份", "Year"), 8],
    [say("日期", "Date"), 12],
    [say("种类", "Kind"), 24],
    ...ofParts(say("发生额", "Amount")),
    [say("发生额合计", "Total amount"), 16],
    [say("专项资金支付", "From special fund"), 16],
    ...ofParts(say("余额", "Balance")),
    [say("余额合计", "Balance"), 16],
    [say("条款", "Clause"), 12],
  ];
  const rows = account.postings.map((posting, index) => [
    { style: "number-fixed", text: String(index + 1) } as const,
    formulaCell("number", posting.on.slice(0, 4), `YEAR(C${rowOf(index)})`),
    dayCell(posting.on),
    textCell(postingKinds[posting.kind][language]),
    ...partNames.map((part) => amountCell(source, results, posting, index, part)),
    formulaCell("money", posting.total, sumOfParts(amountColumns, index)),
    fundCell(results, posting, index),
    ...partNames.map((part) => balanceCell(source, posting, index, part)),
    formulaCell("money", posting.balance, sumOfParts(balanceColumns, index)),
    textCell(posting.clause.slice(posting.clause.indexOf("/") + 1)),
  ]);
  return { name: names.postings, columns, rows };
}

/** Cell by cell: LibreOffice 7.4 adds up ranges across a row before all their cells are calculated. */
const sumOfParts = (columns: ByPart<string>, index: number): string =>
  `ROUND(${partNames.map((part) => `${columns[part]}${rowOf(index)}`).join("+")},2)`;

function amountCell(source: Source, results: Results, posting: Posting, index: number, part: Part): Cell {
  const amount = posting[part];
  const isOf = (one: Posting["calculation"][number]): boolean => one.part === part;
  if (posting.pension !== null) {
    return posting.kind === "pension-from-fund"
      ? fixed("money", "0.00")
      : formulaCell("money", amount, `-${results.pensions.drawn(index, part)}`);
  }
  if (posting.calculation.some(isOf)) {
    const sign = posting.kind === "interest-tax" ? "-" : "";
    return formulaCell("money", amount, `${sign}${results.interest.result(index, part)}`);
  }
  if (posting.kind === "paid-in" || posting.kind === "brought-forward") return input("money", amount);
  return isZero(amount) ? fixed("money", amount) : live("money", amount, leavingFormula(source, amount, index, part));
}

/** The amount that leaves a closed account: a whole portion, or the payments into it. */
function leavingFormula({ account, language }: Source, amount: string, index: number, part: Part): string | undefined {
  const before = account.postings[index - 1]?.balances[part] ?? "0.00";
  if (fenOfAll([before, amount]) === 0n) return `-${balanceColumns[part]}${rowOf(index - 1)}`;
  const paid = account.postings.filter(({ kind }) => kind === "paid-in").map((one) => one[part]);
  if (fenOfAll([...paid, amount]) !== 0n) return undefined;
  const range = (column: string): string => `${column}$${rowOf(0)}:${column}$${rowOf(index - 1)}`;
  const kind = postingKinds["paid-in"][language];
  return `-ROUND(SUMIF(${range(postingColumns.kind)},"${kind}",${range(amountColumns[part])}),2)`;
}

const fundCell = ({ pensions }: Results, { kind, fromFund }: Posting, index: number): Cell =>
  kind === "pension-from-fund" ? formulaCell("money", fromFund, pensions.fromFund(index)) : fixed("money", fromFund);

function balanceCell({ account }: Source, posting: Posting, index: number, part: Part): Cell {
  const amount = `${amountColumns[part]}${rowOf(index)}`;
  const isFirst = account.postings[index - 1] === undefined;
  const formula = isFirst ? amount : `ROUND(${balanceColumns[part]}${rowOf(index - 1)}+${amount},2)`;
  return formulaCell("money", posting.balances[part], formula);
}
