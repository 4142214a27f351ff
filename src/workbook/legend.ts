import { sayIn } from "../statement/words.ts";
import { type Cell, fixed, formulaCell, input, type Sheet, textCell, wrapped } from "./cells.ts";
import type { Source } from "./places.ts";

/** 说明 — Explains which cells can be changed, which are formulas, and which are fixed values. */
export function legendSheet({ names, language }: Source): Sheet {
  const say = sayIn(language);
  const rows: Cell[][] = [
    [
      input("money", "12600.00"),
      wrapped(
        say(
          "黄底蓝字：可以改的数，如入账金额、利率、天数、计发系数。改了以后，有公式的都跟着变。",
          "Blue on yellow: numbers to change, such as payments, rates, days, annuity divisors. All formulas follow.",
        ),
      ),
    ],
    [
      formulaCell("money", "378.00", "ROUND(12600*0.03+1E-10,2)"),
      wrapped(
        say(
          "白底：公式，或者不改的文字和日期。存入文件时的得数就是认定结果。",
          "White: formulas, or texts and dates. The results in the file are those of the determination.",
        ),
      ),
    ],
    [
      fixed("money", "0.00"),
      wrapped(
        say(
          "灰底：写的是数值，不跟着变：利息按整个账户四舍五入时各部分的利息，没有公式的退还金额，金额太大或离舍入点太近、表格软件可能舍入不准的。",
          "Grey: values that do not follow: the interest of portions where the whole account is rounded, refunds without a formula, and amounts so large, or so near the point of rounding, that a spreadsheet may round them wrongly.",
        ),
      ),
    ],
    ...notes(language === "zh").map((text) => [textCell(""), wrapped(text)]),
  ];
  const columns: Sheet["columns"] = [
    [say("单元格", "Cell"), 16],
    [say("说明", "Meaning"), 100],
  ];
  return { name: names.legend, columns, rows };
}

const notes = (zh: boolean): readonly string[] =>
  zh
    ? [
        "改数只改金额，不增减行：记账的日期、养老保障金的起止月份、用哪一个利率，都与认定结果相同。日期或口径不同的，请重新认定。",
        "“以前的零头及其利息”和“补发”是数值。公式中的1E-10元（百亿分之一元）用来抵消表格软件计算小数的误差，使恰好半分的进位正确。",
        "“收支平衡”列：1为平，0为不平。",
      ]
    : [
        "A change alters amounts and adds or removes no rows: the days of postings, the months of the pension and the choice of a rate stay as determined. For other days or readings, determine anew.",
        "Fractions before (with interest) and arrears are values. The 1E-10 yuan in formulas outweighs the error of a spreadsheet's decimals, so that exactly half a fen rounds up.",
        "Reconciles: 1 for yes, 0 for no.",
      ];
