import type { Language } from "../../../src/kernel/language/index.ts";
import type { Determination } from "../../../src/kernel/policy/index.ts";
import { answerLinesOf } from "./answer.ts";
import type { FormRule } from "./documents.ts";
import { h } from "./dom.ts";
import { words } from "./words.ts";

/** The answer in words, field by field, and its reasons with their clauses. */
export function resultPart(rule: FormRule, determination: Determination, language: Language): HTMLElement {
  const lines = answerLinesOf(rule, determination.value, language);
  const rows = lines.map(({ title, text, depth }) =>
    h(
      "tr",
      {},
      h("th", { scope: "row", style: depth > 0 ? `padding-inline-start: ${depth + 0.5}rem` : undefined }, title),
      h("td", {}, text),
    ),
  );
  return h(
    "section",
    { class: "answer", tabindex: "-1", "aria-label": words.answer[language] },
    h("h3", {}, words.answer[language]),
    h("table", {}, h("tbody", {}, ...rows)),
    h("h3", {}, words.reasons[language]),
    h("div", { class: "reasons" }, rule.explain(determination, language)),
  );
}
