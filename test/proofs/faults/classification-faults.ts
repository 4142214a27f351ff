import { addDays, isCalendarDate } from "../../../src/kernel/days/index.ts";
import { rejection } from "../../../src/kernel/language/index.ts";
import type { AnyRule } from "../../../src/kernel/policy/index.ts";
import { ageBand, specialGroup } from "../../../src/policies/landless-farmers/index.ts";
import { type Classification, casesOf, classifications, codesOf, type Decide, decideBy } from "../classifications.ts";
import { judge } from "../judging.ts";
import { combinationsOf, type Facts } from "../lattice.ts";
import { faultsOfOrder, type Order, orders } from "../orders.ts";
import type { SeededFault } from "./fault.ts";

const along = (rule: string, fact: string): Order => {
  const found = orders.find((one) => one.rule.name === rule && one.along === fact);
  if (found === undefined) throw new RangeError(`${rule} ${fact}`);
  return found;
};
const births = along("landless-farmers/age-band", "birthDate");
const slots = along("assistance-week/theme-day-time-slot", "at");
const phases = along("employment-poverty-relief/employment-target", "on");
const defaults = along("landless-farmers/instalment-default", "on");

const orderFault = (fault: string, order: Order, decide: Decide): SeededFault => ({
  fault,
  check: "次序和界限",
  sound: () => faultsOfOrder(order),
  faulty: () => faultsOfOrder(order, decide),
});

/** The rule under other figures. */
const withFigures = ({ rule }: Order, figures: Readonly<Record<string, string>>): Decide =>
  decideBy(rule.adopt({ figures } as never) as AnyRule);

/** The rule, asked about another day. */
const daysLater =
  ({ rule, along: fact }: Order, days: number): Decide =>
  (facts) => {
    const day = addDays(String(facts[fact]), days);
    return decideBy(rule)({ ...facts, [fact]: isCalendarDate(day) ? day : facts[fact] });
  };

/** The rule, with another value. */
const withValue =
  (rule: AnyRule, change: (value: Facts, facts: Facts) => unknown): Decide =>
  (facts) => {
    const outcome = decideBy(rule)(facts);
    return outcome instanceof Error ? outcome : { value: change(outcome.value as Facts, facts) };
  };

const classificationOf = (rule: { readonly name: string }): Classification => {
  const found = classifications.find((one) => one.rule.name === rule.name);
  if (found === undefined) throw new RangeError(rule.name);
  return found;
};
const bands = classificationOf(ageBand);
const groups = classificationOf(specialGroup);

const judgeFault = (fault: string, check: string, decide: Decide, determine?: Decide): SeededFault => ({
  fault,
  check,
  sound: () => judge(bands, combinationsOf(bands.rule)).faults,
  faulty: () => judge(bands, combinationsOf(bands.rule), decide, determine ?? decide).faults,
});

/** The codes that no case has. */
function missingIn(decideBy?: (rule: AnyRule) => Decide): readonly string[] {
  const judged = casesOf(groups).map(({ rule, cases }) => judge({ ...groups, rule }, cases, decideBy?.(rule)));
  return codesOf(groups).filter((code) => !judged.some(({ reached }) => reached.has(code)));
}

let asked = 0;

export const classificationFaults: readonly SeededFault[] = [
  orderFault("第二年龄段从36周岁起，35周岁没有年龄段", births, withFigures(births, { secondBandMinAge: "36" })),
  orderFault(
    "第一年龄段到35周岁，第二年龄段从36周岁起",
    births,
    withFigures(births, { firstBandMaxAge: "35", secondBandMinAge: "36" }),
  ),
  orderFault("第一年龄段从17周岁起", births, withFigures(births, { minAge: "17" })),
  orderFault("年龄在生日次日才满", births, daysLater(births, 1)),
  orderFault(
    "第一、第二年龄段合为一段",
    births,
    withValue(births.rule, (value) => (value.band === "training-first" ? { ...value, band: "pension-first" } : value)),
  ),
  orderFault("主题日活动从9:01起", slots, withFigures(slots, { activityFrom: "09:01" })),
  orderFault("布置会场到9:10，与活动重叠", slots, (facts) =>
    String(facts.at) >= "08:50" && String(facts.at) < "09:10"
      ? decideBy(slots.rule)({ at: "08:49" })
      : decideBy(slots.rule)(facts),
  ),
  orderFault("集中攻坚四年", phases, withFigures(phases, { intensiveYears: "4" })),
  orderFault(
    "满60周岁当天仍算按期",
    defaults,
    decideBy(defaults.rule.adopt({ readings: { "paid-in-full-before-60": "birthday-included" } } as never) as AnyRule),
  ),
  judgeFault(
    "结果的代码写错",
    "恰有一个结果",
    withValue(bands.rule, (value) => ({ ...value, band: "allowance" })),
  ),
  judgeFault(
    "有的组合没有结果",
    "恰有一个结果",
    withValue(bands.rule, (value) => (Number(value.age) > 59 ? { ...value, band: null } : value)),
  ),
  judgeFault("计算出错而没有写明原因", "恰有一个结果", (facts) => {
    if (facts.sex === undefined) throw new TypeError("Cannot read properties of undefined");
    return decideBy(bands.rule)(facts);
  }),
  judgeFault("不认定的原因不指明事实", "不认定写明原因", () =>
    rejection("", "contradiction", null, { zh: "不符", en: "odd" }),
  ),
  judgeFault(
    "结果多出一项",
    "符合声明",
    withValue(bands.rule, (value) => ({ ...value, note: "" })),
  ),
  judgeFault("再认定一次，结果不同", "两次一致", (facts) => {
    asked++;
    return withValue(bands.rule, (value) => ({ ...value, age: asked % 2 }))(facts);
  }),
  judgeFault(
    "认定和只求结果的不一致",
    "两种方法一致",
    decideBy(bands.rule),
    withValue(bands.rule, (value) => ({ ...value, age: Number(value.age) + 1 })),
  ),
  {
    fault: "残疾人从不认定为特殊人群",
    check: "每个结果都出现",
    sound: () => missingIn(),
    faulty: () =>
      missingIn((rule) =>
        withValue(rule, (value) => (value.group === "disability" ? { ...value, group: null } : value)),
      ),
  },
];
