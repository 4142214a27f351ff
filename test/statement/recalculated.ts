/** 重算 — Recalculates a printed formula with whole numbers alone; it shares nothing with the library. */

/** An exact number, or the bounds between which it lies: "…" says that further digits were cut off. */
interface Range {
  readonly low: Ratio;
  readonly high: Ratio;
}
interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

const ratio = (n: bigint, d = 1n): Ratio => (d < 0n ? { n: -n, d: -d } : { n, d });
const plus = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d + b.n * a.d, a.d * b.d);
const minus = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d - b.n * a.d, a.d * b.d);
const isLess = (a: Ratio, b: Ratio): boolean => a.n * b.d < b.n * a.d;
const floor = ({ n, d }: Ratio): bigint => (n >= 0n ? n / d : -((-n + d - 1n) / d));

function numberOf(text: string): Range {
  const [, digits = "", percent = "", more = ""] = /^([\d,.]+)(%?)(…?)$/.exec(text) ?? [];
  if (digits === "") throw new Error(`not a number: ${text}`);
  const [whole = "", decimals = ""] = digits.replaceAll(",", "").split(".");
  const scale = 10n ** BigInt(decimals.length) * (percent === "" ? 1n : 100n);
  const low = ratio(BigInt(whole + decimals), scale);
  return { low, high: more === "" ? low : plus(low, ratio(1n, scale)) };
}

/** The value of an expression of amounts, rates, +, −, ×, ÷ and brackets. */
export function evaluated(expression: string): Range {
  const tokens = expression.match(/[\d,.]+%?…?|[()+−×÷]|\//gu) ?? [];
  const rest = expression.replace(/[\d,.]+%?…?|[()+−×÷]|\//gu, "").trim();
  if (rest !== "") throw new Error(`not an expression: ${expression}`);
  let at = 0;
  const one = (): Range => {
    const token = tokens[at++];
    if (token !== "(") return numberOf(token ?? "");
    const inner = sum();
    if (tokens[at++] !== ")") throw new Error(`no closing bracket: ${expression}`);
    return inner;
  };
  const factor = (): Range => {
    let value = one();
    for (let sign = tokens[at]; sign === "×" || sign === "÷" || sign === "/"; sign = tokens[at]) {
      at++;
      const { low, high } = one();
      if (isLess(low, high)) throw new Error("only a sum may have a number that is cut off");
      const by = sign === "×" ? low : ratio(low.d, low.n);
      value = {
        low: ratio(value.low.n * by.n, value.low.d * by.d),
        high: ratio(value.high.n * by.n, value.high.d * by.d),
      };
    }
    return value;
  };
  function sum(): Range {
    let value = factor();
    for (let sign = tokens[at]; sign === "+" || sign === "−"; sign = tokens[at]) {
      at++;
      const other = factor();
      value =
        sign === "+"
          ? { low: plus(value.low, other.low), high: plus(value.high, other.high) }
          : { low: minus(value.low, other.high), high: minus(value.high, other.low) };
    }
    return value;
  }
  const value = sum();
  if (at < tokens.length) throw new Error(`more after the expression: ${expression}`);
  return value;
}

const fen = (yuan: Ratio): Ratio => ratio(yuan.n * 100n, yuan.d);
const halfUp = (value: Ratio): bigint => floor(ratio(2n * value.n + value.d, 2n * value.d));

/** What a way of rounding makes of an amount in yuan, in fen: one result, or two between which the remainders decide. */
const roundings: Readonly<Record<string, (yuan: Ratio) => readonly bigint[]>> = {
  四舍五入到分: (yuan) => [halfUp(fen(yuan))],
  不足一分舍去: (yuan) => [floor(fen(yuan))],
  四舍五入到角: (yuan) => [halfUp(ratio(yuan.n * 10n, yuan.d)) * 10n],
  见分进元: (yuan) => [-floor(ratio(-yuan.n, yuan.d)) * 100n],
  "不足一分舍去，差额补给余数大的部分": (yuan) => [floor(fen(yuan)), floor(fen(yuan)) + 1n],
};

/** A formula of a statement: whose, what, how it is rounded, and to what. */
export interface Formula {
  readonly name: string;
  readonly expression: string;
  readonly result: bigint;
  readonly rounding: string | undefined;
  readonly exact: string | undefined;
}

const form =
  /^(\p{Script=Han}+) (.+) = (−?[\d,]+\.\d\d)(?:，([^（；]+))?(?:（舍入前(−?[\d,.…]+)）)?(?:；因有部分余额不足，支取[\d,.]+)?$/u;

export const fenOf = (amount: string): bigint => BigInt(amount.replace("−", "-").replace(/[,.]/g, ""));

export function formulaOf(line: string): Formula {
  const [, name = "", expression = "", result = "", rounding, exact] = form.exec(line) ?? [];
  if (name === "") throw new Error(`not a formula: ${line}`);
  return { name, expression: expression.replaceAll("零头及其利息 ", ""), result: fenOf(result), rounding, exact };
}

/** Why a formula is wrong; undefined if it is right. */
export function faultOf({ expression, result, rounding, exact }: Formula): string | undefined {
  const { low, high } = evaluated(expression);
  if (rounding === undefined) {
    return !isLess(low, high) && fen(low).n === result * fen(low).d ? undefined : `${expression} is not ${result} fen`;
  }
  const rounded = roundings[rounding];
  if (rounded === undefined) return `${rounding} is no rounding`;
  // a number that was cut off must not hide which way it is rounded
  const possible = [...rounded(low), ...rounded(high)];
  if (!possible.includes(result)) return `${expression} is ${possible} fen, ${rounding}, not ${result}`;
  if (exact === undefined) return undefined;
  const shown = evaluated(exact.replace("−", "0 − "));
  const isWithin = !isLess(high, shown.low) && !isLess(shown.high, low);
  return isWithin ? undefined : `${expression} before rounding is not ${exact}`;
}
