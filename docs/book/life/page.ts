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
  const say = (name: keyof typeof words): string => words[name][language];
  const field = (name: string): HTMLInputElement => root.querySelector(`[name="${name}"]`) as HTMLInputElement;
  const part = (name: string): HTMLElement => root.querySelector(`[data-part="${name}"]`) as HTMLElement;
  const slider = field("age");
  let byAge: readonly Left[] = [];

  const person = (): Person => ({
    birthDate: field("birthDate").value,
    paidOn: field("paidOn").value,
    villageContribution: field("village").value,
    group: field("group").value,
    dibaoStandard: field("dibao").value,
    laterOneYearRate: field("laterOneYear").value,
    laterDemandRate: field("laterDemand").value,
  });
  const amount = (value: { toFixed(places: number): string } | null): string => {
    const digits = value === null ? "–" : value.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ",");
    return language === "zh" ? `${digits}${say("yuan")}` : `${digits} ${say("yuan")}`;
  };
  const table = (rows: readonly (readonly [name: string, value: string])[]): HTMLTableElement =>
    h(
      "table",
      {},
      h("tbody", {}, ...rows.map(([name, value]) => h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, value)))),
    );

  function showFaults(error: PolicyError): void {
    part("faults").replaceChildren(h("ul", {}, ...error.faults.map(({ message }) => h("li", {}, message[language]))));
    root.dataset.faulty = "";
  }

  function show(given: Person, life: Life): void {
    const { shares, ledger, diedOn, pension } = life;
    const { value } = ledger;
    part("shares").replaceChildren(
      table([
        [say("total"), amount(shares.total)],
        [say("government"), `${amount(shares.government)}（${shares.governmentShare}）`],
        [say("villageShare"), `${amount(shares.village)}（${shares.villageShare}）`],
        [say("individual"), `${amount(shares.individual)}（${shares.individualShare}）`],
      ]),
    );
    const fund = value.postings.find(({ fromFund }) => Number(fromFund) > 0);
    const events = [
      [given.birthDate, say("born")],
      [given.paidOn, say("paid")],
      ...(value.pensionFrom === null ? [] : [[value.pensionFrom, say("pensionFrom")]]),
      ...(fund === undefined ? [] : [[fund.on, say("exhausted")]]),
      [diedOn, say("died")],
    ] as const;
    part("events").replaceChildren(
      h("ol", {}, ...events.map(([day, what]) => h("li", {}, h("time", { datetime: day }, day), ` ${what}`))),
    );
    part("pension").replaceChildren(
      value.pensionFrom === null
        ? h("p", {}, say("noPension"))
        : table([
            [say("monthly"), amount(value.monthlyAmount)],
            ...(pension?.floor ? [[say("floor"), amount(pension.floor)] as const] : []),
            ...(pension?.floor
              ? [
                  [
                    say(pension.meetsFloor ? "meets" : "below"),
                    pension.meetsFloor ? "✓" : amount(pension.shortfall),
                  ] as const,
                ]
              : []),
            [say("fromAccount"), amount(value.closing.pensions)],
            [say("fromFund"), amount(value.paidByFund)],
          ]),
    );
    part("left").replaceChildren(
      table([
        [say("inherited"), amount(value.closing.inherited)],
        [say("toFund"), amount(value.closing.toSpecialFund)],
      ]),
    );
    part("curve").innerHTML = curveOf(byAge, Number(slider.value), language);
    const frame = part("account") as HTMLIFrameElement;
    frame.srcdoc = statement(ledger as never, { format: "html", language });
  }

  function update(everything: boolean): void {
    const given = person();
    try {
      if (everything) {
        slider.min = String(Math.max(1, youngestAge(given)));
        slider.max = String(oldestAge);
      }
      const life = lifeOf(given, Number(slider.value));
      if (life instanceof PolicyError) throw life;
      if (everything) byAge = leftByAge(given);
      part("faults").replaceChildren();
      delete root.dataset.faulty;
      (root.querySelector("output") as HTMLOutputElement).value = `${slider.value} ${say("years")}`;
      show(given, life);
      root.dataset.ready = "";
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      showFaults(error);
    }
  }

  // a disability is certified by grade, not by year
  const byYear = Object.values(specialGroups).filter(({ code }) => code !== "disability");
  const kinds = byYear.map(({ code, zh, en }) => h("option", { value: code }, language === "zh" ? zh : en));
  field("group").append(...kinds);
  slider.addEventListener("input", () => update(false));
  for (const one of root.querySelectorAll("input:not([name=age]), select"))
    one.addEventListener("change", () => update(true));
  update(true);
}
