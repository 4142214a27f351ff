import { fault, PolicyError } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { trimmed } from "../by-rule/read-cell.ts";
import { sameWord } from "../by-rule/senses.ts";

/**
 * 项目 — Makes a function that reads the item of a payment: the index of the part. `other` is an item that is not
 * compared; null is an empty cell although the rule has several parts.
 */
export function itemReader(
  rule: AnyRule,
  own: Readonly<Record<string, string>>,
  hasColumn: boolean,
): (cell: string) => number | "other" | undefined | null {
  const parts = rule.due?.parts ?? [];
  const places = new Map<string, number>();
  parts.forEach(({ item: { zh, en, code } }, place) => {
    for (const word of [zh, en, code]) places.set(sameWord(word), place);
  });
  // the name of a part in the rule that decides it also means that part
  parts.forEach(({ by }, place) => {
    const item = by && rule.uses.find(({ name }) => name === by.rule)?.due?.parts[by.part]?.item;
    for (const word of item ? [item.zh, item.en, item.code] : []) {
      if (!places.has(sameWord(word))) places.set(sameWord(word), place);
    }
  });
  // the rule's own name means its only part
  if (parts.length === 1) for (const word of Object.values(rule.title)) places.set(sameWord(word), 0);
  for (const [word, meant] of Object.entries(own)) {
    const place = places.get(sameWord(meant));
    if (place === undefined) throw unknownItem(meant, rule);
    places.set(sameWord(word), place);
  }
  const single = parts.length === 1 ? 0 : null;
  return (cell) => {
    if (!hasColumn) return undefined;
    const text = trimmed(cell);
    return text === "" ? single : (places.get(sameWord(text)) ?? "other");
  };
}

function unknownItem(given: string, { due }: AnyRule): PolicyError {
  const all = (due?.parts ?? []).map(({ item }) => item);
  const expected = {
    zh: `可选：${all.map(({ zh }) => zh).join("、")}`,
    en: `one of ${all.map(({ zh, en }) => `${zh} (${en})`).join(", ")}`,
  };
  return new PolicyError([fault("items", "unknown-option", given, expected, { zh: "项目", en: "item" })]);
}
