import { retirement, socialInsuranceSubsidy } from "../../../src/policies/employee-pension/index.ts";
import { endReasons } from "../../../src/policies/employee-pension/subsidy/subsidy-end.ts";
import { publicWelfarePost } from "../../../src/policies/employment-poverty-relief/index.ts";
import { scheduleEndReasons } from "../../../src/policies/employment-poverty-relief/work/month-states.ts";
import type { Language } from "../charts/svg.ts";
import { amountBars } from "./bars.ts";
import { curveOf } from "./curve.ts";
import { LifePage, type Row } from "./life-page.ts";
import { type Insurance, type Insured, insuranceOf, monthsPayable } from "./worker-pension.ts";
import { approvalAges, type Category, monthsByAge, type Post, type PostHolder, postAt } from "./worker-post.ts";
import { words } from "./worker-words.ts";

type Event = readonly [day: string, what: string];

/** 受补贴劳动者的一生 — The pension with its subsidy, and the post with its subsidies, of one person. */
export class WorkerPage extends LifePage<typeof words> {
  #byAge: ReturnType<typeof monthsByAge> = [];

  constructor(root: HTMLElement, language: Language) {
    super(root, language, words);
  }

  protected override readonly sections = {
    pension: (everything: boolean) => this.#pension(everything),
    post: (everything: boolean) => this.#post(everything),
  };

