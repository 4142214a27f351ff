import { rateTables } from "../policies/landless-farmers/account/posting-calculation.ts";
import type { Posting } from "../statement/account-value.ts";
import { sayIn } from "../statement/words.ts";
import { cellOf, dayCell, empty, fractionText, input, type Sheet, textCell } from "./cells.ts";
import { rowOf, type Source } from "./places.ts";

type Term = Posting["calculation"][number]["terms"][number];
type Tax = Term["taxRates"][number];

/** The rates that an account used, and their cells. */
interface Rates {
  readonly sheet: Sheet;
  readonly of: (term: Term) => string;
  readonly ofTax: (tax: Tax) => string;
}

/** 利率 — Lists each used rate once, so that it can be changed in one place. */
export function ratesOf({ account, names, language }: Source): Rates {
  const say = sayIn(language);
  const taxTitle = say("利息税率", "interest tax rate");
  const all = account.postings.flatMap(({ calculation }) => calculation).flatMap(({ terms }) => terms);
  const keys = [...new Set([...all.map(keyOf), ...all.flatMap(({ taxRates: tax }) => tax.map(keyOfTax))])].sort();
  const cell = (key: string): string => cellOf(names.rates, `C${rowOf(keys.indexOf(key))}`);
  const rows = keys.map((key) => {
    const [table = "", from = "", rate = ""] = key.split("|");
    const title = Object.hasOwn(rateTables, table) ? rateTables[table as Term["table"]][language] : taxTitle;
    return [textCell(title), from === "" ? empty : dayCell(from), input("rate", fractionText(rate))];
  });
  const columns = [
    [say("利率表", "Table"), 26],
    [say("执行日期", "From"), 14],
    [say("年利率或税率", "Rate"), 14],
  ] as const;
  return {
    sheet: { name: names.rates, columns, rows },
    of: (term) => cell(keyOf(term)),
    ofTax: (tax) => cell(keyOfTax(tax)),
  };
}

const keyOf = ({ table, rateFrom, rate }: Term): string => `${table}|${rateFrom ?? ""}|${rate}`;
const keyOfTax = ({ rateFrom, rate }: Tax): string => `tax|${rateFrom ?? ""}|${rate}`;
