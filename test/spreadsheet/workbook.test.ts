import { beforeAll, describe, expect, it } from "vitest";
import { type Cell, empty, firstRow, type Sheet } from "../../src/workbook/cells.ts";
import { xlsxOf } from "../../src/workbook/xlsx.ts";
import { countOf } from "../support/counts.ts";
import { type Calculated, calculated, libreOfficeFound } from "./libreoffice.ts";
import { accountOf, answered, isNumber, type LifeWithSheets, withCells, withMorePaid } from "./lives.ts";

const isFound = libreOfficeFound();
const note = "未找到LibreOffice，工作簿未重算 — no LibreOffice: workbooks are not recalculated";
if (!isFound) console.warn(note);

const lives = countOf(200, 40);
const sheetsOfNumbers = ["说明", "逐笔记账", "利息计算", "养老保障金计算", "年度汇总", "利率"];

/** Without the results of formulas: what comes back was calculated. */
const withoutResults = (sheets: readonly Sheet[]): readonly Sheet[] =>
  withCells(sheets, (cell) => (cell.formula === undefined ? cell : { ...cell, text: "" }));

const numberOf = (text: string): number => (text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text));

/** Amounts to the fen, other numbers to ten digits; days, months and years to the last. */
function isSame(cell: Cell, text: string | undefined): boolean {
  if (text === undefined || text === "") return false;
  const [expected, found] = [Number(cell.text), numberOf(text)];
  if (cell.style.startsWith("money")) return found.toFixed(2) === expected.toFixed(2);
  return Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

/** The cells that are not as the sheets say. */
function differences(sheets: readonly Sheet[], found: Readonly<Record<string, Calculated>>): readonly string[] {
  return sheets
    .filter(({ name }) => sheetsOfNumbers.includes(name))
    .flatMap(({ name, rows }) =>
      rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => {
          const text = found[name]?.[row + 1]?.[column];
          if (!isNumber(cell) || cell.text === "" || isSame(cell, text)) return [];
          return `${name} ${row + firstRow}:${column + 1} ${cell.formula} = ${text}, not ${cell.text}`;
        }),
      ),
    );
}

describe.skipIf(!isFound)(isFound ? "LibreOffice重算工作簿" : note, () => {
  let all: readonly LifeWithSheets[] = [];
  let found: readonly Readonly<Record<string, Calculated>>[] = [];

  beforeAll(() => {
    all = answered(20_261_127, lives);
    found = calculated(
      all.map(({ sheets }) => xlsxOf(withoutResults(sheets))),
      sheetsOfNumbers,
    );
  });

  it(`${lives}个随机账户：文件里不写得数，重算的每格都与认定结果一分不差`, () => {
    expect(all).toHaveLength(lives);
    let formulas = 0;
    all.forEach(({ life, sheets }, index) => {
      formulas += sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell.formula !== undefined).length;
      expect(differences(sheets, found[index] ?? {}), JSON.stringify(life)).toEqual([]);
    });
    expect(formulas).toBeGreaterThan(lives * 100);
    console.log(`${lives} workbooks, ${formulas} formulas`);
  });

  it("多缴10.01元，只改这一格，其余各格与改过的认定结果一分不差", () => {
    const pairs = all.flatMap((one) => {
      const other = withMorePaid(one);
      return other === undefined || hasValues(one) ? [] : [{ one, other }];
    });
    const changed = pairs.map(({ one, other }) => xlsxOf(withoutResults(withPaymentsOf(one, other))));
    const after = calculated(changed, sheetsOfNumbers);
    pairs.forEach(({ one, other }, index) => {
      const postings = other.sheets.filter(({ name }) => name === "逐笔记账" || name === "年度汇总");
      expect(differences(postings, after[index] ?? {}), JSON.stringify(one.life)).toEqual([]);
    });
    console.log(`${pairs.length} workbooks with another payment`);
    expect(pairs.length).toBeGreaterThan(lives / 10);
  });

  it.each(["99999.99", "12345678.91", "9876543210.97", "2000000000000.01"])("入账%s元：每格一分不差", (amount) => {
    const payments = (["government", "village", "individual"] as const).map((by) => ({ on: "2010-03-01", by, amount }));
    const one = accountOf({
      facts: { birthDate: "1952-05-10", payments, until: "2014-12-31" },
      readings: {},
      figures: {},
    });
    const [after] = calculated([xlsxOf(withoutResults(one?.sheets ?? []))], sheetsOfNumbers);
    // what is left of a fen has fewer digits
    const amounts = withCells(one?.sheets ?? [], (cell) => (cell.style.startsWith("money") ? cell : empty));
    expect(amounts).toHaveLength(7);
    expect(differences(amounts, after ?? {})).toEqual([]);
  });

  it("改一个利率：2011年的2.75%改为3%，利息和余额都跟着变", () => {
    const payments = [{ on: "2010-03-01", by: "government", amount: "12600" }];
    const one = accountOf({
      facts: { birthDate: "1962-05-10", payments, until: "2011-12-31" },
      readings: {},
      figures: {},
    });
    const sheets = withCells(one?.sheets ?? [], (cell, sheet) =>
      sheet === "利率" && cell.text === "0.0275" ? { ...cell, text: "0.03" } : cell,
    );
    const [after] = calculated([xlsxOf(withoutResults(sheets))], sheetsOfNumbers);
    // 12600 + 12600×0.36%×306÷360 = 12638.56；12638.56×3% = 379.1568
    expect(after?.利息计算?.[2]?.[13]).toBe("379.16");
    expect(after?.逐笔记账?.at(-1)?.[12]).toBe("13017.72");
  });
});

/** Whether an amount stays a value, as the fractions of a fen do: then a change is followed up to a fen only. */
const hasValues = ({ life, sheets, account }: LifeWithSheets): boolean =>
  life.readings["interest-rounding"] === "at-the-end" ||
  account.postings.some(({ pension }) => (pension?.arrears.length ?? 0) > 0) ||
  sheets.some(
    ({ name, rows }) =>
      name !== "说明" && rows.flat().some((cell) => cell.style === "money-fixed" && Number(cell.text) !== 0),
  );

/** The sheets of an account in which the payments are those of another. */
const withPaymentsOf = (one: LifeWithSheets, other: LifeWithSheets): readonly Sheet[] =>
  withCells(one.sheets, (cell, sheet, row, column) => {
    const isPayment = sheet === "逐笔记账" && cell.style === "money-input";
    const same = other.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
    return isPayment && same !== undefined ? same : cell;
  });
