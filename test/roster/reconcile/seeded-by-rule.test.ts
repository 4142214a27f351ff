import { describe, expect, it } from "vitest";
import { knownRules } from "../../../src/cli/names.ts";
import { compared, inShort } from "./compared.ts";
import { idNumber, randomFrom, shuffled, yuanOf } from "./made-county.ts";
import { allPayees, type Payees, type Place } from "./made-payees.ts";

interface Paid {
  readonly code: string;
  readonly id: string;
  readonly place: Place;
  readonly fen: number;
}

const kinds = [
  ...["before-first", "after-last", "not-due", "not-entitled", "twice", "too-much", "too-little"],
  ...["not-paid", "negative", "other-id", "not-on-roster", "none"],
];
const ofKind = 3;

type Random = ReturnType<typeof randomFrom>;

/** What is said without reasons has the clause that grants the payment, of any item. */
const withoutReasons = ["not-on-roster", "other-id"];

function clauseOf({ clauses, rule }: Payees, kind: string, [, item = ""]: Place): string {
  if (withoutReasons.includes(kind)) return rule.due?.clause ?? "";
  return clauses[kind] ?? clauses[item] ?? clauses.amount;
}

interface Person {
  readonly code: string;
  readonly number: number;
  /** The payments of this person, to be changed; what must be found is added to `expected`. */
  readonly own: Paid[];
  readonly expected: string[];
}

/** Puts one error of a kind into the payments of a person. */
function putIn(kind: string, payees: Payees, { code, number, own, expected }: Person, random: Random): void {
  const at = random(Math.max(1, own.length));
  const one = own[at] as Paid;
  const more = 1 + random(2000);
  const person = { code, id: idNumber(payees.birth, number) };
  const note = (found: string, place: Place, paid: number, amount: number, by = code): void => {
    const clause = clauseOf(payees, found, place);
    expected.push([found, by, ...place.filter((part) => part), yuanOf(paid), yuanOf(amount), clause].join(" "));
  };
  const add = (place: Place) => (): void => {
    own.push({ ...person, place, fen: more });
    note(kind, place, more, 0);
  };
  const change = (fen: number): void => {
    own[at] = { ...one, fen };
    note(kind, one.place, fen, one.fen);
  };
  const errors: Readonly<Record<string, () => void>> = {
    "before-first": add(payees.before),
    "after-last": add(payees.after),
    "not-entitled": add(payees.never),
    "not-due": add(payees.between[number % Math.max(1, payees.between.length)] as Place),
    "too-much": () => change(one.fen + more),
    "too-little": () => change(1 + random(one.fen - 1)),
    twice: () => {
      own.push(one);
      note(kind, one.place, 2 * one.fen, one.fen);
    },
    "not-paid": () => {
      own.splice(at, 1);
      note(kind, one.place, 0, one.fen);
    },
    negative: () => {
      own.push({ ...one, fen: -one.fen - more });
      note(kind, one.place, -more, one.fen);
    },
    "other-id": () => {
      own[at] = { ...one, id: idNumber("1950-01-01", number) };
      // a payment to another person is reported for the period, without its item
      note(kind, [one.place[0]], one.fen, 0);
      note("not-paid", one.place, 0, one.fen);
    },
    "not-on-roster": () => {
      own.push({ ...one, code: `X${number}`, id: "" });
      note(kind, [one.place[0]], one.fen, 0, `X${number}`);
    },
  };
  errors[kind]?.();
}

/** People with the same life, one error each, what must be found, and both totals. */
function madeCounty(payees: Payees, seed: number) {
  const random = randomFrom(seed);
  const all = payees.due.flatMap(([amount, periods, item]) =>
    periods.map((period): [Place, number] => [[period, item], Math.round(100 * amount)]),
  );
  const people: { code: string; id: string; isEntitled: boolean }[] = [];
  const payments: Paid[] = [];
  const expected: string[] = [];
  let due = 0;
  for (let number = 0; number < ofKind * kinds.length; number++) {
    const kind = kinds[number % kinds.length] as string;
    if (kind === "not-due" && payees.between.length === 0) continue;
    const code = `P${String(number).padStart(3, "0")}`;
    const id = idNumber(payees.birth, number);
    // one who is never entitled, or is entitled to something else
    const isEntitled = kind !== "not-entitled" || payees.notEntitled === undefined;
    people.push({ code, id, isEntitled });
    const own = isEntitled ? all.map(([place, fen]): Paid => ({ code, id, place, fen })) : [];
    due += own.reduce((sum, { fen }) => sum + fen, 0);
    putIn(kind, payees, { code, number, own, expected }, random);
    payments.push(...own);
  }
  return { people, payments: shuffled(payments, random), expected, due };
}

function filesOf(payees: Payees, { people, payments }: ReturnType<typeof madeCounty>) {
  const hasItems = payees.due.some(([, , item]) => item !== undefined);
  const roster = people.map(({ code, id, isEntitled }) => [code, id, isEntitled ? payees.life : payees.notEntitled]);
  const paid = payments.map(({ code, id, place: [period, item = ""], fen }) =>
    [code, id, period, yuanOf(fen), ...(hasItems ? [item] : [])].join(","),
  );
  const lists = Object.entries(payees.lists ?? {}).map(([path, [headings, ...rows]]) => {
    const having = people.filter(({ isEntitled }) => isEntitled || path !== payees.without);
    const lines = having.flatMap(({ code }) => rows.map((row) => `${code},${row}`));
    return [path, `人员编号,${headings}\n${lines.join("\n")}\n`] as const;
  });
  return {
    roster: `人员编号,公民身份号码,${payees.columns}\n${roster.map((row) => row.join(",")).join("\n")}\n`,
    payments: `人员编号,公民身份号码,月份,金额${hasItems ? ",项目" : ""}\n${paid.join("\n")}\n`,
    lists: Object.fromEntries(lists),
  };
}

it("按月、按年发放的规则都在", () => {
  const paying = knownRules.filter(({ rule }) => rule.due !== undefined).map(({ rule }) => rule.name);
  expect(allPayees.map(({ rule }) => rule.name).sort()).toEqual([...paying].sort());
});

describe.each(allPayees.map((payees) => [payees.rule.title.zh, payees] as const))("%s", (_, payees) => {
  it.each([1, 2])("各种差错各三处：全部找到，没有多余的，合计一致到分（种子%i）", async (seed) => {
    const made = madeCounty(payees, seed);
    const { rule, facts, readings } = payees;
    const periods = [...payees.due.flatMap(([, all]) => all), payees.before[0], payees.after[0]].sort();
    const { findings, rejects, summary } = await compared({
      ...{ rule, facts, readings, from: periods[0], to: periods.at(-1) },
      ...filesOf(payees, made),
    });
    expect(rejects).toEqual([]);
    // without the rows of the payments
    const found = findings.map((one) => `${inShort({ ...one, paymentRows: [] })} ${one.clause.split("/").at(-1)}`);
    expect(found.sort()).toEqual([...made.expected].sort());
    const paid = made.payments.reduce((sum, { fen }) => sum + fen, 0);
    const { paid: p, due: d, difference: x } = summary;
    expect([p, d, x].map((one) => one.toFixed(2))).toEqual([paid, made.due, paid - made.due].map(yuanOf));
    const unexplained = findings.filter(({ ground: { zh, en } }) => !/^[^：]+：./.test(zh) || !/^[^:]+: ./.test(en));
    expect([...new Set(unexplained.map(({ kind }) => kind))].sort()).toEqual(withoutReasons);
  });
});
