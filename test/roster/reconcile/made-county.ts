/**
 * A county of pensioners with what each was paid, and errors put into the payments. What is due is calculated here by itself,
 * from the text (五(四), 五(六)): from the month after the 60th birthday, or after the payment in full if that is later, to the month
 * of death; an amount of its own for each person, raised by 3% from July 2024 and by 5 yuan from July 2025.
 */

const firstMonth = 2024 * 12;
const monthsCompared = 24;

export const countyFacts = {
  adjustments: [
    { from: "2024-07", occasion: "dibao-standard", change: { kind: "percentage", direction: "raise", rate: "3%" } },
    { from: "2025-07", occasion: "price-index", change: { kind: "amount", direction: "raise", amount: "5" } },
  ],
};

export const errorKinds = [
  "before-first",
  "after-last",
  "not-entitled",
  "twice",
  "too-much",
  "too-little",
  "not-paid",
  "negative",
  "other-id",
  "not-on-roster",
] as const;
type ErrorKind = (typeof errorKinds)[number];

/** mulberry32: the same numbers from the same seed. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const two = (number: number): string => String(number).padStart(2, "0");
const monthText = (month: number): string => `${Math.floor(month / 12)}-${two((month % 12) + 1)}`;
export const yuanOf = (fen: number): string => {
  const whole = Math.abs(fen);
  return `${fen < 0 ? "-" : ""}${Math.floor(whole / 100)}.${two(whole % 100)}`;
};

interface Person {
  readonly code: string;
  readonly id: string;
  readonly village: string;
  readonly birth: string;
  readonly paidOn: string;
  readonly died: string;
  readonly amount: number;
  /** First and last month that are due; the last is before the first for who died too early. */
  readonly first: number;
  readonly last: number;
}

interface Paid {
  readonly code: string;
  readonly id: string;
  readonly month: number;
  readonly fen: number;
}

/** What must be found: kind, person, month, and both amounts. */
type Expected = Map<string, string>;

