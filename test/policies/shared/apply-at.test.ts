import { describe, expect, it } from "vitest";
import { facts, mustHold } from "../../../src/kernel/facts/facts.ts";
import { day } from "../../../src/kernel/facts/fields.ts";
import { type Fault, PolicyError, rejection } from "../../../src/kernel/language/errors.ts";
import type { Rule } from "../../../src/kernel/policy/rule.ts";
import { applyAt, applyRenamed } from "../../../src/policies/shared/apply-at.ts";
import { faultCodesOf } from "../../support/faults.ts";

const inOrder = { zh: "结束日期不得早于开始日期", en: "an end date on or after the start date" };
const form = facts(
  { from: day({ zh: "开始日期", en: "start date" }), until: day({ zh: "结束日期", en: "end date" }) },
  mustHold(["until", "from"], inOrder, (f) => f.until < f.from),
);
const rule = { facts: form } as unknown as Rule<object, { from: string; until: string }, number>;
const [before, after] = ["2012-01-01", "2012-12-31"];

/** Stands for the policy: throws the faults, or decides. */
const throwing = (...faults: readonly PolicyError[]) => ({
  apply: () => {
    throw faults.length === 1 ? faults[0] : new PolicyError(faults.flatMap((one) => one.faults));
  },
});
const codes = (faults: readonly Fault[]) => faults.map(({ path, code }) => `${path} ${code}`);

describe("另一规则的事实填在更大的事实之中", () => {
  it("矛盾写在完整的位置，两项的填报内容都写明，并且不再适用该规则", () => {
    const faults: Fault[] = [];
    const policy = throwing(rejection("from", "missing", undefined, inOrder));
    expect(applyAt("post", { rule, facts: { from: after, until: before } }, policy, faults)).toBeUndefined();
    expect(codes(faults)).toEqual(["post.until contradiction"]);
    expect(faults[0]?.given).toBe(`post.until="${before}", post.from="${after}"`);
  });

  it.each([
    ["本规则的一项", "from", "post.from"],
    ["参数，不在本规则之下", "figures.minAge", "figures.minAge"],
    ["口径，不在本规则之下", "readings.birthday", "readings.birthday"],
    ["名称里带有参数字样的一项", "old.figures.minAge", "post.old.figures.minAge"],
  ])("%s：%s", (_, path, expected) => {
    const faults: Fault[] = [];
    const policy = throwing(rejection(path, "missing", undefined, inOrder));
    expect(applyAt("post", { rule, facts: { from: before, until: after } }, policy, faults)).toBeUndefined();
    expect(codes(faults)).toEqual([`${expected} missing`]);
  });

  it("共用的一项只指出一次，其余照列", () => {
    const faults: Fault[] = [];
    const twice = (path: string) => [0, 1].map(() => rejection(path, "missing", undefined, inOrder));
    const policy = throwing(...twice("from"), ...twice("until"));
    applyAt("post", { rule, facts: { from: before, until: after }, shared: ["from"] }, policy, faults);
    expect(codes(faults)).toEqual(["from missing", "post.until missing", "post.until missing"]);
  });

  it("不是填报差错的，原样抛出", () => {
    const broken = new RangeError("broken");
    const policy = {
      apply: () => {
        throw broken;
      },
    };
    expect(() => applyAt("post", { rule, facts: { from: before, until: after } }, policy, [])).toThrow(broken);
    expect(() => applyRenamed(rule, { from: before, until: after }, {}, policy)).toThrow(broken);
  });
});

it.each([
  ["from", "startsOn missing"],
  ["from[0].from", "startsOn[0].from missing"],
  ["until", "until missing"],
])("另有名称的事实，按填报人所知的名称指出：%s", (path, expected) => {
  const policy = throwing(rejection(path, "missing", undefined, inOrder));
  const act = () => applyRenamed(rule, { from: before, until: after }, { from: "startsOn" }, policy);
  expect(faultCodesOf(act)).toEqual([expected]);
});

it("没有另外的名称的，还是原来的错误", () => {
  const error = rejection("until", "missing", undefined, inOrder);
  let thrown: unknown;
  try {
    applyRenamed(rule, { from: before, until: after }, { from: "startsOn" }, throwing(error));
  } catch (caught) {
    thrown = caught;
  }
  expect(thrown).toBe(error);
});
