import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { determine } from "../../../src/policies/landless-farmers/index.ts";
import { twoLacks } from "../../../src/policies/safety-net/index.ts";
import { impactSchema, parseScenarios, scenariosOfReadings, scenarioWords } from "../../../src/roster/index.ts";
import { faultCodesOf } from "../../support/faults.ts";

const faultsIn = (given: unknown, rule: Parameters<typeof parseScenarios>[0] = determine): string[] =>
  faultCodesOf(() => parseScenarios(rule, given));
const dearer = { figures: { requiredFunding: "20000" } };
const validator = new Ajv2020({ strict: false });
addFormats.default(validator);

describe("测算情形：写错的一次全部指出，结构也不接受", () => {
  const validate = validator.compile(impactSchema(determine));
  const rows: readonly [what: string, scenarios: unknown, faults: readonly string[], isFormal?: boolean][] = [
    ["不是列表", { name: "一", ...dearer }, ["scenarios wrong-type"]],
    ["没有情形", [], ["scenarios wrong-type"]],
    ["情形不是对象", ["一"], ["scenarios[0] wrong-type"]],
    ["没有名称", [dearer], ["scenarios[0].name missing"]],
    ["名称为空", [{ name: "", ...dearer }], ["scenarios[0].name malformed"]],
    ["什么也没有改变", [{ name: "一" }], ["scenarios[0] missing"]],
    ["参数是null", [{ name: "一", figures: null }], ["scenarios[0].figures wrong-type"]],
    ["参数是列表", [{ name: "一", figures: [] }], ["scenarios[0].figures wrong-type"]],
    ["口径是文字", [{ name: "一", readings: "birthday" }], ["scenarios[0].readings wrong-type"]],
    ["参数不存在", [{ name: "一", figures: { funding: "1" } }], ["scenarios[0].figures.funding unknown-key"]],
    [
      "参数的值不是金额",
      [{ name: "一", figures: { requiredFunding: "两万" } }],
      ["scenarios[0].figures.requiredFunding malformed"],
      false,
    ],
    ["口径不存在", [{ name: "一", readings: { age: "x" } }], ["scenarios[0].readings.age unknown-key"]],
    [
      "选项不存在",
      [{ name: "一", readings: { birthday: "never" } }],
      ["scenarios[0].readings.birthday unknown-option"],
    ],
    ["字段不存在", [{ name: "一", ...dearer, fact: {} }], ["scenarios[0].fact unknown-key"]],
    ["填报项是列表", [{ name: "一", facts: [] }], ["scenarios[0].facts wrong-type"]],
    ["没有这一填报项", [{ name: "一", facts: { dibao: "300" } }], ["scenarios[0].facts.dibao unknown-key"]],
    [
      "填报项的值不是金额",
      [{ name: "一", facts: { dibaoStandard: "三百" } }],
      ["scenarios[0].facts.dibaoStandard malformed"],
    ],
    ["填报项为空", [{ name: "一", facts: {} }], ["scenarios[0] missing"], false],
    ["执行日期不是日期", [{ name: "一", effectiveFrom: "2010-02-30" }], ["scenarios[0].effectiveFrom malformed"]],
    [
      "执行日期写了两处",
      [{ name: "一", effectiveFrom: "2010-01-01", figures: { effectiveFrom: "2011-01-01" } }],
      ["scenarios[0].effectiveFrom contradiction"],
      false,
    ],
    [
      "同一名称两次",
      [
        { name: "一", ...dearer },
        { name: "一", readings: { birthday: "day-after-the-birthday" } },
      ],
      ["scenarios[1].name contradiction"],
      false,
    ],
    [
      "一个情形有几处差错：执行日期、参数、口径、填报项、名称",
      [
        {
          name: "",
          effectiveFrom: "2010-02-30",
          figures: { requiredFunding: "两万" },
          readings: { birthday: "never" },
          facts: { dibaoStandard: "三百" },
        },
      ],
      [
        "scenarios[0].name malformed",
        "scenarios[0].effectiveFrom malformed",
        "scenarios[0].figures.requiredFunding malformed",
        "scenarios[0].readings.birthday unknown-option",
        "scenarios[0].facts.dibaoStandard malformed",
      ],
    ],
    [
      "参数是列表，另有选项不存在",
      [{ name: "一", figures: [], readings: { birthday: "never" } }],
      ["scenarios[0].figures wrong-type", "scenarios[0].readings.birthday unknown-option"],
    ],
    [
      "几个情形各有差错",
      [{ name: "一", figures: { funding: "1" }, readings: { birthday: "never" } }, { name: "二" }],
      [
        "scenarios[0].readings.birthday unknown-option",
        "scenarios[0].figures.funding unknown-key",
        "scenarios[1] missing",
      ],
    ],
  ];
  it.each(rows)("%s", (_, scenarios, faults, isFormal = true) => {
    expect(faultsIn(scenarios).sort()).toEqual([...faults].sort());
    // what only a comparison with other values tells is no matter of form
    expect(validate({ scenarios })).toBe(!isFormal);
  });
  it("没有执行日期的文件，不接受effectiveFrom", () => {
    expect(faultsIn([{ name: "一", effectiveFrom: "2010-01-01" }], twoLacks)).toEqual([
      "scenarios[0].effectiveFrom unknown-key",
    ]);
  });
  it("差错说明参数的名称、位置和要求，中英文都有", () => {
    let message = "";
    try {
      parseScenarios(determine, [{ name: "一", figures: { requiredFunding: "两万" } }]);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain("筹资规模（scenarios[0].figures.requiredFunding）：格式不正确");
    expect(message).toContain("required funding (scenarios[0].figures.requiredFunding) is malformed");
  });
  it("可以接受的，结构也接受；同样的改变可以有两个名称", () => {
    const scenarios = [
      { name: "一", ...dearer },
      { name: "二", ...dearer },
      { name: "三", effectiveFrom: "2010-01-01", figures: { annuityDivisor: [{ from: "2014-01-01", value: "139" }] } },
    ];
    expect(faultsIn(scenarios)).toEqual([]);
    expect(validate({ scenarios })).toBe(true);
  });
});

describe("各个口径", () => {
  it("每个口径的每个其他选项各一个情形，名称不重复", () => {
    const all = scenariosOfReadings(determine);
    const options = Object.values(determine.source.readings).map((one) => Object.keys(one.options).length - 1);
    expect(all.length).toBe(options.reduce((sum, one) => sum + one, 0));
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(faultsIn(all)).toEqual([]);
  });
  it("县里已经选了的，改测原来的默认", () => {
    const names = scenariosOfReadings(determine.adopt({ readings: { birthday: "day-after-the-birthday" } })).map(
      ({ name }) => name,
    );
    expect(names).toContain("birthday=on-the-birthday");
    expect(names).not.toContain("birthday=day-after-the-birthday");
  });
});

it("情形成文：参数写明原值和新值、自何日起，口径写明原选项和新选项", () => {
  const words = scenarioWords(determine, {
    name: "一",
    figures: { annuityDivisor: [{ from: "2014-01-01", value: "139" }], paymentMonths: "2" },
    readings: { "allowance-start": "same-month" },
  }).map(({ zh }) => zh);
  expect(words.slice(0, 2)).toEqual(["计发系数：160 → 自2014-01-01起139", "参保缴费手续办理期限：1个月 → 2个月"]);
  expect(words[2]).toContain(" → ");
});
