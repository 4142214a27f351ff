import { item, oneOf, optional } from "../../../kernel/facts/index.ts";
import { labels, type Text } from "../../../kernel/language/index.ts";
import { itemsOf } from "../../../kernel/policy/index.ts";
import { responsible } from "../../shared/duties.ts";
import type { ClauseAddress } from "../document.ts";

/** 单位 — All bodies that have a duty in the document. */
export const bodies = labels({
  "county-government-office": { zh: "县政府办", en: "county government office" },
  "labour-bureau": { zh: "县劳动和社会保障局", en: "labour and social security bureau" },
  "rural-insurance-centre": { zh: "县农村社会保险管理中心", en: "rural social insurance centre" },
  "finance-bureau": { zh: "县财政局", en: "finance bureau" },
  "public-security-bureau": { zh: "县公安局", en: "public security bureau" },
  "land-bureau": { zh: "县国土资源局", en: "land and resources bureau" },
  "agriculture-bureau": { zh: "县农业局", en: "agriculture bureau" },
  "family-planning-bureau": { zh: "县人口和计划生育局", en: "population and family planning bureau" },
  "civil-affairs-bureau": { zh: "县民政局", en: "civil affairs bureau" },
  "audit-bureau": { zh: "县审计局", en: "audit bureau" },
  "agricultural-office": { zh: "县农办", en: "agricultural office" },
  "statistics-bureau": { zh: "县统计局", en: "statistics bureau" },
  "disabled-federation": { zh: "县残疾人联合会", en: "Disabled Persons' Federation" },
  "township-government": { zh: "乡镇政府", en: "township government" },
  "village-committee": { zh: "村委会", en: "village committee" },
  "representative-assembly": { zh: "村民代表大会", en: "villagers' representative assembly" },
  "county-bodies": { zh: "县有关单位", en: "county bodies concerned" },
  "county-budget": { zh: "县财政预算", en: "county budget" },
  everyone: { zh: "任何部门、单位和个人", en: "every department, body and individual" },
});
export type Body = keyof typeof bodies;

export const body = optional(oneOf({ zh: "单位", en: "body" }, bodies));

const items = itemsOf<ClauseAddress>("landless-farmers");
const by = responsible(bodies);

interface StatedItem extends Text {
  readonly address: ClauseAddress;
  readonly by: readonly Body[];
}

/** Items of one clause that concern the same bodies. Spread them into `listed`. */
export function assigned<const Code extends string>(
  address: ClauseAddress,
  by: readonly Body[],
  texts: { readonly [C in Code]: Text },
) {
  const placed = Object.entries<Text>(texts).map(([code, text]) => [code, { ...text, address, by }]);
  return Object.fromEntries(placed) as { readonly [C in Code]: StatedItem };
}

/** 清单 — A list that the text states, in its order: the items, their clauses, their words, and the field of an answer for one. */
export function listed<const Entries extends Readonly<Record<string, StatedItem>>>(title: Text, entries: Entries) {
  const { all, labels } = items(entries);
  const lines = all.map(({ address, label, entry }) => {
    const { by } = entries[entry.code] as StatedItem;
    return { address, label, item: Object.freeze({ ...entry, by: Object.freeze(by.map((one) => bodies[one])) }) };
  });
  const clauses = Object.freeze([...new Set(all.map(({ address }) => address))]);
  const of = Object.fromEntries(lines.map(({ item }) => [item.code, item])) as {
    readonly [C in keyof Entries]: (typeof lines)[number]["item"];
  };
  return { all: lines, of, clauses, labels, by, field: item(title, labels, { by }) };
}
