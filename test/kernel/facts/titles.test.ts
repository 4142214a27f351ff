import { describe, expect, it } from "vitest";
import { facts } from "../../../src/kernel/facts/facts.ts";
import { count, day, flag, money } from "../../../src/kernel/facts/fields.ts";
import { group, list, optional, variant } from "../../../src/kernel/facts/groups.ts";
import { nullable } from "../../../src/kernel/facts/index.ts";
import { titled } from "../../../src/kernel/facts/titles.ts";
import { type Fault, fault, PolicyError, withFaults } from "../../../src/kernel/language/errors.ts";
import { labels } from "../../../src/kernel/language/text.ts";

const called = (zh: string, en: string) => ({ zh, en });
const kinds = labels({ land: called("土地", "land"), cash: called("现金", "cash") });
const person = group(called("家庭成员", "member"), {
  birthDate: day(called("出生日期", "date of birth")),
  employed: optional(flag(called("在职", "employed"))),
});
const household = group(called("住户", "household"), {
  members: optional(list(called("成员名单", "members"), person)),
  head: nullable(person),
  compensation: variant(called("补偿", "compensation"), "kind", kinds, {
    land: { price: money(called("价款", "price")) },
    cash: { months: count(called("月数", "months"), called("月", "months")) },
  }),
});

const expected = called("不同的值", "another value");
const found = (path: string): Fault => fault(path, "out-of-range", "5", expected);

describe("认定时发现的差错，写上字段的名称", () => {
  it.each([
    ["members", "成员名单（members）"],
    ["members[0]", "家庭成员（members[0]）"],
    ["members[10].birthDate", "出生日期（members[10].birthDate）"],
    ["members[0].employed", "在职（members[0].employed）"],
    ["head.birthDate", "出生日期（head.birthDate）"],
    ["compensation", "补偿（compensation）"],
    ["compensation.kind", "补偿（compensation.kind）"],
    ["compensation.price", "价款（compensation.price）"],
    ["compensation.months", "月数（compensation.months）"],
  ])("%s", (path, name) => {
    const [one] = titled(new PolicyError([found(path)]), household).faults;
    expect(one?.message.zh).toBe(`${name}：超出范围，填报内容为“5”。要求：不同的值`);
    expect({ ...one, message: null }).toEqual({ ...found(path), message: null });
  });

  it.each([
    ["没有的字段", "figures.divisor"],
    ["对象自带的名称", "toString"],
    ["列表里没有的字段", "members[0].age"],
    ["分类里没有的字段", "compensation.area"],
    ["分类里对象自带的名称", "compensation.constructor"],
    ["日期没有字段", "head.birthDate.year"],
    ["没有的字段里面的字段", "no.such.field"],
  ])("%s（%s）没有名称：差错不变，还是同一个", (_, path) => {
    const error = new PolicyError([found(path)]);
    expect(titled(error, household)).toBe(error);
  });

  it("几处里有一处写上名称：另成一个错误，其余照旧，未列出的处数不变", () => {
    const error = new PolicyError([found("no"), found("members"), found("toString")], 7);
    const said = titled(error, household);
    expect(said.faults.map((one) => one.message.zh.split("：")[0])).toEqual(["no", "成员名单（members）", "toString"]);
    expect(said.more).toBe(7);
  });

  it("填报内容自己的差错已有名称，再写一遍也一样", () => {
    const form = facts({ household });
    const error = form.parse({ household: { head: null, compensation: { kind: "land", price: "x" } } });
    if (!(error instanceof PolicyError)) throw new Error("accepted");
    expect(form.titled(error)).toBe(error);
    expect(error.faults[0]?.message.zh).toContain("价款（household.compensation.price）");
  });
});

describe("已有名称的差错", () => {
  const [title, other] = [called("户主", "head"), called("别的名称", "other")];
  const expected = called("某值", "some value");
  it.each([
    ["名称相同，还是原来的错误", title, true],
    ["中文名称不同，换名称", called(other.zh, title.en), false],
    ["英文名称不同，换名称", called(title.zh, other.en), false],
  ])("%s", (_, given, isSame) => {
    const form = group(called("家庭", "household"), { head: money(title) });
    const error = new PolicyError([fault("head", "malformed", "1", expected, given)]);
    const named = titled(error, form);
    expect(named === error).toBe(isSame);
    expect(named.faults).toEqual([fault("head", "malformed", "1", expected, title)]);
  });
});

describe("换了差错的错误", () => {
  const [a, b] = [found("a"), found("b")];
  const error = new PolicyError([a, b], 3);
  it.each<[string, readonly Fault[], boolean]>([
    ["都是原来的", [a, b], true],
    ["第一处换了", [b, b], false],
    ["第二处换了", [a, a], false],
    ["都换了", [b, a], false],
  ])("%s", (_, faults, isSame) => {
    const one = withFaults(error, faults);
    expect(one === error).toBe(isSame);
    expect([one.faults, one.more]).toEqual([faults, 3]);
  });
});
