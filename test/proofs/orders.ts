import { PolicyError } from "../../src/kernel/language/index.ts";
import type { AnyRule } from "../../src/kernel/policy/index.ts";
import { ruleByName } from "../support/results.ts";
import { type Decide, decideBy } from "./classifications.ts";
import type { Facts } from "./lattice.ts";
import { everyMinute, pointsAround } from "./order-points.ts";

/** 次序 — What a rule answers along one fact: a code from each of these days or minutes on, up to the next. */
export interface Order {
  readonly rule: AnyRule;
  readonly clause: string;
  readonly title: string;
  /** The fact that changes, and the others. */
  readonly along: string;
  readonly given: Facts;
  readonly points: readonly string[];
  readonly codeOf: (value: never) => string | null;
  /** From the text and by counting years by hand; the first is the first point. */
  readonly expected: readonly (readonly [code: string, from: string])[];
}

const ruleOf = (name: string): AnyRule => {
  const rule = ruleByName.get(name);
  if (rule === undefined) throw new RangeError(name);
  return rule;
};

/** Birth dates up to the reference date: 16 to 34, 35 to 59, 60 and older. 五(一)1, 五(一)2, 五(二). */
const bandsByBirth = (referenceDate: string, sixty: string, thirtyFive: string, sixteen: string): Order => ({
  rule: ruleOf("landless-farmers/age-band"),
  clause: "五(一)1",
  title: `年龄段，基准日${referenceDate}，出生日期逐日`,
  along: "birthDate",
  given: { referenceDate },
  points: pointsAround("1880-01-01", [sixty, thirtyFive, sixteen], referenceDate),
  codeOf: ({ band }: { band: string }) => band,
  // each is the first birth date at which the age is not reached
  expected: [
    ["allowance-age", "1880-01-01"],
    ["pension-first", sixty],
    ["training-first", thirtyFive],
    ["below-all-bands", sixteen],
  ],
});

export const orders: readonly Order[] = [
  bandsByBirth("2012-05-01", "1952-05-02", "1977-05-02", "1996-05-02"),
  // 29 February: who was born on 28 February turns 35 on the day before, who was born on 1 March on the day after
  bandsByBirth("2012-02-29", "1952-03-01", "1977-03-01", "1996-03-01"),
  // the day on which people born on 29 February have their birthday in a year without it
  bandsByBirth("2012-02-28", "1952-02-29", "1977-03-01", "1996-02-29"),
  bandsByBirth("2056-02-28", "1996-02-29", "2021-03-01", "2040-02-29"),
  {
    rule: ruleOf("landless-farmers/age-band"),
    clause: "五(二)",
    title: "年龄段，1960年2月29日出生，基准日逐日",
    along: "referenceDate",
    given: { birthDate: "1960-02-29" },
    points: pointsAround("1960-02-29", ["1976-02-29", "1995-02-28", "2020-02-29"], "2199-12-31"),
    codeOf: ({ band }: { band: string }) => band,
    expected: [
      ["below-all-bands", "1960-02-29"],
      ["training-first", "1976-02-29"], // 1960+16
      ["pension-first", "1995-02-28"], // 1960+35, a year without 29 February
      ["allowance-age", "2020-02-29"], // 1960+60
    ],
  },
  {
    rule: ruleOf("landless-farmers/instalment-default"),
    clause: "六(二)2",
    title: "分次缴费的缴清情况，1952年6月15日出生，查询日期逐日",
    along: "on",
    given: {
      birthDate: "1952-06-15",
      agreementSignedOn: "2011-03-01",
      amount: "3600",
      payments: [{ on: "2011-03-01", amount: "2400" }],
      village: "0",
      government: "0",
    },
    points: pointsAround("2011-03-01", ["2012-06-15"], "2199-12-31"),
    codeOf: ({ status }: { status: string }) => status,
    expected: [
      ["pending", "2011-03-01"],
      ["defaulted", "2012-06-15"], // 60 on 2012-06-15: before that day
    ],
  },
  {
    rule: ruleOf("employment-poverty-relief/employment-target"),
    clause: "一",
    title: "脱贫目标的阶段，查询日期逐日",
    along: "on",
    given: { results: [] },
    points: pointsAround("1880-01-01", ["2016-01-01", "2019-01-01", "2021-01-01"], "2199-12-31"),
    codeOf: ({ phase }: { phase: string }) => phase,
    expected: [
      ["not-started", "1880-01-01"],
      ["intensive", "2016-01-01"], // 2021-5
      ["consolidation", "2019-01-01"], // 2016+3
      ["over", "2021-01-01"], // after 2020-12-31
    ],
  },
  {
    rule: ruleOf("assistance-week/theme-day-time-slot"),
    clause: "七(三)",
    title: "主题日时段，一天逐分钟",
    along: "at",
    given: {},
    points: everyMinute,
    codeOf: ({ timeSlot, reason }: { timeSlot: { code: string } | null; reason: string | null }) =>
      timeSlot === null ? reason : reason === null ? timeSlot.code : `${timeSlot.code}、${reason}`,
    expected: [
      ["before-all-slots", "00:00"],
      ["set-up", "08:00"],
      ["between-slots", "08:50"],
      ["activity", "09:00"],
      ["closing", "16:00"],
      ["after-all-slots", "17:00"],
    ],
  },
];

/** Where the answers change along the points, and where that is not as expected: a gap, an overlap, the other side of a threshold. */
export function faultsOfOrder(order: Order, decide: Decide = decideBy(order.rule)): readonly string[] {
  const changes: (readonly [string, string])[] = [];
  for (const point of order.points) {
    const outcome = decide({ ...order.given, [order.along]: point });
    const code = outcome instanceof PolicyError ? "不认定" : String(order.codeOf(outcome.value as never));
    if (changes.at(-1)?.[0] !== code) changes.push([code, point]);
  }
  const [found, expected] = [changes, order.expected].map((all) => all.map((one) => one.join(" ")));
  const odd = (found ?? []).filter((one) => !expected?.includes(one)).map((one) => `${order.title}：多出${one}`);
  const lacking = (expected ?? []).filter((one) => !found?.includes(one)).map((one) => `${order.title}：应有${one}`);
  return [...odd, ...lacking].slice(0, 5);
}
