import type { CalendarDate } from "./calendar.ts";
import { type Fen, fenTold, type Money, yuanText } from "./money.ts";
import { isRecord } from "./record.ts";
import type { Label, Language, Text } from "./text.ts";

/** What can stand in the words of a finding, as `{name:kind}`. Each kind knows how to be written for people. */
interface Kinds {
  /** An amount in yuan. */
  yuan: Money | string;
  /** A day, YYYY-MM-DD. */
  date: CalendarDate;
  /** A month, YYYY-MM. */
  month: string;
  /** A whole number. */
  count: number;
  /** An exact decimal or a ratio as text: "1.17", "70%". */
  number: string;
  /** A code with its words. */
  label: Label;
  /** Several codes with their words. */
  labels: readonly Label[];
}

type Kind = keyof Kinds;

/** Data that the words of a finding need, read off its placeholders by the compiler. */
export type DataOf<Words extends string> = Words extends `${string}{${infer Name}:${infer K}}${infer Rest}`
  ? { readonly [N in Name]: K extends Kind ? Kinds[K] : never } & DataOf<Rest>
  : unknown;

/** A finding that can hold or fail, with words for both. */
export interface ConditionWords {
  readonly holds: Text;
  readonly fails: Text;
}

/** What the grounds of a rule can say: statements, and conditions that hold or fail. */
export type Findings = Readonly<Record<string, Text | ConditionWords>>;

/** 用语 — all that a rule says to people: its name, the question that it answers, its findings. */
export interface Words {
  readonly title: Text;
  readonly asks: Text;
  readonly findings: Findings;
}

type NamesOf<F extends Findings, Kind> = { [N in keyof F]: F[N] extends Kind ? N : never }[keyof F] & string;
export type NamesOfStatements<F extends Findings> = NamesOf<F, Text>;
export type NamesOfConditions<F extends Findings> = NamesOf<F, ConditionWords>;

type DataOfText<T> = T extends Text ? DataOf<T["zh"]> & DataOf<T["en"]> : unknown;
type DataOfWords<W> = W extends ConditionWords ? DataOfText<W["holds"]> & DataOfText<W["fails"]> : DataOfText<W>;

/** The data that a finding must be given: none, or what stands in its placeholders, in either language. */
export type DataArgument<W> = keyof DataOfWords<W> extends never ? [] : [data: DataOfWords<W>];

const writers: { readonly [K in Kind]: (value: Kinds[K], language: Language) => string } = {
  yuan: (value, language) => `${grouped(yuanText(fenTold(value) as Fen))}${language === "zh" ? "元" : " yuan"}`,
  date: (value, language) => (language === "zh" ? chineseDate(value) : value),
  month: (value, language) => (language === "zh" ? chineseDate(value) : value),
  count: (value) => String(value),
  number: (value) => value,
  label: (value, language) => value[language],
  labels: (value, language) => value.map((one) => one[language]).join(language === "zh" ? "、" : ", "),
};

function grouped(amount: string): string {
  return amount.replace(/\B(?=(\d{3})+\.)/g, ",");
}

function chineseDate(day: string): string {
  const [year, month, dayOfMonth] = day.split("-").map(Number);
  return `${year}年${month}月${dayOfMonth === undefined ? "" : `${dayOfMonth}日`}`;
}

const placeholder = /\{(\w+):(\w+)\}/g;

const isText = (value: unknown): value is string => typeof value === "string";
const isWritten = (form: RegExp) => (value: unknown) => isText(value) && form.test(value);
const isLabel = (value: unknown): boolean => isRecord(value) && isText(value.zh) && isText(value.en);

/** Determinations come back from anywhere: what is told must be of the kind that is to be written. */
const fits: { readonly [K in Kind]: (value: unknown) => boolean } = {
  yuan: (value) => fenTold(value) !== undefined,
  date: isWritten(/^\d{4}-\d{2}-\d{2}$/),
  month: isWritten(/^\d{4}-\d{2}$/),
  count: (value) => typeof value === "number",
  number: isText,
  label: isLabel,
  labels: (value) => Array.isArray(value) && value.every(isLabel),
};

/** Fills the placeholders of a text with data, in one language; undefined where the data lacks what is to be told. */
export function filled(words: Text, data: unknown, language: Language): string | undefined {
  let complete = true;
  const text = words[language].replace(placeholder, (_, name: string, kind: string) => {
    const value = isRecord(data) && Object.hasOwn(data, name) ? data[name] : undefined;
    complete &&= fits[kind as Kind](value);
    const write = writers[kind as Kind] as (value: unknown, language: Language) => string;
    return complete ? write(value, language) : "";
  });
  return complete ? withPlurals(text) : undefined;
}

/** What English words leave open, `month(s)`, by the number before it: "1 month", "3 months", "1 full year". */
const withPlurals = (text: string): string =>
  text.replace(/(\d+)( [^()\d]*?)\(s\)/g, (_, count: string, counted: string) =>
    count === "1" ? count + counted : `${count}${counted}s`,
  );

/** Names and kinds of the placeholders in a text, sorted: for the test that both languages say the same. */
export function placeholdersOf(words: string): string[] {
  return [...words.matchAll(placeholder)].map(([, name, kind]) => `${name}:${kind}`).sort();
}

/** Every kind that a placeholder may have. */
export const placeholderKinds: readonly string[] = Object.keys(writers);
