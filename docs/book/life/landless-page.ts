import { PolicyError } from "../../../src/kernel/language/index.ts";
import { statement } from "../../../src/statement/index.ts";
import type { Language } from "../charts/svg.ts";
import { curveOf, marksUpTo } from "./curve.ts";
import { type Left, type Life, leftByAge, lifeOf, oldestAge, type Person, youngestAge } from "./landless.ts";
import { words } from "./landless-words.ts";
import { LifePage, type Row } from "./life-page.ts";

/** 被征地农民的一生 — The account and the pension of a person who dies at the age on the slider. */
export class LandlessPage extends LifePage<typeof words> {
  #byAge: readonly Left[] = [];

  constructor(root: HTMLElement, language: Language) {
    super(root, language, words);
  }

  protected override readonly sections = { life: (everything: boolean) => this.#life(everything) };

  #life(everything: boolean): void {
    const given = this.#person();
    if (everything) this.limit("age", Math.max(1, youngestAge(given)), oldestAge);
    const age = Number(this.value("age"));
    const life = lifeOf(given, age);
    if (life instanceof PolicyError) throw life;
    if (everything) this.#byAge = leftByAge(given);
    this.mark("age", `${age} ${this.say("years")}`);
    this.#showShares(life);
    this.#showEvents(given, life);
    this.#showPension(life);
    this.#showLeft(life, age);
    const frame = this.part("account") as HTMLIFrameElement;
    frame.srcdoc = statement(life.ledger as never, { format: "html", language: this.language });
  }

  #person(): Person {
    return {
      birthDate: this.value("birthDate"),
      paidOn: this.value("paidOn"),
      villageContribution: this.value("village"),
      group: this.value("group"),
      dibaoStandard: this.value("dibao"),
      laterOneYearRate: this.value("laterOneYear"),
      laterDemandRate: this.value("laterDemand"),
    };
  }

  #showShares({ shares }: Life): void {
    const rows: readonly Row[] = [
      [this.say("funding"), this.amount(shares.total)],
      [this.say("government"), this.bracketed(this.amount(shares.government), shares.governmentShare)],
      [this.say("villageShare"), this.bracketed(this.amount(shares.village), shares.villageShare)],
      [this.say("individual"), this.bracketed(this.amount(shares.individual), shares.individualShare)],
    ];
    this.show("shares", this.table(rows));
  }

  #showEvents(given: Person, { ledger: { value }, diedOn }: Life): void {
    const fund = value.postings.find(({ fromFund }) => Number(fromFund) > 0);
    const events = [
      [given.birthDate, this.say("born")],
      [given.paidOn, this.say("paid")],
      ...(value.pensionFrom === null ? [] : [[value.pensionFrom, this.say("pensionFrom")] as const]),
      ...(fund === undefined ? [] : [[fund.on, this.say("exhausted")] as const]),
      [diedOn, this.say("died")],
    ] as const;
    this.show("events", this.events(events));
  }

  #showPension({ ledger: { value }, pension }: Life): void {
    if (value.pensionFrom === null) {
      this.show("pension", this.text(this.say("noPension")));
      return;
    }
    const floor: readonly Row[] = pension?.floor
      ? [
          [this.say("floor"), this.amount(pension.floor)],
          pension.meetsFloor ? [this.say("meets"), "✓"] : [this.say("below"), this.amount(pension.shortfall)],
        ]
      : [];
    const rows: readonly Row[] = [
      [this.say("perMonth"), this.amount(value.monthlyAmount)],
      ...floor,
      [this.say("fromAccount"), this.amount(value.closing.pensions)],
      [this.say("fromFund"), this.amount(value.paidByFund)],
    ];
    this.show("pension", this.table(rows));
  }

  #showLeft({ ledger }: Life, age: number): void {
    const { closing } = ledger.value;
    const rows: readonly Row[] = [
      [this.say("inherited"), this.amount(closing.inherited)],
      [this.say("toFund"), this.amount(closing.toSpecialFund)],
    ];
    this.show("left", this.table(rows));
    const points = this.#byAge.map((one) => ({ at: one.age, value: Number(one.inherited) }));
    const curve = curveOf({
      id: "heirs",
      title: this.say("byAge"),
      points,
      marks: points.map(({ at }) => at).filter((at) => at % 10 === 0),
      values: marksUpTo(Math.max(1000, ...points.map(({ value }) => value)), 100),
      chosen: { at: age, text: `${age} ${this.say("years")}` },
    });
    this.draw("byAge", curve);
  }
}
