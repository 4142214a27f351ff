import type { Language, Text } from "../../../src/kernel/language/index.ts";
import type { Determination } from "../../../src/kernel/policy/index.ts";
import { askPart } from "./ask.ts";
import { type County, countyOf, figuresPart, optionsOf, readingsPart } from "./county.ts";
import type { FormRule } from "./documents.ts";
import { button, details, h, select } from "./dom.ts";
import { type Entries, entriesOf, factsIn } from "./entries.ts";
import type { Case, Example } from "./examples.ts";
import { showFaults } from "./faults.ts";
import { fieldsOf } from "./form.ts";
import { resultPart } from "./result.ts";
import { usePart } from "./use.ts";
import { words } from "./words.ts";

/** Readings and figures that a determination used, also those of the determinations that it rests on. */
function usesOf(one: Determination): { readonly readings: string[]; readonly figures: string[] } {
  const below = one.restsOn.map(usesOf);
  return {
    readings: [...one.readings.map(({ name }) => name), ...below.flatMap(({ readings }) => readings)],
    figures: [...one.figures.map(({ name }) => name), ...below.flatMap(({ figures }) => figures)],
  };
}

/** 计算器 — One rule as a form with its answer. Input exists only as long as the page is open. */
export class Calculator {
  private entries: Entries;
  private county: County = countyOf(undefined);
  private readonly figureNames = new Set<string>();
  private readonly readingNames = new Set<string>();
  private readonly fields = h("div", { class: "fields" });
  private readonly figures = h("div", { class: "fields" });
  private readonly figureDetails: HTMLDetailsElement;
  private readonly summary = h("div");
  private readonly result = h("div", { class: "result" });
  private readonly form: HTMLFormElement;

  constructor(
    private readonly root: HTMLElement,
    private readonly rule: FormRule,
    private readonly language: Language,
    private readonly examples: readonly Example[],
  ) {
    this.entries = entriesOf(rule.facts.fields, {});
    this.figureDetails = details(
      words.county[language],
      h("p", { class: "hint" }, words.countyHint[language]),
      this.figures,
    );
    this.form = this.formPart();
    const ask = askPart(rule, () => this.current(), language);
    root.replaceChildren(this.form, this.result, ask);
    this.fill();
  }

  /** Fills the form with a case, and calculates it. */
  open(one: Case): void {
    this.entries = entriesOf(this.rule.facts.fields, one.facts);
    this.county = countyOf(one.options);
    this.figureNames.clear();
    this.readingNames.clear();
    this.fill();
    this.calculate(false);
  }

  /** Says something above the form: that a link could not be read. */
  say(text: Text): void {
    this.summary.replaceChildren(h("div", { class: "summary", role: "alert" }, text[this.language]));
  }

  private current(): Case {
    const options = optionsOf(this.county);
    const facts = factsIn(this.rule.facts.fields, this.entries);
    return options === undefined ? { facts } : { facts, options };
  }

  private formPart(): HTMLFormElement {
    const { language, examples } = this;
    const titles = examples.map(({ title }, at) => [String(at), title] as const);
    const example = select(
      [["", words.chooseExample[language]], ...titles],
      "",
      (at) => at !== "" && this.open(examples[Number(at)] as Example),
      { id: "example" },
    );
    const start = h(
      "div",
      { class: "field no-print" },
      h("label", { for: "example" }, words.example[language]),
      example,
    );
    const form = h(
      "form",
      { novalidate: true, "aria-label": this.rule.title[language] },
      h("p", { class: "hint" }, words.private[language]),
      examples.length > 0 ? start : undefined,
      this.summary,
      this.fields,
      this.figureDetails,
      h(
        "div",
        { class: "row no-print" },
        h("button", { type: "submit", class: "main" }, words.calculate[language]),
        button(words.clear[language], () => this.clear()),
      ),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.calculate(true);
    });
    return form;
  }

  private clear(): void {
    this.entries = entriesOf(this.rule.facts.fields, {});
    this.county = countyOf(undefined);
    this.figureNames.clear();
    this.readingNames.clear();
    this.summary.replaceChildren();
    this.result.replaceChildren();
    this.fill();
  }

  private fill(): void {
    const { fields, language } = { fields: this.rule.facts.fields, language: this.language };
    this.fields.replaceChildren(...fieldsOf(fields, this.entries, { path: "", language }));
    this.fillFigures();
  }

  private fillFigures(): void {
    for (const name of Object.keys(this.county.figures)) this.figureNames.add(name);
    const names = [...this.figureNames];
    this.figures.replaceChildren(...figuresPart(this.rule, names, this.county, this.language));
    this.figureDetails.hidden = this.figures.childElementCount === 0;
  }

  private calculate(movesFocus: boolean): void {
    const { rule, language } = this;
    const one = this.current();
    const outcome = rule.safe(one.facts, one.options);
    const faults = outcome.ok ? [] : outcome.error.faults;
    const uses = outcome.ok ? usesOf(outcome.determination) : { readings: [], figures: [] };
    const lacking = faults.flatMap(({ path }) => /^figures\.([^.[]+)/.exec(path)?.[1] ?? []);
    for (const name of [...uses.figures, ...lacking]) this.figureNames.add(name);
    this.fillFigures();
    if (lacking.length > 0) this.figureDetails.open = true;
    if (outcome.ok) this.readingNames.clear();
    for (const name of [...uses.readings, ...Object.keys(this.county.readings)]) this.readingNames.add(name);

    const answer = outcome.ok ? resultPart(rule, outcome.determination, language) : undefined;
    this.result.replaceChildren(...[answer, this.readingsOf(), usePart(rule, one, language)].filter((part) => !!part));
    const summary = showFaults(this.root, faults, language);
    this.summary.replaceChildren(...(summary ? [summary] : []));
    if (movesFocus) (summary ?? answer)?.focus();
  }

  private readingsOf(): HTMLElement | undefined {
    const { rule, language } = this;
    if (this.readingNames.size === 0) return undefined;
    const parts = readingsPart(rule, [...this.readingNames], this.county, language, (name) => {
      this.calculate(false);
      this.root.querySelector<HTMLElement>(`[data-path="readings.${CSS.escape(name)}"]`)?.focus();
    });
    if (parts.length === 0) return undefined;
    const hint = h("p", { class: "hint" }, words.readingsHint[language]);
    return h("section", { class: "readings" }, h("h3", {}, words.readings[language]), hint, ...parts);
  }
}
