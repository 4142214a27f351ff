import { determinedOn, effectiveFrom, landLineOf, muOf, type Village, villages, yuanOf } from "./county.ts";
import { groupsOf } from "./groups.ts";
import {
  type Cells,
  type Condition,
  type Expected,
  type Plan,
  type PlannedBand,
  planOf,
  yearOfPricing,
} from "./plan.ts";
import { type Random, seeded } from "./random.ts";

/** 普通人员 — The random part of the roster, village by village. */
export function people(): Plan[] {
  const random = seeded(20_090_210);
  return villages.flatMap((village) => Array.from({ length: village.persons }, () => person(village, random)));
}

const flagOf = {
  expropriated: "政府依法征收",
  "collective-arable-land": "农村集体耕地",
  "contract-right": "征地时享有承包权",
  "registered-agricultural": "征地时在册农业人口",
} as const;
const conditions: readonly [Condition, ...Condition[]] = [
  "expropriated",
  "collective-arable-land",
  "land-below-threshold",
  "contract-right",
  "registered-agricultural",
];

function person(village: Village, random: Random): Plan {
  const band = bandOf(random);
  const unmet = new Set<Condition>();
  if (random.chance(14, 100)) unmet.add(random.oneOf(["land-below-threshold", ...conditions]));
  if (unmet.size > 0 && random.chance(1, 6)) unmet.add(random.oneOf(conditions));
  const cells: Cells = { 出生日期: birthDate(village, band, random), ...landOf(village, unmet, random) };
  for (const condition of unmet) if (condition !== "land-below-threshold") cells[flagOf[condition]] = "否";
  const ordered = conditions.filter((one) => unmet.has(one));
  if (unmet.size > 0 || band === "below-all-bands") {
    return planOf(village, cells, { band, unmet: ordered, outcome: "none" });
  }
  const { cells: wish, expected } = inInstalments(wishOf(village, band, random), cells.出生日期 ?? "");
  const certificates = random.chance(3, 10)
    ? groupsOf(yearOfPricing(wish.缴清日期), random)
    : { text: "", group: null };
  const joins = expected.outcome === "pension";
  const paid = joins && wish.缴清日期 !== undefined;
  const villageContribution = joins ? village.villageContribution : 0;
  const balance = paid && random.chance(7, 10) ? 1_800_000 + random.between(0, 160_000) : null;
  return planOf(
    village,
    {
      ...cells,
      ...wish,
      特殊人群: certificates.text,
      ...(villageContribution > 0 ? { "村集体补助（元）": String(villageContribution) } : {}),
      ...(balance === null ? {} : { "个人账户储存额（元）": yuanOf(balance) }),
    },
    {
      band,
      ...expected,
      group: joins || expected.outcome === "not-chosen" ? certificates.group : null,
      villageContribution,
      balance,
    },
  );
}

function bandOf(random: Random): PlannedBand {
  const share = random.between(1, 100);
  return share <= 6
    ? "below-all-bands"
    : share <= 33
      ? "training-first"
      : share <= 78
        ? "pension-first"
        : "allowance-age";
}

const ages = {
  "below-all-bands": [3, 15],
  "training-first": [16, 34],
  "pension-first": [35, 59],
  "allowance-age": [60, 88],
} as const;

/** A date of birth that puts the person in the age band on the reference date. */
function birthDate({ referenceDate }: Village, band: PlannedBand, random: Random): string {
  const [least, most] = ages[band];
  const age = random.between(least, most);
  const day = `${twoDigits(random.between(1, 12))}-${twoDigits(random.between(1, 28))}`;
  const hadBirthday = day <= referenceDate.slice(5);
  return `${Number(referenceDate.slice(0, 4)) - age - (hadBirthday ? 0 : 1)}-${day}`;
}

function landOf(village: Village, unmet: ReadonlySet<Condition>, random: Random): Cells {
  const members = random.between(1, 6);
  const line = members * landLineOf(Number(village.referenceDate.slice(0, 4)) - 1);
  const fails = unmet.has("land-below-threshold");
  const onTheEdge = random.chance(1, 5);
  const below = onTheEdge ? line - 1 : random.between(0, Math.trunc(line / 100) - 1) * 100;
  const notBelow = onTheEdge ? line : line + random.between(1, 400) * 100;
  return { "剩余耕地（亩）": muOf(fails ? notBelow : below), 在册农业人口数: String(members) };
}

interface Wish {
  readonly cells: Cells;
  readonly expected: Partial<Expected>;
}

/** 本人意愿 — What the person chose, when the notice was received, and what followed. */
function wishOf(village: Village, band: PlannedBand, random: Random): Wish {
  const joins = { 本人选择: "参加养老保障" };
  const { noticed, inTime, late } = noticeDays(village, random);
  const settled = { outcome: "pension", payment: "completed" } as const;
  const waived = { outcome: "allowance", payment: "waived" } as const;
  const share = random.between(1, 100);
  if (band === "allowance-age") {
    if (share <= 70) return { cells: {}, expected: { outcome: "allowance" } };
    if (share <= 78) return { cells: { 本人选择: "到龄领取养老补助" }, expected: { outcome: "allowance" } };
    return { cells: { ...joins, 收到参保通知日期: noticed, 缴清日期: inTime }, expected: settled };
  }
  if (share <= 48) return { cells: { ...joins, 收到参保通知日期: noticed, 缴清日期: inTime }, expected: settled };
  if (share <= 56)
    return { cells: { ...joins, 收到参保通知日期: noticed, 分次缴费协议日期: inTime }, expected: settled };
  if (share <= 70) return { cells: { 本人选择: "到龄领取养老补助" }, expected: { outcome: "allowance" } };
  if (share <= 82) return { cells: {}, expected: { outcome: "not-chosen" } };
  if (share <= 86) return { cells: { 收到参保通知日期: noticed }, expected: waived };
  if (share <= 89) return { cells: { ...joins, 收到参保通知日期: noticed }, expected: waived };
  if (share <= 92) return { cells: { ...joins, 收到参保通知日期: noticed, 缴清日期: late }, expected: waived };
  if (share <= 94 && village.code === "C08") {
    const open = { 收到参保通知日期: `2015-06-${twoDigits(random.between(1, 28))}` };
    return { cells: open, expected: { outcome: "not-chosen", payment: "pending" } };
  }
  return { cells: joins, expected: { outcome: "pension" } };
}

/** 分次缴费 — No agreement is possible from 60 on; people who have not paid in full before 60 get the allowance instead. */
function inInstalments({ cells, expected }: Wish, birthDate: string): Wish {
  const agreedOn = cells.分次缴费协议日期;
  const sixtieth = `${Number(birthDate.slice(0, 4)) + 60}${birthDate.slice(4)}`;
  if (agreedOn === undefined || determinedOn < sixtieth) return { cells, expected };
  return { cells, expected: { outcome: "allowance", payment: agreedOn < sixtieth ? "completed" : "waived" } };
}

/** A notice in the first half of a month, a payment in the same month, and one in the month after the next. */
function noticeDays(village: Village, random: Random): { noticed: string; inTime: string; late: string } {
  const last = village.code === "C08";
  const year = last ? 2015 : Number(village.referenceDate.slice(0, 4)) + 1;
  const before = village.referenceDate === effectiveFrom ? 0 : 2;
  const month = last ? 4 : random.between(1 + before, 10);
  const day = random.between(1, 14);
  const on = (inMonth: number, inDay: number): string => `${year}-${twoDigits(inMonth)}-${twoDigits(inDay)}`;
  return { noticed: on(month, day), inTime: on(month, day + random.between(0, 14)), late: on(month + 2, day) };
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");
