import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue.ts";
import { adopt, coordination, figures, readings } from "../../src/coordination/index.ts";
import { documents } from "../../src/coordination/labels.ts";
import { explain } from "../../src/explain.ts";
import { placeholderKinds, placeholdersOf, textsOf } from "../../src/kernel/policy/findings.ts";
import { type Case, factsOf, optionsOf } from "../support/table.ts";
import { runTable } from "../support/table-runner.ts";
import table from "./coordination.cases.ts";

runTable(table, "coordination/coordination");

const rows: readonly Case[] = table.rows;
const judge = (row: Case) => coordination.safe(factsOf(table, row), optionsOf(table, row) as never);
const determinations = rows.flatMap((row) => {
  const outcome = judge(row);
  return outcome.ok ? [outcome.determination] : [];
});
const grounds = determinations.flatMap((one) => one.grounds);

describe("多项待遇衔接", () => {
  it("文件和引用的条款都在目录里", () => {
    expect(catalogue.documents.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(documents)));
    const known = new Set(catalogue.clauses.map(({ id }) => id));
    expect(coordination.clauses.filter((one) => !known.has(one))).toEqual([]);
    expect(Object.values(readings).flatMap(({ clauses }) => clauses.filter((one) => !known.has(one)))).toEqual([]);
  });

  it("每条依据都在条款清单里，清单里的每条都有依据", () => {
    expect([...new Set(grounds.map(({ clause }) => clause))].sort()).toEqual([...coordination.clauses].sort());
  });

  it("清单里的每条都有归在其下的案例", () => {
    const filed = new Set(rows.map(({ clause }) => clause));
    expect(coordination.clauses.filter((one) => !filed.has(one))).toEqual([]);
  });

  it("案例归在其认定写明的条款之下", () => {
    const misfiled = rows.filter((row) => {
      const outcome = judge(row);
      if (!outcome.ok) return false;
      const { determination } = outcome;
      const cited = [determination, ...determination.restsOn].flatMap(({ grounds }) => grounds);
      return !cited.some(({ clause }) => clause === row.clause);
    });
    expect(misfiled.map(({ when }) => when)).toEqual([]);
  });

  it("每项结果的每一条款都有依据", () => {
    for (const { value, grounds } of determinations) {
      const cited = new Set(grounds.map(({ clause }) => clause));
      const stated = [value.exclusions, value.compatible, value.actions, value.oneOff].flat();
      for (const clause of stated.flatMap(({ clauses }) => clauses)) expect(cited).toContain(clause);
    }
  });

  it("每个认定事项都有案例，条件成立和不成立都有；两种语言写明同样的内容", () => {
    const seen = new Set(grounds.map((one) => `${one.finding} ${one.holds}`));
    for (const [finding, words] of Object.entries(coordination.findings)) {
      const texts = textsOf(words);
      expect(seen).toContain(`${finding} true`);
      if (texts.length > 1) expect(seen).toContain(`${finding} false`);
      for (const { zh, en } of texts) {
        expect(placeholdersOf(zh), finding).toEqual(placeholdersOf(en));
        expect(placeholderKinds).toEqual(expect.arrayContaining(placeholdersOf(zh).map((one) => one.split(":")[1])));
      }
    }
  });

  it("每个口径的每个选项都有案例，并且改变结果", () => {
    const said = (row: Case) => {
      const outcome = judge(row);
      return JSON.stringify(outcome.ok ? outcome.determination.value : outcome.error.faults);
    };
    for (const { name, options, default: standard } of Object.values(readings)) {
      for (const option of Object.keys(options).filter((one) => one !== standard)) {
        const differs = rows
          .filter((row) => row.readings?.[name] === option)
          .some((row) => {
            const { [name]: _, ...others } = row.readings ?? {};
            return said(row) !== said({ ...row, readings: others });
          });
        expect(differs, `${name}: ${option}`).toBe(true);
      }
    }
  });

  it("每个参数都用到，名称各不相同", () => {
    const used = new Set(determinations.flatMap((one) => [one, ...one.restsOn]).flatMap((one) => one.figures));
    expect([...new Set([...used].map(({ name }) => name))].sort()).toEqual(Object.keys(figures).sort());
  });

  it("所用的规则就是认定所依据的规则", () => {
    const used = new Set(determinations.flatMap(({ restsOn }) => restsOn.map(({ rule }) => rule)));
    expect([...used].sort()).toEqual(coordination.uses.map(({ name }) => name).sort());
  });

  it("认定是普通数据：经过 JSON 再说明，一字不差", () => {
    for (const determination of determinations) {
      const again = JSON.parse(JSON.stringify(determination));
      for (const language of ["zh", "en"] as const) {
        const text = explain(determination, language);
        expect(explain(again, language)).toBe(text);
        expect(coordination.explain(again, language)).toBe(text);
        expect(text).not.toMatch(/undefined|NaN|\[object|\{\w+:\w+\}/);
      }
    }
  });
});

