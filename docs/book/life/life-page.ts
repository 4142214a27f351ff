import { PolicyError } from "../../../src/kernel/language/index.ts";
import { details, h } from "../calculator/dom.ts";
import type { Language } from "../charts/svg.ts";
import type { Text } from "../model.ts";
import { lifeWords } from "./life-words.ts";

export type Row = readonly [name: string, ...values: string[]];
type Amount = { toFixed(places: number): string };

/** 一生的页面 — Reads the form, shows what the rules answer or the faults, and again on every change. */
export abstract class LifePage<Words extends Readonly<Record<string, Text>>> {
  protected readonly language: Language;
  readonly #root: HTMLElement;
  readonly #words: Words;

  constructor(root: HTMLElement, language: Language, words: Words) {
    this.#root = root;
    this.language = language;
    this.#words = words;
  }

  /** Each section calculates and shows its results, or throws a PolicyError; without `everything` only sliders have moved. */
  protected abstract readonly sections: Readonly<Record<string, (everything: boolean) => void>>;

  /** Shows the first results, and listens. */
  start(): void {
    for (const one of this.#root.querySelectorAll<HTMLElement>("input, select")) {
      const isSlider = one.getAttribute("type") === "range";
      one.addEventListener(isSlider ? "input" : "change", () => this.#update(!isSlider));
    }
    this.#update(true);
    this.#root.dataset.ready = "";
  }

  #update(everything: boolean): void {
    for (const [name, calculate] of Object.entries(this.sections)) {
      const section = this.#find(`[data-section="${name}"]`);
      const faults = section.querySelector('[data-part="faults"]') as HTMLElement;
      try {
        calculate(everything);
        faults.replaceChildren();
        delete section.dataset.faulty;
      } catch (error) {
        if (!(error instanceof PolicyError)) throw error;
        const texts = error.faults.map(({ message }) => h("li", {}, message[this.language]));
        faults.replaceChildren(h("ul", {}, ...texts));
        section.dataset.faulty = "";
      }
    }
  }

  protected value(name: string): string {
    return this.#field(name).value;
  }

  /** Sets the ends of a slider; its value moves between them. */
  protected limit(name: string, from: number, until: number): void {
    this.#field(name).min = String(from);
    this.#field(name).max = String(until);
  }

  /** Says beside a slider what its value is. */
  protected mark(name: string, text: string): void {
    const output = this.#find(`output[for="life-${name}"]`) as HTMLOutputElement;
    output.value = text;
    this.#field(name).setAttribute("aria-valuetext", text);
  }

  protected show(part: string, ...children: readonly Node[]): void {
    this.part(part).replaceChildren(...children);
  }

  /** Shows a drawing; its own texts are escaped. */
  protected draw(part: string, svg: string): void {
    this.part(part).innerHTML = svg;
  }

  protected part(name: string): HTMLElement {
    return this.#find(`[data-part="${name}"]`);
  }

  /** A table of names and values; where it has several columns, with their heads and in a box that scrolls. */
  protected table(rows: readonly Row[], heads: readonly string[] = []): HTMLElement {
    const shown = rows.map(([name, ...values]) =>
      h("tr", {}, h("th", { scope: "row" }, name), ...values.map((value) => h("td", {}, value))),
    );
    const body = h("tbody", {}, ...shown);
    if (heads.length === 0) return h("table", {}, body);
    const head = h("thead", {}, h("tr", {}, ...heads.map((one) => h("th", { scope: "col" }, one))));
    const label = heads.join(this.language === "zh" ? "、" : ", ");
    const box = { class: "life-columns", tabindex: "0", role: "group", "aria-label": label };
    return h("div", box, h("table", {}, head, body));
  }

  /** A time line: days or months with what happens, by date. */
  protected events(days: readonly (readonly [day: string, what: string])[]): HTMLElement {
    const inOrder = [...days].sort(([one], [other]) => (one === other ? 0 : one < other ? -1 : 1));
    const shown = inOrder.map(([day, what]) => h("li", {}, h("time", { datetime: day }, day), ` ${what}`));
    return h("ol", {}, ...shown);
  }

  /** The library's explanation, line by line, to be opened. */
  protected reasons(text: string): HTMLElement {
    return details(lifeWords.reasons[this.language], h("pre", { class: "life-lines" }, text));
  }

  /** Several things, one after the other. */
  protected listed(texts: readonly string[]): string {
    return texts.join(this.language === "zh" ? "；" : "; ");
  }

  protected text(text: string): HTMLElement {
    return h("p", {}, text);
  }

  protected say(name: keyof Words): string {
    return (this.#words[name] as Text)[this.language];
  }

  protected amount(value: Amount | null): string {
    const digits = value === null ? "–" : value.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ",");
    return `${digits}${this.language === "zh" ? "" : " "}${lifeWords.yuan[this.language]}`;
  }

  /** A text with something in brackets after it. */
  protected bracketed(text: string, inner: string): string {
    return this.language === "zh" ? `${text}（${inner}）` : `${text} (${inner})`;
  }

  /** A name and what it stands for. */
  protected pair(name: string, value: string): string {
    return this.language === "zh" ? `${name}：${value}` : `${name}: ${value}`;
  }

  #field(name: string): HTMLInputElement {
    return this.#find(`[name="${name}"]`) as HTMLInputElement;
  }

  #find(selector: string): HTMLElement {
    return this.#root.querySelector(selector) as HTMLElement;
  }
}

/** The element and the language of the page that runs. */
export function startOn(make: (root: HTMLElement, language: Language) => { start(): void }): void {
  const root = document.getElementById("life");
  if (root) make(root, document.documentElement.lang.startsWith("zh") ? "zh" : "en").start();
}