  #person() {
    return { birthDate: this.value("birthDate"), category: this.value("category") as Category };
  }

  #insured(): Insured {
    return {
      ...this.#person(),
      insuredAs: this.value("insuredAs") as Insured["insuredAs"],
      enrolledOn: this.value("enrolledOn"),
      wage: this.value("wage"),
      minimumWage: this.value("minimumWage"),
      averageWage: this.value("averageWage"),
      months: Number(this.value("months")),
      after: this.value("after") as Insured["after"],
    };
  }

  #pension(everything: boolean): void {
    if (everything) this.limit("months", 1, monthsPayable(this.#insured()));
    const insured = this.#insured();
    const found = insuranceOf(insured);
    this.mark("months", found.paidUntil);
    this.#showMonthly(found);
    this.#showInsuranceEvents(insured, found);
    this.#showInsuranceYears(found);
    const reasons = [socialInsuranceSubsidy.explain(found.subsidy, this.language)];
    if (found.retirement) reasons.push(retirement.explain(found.retirement, this.language));
    this.show("pensionReasons", this.reasons(reasons.join("\n")));
  }

  #showMonthly({ enrolment, monthly }: Insurance): void {
    const age = `${enrolment.age} ${this.say("years")}`;
    const rows: readonly Row[] = [
      [this.say("mayEnrol"), enrolment.eligible ? `✓ ${age}` : this.pair(`✗ ${age}`, this.say("mayNotEnrol"))],
      [this.say("base"), this.amount(monthly.contributionBase)],
      [this.say("total"), this.bracketed(this.amount(monthly.total), monthly.totalRate)],
      [this.say("employer"), this.bracketed(this.amount(monthly.employer), monthly.employerRate)],
      [this.say("individual"), this.bracketed(this.amount(monthly.individual), monthly.individualRate)],
    ];
    this.show("monthly", this.table(rows));
  }

  #showInsuranceEvents({ birthDate, enrolledOn }: Insured, found: Insurance): void {
    const { endsFrom, endReason } = found.subsidy.value;
    const days: readonly Event[] = [
      [birthDate, this.say("born")],
      [enrolledOn, this.say("enrolled")],
      [found.paidUntil, this.say("lastPaid")],
      [endsFrom, this.pair(this.say("noSubsidyFrom"), endReasons[endReason][this.language])],
      [found.retiresOn, this.#retirementWords(found)],
    ];
    this.show("subsidyEnds", this.events(days));
  }

  #retirementWords({ retirement, monthsLater }: Insurance): string {
    const shortfall = retirement && this.pair(this.say("shortfall"), String(retirement.value.shortfall));
    return this.#retires(monthsLater, retirement?.value.entitled ? this.say("pensionPayable") : shortfall);
  }

  #retires(monthsLater: number | null, what: string | null = null): string {
    const later = monthsLater ? this.pair(this.say("monthsLater"), String(monthsLater)) : null;
    return this.listed([this.say("retirement"), later, what].filter((one) => one !== null));
  }

  #showInsuranceYears({ subsidy }: Insurance): void {
    const years = subsidy.value.schedule.filter(({ contributionMonths }) => contributionMonths > 0);
    const rows = years.map((one): Row => {
      const months = [String(one.contributionMonths), String(one.monthsSubsidised)];
      return [String(one.year), ...months, this.amount(one.paid), this.amount(one.amount)];
    });
    const heads = ["year", "monthsPaid", "monthsSubsidised", "individual", "subsidy"] as const;
    const { monthsSubsidised, total } = subsidy.value;
    const sum: Row = [this.say("total"), "", String(monthsSubsidised), "", this.amount(total)];
    this.show(
      "byYear",
      this.table(
        [...rows, sum],
        heads.map((one) => this.say(one)),
      ),
    );
    const bars = years.map(({ year, paid, amount }) => ({
      label: String(year),
      amounts: [Number(paid.minus(amount)), Number(amount)],
      text: this.amount(paid),
    }));
    const parts = [this.say("ownPart"), this.say("subsidy")];
    this.draw("bars", amountBars({ id: "contributions", title: this.say("bars"), parts, bars }));
  }

  #holder(): PostHolder {
    return {
      ...this.#person(),
      minimumWage: this.value("postMinimumWage"),
      socialInsurance: this.value("socialInsurance"),
    };
  }

  #post(everything: boolean): void {
    const holder = this.#holder();
    if (everything) this.limit("age", ...approvalAges(holder));
    const age = Number(this.value("age"));
    const post = postAt(holder, age);
    if (everything) this.#byAge = monthsByAge(holder);
    this.mark("age", `${age} ${this.say("years")}`);
    this.#showTerm(post);
    this.#showPostEvents(post);
    this.#showPostYears(post);
    this.#showCurve(age);
    this.show("postReasons", this.reasons(publicWelfarePost.explain(post.payments, this.language)));
  }

  #showTerm({ term, payments: { value } }: Post): void {
    const months = `${this.say("longest")} ${term.maxMonths} ${this.say("monthsOfTerm")}`;
    const longest = term.extended ? this.say("untilRetirement") : months;
    const rows: readonly Row[] = [
      [this.say("term"), term.eligible ? longest : this.say("noTerm")],
      [this.say("postMonths"), String(value.monthsPaid)],
      [this.say("toWorker"), this.amount(value.worker)],
      [this.say("toEmployer"), this.amount(value.employer)],
      [this.say("toInsurance"), this.amount(value.socialInsurance)],
      [this.say("total"), this.amount(value.total)],
    ];
    this.show("term", this.table(rows));
  }

  #showPostEvents({ approvedOn, term, payments: { value } }: Post): void {
    const { lastPaidMonth, endReason } = value;
    const last = this.say("lastSubsidised");
    const ended = endReason === null ? last : this.pair(last, scheduleEndReasons[endReason][this.language]);
    const days: readonly Event[] = [
      [approvedOn, lastPaidMonth === null ? this.say("noPost") : this.say("approved")],
      ...(lastPaidMonth === null ? [] : [[lastPaidMonth, ended] as const]),
      [term.retiresOn, this.#retires(term.monthsLater)],
    ];
    this.show("postEvents", this.events(days));
  }

  #showPostYears({ years }: Post): void {
    const heads = ["year", "monthsSubsidised", "toWorker", "toEmployer", "toInsurance", "total"] as const;
    const rows = years.map((one): Row => {
      const amounts = [one.worker, one.employer, one.socialInsurance, one.total].map((sum) => this.amount(sum));
      return [String(one.year), String(one.months), ...amounts];
    });
    this.show(
      "postYears",
      this.table(
        rows,
        heads.map((one) => this.say(one)),
      ),
    );
    const bars = years.map((one) => ({
      label: String(one.year),
      amounts: [Number(one.worker), Number(one.employer), Number(one.socialInsurance)],
      text: this.amount(one.total),
    }));
    const parts = [this.say("toWorker"), this.say("toEmployer"), this.say("toInsurance")];
    this.draw("postBars", amountBars({ id: "post", title: this.say("postBars"), parts, bars }));
  }

  #showCurve(age: number): void {
    const points = this.#byAge;
    const most = Math.max(12, ...points.map(({ value }) => value));
    const curve = curveOf({
      id: "approvals",
      title: this.say("byAge"),
      points,
      marks: points.map(({ at }) => at).filter((at) => at % 5 === 0),
      values: Array.from({ length: Math.ceil(most / 12) + 1 }, (_, index) => 12 * index),
      chosen: { at: age, text: `${age} ${this.say("years")}` },
    });
    this.draw("byAge", curve);
  }
}
