import { PolicyError } from "../../../src/kernel/language/index.ts";
import { specialGroups } from "../../../src/policies/landless-farmers/funding/special-group.ts";
import { statement } from "../../../src/statement/index.ts";
import { h } from "../calculator/dom.ts";
import type { Language } from "../charts/svg.ts";
import { curveOf } from "./curve.ts";
import { type Left, type Life, leftByAge, lifeOf, oldestAge, type Person, youngestAge } from "./landless.ts";
import { words } from "./words.ts";

/** 一生 — Runs the page: reads the form, shows the rules' answers, and again on every change. */
export function run(root: HTMLElement, language: Language): void {
  const page = new LifePage(root, language);
  // a disability is certified by grade, not by year
  const byYear = Object.values(specialGroups).filter(({ code }) => code !== "disability");
  const kinds = byYear.map(({ code, zh, en }) => h("option", { value: code }, language === "zh" ? zh : en));
  page.field("group").append(...kinds);
  page.field("age").addEventListener("input", () => page.update(false));
  for (const one of root.querySelectorAll("input:not([name=age]), select"))
    one.addEventListener("change", () => page.update(true));
  page.update(true);
}

type Row = readonly [name: string, value: string];

class LifePage {
  readonly #root: HTMLElement;
  readonly #language: Language;
  #byAge: readonly Left[] = [];

  constructor(root: HTMLElement, language: Language) {
    this.#root = root;
    this.#language = language;
  }

  field(name: string): HTMLInputElement {
    return this.#root.querySelector(`[name="${name}"]`) as HTMLInputElement;
  }

  /** Calculates and shows the life; without `everything` only the age at death has changed. */
  update(everything: boolean): void {
    const given = this.#person();
    const slider = this.field("age");
    try {
      if (everything) {
        slider.min = String(Math.max(1, youngestAge(given)));
        slider.max = String(oldestAge);
      }
      const life = lifeOf(given, Number(slider.value));
      if (life instanceof PolicyError) throw life;
      if (everything) this.#byAge = leftByAge(given);
      this.#part("faults").replaceChildren();
      delete this.#root.dataset.faulty;
      (this.#root.querySelector("output") as HTMLOutputElement).value = `${slider.value} ${this.#say("years")}`;
      this.#show(given, life);
      this.#root.dataset.ready = "";
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      this.#showFaults(error);
    }
  }

  #person(): Person {
    return {
      birthDate: this.field("birthDate").value,
      paidOn: this.field("paidOn").value,
      villageContribution: this.field("village").value,
      group: this.field("group").value,
      dibaoStandard: this.field("dibao").value,
      laterOneYearRate: this.field("laterOneYear").value,
      laterDemandRate: this.field("laterDemand").value,
    };
  }

  #showFaults(error: PolicyError): void {
    const faults = error.faults.map(({ message }) => h("li", {}, message[this.#language]));
    this.#part("faults").replaceChildren(h("ul", {}, ...faults));
    this.#root.dataset.faulty = "";
  }

  #show(given: Person, life: Life): void {
    const { shares, ledger } = life;
    const { closing } = ledger.value;
    this.#part("shares").replaceChildren(
      table([
        [this.#say("total"), this.#amount(shares.total)],
        [this.#say("government"), `${this.#amount(shares.government)}（${shares.governmentShare}）`],
        [this.#say("villageShare"), `${this.#amount(shares.village)}（${shares.villageShare}）`],
        [this.#say("individual"), `${this.#amount(shares.individual)}（${shares.individualShare}）`],
      ]),
    );
    this.#showEvents(given, life);
    this.#showPension(life);
    this.#part("left").replaceChildren(
      table([
        [this.#say("inherited"), this.#amount(closing.inherited)],
        [this.#say("toFund"), this.#amount(closing.toSpecialFund)],
      ]),
    );
    this.#part("curve").innerHTML = curveOf(this.#byAge, Number(this.field("age").value), this.#language);
    const frame = this.#part("account") as HTMLIFrameElement;
    frame.srcdoc = statement(ledger as never, { format: "html", language: this.#language });
  }

  #showEvents(given: Person, { ledger: { value }, diedOn }: Life): void {
    const fund = value.postings.find(({ fromFund }) => Number(fromFund) > 0);
    const events: readonly Row[] = [
      [given.birthDate, this.#say("born")],
      [given.paidOn, this.#say("paid")],
      ...(value.pensionFrom === null ? [] : [[value.pensionFrom, this.#say("pensionFrom")] as const]),
      ...(fund === undefined ? [] : [[fund.on, this.#say("exhausted")] as const]),
      [diedOn, this.#say("died")],
    ];
    const shown = events.map(([day, what]) => h("li", {}, h("time", { datetime: day }, day), ` ${what}`));
    this.#part("events").replaceChildren(h("ol", {}, ...shown));
  }

  #showPension({ ledger: { value }, pension }: Life): void {
    if (value.pensionFrom === null) {
      this.#part("pension").replaceChildren(h("p", {}, this.#say("noPension")));
      return;
    }
    const floor: readonly Row[] = pension?.floor
      ? [
          [this.#say("floor"), this.#amount(pension.floor)],
          pension.meetsFloor ? [this.#say("meets"), "✓"] : [this.#say("below"), this.#amount(pension.shortfall)],
        ]
      : [];
    this.#part("pension").replaceChildren(
      table([
        [this.#say("monthly"), this.#amount(value.monthlyAmount)],
        ...floor,
        [this.#say("fromAccount"), this.#amount(value.closing.pensions)],
        [this.#say("fromFund"), this.#amount(value.paidByFund)],
      ]),
    );
  }

  #say(name: keyof typeof words): string {
    return words[name][this.#language];
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }

  #amount(value: { toFixed(places: number): string } | null): string {
    const digits = value === null ? "–" : value.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ",");
    return this.#language === "zh" ? `${digits}${this.#say("yuan")}` : `${digits} ${this.#say("yuan")}`;
  }
}

function table(rows: readonly Row[]): HTMLTableElement {
  const shown = rows.map(([name, value]) => h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, value)));
  return h("table", {}, h("tbody", {}, ...shown));
}
