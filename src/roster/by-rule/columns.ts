import type { AnyField, Shape } from "../../kernel/facts/index.ts";
import type { Text } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import type { DocumentColumn, DocumentColumns } from "../document-columns.ts";
import { addedColumnsOf } from "./documents.ts";
import { type Print, printOf } from "./print.ts";
import { bare, declarationOf, isSingle, type Sense, senseOf } from "./senses.ts";

/** 列 — One column of a rule's table. */
export interface Column {
  /** The path of its fact: `birthDate`, `household.remainingArableMu`. */
  readonly path: string;
  readonly heading: Text;
  /** All its possible headings; the first is the Chinese one. */
  readonly names: readonly string[];
  /** Whether its cell must be filled in. */
  readonly required: boolean;
  /** Whether the table must have the column, even if its cells may be empty. */
  readonly needed: boolean;
  /** The path of a column that may replace it. */
  readonly orElse?: string;
  /** Whether an empty cell is an empty list. */
  readonly emptyIsNone: boolean;
  readonly sense: Sense;
  readonly field: AnyField;
  /** A group as JSON, in addition to the columns of its fields: only in NDJSON. */
  readonly isWhole: boolean;
}

/** 结果的一列 — One column of a rule's results: where its value is in the answer, and how it is printed. */
export interface AnswerColumn {
  readonly path: string;
  /** With the meaning of an empty cell: 停止补贴的退休日期（空：不因退休停止）. */
  readonly heading: Text;
  readonly name: Text;
  /** The meaning of null, if it is more than “not known”. */
  readonly whenNull: Text | undefined;
  readonly field: AnyField;
  readonly print: Print;
}

/** 附表 — The table of a list, with one item per row, by person. */
export interface ListTable {
  readonly path: string;
  readonly title: Text;
  readonly required: boolean;
  readonly item: AnyField;
  readonly columns: readonly Column[];
}

interface Draft extends Pick<Column, "path" | "required" | "field" | "isWhole"> {
  readonly title: Text;
  readonly groups: readonly Text[];
  readonly whenNull?: Text | undefined;
}

type Named = Draft & Pick<Column, "heading" | "names">;

/** 规则的列 — The columns of the facts of a rule, with groups flattened and the additions of its document. */
export const columnsOf = (rule: AnyRule): readonly Column[] =>
  withAdded(columnsAmong(draftsOf(declarationOf(rule).facts.fields, top)), addedColumnsOf(rule));

/** 结果的列 — The columns of the answer of a rule: its own values first, then those of its groups. */
export function answerColumnsOf(rule: AnyRule): readonly AnswerColumn[] {
  const columns = named(draftsOf(declarationOf(rule).answer.fields, top).filter(({ isWhole }) => !isWhole));
  const isOwn = ({ path }: Draft): boolean => !path.includes(".");
  return [...columns.filter(isOwn), ...columns.filter((one) => !isOwn(one))].map(
    ({ path, heading: name, field, whenNull }) => {
      const heading = whenNull ? withNull(name, whenNull) : name;
      return { path, heading, name, whenNull, field, print: printOf(field) };
    },
  );
}

const withNull = ({ zh, en }: Text, whenNull: Text): Text => ({
  zh: withUnit(zh, `空：${whenNull.zh}`, ["（", "，", "）"]),
  en: withUnit(en, `empty: ${whenNull.en}`, [" (", ", ", ")"]),
});

/** 附表 — The lists of a rule whose items have fields of their own. */
export function listTablesOf(rule: AnyRule): readonly ListTable[] {
  return columnsOf(rule).flatMap(({ path, required, field }) => {
    const { form, title } = bare(field);
    if (form.kind !== "list" || isSingle(form.item)) return [];
    const item = bare(form.item);
    return [{ path, title, required, item, columns: columnsAmong(draftsIn(item, top)) }];
  });
}

interface Place {
  readonly path: string;
  readonly required: boolean;
  readonly groups: readonly Text[];
}

const top: Place = { path: "", required: true, groups: [] };

const draftsOf = (shape: Shape, place: Place): Draft[] =>
  Object.entries(shape).flatMap(([key, field]) => draftsAt(key, field, place));

function draftsAt(key: string, field: AnyField, { path, required, groups }: Place): Draft[] {
  const inner = bare(field);
  const here: Place = {
    path: path === "" ? key : `${path}.${key}`,
    required: required && field.form.kind !== "optional",
    groups,
  };
  const whenNull = field.form.kind === "nullable" ? field.form.whenNull : undefined;
  const own: Draft = { ...here, title: inner.title, field: inner, isWhole: false, whenNull };
  if (inner.form.kind === "value" || inner.form.kind === "list") return [own];
  const whole = { ...own, required: false, isWhole: true };
  return [whole, ...draftsIn(inner, { ...here, groups: [...groups, inner.title] })];
}

