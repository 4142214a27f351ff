import { isRecord } from "../../kernel/facts/index.ts";
import { labels, type Text } from "../../kernel/language/index.ts";
import { canonicalText } from "./canonical.ts";

/** What can differ. */
const differenceKinds = labels({
  form: { zh: "不是本库的凭证，或已残缺", en: "is not a receipt of this library, or parts of it are missing" },
  hash: {
    zh: "凭证内容与其摘要不符，开具后有改动",
    en: "the receipt does not match its hash: it was changed after it was issued",
  },
  disclosure: {
    zh: "出示的填报项与凭证上的摘要不符",
    en: "the fact disclosed does not match its digest in the receipt",
  },
  refused: { zh: "按凭证所列填报内容不能认定", en: "the facts in the receipt cannot be decided" },
  rule: { zh: "没有这条规则", en: "there is no such rule" },
  names: {
    zh: "规则没有这一填报项，或者它既列出又遮蔽",
    en: "is not a fact of the rule, or is both shown and redacted",
  },
  clauses: { zh: "条款或其指纹不同", en: "the clauses or their fingerprints differ" },
  figures: { zh: "所用参数不同", en: "the figures used differ" },
  readings: { zh: "所用口径不同", en: "the readings used differ" },
  value: { zh: "重新计算的结果不同", en: "the recalculated value differs" },
});
export type DifferenceKind = keyof typeof differenceKinds;

/** 差异 — One difference between a receipt and its verification. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The path in the receipt: `value.government`. */
  readonly path: string;
  /** The value in the receipt, as JSON; undefined if there is none. */
  readonly stated: unknown;
  readonly found: unknown;
  readonly message: Text;
}

/** Makes a difference, with its sentence. `detail`: further explanation. */
export function differenceAt(
  kind: DifferenceKind,
  path: string,
  { stated, found, detail }: { readonly stated?: unknown; readonly found?: unknown; readonly detail?: Text },
): Difference {
  const { zh, en } = differenceKinds[kind];
  const [one, other] = [shown(stated), shown(found)];
  const message = {
    zh: `${path}：${zh}。${detail?.zh ?? `凭证：${one}；现在：${other}`}`,
    en: `${path}: ${en}. ${detail?.en ?? `Receipt: ${one}; now: ${other}`}`,
  };
  return { kind, path, stated, found, message };
}

const mostShown = 200;
function shown(value: unknown): string {
  const text = value === undefined ? "—" : canonicalText(value);
  return text.length <= mostShown ? text : `${text.slice(0, mostShown)}…`;
}

/** The places at which two JSON values differ, up to a given number of them. */
export function differences(kind: DifferenceKind, stated: unknown, found: unknown, most: number): Difference[] {
  const all: Difference[] = [];
  const compare = (one: unknown, other: unknown, path: string): void => {
    if (all.length >= most || same(one, other)) return;
    const keys = keysOf(one, other);
    if (keys === undefined) all.push(differenceAt(kind, path, { stated: one, found: other }));
    else for (const key of keys) compare(at(one, key), at(other, key), `${path}.${key}`);
  };
  compare(stated, found, kind);
  return all;
}

const same = (one: unknown, other: unknown): boolean =>
  one === undefined || other === undefined ? one === other : canonicalText(one) === canonicalText(other);

/** The keys of two records, or of two lists; undefined where they cannot be compared part by part. */
function keysOf(one: unknown, other: unknown): readonly string[] | undefined {
  const areLists = Array.isArray(one) && Array.isArray(other);
  if (!areLists && !(isRecord(one) && isRecord(other))) return undefined;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

const at = (value: unknown, key: string): unknown =>
  Object.hasOwn(value as object, key) ? (value as Record<string, unknown>)[key] : undefined;
