import { answer, facts, label, list, oneOf, optional, type Shape } from "../../kernel/facts/index.ts";
import { type Label, type Labels, labelsOf, type Text } from "../../kernel/language/index.ts";
import type { Entry, Findings, Item } from "../../kernel/policy/index.ts";
import { listsOf } from "./lists.ts";
import type { Recorder } from "./recorder.ts";
import { listOf, type Nouns } from "./stated-lists.ts";

/** An item that a clause states, with those responsible for it. */
export interface ItemBy<Address extends string, Code extends string, Body extends string> extends Item<Address, Code> {
  readonly entry: Entry<Code> & { readonly by: readonly Label<Body>[] };
}

/** 责任分工 — Makes the items of a document that one clause assigns to one or several bodies, in the order of the text. */
export const itemsByIn =
  <Address extends string, Body extends string>(document: string, bodies: Labels<Body>) =>
  <const By extends Body, const Texts extends Readonly<Record<string, Text>>>(
    address: Address,
    responsible: readonly By[],
    texts: Texts,
  ): readonly ItemBy<Address, keyof Texts & string, By>[] => {
    const by = Object.freeze(responsible.map((one) => bodies[one] as Label<By>));
    const { all } = listsOf<Address>(document).itemsAt(address, texts);
    return all.map((item) => ({ ...item, entry: Object.freeze({ ...item.entry, by }) }));
  };

/** 责任单位 — In answers: who is responsible for an item, one or several. */
export const responsible = <Body extends string>(bodies: Labels<Body>) =>
  list({ zh: "责任单位", en: "responsible bodies" }, label({ zh: "单位", en: "body" }, bodies));

/** Whether the body is among those responsible; without a body, always. */
export const isFor = (body: string | undefined, { by }: { readonly by: readonly Label[] }): boolean =>
  body === undefined || by.some((one) => one.code === body);

/** The items to choose from. */
export const choicesOf = <Code extends string>(items: readonly { readonly label: Label<Code> }[]) =>
  labelsOf(items.map(({ label }) => label));

/** The bodies responsible for the items. */
export const bodiesOf = <Body extends string>(
  items: readonly { readonly entry: { readonly by: readonly Label<Body>[] } }[],
) => labelsOf(items.flatMap(({ entry }) => entry.by));

/** In answers: such items, each with those responsible for it and any further fields in `more`. */
export const listBy = <Code extends string, Body extends string, const More extends Shape = Record<never, never>>(
  items: readonly ItemBy<string, Code, Body>[],
  nouns: Nouns,
  more = {} as More,
) => listOf({ labels: choicesOf(items) }, nouns, { by: responsible(bodiesOf(items)), ...more });

const findings = {
  duty: { zh: "{by:labels}：{duty:label}", en: "{by:labels}: {duty:label}" },
} as const satisfies Findings;

/** 职责 — The rule that lists who has which duty, for one body or for all, in the order given. Spread it into `rule`. */
export function dutiesRule<Address extends string, Code extends string, Body extends string>(
  duties: readonly ItemBy<Address, Code, Body>[],
) {
  return {
    facts: facts({ body: optional(oneOf({ zh: "责任单位", en: "responsible body" }, bodiesOf(duties))) }),
    answer: answer({ items: listBy(duties, { zh: "职责", one: "duty", many: "duties" }) }),
    findings,
    decide({ body }: { readonly body?: Body | undefined }, policy: Recorder<Address, typeof findings>) {
      const asked = duties.filter(({ entry }) => isFor(body, entry));
      for (const { address, label, entry } of asked) policy.found(address, "duty", { by: entry.by, duty: label });
      return { items: asked.map(({ entry }) => entry) };
    },
  };
}
