import { isCalendarDate } from "../../kernel/days/index.ts";
import { checkDigitOf, readIdNumber } from "./id-number.ts";

/** Characters that mask digits. An X also masks a digit unless it is the last character. */
const hidden = /[*●•×#]|[Xx](?!$)/;

/** An id number to be compared: complete, masked, or unreadable. */
type GivenId =
  | { readonly kind: "whole"; readonly id: string; readonly isOld: boolean }
  | { readonly kind: "hidden"; readonly id: string }
  | { readonly kind: "malformed" };

/** 身份号码 — Reads an id number: with 18 characters and a valid check digit, with 15 digits, or masked. */
export function readGivenId(text: string): GivenId {
  if (hidden.test(text)) return /^[\d*●•×#Xx]{8,18}$/.test(text) ? { kind: "hidden", id: text } : { kind: "malformed" };
  const whole = eighteenOf(text);
  if (whole !== undefined) return { kind: "whole", id: whole, isOld: true };
  return "expected" in readIdNumber(text) ? { kind: "malformed" } : { kind: "whole", id: text, isOld: false };
}

/** The number of 18 characters for an old one of 15 digits: adds the century and a check digit. */
function eighteenOf(text: string): string | undefined {
  const [, region, year, month, day, order] = /^(\d{6})(\d\d)(\d\d)(\d\d)(\d{3})$/.exec(text) ?? [];
  if (region === undefined || !isCalendarDate(`19${year}-${month}-${day}`)) return undefined;
  const body = `${region}19${year}${month}${day}${order}`;
  return body + checkDigitOf(body);
}

/** 同一号码 — Whether an id number, which may be masked, can be this one of 18 characters: no visible digit differs. */
export function isSameId(given: string, id: string): boolean {
  if (given === id) return true;
  if (!hidden.test(given)) return false;
  const signs = [...given].map((_, at) => isHidden(given, at));
  const agrees = (whole: string): boolean => [...given].every((sign, at) => signs[at] || sign === whole[at]);
  if (given.length === id.length) return agrees(id);
  const old = id.slice(0, 6) + id.slice(8, 17);
  if (given.length === old.length && agrees(old)) return true;
  return isInOrder(shownRuns(given, signs), id);
}

/** The runs of visible digits: "6228****1239" is 6228 and 1239. */
function shownRuns(given: string, signs: readonly boolean[]): readonly string[] {
  const runs = [""];
  [...given].forEach((sign, at) => {
    if (!signs[at]) runs[runs.length - 1] += sign;
    else if (at === 0 || !signs[at - 1]) runs.push("");
  });
  return runs;
}

/** Whether a number begins with the first of these runs, ends with the last, and has the others between, in their order. */
function isInOrder(runs: readonly string[], id: string): boolean {
  const [first = "", last = ""] = [runs[0], runs.at(-1)];
  const end = id.length - last.length;
  if (first.length > end || !id.startsWith(first) || !id.endsWith(last)) return false;
  let at = first.length;
  for (const run of runs.slice(1, -1)) {
    const found = id.indexOf(run, at);
    if (found < 0 || found + run.length > end) return false;
    at = found + run.length;
  }
  return true;
}

const isHidden = (given: string, at: number): boolean => {
  const sign = given[at] ?? "";
  return /[*●•×#]/.test(sign) || (sign === "X" && at < given.length - 1);
};
