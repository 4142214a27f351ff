import {
  annualSupplement,
  dibaoExit,
  householdBenefits,
  medicalAssistance,
} from "../../../src/policies/safety-net/index.ts";
import type { Language } from "../charts/svg.ts";
import { amountBars } from "./bars.ts";
import { curveOf, marksUpTo } from "./curve.ts";
import {
  assistanceByCosts,
  benefitsOf,
  billOf,
  type Disabled,
  dibaoOf,
  mostCosts,
  mostIncome,
  type Patient,
  type Recipient,
} from "./household.ts";
import { words } from "./household-words.ts";
import { type Sums, type Year, yearWith } from "./household-year.ts";
import { LifePage, type Row } from "./life-page.ts";

/** 兜底保障的一户 — The supplement of a dibao recipient, the bill of a patient, and what the household receives together. */
export class HouseholdPage extends LifePage<typeof words> {
  #byCosts: ReturnType<typeof assistanceByCosts> = [];

  constructor(root: HTMLElement, language: Language) {
    super(root, language, words);
  }

  protected override readonly sections = {
    dibao: (everything: boolean) => this.#dibao(everything),
    bill: (everything: boolean) => this.#bill(everything),
    household: () => this.#household(),
  };

  #recipient(): Recipient {
    return {
      on: this.value("on"),
      class: this.value("class") as Recipient["class"],
      dibaoStandard: this.value("standard"),
      lastMonth: Number(this.value("lastMonth")),
      incomePerPerson: this.value("income"),
    };
  }

  #patient(): Patient {
    return {
      on: this.value("on"),
      category: this.value("category") as Patient["category"],
      isListedDisease: this.value("disease") === "listed",
      costs: this.value("costs"),
      insured: this.value("insured"),
      annualCap: this.value("cap"),
      contribution: this.value("contribution"),
    };
  }

  #disabled(): Disabled {
    return { disabilityGrade: Number(this.value("grade")), monthlyAmount: this.value("care") };
  }

  #dibao(everything: boolean): void {
    if (everything) this.limit("income", 0, mostIncome(this.#recipient()));
    const recipient = this.#recipient();
    const { until, supplement, exit } = dibaoOf(recipient);
    this.mark("lastMonth", until);
    this.mark("income", `${recipient.incomePerPerson} ${this.say("yuan")}`);
    const { months, total } = supplement.value;
    const paid = months.filter(({ amount }) => Number(amount) > 0);
    const [first] = paid;
    this.show(
      "supplement",
      this.table([
        [this.say("perMonth"), this.amount(first?.amount ?? null)],
        [this.say("months"), String(paid.length)],
        [this.say("perYear"), this.amount(total)],
      ]),
    );
    const days = [
      [first?.month ?? "", this.pair(this.say("starts"), this.amount(first?.amount ?? null))],
      [paid.at(-1)?.month ?? "", this.say("lasts")],
    ] as const;
    this.show("supplementMonths", first === undefined ? this.text(this.say("nothing")) : this.events(days));
    const leaves = this.say(exit.value.required ? "mustLeave" : "stays");
    this.show("exit", this.text(leaves));
    const reasons = [annualSupplement.explain(supplement, this.language), dibaoExit.explain(exit, this.language)];
    this.show("dibaoReasons", this.reasons(reasons.join("\n")));
  }

  #bill(everything: boolean): void {
    const patient = this.#patient();
    const { insurance, assistance, scheme } = billOf(patient);
    if (everything) this.#byCosts = assistanceByCosts(patient);
    this.mark("costs", `${patient.costs} ${this.say("yuan")}`);
    const { admissions, capRemaining } = assistance.value;
    const [stay] = admissions;
    const rate = stay?.rate ?? "–";
    this.show(
      "shares",
      this.table([
        [this.say("insurance"), this.bracketed(this.#yuan(insurance), patient.insured)],
        [this.say("assistance"), this.bracketed(this.amount(stay?.assistance ?? null), rate)],
        [this.say("person"), this.amount(stay?.outOfPocket ?? null)],
        [this.say("capLeft"), this.amount(capRemaining)],
        [this.say("schemeGovernment"), this.amount(scheme.government)],
        [this.say("schemePerson"), this.amount(scheme.individual)],
      ]),
    );
    const amounts = [insurance, stay?.assistance, stay?.outOfPocket].map(Number);
    const parts = [this.say("insurance"), this.say("assistance"), this.say("person")];
    const bars = [{ label: this.say("bills"), amounts, text: this.#yuan(patient.costs) }];
    this.draw("billBars", amountBars({ id: "bill", title: this.say("billBars"), parts, bars }));
    this.#showCurve(patient);
    this.show("billReasons", this.reasons(medicalAssistance.explain(assistance, this.language)));
  }

  #showCurve({ costs, annualCap }: Patient): void {
    const cap = Number(annualCap);
    const most = Math.max(cap, ...this.#byCosts.map(({ value }) => value));
    const curve = curveOf({
      id: "costs",
      title: this.say("byCosts"),
      points: this.#byCosts,
      marks: marksUpTo(mostCosts, 1000),
      values: marksUpTo(most * 1.1, 1000),
      chosen: { at: Number(costs), text: this.#yuan(costs) },
      level: { value: cap, text: this.pair(this.say("capLine"), this.#yuan(annualCap)) },
    });
    this.draw("byCosts", curve);
  }

  #household(): void {
    const facts = [this.#recipient(), this.#patient(), this.#disabled()] as const;
    const benefits = benefitsOf(...facts);
    const { members, household } = benefits.value;
    const names = ["dibaoMember", "patient", "disabled"] as const;
    const rowOf = (name: string, one: typeof household): Row => [
      name,
      this.amount(one.classSupplement),
      this.amount(one.nursingCareSubsidy),
      this.amount(one.medicalAssistance),
    ];
    const rows = members.map((one, index) => rowOf(this.say(names[index] ?? "member"), one));
    const heads = ["member", "supplementPerMonth", "carePerMonth", "assistancePerYear"] as const;
    this.show("members", this.#columns(heads, [...rows, rowOf(this.say("total"), household)]));
    this.#showYear(yearWith(...facts));
    this.show("householdReasons", this.reasons(householdBenefits.explain(benefits, this.language)));
  }

  #showYear({ months, members, household }: Year): void {
    const rowOf = (name: string, { supplement, care, assistance, scheme, total }: Sums): Row => [
      name,
      ...[supplement, care, assistance, scheme, total].map((one) => this.amount(one)),
    ];
    const heads = ["supplementOfYear", "careOfYear", "assistance", "schemeOfYear", "total"] as const;
    const rows = [
      rowOf(this.say("dibaoMember"), members.recipient),
      rowOf(this.say("patient"), members.patient),
      rowOf(this.say("disabled"), members.disabled),
      rowOf(this.say("total"), household),
    ];
    this.show("year", this.text(this.say("yearNote")), this.#columns(["member", ...heads], rows));
    const monthly = months.map(({ month, supplement, care, assistance, total }): Row => {
      return [month, ...[supplement, care, assistance, total].map((one) => this.amount(one))];
    });
    const ofMonth = ["month", "supplementOfYear", "careOfYear", "assistance", "total"] as const;
    this.show("byMonth", this.#columns(ofMonth, monthly));
    const bars = months.map(({ month, supplement, care }) => ({
      label: month,
      amounts: [Number(supplement), Number(care)],
      text: this.amount(supplement && care && supplement.plus(care)),
    }));
    const parts = [this.say("supplementOfYear"), this.say("careOfYear")];
    this.draw("monthBars", amountBars({ id: "months", title: this.say("monthBars"), parts, bars }));
  }

  #columns(heads: readonly (keyof typeof words)[], rows: readonly Row[]): HTMLElement {
    return this.table(
      rows,
      heads.map((one) => this.say(one)),
    );
  }

  /** An amount that is entered, as it is shown. */
  #yuan(text: string): string {
    return this.amount({ toFixed: () => Number(text).toFixed(2) });
  }
}
