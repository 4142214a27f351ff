import { ageReachedOn } from "../../../src/kernel/days/index.ts";
import { PolicyError } from "../../../src/kernel/language/index.ts";
import type { Determination } from "../../../src/kernel/policy/index.ts";
import { ratesKnownUntil } from "../../../src/national/deposit-rates-table.ts";
import { accountLedger, fundingShares, monthlyPension } from "../../../src/policies/landless-farmers/index.ts";

/** 一个人 — What the page asks of a person who enrols and pays in one sum. Amounts in yuan. */
export interface Person {
  readonly birthDate: string;
  readonly paidOn: string;
  readonly villageContribution: string;
  readonly group: string;
  /** Compared with the pension, where it is given. */
  readonly dibaoStandard: string;
  /** The deposit rates assumed for the days after the table's end. */
  readonly laterOneYearRate: string;
  readonly laterDemandRate: string;
}

type Shares = ReturnType<typeof fundingShares>["value"];
type Ledger = ReturnType<typeof accountLedger>;

/** 一生 — The rules' answers for a person who dies at an age. */
export interface Life {
  readonly shares: Shares;
  readonly diedOn: string;
  readonly ledger: Ledger & Determination;
  /** The floor of the pension on its first day; null without a pension or a standard. */
  readonly pension: ReturnType<typeof monthlyPension>["value"] | null;
}

/** What is left at each age: to the heirs, and to the special fund. In yuan. */
export interface Left {
  readonly age: number;
  readonly inherited: string;
  readonly toSpecialFund: string;
}

export const oldestAge = 100;

const laterFrom = new Date(Date.parse(ratesKnownUntil) + 86_400_000).toISOString().slice(0, 10);

/** The first day for which a rate is assumed. */
export const assumedFrom = laterFrom;

const countyOf = ({ laterOneYearRate, laterDemandRate }: Person) => ({
  figures: {
    oneYearDepositRate: [{ from: laterFrom, value: laterOneYearRate }],
    demandDepositRate: [{ from: laterFrom, value: laterDemandRate }],
  },
});

const sharesOf = ({ group, paidOn, villageContribution }: Person): Shares =>
  fundingShares({
    groups: group === "none" ? [] : [{ kind: group, certifiedFor: [Number(paidOn.slice(0, 4))] }],
    paidOn,
    villageContribution,
  } as never).value;

function accountOf({ birthDate, paidOn }: Person, shares: Shares, diedOn: string) {
  const paid = (by: "government" | "village" | "individual") => ({ on: paidOn, by, amount: String(shares[by]) });
  return {
    birthDate,
    payments: [paid("government"), paid("village"), paid("individual")],
    closure: { kind: "died" as const, on: diedOn, hasHeirs: true },
    until: diedOn,
  };
}

/** The date of an age, as the rules count it. */
const dateAt = ({ birthDate }: Person, age: number): string => ageReachedOn(birthDate, age, "on-the-birthday");

/** The youngest age on the slider: the first birthday after payment. */
export const youngestAge = ({ birthDate, paidOn }: Person): number =>
  Number(paidOn.slice(0, 4)) - Number(birthDate.slice(0, 4)) + 1;

/** All results for a person who dies at an age; the PolicyError if the rules reject the facts. */
export function lifeOf(person: Person, age: number): Life | PolicyError {
  try {
    const shares = sharesOf(person);
    const diedOn = dateAt(person, age);
    const ledger = accountLedger(accountOf(person, shares, diedOn), countyOf(person));
    const first = ledger.value.postings.find((one) => one.pension !== null);
    const [balance] = first?.pension?.terms ?? [];
    const pension =
      first === undefined || balance === undefined || person.dibaoStandard === ""
        ? null
        : monthlyPension({ balance: String(balance.amount), on: first.on, dibaoStandard: person.dibaoStandard }).value;
    return { shares, diedOn, ledger, pension };
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
}

/** What is left at every age of the slider. */
export function leftByAge(person: Person): readonly Left[] {
  const shares = sharesOf(person);
  const adopted = accountLedger.adopt(countyOf(person));
  const ages = Array.from({ length: oldestAge - youngestAge(person) + 1 }, (_, index) => youngestAge(person) + index);
  return ages.map((age) => {
    const known = adopted.facts.parse(accountOf(person, shares, dateAt(person, age)));
    if (known instanceof PolicyError) throw known;
    const { inherited, toSpecialFund } = adopted.value(known).closing;
    return { age, inherited: inherited.toFixed(2), toSpecialFund: toSpecialFund.toFixed(2) };
  });
}