/** The columns of a group or a variant. A variant has its code and the fields of all members; no row fills in all of them. */
function draftsIn(field: AnyField, place: Place): Draft[] {
  const { form, title, labels = {} } = field;
  if (form.kind === "group") return draftsOf(form.shape, place);
  if (form.kind !== "variant") return [];
  const path = place.path === "" ? form.key : `${place.path}.${form.key}`;
  const read = (input: unknown) => input;
  const code: AnyField = { title, labels, form: { kind: "value", read, schema: { type: "string" } } };
  const key: Draft = { ...place, path, title, groups: place.groups.slice(0, -1), field: code, isWhole: false };
  const members = Object.values(form.members).flatMap((shape) => draftsOf(shape, { ...place, required: false }));
  // within a variant, a name has the same meaning in all members
  const once = members.filter((one, index) => members.findIndex(({ path }) => path === one.path) === index);
  return [key, ...once];
}

function withAdded(columns: readonly Column[], added: DocumentColumns): readonly Column[] {
  return columns.map((column) => {
    const one = Object.hasOwn(added, column.path) ? added[column.path] : undefined;
    if (one === undefined) return column;
    const { heading, former = [], needed = column.needed, emptyIsNone = false, orElse } = one;
    const names = [...new Set([heading.zh, heading.en, ...column.names, ...former])];
    const today = { heading, names, needed, emptyIsNone, sense: withWords(column.sense, one) };
    return { ...column, ...today, ...(orElse !== undefined && { orElse }) };
  });
}

/** A choice or a list of kinds, with additional words for its codes. */
function withWords(sense: Sense, { words = new Map(), example }: DocumentColumn): Sense {
  if (sense.kind === "choice") return { ...sense, codes: new Map([...sense.codes, ...words]) };
  if (sense.kind !== "list" || sense.notation === undefined) return sense;
  const { kinds } = sense.notation;
  const codes = new Map([...kinds.codes, ...words]);
  return { ...sense, notation: { ...sense.notation, kinds: { ...kinds, codes }, ...(example && { example }) } };
}

/** Units that are stated in headings; for a year or a grade the name is enough. */
const saidUnits = /^(?!年$|级$|周岁$)./u;

/** Gives every column a unique heading: its title, if necessary with its groups or its path. */
function named(drafts: readonly Draft[]): Named[] {
  const proposals = drafts.map((draft) => [shortNames(draft), longNames(draft), draft.path] as const);
  const uses = new Map<string, number>();
  for (const [short, long, path] of proposals) {
    const own = [...Object.values(short), ...Object.values(long), path].map(sameHeading);
    for (const name of new Set(own)) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const isUnique = (name: string): boolean => uses.get(sameHeading(name)) === 1;
  return drafts.map((draft, index) => {
    const [short, long, path] = proposals[index] as (typeof proposals)[number];
    const zh = [short.zh, long.zh].find(isUnique) ?? `${short.zh}（${path}）`;
    const en = [short.en, long.en].find(isUnique) ?? `${short.en} (${path})`;
    const others = [short.plainZh, short.plainEn, long.zh, long.en].filter(isUnique);
    return { ...draft, heading: { zh, en }, names: draft.isWhole ? [path] : [...new Set([zh, en, path, ...others])] };
  });
}

/** The columns of facts, with how their cells are read. */
const columnsAmong = (drafts: readonly Draft[]): Column[] =>
  named(drafts).map(({ path, heading, names, required, field, isWhole }) => {
    const needed = required && !path.includes(".");
    return { path, heading, names, required, needed, emptyIsNone: false, sense: senseOf(field), field, isWhole };
  });

function shortNames({ title, field, isWhole }: Draft) {
  const unit = field.unit && saidUnits.test(field.unit.zh) ? field.unit : undefined;
  // a group as JSON has only its path as a heading
  if (isWhole) return { zh: "", en: "", plainZh: "", plainEn: "" };
  const zh = unit ? withUnit(title.zh, unit.zh, ["（", "，", "）"]) : title.zh;
  const en = unit ? withUnit(title.en, unit.en, [" (", ", ", ")"]) : title.en;
  return { zh, en, plainZh: title.zh, plainEn: title.en };
}

/** Adds the unit to a title: 名称（元）. If the title ends with brackets, the unit goes into them: 待遇下限（每月，元）; if they contain it already, nothing is added: 标准（元/月）. */
function withUnit(title: string, unit: string, [open = "", comma = "", close = ""]: readonly string[]): string {
  if (!title.endsWith(close)) return `${title}${open}${unit}${close}`;
  const isSaid = title.slice(title.lastIndexOf(open)).startsWith(`${open}${unit}`);
  return isSaid ? title : `${title.slice(0, -close.length)}${comma}${unit}${close}`;
}

function longNames(draft: Draft): Text {
  const { zh, en } = shortNames(draft);
  const join = (name: string, language: keyof Text) =>
    [...draft.groups.map((one) => one[language]), name].join(language === "zh" ? "：" : ": ");
  return draft.isWhole ? { zh: "", en: "" } : { zh: join(zh, "zh"), en: join(en, "en") };
}

/** Headings that differ only in width, brackets, spaces or case are the same. */
export const sameHeading = (heading: string): string =>
  heading
    .normalize("NFKC")
    .replace(/[\p{Z}\p{C}]/gu, "")
    .toLowerCase();
