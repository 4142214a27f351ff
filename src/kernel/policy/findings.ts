import type { CalendarDate, YearMonth } from "../days/calendar.ts";
import { isRecord } from "../facts/record.ts";
import type { Label, Language, Text } from "../language/text.ts";
import { type Fen, fenOfAmount, type Money } from "../numbers/money.ts";
import { amountText, dateText, numberText } from "./formats.ts";

/** The kinds of placeholder, `{name:kind}`, in the words of a finding. Each kind has its own format. */
interface Kinds {
  /** An amount in yuan. */
  yuan: Money | string;
  /** A day, YYYY-MM-DD. */
  date: CalendarDate;
  /** A month, YYYY-MM. */
  month: YearMonth;
  /** A whole number. */
  count: number;
  /** An exact decimal or a ratio as text: "1.17", "70%". */
  number: string;
  /** A name, a code or a clock time, printed as it is. */
  text: string;
  /** A code with its words. */
  label: Label;
  /** Several codes with their words. */
  labels: readonly Label[];
}

type Kind = keyof Kinds;

/** The data that the words of a finding need. The compiler reads it from their placeholders. */
type DataOf<Words extends string> = Words extends `${string}{${infer Name}:${infer K}}${infer Rest}`
  ? { readonly [N in Name]: K extends Kind ? Kinds[K] : never } & DataOf<Rest>
  : unknown;

/** A finding that can hold or fail, with words for both. */
export interface ConditionWords {
  readonly holds: Text;
  readonly fails: Text;
}

/** A finding that sorts something into one of two kinds. Neither is a failure, so neither is marked ✗. */
interface ClassificationWords {
  readonly yes: Text;
  readonly no: Text;
}

/** The words of a finding, in both languages. */
export type FindingWords = Text | ConditionWords | ClassificationWords;

/** 认定事项 — The findings of a rule by code: statements, conditions that hold or fail, and classifications. */
export type Findings = Readonly<Record<string, FindingWords>>;

type NamesOf<F extends Findings, Kind> = { [N in keyof F]: F[N] extends Kind ? N : never }[keyof F] & string;
export type NamesOfStatements<F extends Findings> = NamesOf<F, Text>;
/** Findings that `policy.condition` records: conditions and classifications. */
export type NamesOfConditions<F extends Findings> = NamesOf<F, ConditionWords | ClassificationWords>;

type DataOfText<T> = T extends Text ? DataOf<T["zh"]> & DataOf<T["en"]> : unknown;
type DataOfWords<W> = W extends ConditionWords
  ? DataOfText<W["holds"]> & DataOfText<W["fails"]>
  : W extends ClassificationWords
    ? DataOfText<W["yes"]> & DataOfText<W["no"]>
    : DataOfText<W>;

/** The months that a ground concerns, in its data, even if its words do not mention them. Absent keys do not limit the months. */
export interface AboutMonths {
  readonly year?: number;
  /** A day of the only month. */
  readonly on?: CalendarDate;
  /** The first of the months. */
  readonly month?: YearMonth;
  /** The first month due: the ground concerns the months before it. */
  readonly firstMonth?: YearMonth;
  /** The last month due: the ground concerns the months after it and before `resumedIn`. */
  readonly lastMonth?: YearMonth;
  readonly resumedIn?: YearMonth;
}

/** The data that a finding requires: none, or one value for each placeholder. */
export type DataArgument<W> = keyof DataOfWords<W> extends never
  ? []
  : [data: DataOfWords<W> & Omit<AboutMonths, keyof DataOfWords<W>>];

const formatters: { readonly [K in Kind]: (value: Kinds[K], language: Language) => string } = {
  yuan: (value, language) => amountText(fenOfAmount(value) as Fen, language),
  date: dateText,
  month: dateText,
  count: (value) => numberText(String(value)),
  number: numberText,
  text: (value) => value,
  label: (value, language) => value[language],
  labels: (value, language) => value.map((one) => one[language]).join(language === "zh" ? "、" : ", "),
};

const placeholder = /\{(\w+):(\w+)\}/g;

const isText = (value: unknown): value is string => typeof value === "string";
const matches = (form: RegExp) => (value: unknown) => isText(value) && form.test(value);
/** The words of a code are short; a long text would make forming plurals slow. */
const isWord = (value: unknown): boolean => isText(value) && value.length <= 1000;
const isLabel = (value: unknown): boolean => isRecord(value) && isWord(value.zh) && isWord(value.en);

/** Determinations may be deserialised, so each value is checked against its placeholder kind. */
const validators: { readonly [K in Kind]: (value: unknown) => boolean } = {
  yuan: (value) => fenOfAmount(value) !== undefined,
  date: matches(/^\d{4}-\d{2}-\d{2}$/),
  month: matches(/^\d{4}-\d{2}$/),
  count: (value) => typeof value === "number",
  number: matches(/^-?\d{1,20}([.:]\d{1,20})?%?$/),
  text: isText,
  label: isLabel,
  labels: (value) => Array.isArray(value) && value.every(isLabel),
};

const valueAt = (data: unknown, name: string): unknown =>
  isRecord(data) && Object.hasOwn(data, name) ? data[name] : undefined;

/** The name of the first placeholder that the data does not fit. */
export function misfitIn(text: string, data: unknown): string | undefined {
  const all = [...text.matchAll(placeholder)];
  return all.find(([, name = "", kind]) => !validators[kind as Kind](valueAt(data, name)))?.[1];
}

/** Fills the placeholders of a text with data, in one language; undefined if the data does not fit them. */
export function render(words: Text, data: unknown, language: Language): string | undefined {
  const text = words[language];
  if (misfitIn(text, data) !== undefined) return undefined;
  const given: string[] = [];
  const filled = text.replace(placeholder, (_, name: string, kind: string) => {
    const write = formatters[kind as Kind] as (value: unknown, language: Language) => string;
    const written = write(valueAt(data, name), language);
    if (kind !== "text") return written;
    given.push(written);
    return givenHere;
  });
  // names come in last: "1 office(s)" as a name keeps its brackets
  return withPlurals(filled).replaceAll(givenHere, () => given.shift() ?? "");
}

/** Holds the place of a name while plurals are formed. */
const givenHere = "\u0000";

/**
 * Forms plurals after a number: "1 month(s)" → "1 month", "3 month(s)" → "3 months", "2 person(people)" → "2 people".
 * Brackets after a space, as in "2012-05-01 (inclusive)", stay unchanged.
 */
export const withPlurals = (text: string): string =>
  text.replace(/([\d,.]*\d)( [^()\d]*?)([A-Za-z]+)\((s|[a-z]{3,})\)/g, (_, count, between, noun, plural) =>
    count === "1" ? `${count}${between}${noun}` : `${count}${between}${plural === "s" ? `${noun}s` : plural}`,
  );

/** The texts of a finding: one of a statement, two of a condition or a classification. */
export function textsOf(words: FindingWords): readonly Text[] {
  if ("holds" in words) return [words.holds, words.fails];
  return "yes" in words ? [words.yes, words.no] : [words];
}

/** Whether a finding can fail; a statement cannot, and of a classification neither outcome is a failure. */
export const isCondition = (words: FindingWords): words is ConditionWords => "holds" in words;

/** Names and kinds of the placeholders in a text, sorted: for the test that both languages say the same. */
export function placeholdersOf(words: string): string[] {
  return [...words.matchAll(placeholder)].map(([, name, kind]) => `${name}:${kind}`).sort();
}

/** Every kind that a placeholder may have. */
export const placeholderKinds: readonly string[] = Object.keys(formatters);
