import type { AnyField, Shape } from "../../kernel/facts/index.ts";
import type { Text } from "../../kernel/language/index.ts";
import { type Fen, fenOfAmount } from "../../kernel/numbers/index.ts";

/** 答案里的一个金额 — An amount of an answer. */
export interface Amount {
  readonly title: Text;
  readonly fen: Fen;
}

/** The longest list whose amounts are compared. In a longer one, an item more or less would move all that follow. */
const mostItems = 20;

type Amounts = readonly (readonly [path: string, Amount])[];

/** The amounts of an answer by path, also in groups and short lists. Longer lists, and lists within lists, are noted. */
export const amountsIn = (fields: Shape, value: unknown, longLists: Set<string>, above = ""): Amounts =>
  Object.entries(fields).flatMap(([name, field]) => {
    const path = `${above}${name}`;
    return amountsAt(field, (value as Readonly<Record<string, unknown>>)[name], longLists, path);
  });

function amountsAt(field: AnyField, value: unknown, longLists: Set<string>, path: string): Amounts {
  const { form, title } = field;
  if (value === null || value === undefined) return [];
  if (form.kind === "nullable") return amountsAt(form.inner, value, longLists, path);
  if (form.kind === "group") return amountsIn(form.shape, value, longLists, `${path}.`);
  if (form.kind === "list") {
    if (!hasAmounts(form.item)) return [];
    const items = value as readonly unknown[];
    if (items.length > mostItems || path.includes("[")) {
      longLists.add(path.replaceAll(/\[\d+\]/g, ""));
      return [];
    }
    return items.flatMap((one, at) =>
      amountsAt(form.item, one, longLists, `${path}[${at}]`).map(
        ([of, amount]) => [of, { ...amount, title: ofItem(title, at, amount.title) }] as const,
      ),
    );
  }
  const fen = isAmount(field) ? fenOfAmount(value) : undefined;
  return fen === undefined ? [] : [[path, { title, fen }]];
}

const isAmount = ({ form, unit }: AnyField): boolean => form.kind === "value" && unit?.zh.startsWith("元") === true;

function hasAmounts(field: AnyField): boolean {
  const { form } = field;
  if (form.kind === "nullable") return hasAmounts(form.inner);
  if (form.kind === "list") return hasAmounts(form.item);
  return form.kind === "group" ? Object.values(form.shape).some(hasAmounts) : isAmount(field);
}

const ofItem = (list: Text, at: number, own: Text): Text => ({
  zh: `${list.zh}第${at + 1}项：${own.zh}`,
  en: `${list.en} ${at + 1}: ${own.en}`,
});
