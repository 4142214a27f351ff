import { expect, it } from "vitest";
import { clauseOfDue } from "../../src/kernel/policy/index.ts";
import type { AnyRule } from "../../src/kernel/policy/rule.ts";
import { isChinese, isEnglish } from "../support/languages.ts";
import { fileOf, placeOfKey } from "../support/places.ts";
import { allRules } from "../support/results.ts";

const paying = allRules.filter(({ due }) => due !== undefined);
const placesOf = (rules: readonly AnyRule[]): string[] => rules.map(({ name }) => placeOfKey(fileOf(name), "due"));

/** A rule, and the rules that it applies. */
const withUsed = (rule: AnyRule): readonly AnyRule[] => [rule, ...rule.uses.flatMap(withUsed)];

it("按月应发的理由，都是规则或其所用规则的认定事项、参数，或者有中文和英文", () => {
  const wrong = paying.filter((rule) => {
    const known = new Set(
      withUsed(rule).flatMap(({ findings, source }) => [...Object.keys(findings), ...Object.keys(source.figures)]),
    );
    const amounts = (rule.due?.parts ?? []).flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
    return [...Object.values(rule.due?.because ?? {}), ...amounts].some((reason) =>
      "zh" in reason ? !isChinese(reason.zh) || !isEnglish(reason.en) : !reason.every((name) => known.has(name)),
    );
  });
  expect(placesOf(wrong)).toEqual([]);
});

it("按月应发的各项条款在规则的条款清单里；每项都有名称和出资方", () => {
  const wrong = paying.filter((rule) => {
    const parts = rule.due?.parts ?? [];
    const clauses = [undefined, ...parts.keys()].map((part) => clauseOfDue(rule, part));
    const labels = parts.flatMap(({ item, payer }) => [item, payer]);
    return (
      !clauses.every((clause) => rule.clauses.includes(clause)) ||
      labels.length === 0 ||
      labels.some(({ zh, en }) => !isChinese(zh) || !isEnglish(en))
    );
  });
  expect(placesOf(wrong)).toEqual([]);
});

it("每项应发写明金额的理由，或者由所用的哪条规则的哪一项决定", () => {
  const wrong = paying.filter(({ due, uses }) =>
    (due?.parts ?? []).some(({ amount, by }) => {
      const decided = by && uses.find(({ name }) => name === by.rule)?.due?.parts[by.part];
      return (amount === undefined) === (decided === undefined);
    }),
  );
  expect(placesOf(wrong)).toEqual([]);
});
