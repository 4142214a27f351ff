import type { Language, Text } from "../../../src/kernel/language/index.ts";
import type { FormRule } from "./documents.ts";
import { button, details, h } from "./dom.ts";
import type { Case } from "./examples.ts";
import { fragmentOf, longestLink } from "./link.ts";
import { snippetsOf } from "./snippets.ts";
import { words } from "./words.ts";

/** The link that carries the case, the same call in code, and the schemas. */
export function usePart(rule: FormRule, one: Case, language: Language): HTMLElement {
  const { typescript, json, county, command } = snippetsOf(rule.name, one);
  const code = details(
    words.code[language],
    codeBlock(words.typescript, typescript, language),
    codeBlock(words.json, json, language),
    county === undefined ? undefined : codeBlock(words.countyFile, county, language),
    codeBlock(words.command, command, language),
  );
  const schemas = details(
    words.schemas[language],
    codeBlock(words.factsSchema, JSON.stringify(rule.facts.schema, undefined, 2), language),
    codeBlock(words.answerSchema, JSON.stringify(rule.answer.schema, undefined, 2), language),
  );
  return h("section", { class: "use no-print" }, linkRow(one, language), code, schemas);
}

function linkRow(one: Case, language: Language): HTMLElement {
  const fragment = fragmentOf(one);
  if (fragment.length > longestLink) return h("p", { class: "hint" }, words.linkTooLongToMake[language]);
  const { origin, pathname } = location;
  const status = h("span", { role: "status" });
  const copy = button(words.link[language], () => copied(`${origin}${pathname}${fragment}`, status, language), {
    "data-link": fragment,
  });
  return h("div", {}, copy, " ", status, h("p", { class: "hint" }, words.linkHint[language]));
}

function codeBlock(title: Text, text: string, language: Language): HTMLElement {
  const status = h("span", { role: "status" });
  const copy = button(words.copy[language], () => copied(text, status, language), {
    "aria-label": `${words.copy[language]} ${title[language]}`,
  });
  const name = title[language];
  return h(
    "div",
    {},
    h("div", { class: "row" }, h("strong", {}, name), copy, status),
    h("pre", { tabindex: "0", role: "region", "aria-label": name }, h("code", {}, text)),
  );
}

async function copied(text: string, status: HTMLElement, language: Language): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = words.copied[language];
  } catch {
    status.textContent = words.notCopied[language];
  }
}