/** The text of an id number with its check digit (GB 11643). */
export function idNumber(birth: string, order: number): string {
  const body = `6228${two(Math.floor(order / 1000) % 100)}${birth.replaceAll("-", "")}${String(order % 1000).padStart(3, "0")}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return `${body}${"10X98765432"[sum % 11]}`;
}

function personAt(index: number, random: (below: number) => number): Person {
  // two of three turned 60 before 2024, the others in 2024 or 2025
  const sixty = random(3) < 2 ? firstMonth - 1 - random(120) : firstMonth + random(20);
  const day = two(1 + random(28));
  const birth = `${monthText(sixty - 720)}-${day}`;
  // one in ten paid in full after turning 60
  const late = random(10) === 0;
  const paidMonth = late ? sixty + 1 + random(3) : sixty - 12 - random(60);
  const first = (late ? paidMonth : sixty) + 1;
  // one in eight died, one in twenty before the pension began
  const died = random(8) === 0 ? Math.max(first, firstMonth - 2) + random(24) : undefined;
  const diedEarly = !late && random(20) === 0 ? first - 1 : undefined;
  const end = diedEarly ?? died;
  return {
    code: `P${String(index).padStart(6, "0")}`,
    id: idNumber(birth, index),
    village: `V${two(random(20))}`,
    birth,
    paidOn: `${monthText(paidMonth)}-${two(1 + random(28))}`,
    died: end === undefined ? "" : `${monthText(end)}-${two(1 + random(28))}`,
    amount: 9_000 + random(20_000),
    first,
    last: end ?? firstMonth + 1200,
  };
}

/** What is due for a month: half up to the fen at each adjustment that is not before the first month. */
function dueIn({ amount, first, last }: Person, month: number): number {
  if (month < first || month > last) return 0;
  let fen = amount;
  if (month >= 2024 * 12 + 6 && first <= 2024 * 12 + 6) fen = Math.floor((fen * 103 + 50) / 100);
  if (month >= 2025 * 12 + 6 && first <= 2025 * 12 + 6) fen += 500;
  return fen;
}

export function madeCounty(seed: number, wantedPayments: number, errorsOfKind: number) {
  const random = randomFrom(seed);
  const people: Person[] = [];
  const byPerson: Paid[][] = [];
  let count = 0;
  while (count < wantedPayments) {
    const person = personAt(people.length, random);
    const paid = Array.from({ length: monthsCompared }, (_, at) => firstMonth + at).flatMap((month) => {
      const fen = dueIn(person, month);
      return fen === 0 ? [] : [{ code: person.code, id: person.id, month, fen }];
    });
    people.push(person);
    byPerson.push(paid);
    count += paid.length;
  }
  const expected: Expected = new Map();
  const errors = { people, byPerson, expected, random };
  // each error has a person of its own
  const order = shuffled([...people.keys()], random);
  for (let number = 0; number < errorsOfKind * errorKinds.length; number++) {
    const kind = errorKinds[number % errorKinds.length] as ErrorKind;
    const at = order.findIndex((index) => canHave(kind, people[index] as Person, byPerson[index] as Paid[]));
    if (at < 0) throw new Error(`nobody is left for ${kind}`);
    putIn(kind, order.splice(at, 1)[0] as number, errors);
  }
  // what is no error: a month in two parts, and a payment that was reversed and made again
  for (const index of order.slice(0, errorsOfKind)) {
    const paid = byPerson[index] as Paid[];
    const [one] = paid;
    if (one === undefined) continue;
    if (index % 2 === 0) paid.splice(0, 1, { ...one, fen: 100 }, { ...one, fen: one.fen - 100 });
    else paid.push({ ...one, fen: -one.fen }, one);
  }
  const payments = shuffled(byPerson.flat(), random);
  const due = people.reduce(
    (sum, person) =>
      sum + Array.from({ length: monthsCompared }, (_, at) => dueIn(person, firstMonth + at)).reduce((a, b) => a + b),
    0,
  );
  return { people, payments, expected, due, paid: payments.reduce((sum, { fen }) => sum + fen, 0) };
}

export function shuffled<T>(list: T[], random: (below: number) => number): T[] {
  for (let at = list.length - 1; at > 0; at--) {
    const other = random(at + 1);
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
  return list;
}

function canHave(kind: ErrorKind, { first, last }: Person, paid: readonly Paid[]): boolean {
  switch (kind) {
    case "before-first":
      return first > firstMonth + 1 && paid.length > 0;
    case "after-last":
      return last < firstMonth + monthsCompared - 2 && paid.length > 0;
    case "not-entitled":
      return last < first;
    default:
      return paid.length > 3;
  }
}

interface Errors {
  readonly people: readonly Person[];
  readonly byPerson: Paid[][];
  readonly expected: Expected;
  readonly random: (below: number) => number;
}

/** Puts an error into the payments of a person, and notes what must be found. */
function putIn(kind: ErrorKind, index: number, { people, byPerson, expected, random }: Errors): void {
  const person = people[index] as Person;
  const paid = byPerson[index] as Paid[];
  const place = paid.length === 0 ? 0 : random(paid.length);
  const chosen = paid[place] ?? { code: person.code, id: person.id, month: firstMonth, fen: 10_000 };
  const more = 1 + random(5_000);
  const note = (one: Paid, fen: number, due: number, found: string = kind): void => {
    expected.set(`${found} ${one.code} ${monthText(one.month)}`, `${yuanOf(fen)} ${yuanOf(due)}`);
  };
  const change = (fen: number): void => {
    paid[place] = { ...chosen, fen };
    note(chosen, fen, chosen.fen);
  };
  const add = (one: Paid): void => {
    paid.push(one);
    note(one, one.fen, 0);
  };
  switch (kind) {
    case "before-first":
      add({ ...chosen, month: person.first - 1 - random(person.first - firstMonth) });
      break;
    case "after-last":
      add({ ...chosen, month: person.last + 1 + random(2) });
      break;
    case "not-entitled":
      add({ ...chosen, month: firstMonth + random(monthsCompared) });
      break;
    case "too-much":
      change(chosen.fen + more);
      break;
    case "too-little":
      change(chosen.fen - 1 - random(chosen.fen - 1));
      break;
    case "twice":
      paid.push(chosen);
      note(chosen, 2 * chosen.fen, chosen.fen);
      break;
    case "not-paid":
      paid.splice(place, 1);
      note(chosen, 0, chosen.fen);
      break;
    case "negative":
      paid.push({ ...chosen, fen: -chosen.fen - more });
      note(chosen, -more, chosen.fen);
      break;
    case "other-id":
      // somebody else had the money, so that the month is not paid to the person either
      paid[place] = { ...chosen, id: idNumber("1950-01-01", index) };
      note(chosen, chosen.fen, 0);
      note(chosen, 0, chosen.fen, "not-paid");
      break;
    case "not-on-roster":
      add({ ...chosen, code: `X${index}`, id: "" });
      break;
  }
}

/** The two files as offices write them: rows in any order, months and amounts written in several ways. */
export function filesOf({ people, payments }: Pick<ReturnType<typeof madeCounty>, "people" | "payments">) {
  const months = [
    (month: number) => monthText(month),
    (month: number) => `${Math.floor(month / 12)}年${(month % 12) + 1}月`,
    (month: number) => monthText(month).replace("-", ""),
  ];
  const roster = people.map(({ code, id, village, birth, paidOn, died, amount }) =>
    [code, id, village, birth, paidOn, died, yuanOf(amount)].join(","),
  );
  const rows = payments.map(({ code, id, month, fen }, at) =>
    [code, id, (months[at % months.length] as (month: number) => string)(month), yuanOf(fen)].join(","),
  );
  return {
    roster: `人员编号,公民身份号码,村编号,出生日期,缴清日期,身故日期,月养老保障金\n${roster.join("\n")}\n`,
    payments: `人员编号,公民身份号码,月份,金额（元）\n${rows.join("\n")}\n`,
  };
}