/** 没有任何结果的情形：认定没有写明条款，所以不在案例表里。 */
const withoutResult: readonly (readonly [when: string, facts: object])[] = [
  ["无任何待遇身份", {}],
  [
    "参加职工养老保险，所在地两个方案均未实行，也不在被征地农民方案之内",
    { documents: ["safety-net"], employeePension: { enrolledOn: "2012-02-01" } },
  ],
  [
    "录用当日已退出职工养老保险：无需转移",
    {
      employeePension: { enrolledOn: "2012-02-01", withdrawnOn: "2015-09-01" },
      publicServiceEntry: { by: "state-organ", on: "2015-09-01" },
    },
  ],
  ["录用时未参加任何养老保险", { publicServiceEntry: { by: "state-organ", on: "2015-09-01" } }],
  ["所在地实行就业脱贫方案，未就业", { documents: ["employment-poverty-relief"], work: {} }],
  [
    "参加两次区内培训：无补贴，也不互斥",
    { trainings: [{ document: "employee-pension" }, { document: "employee-pension", outsideDistrict: false }] },
  ],
  ["只开展系统的创业服务年活动", { documents: ["startup-year-system"] }],
  ["只开展局的创业服务年活动", { documents: ["startup-year-bureau"] }],
  [
    "所在地开展就业援助周、未实行残疾人就业培训方案的残疾人",
    { documents: ["assistance-week"], disability: { kind: "limb", grade: 3, certificate: "second-generation" } },
  ],
  [
    "不是残疾人，所在地开展就业援助周、实行残疾人就业培训方案",
    { documents: ["assistance-week", "disability-employment"] },
  ],
  [
    "未就业，所在地开展就业援助周、实行就业脱贫方案",
    { documents: ["assistance-week", "employment-poverty-relief"], work: {} },
  ],
];

describe("多项待遇衔接：无结果", () => {
  it.each(withoutResult)("%s", (_, facts) => {
    const { value, grounds } = coordination({ on: "2016-05-01", documents: [], ...facts });
    expect(value).toEqual({ exclusions: [], compatible: [], actions: [], oneOff: [] });
    expect(grounds).toEqual([]);
  });
});

describe("多项待遇衔接：说明", () => {
  it("别的文件的条款写全称", () => {
    const barred = coordination({
      on: "2016-05-01",
      documents: ["landless-farmers", "employee-pension"],
      employeePension: { enrolledOn: "2012-02-01" },
    });
    expect(explain(barred, "zh").split("\n").slice(0, 3)).toEqual([
      "多项待遇衔接（coordination/coordination）",
      "  • employee-pension/八17 所在地实行征地人员职工养老保险方案",
      "  • employee-pension/八17 职工养老保险、被征地农民养老保障互斥：参加职工养老保险后，不得再参加养老保障和养老补助",
    ]);
  });

  it("录用引起的转移：未填报的情况不写入依据", () => {
    const recruited = coordination({
      on: "2016-05-01",
      documents: [],
      employeePension: { enrolledOn: "2012-02-01" },
      publicServiceEntry: { by: "state-organ", on: "2015-09-01" },
    });
    expect(explain(recruited, "zh").split("\n")).toEqual([
      "多项待遇衔接（coordination/coordination）",
      "  • employee-pension/八15 机关事业单位养老保险、职工养老保险互斥：不得重复参保",
      "  • employee-pension/八15 应办事项：办理职工养老保险关系转移",
    ]);
  });

  it("方案的开始日期写成月和日", () => {
    const plans = coordination({ on: "2010-01-04", documents: ["startup-year-system", "startup-year-bureau"] });
    expect(explain(plans, "zh")).toContain("startup-year-system/三(一) 系统创业服务年活动：开始日期为1月8日");
    expect(explain(plans, "zh")).toContain("startup-year-bureau/三1 局创业服务年活动：开始日期为1月4日");
  });
});

describe("多项待遇衔接：县级设置", () => {
  it("本县采用的口径对本规则和它所依据的规则都有效", () => {
    const county = adopt({ readings: { "landless-pension-after-withdrawal": "only-while-insured" } });
    const facts = {
      on: "2016-05-01",
      documents: ["landless-farmers", "employee-pension"] as const,
      employeePension: { enrolledOn: "2012-02-01", withdrawnOn: "2013-01-01" },
    };
    expect(coordination(facts).value.exclusions).toHaveLength(2);
    expect(county.coordination(facts).value.exclusions).toHaveLength(0);
  });
});
