import type { Language } from "../../../src/kernel/language/index.ts";
import { Calculator } from "./calculator.ts";
import { loadRule } from "./documents.ts";
import { h } from "./dom.ts";
import { examplesOf } from "./examples.ts";
import { caseOfFragment } from "./link.ts";
import { style } from "./style.ts";
import { words } from "./words.ts";

/** Loads a rule, shows its form, and fills it from the link of the page if that carries facts. */
export async function start(root: ShadowRoot, name: string, language: Language, examples: string): Promise<void> {
  const rule = await loadRule(name);
  if (rule === undefined) return root.replaceChildren(words.unknownRule[language]);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const body = h("div", { lang: language === "zh" ? "zh-CN" : "en" });
  root.replaceChildren(body);
  const calculator = new Calculator(body, rule, language, examplesOf(examples));
  const carried = caseOfFragment(location.hash);
  if (carried === undefined) return;
  if ("facts" in carried) calculator.open(carried);
  else calculator.say(carried);
}
