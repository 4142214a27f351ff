import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue.ts";
import { explain } from "../../src/explain.ts";
import { placeholderKinds, placeholdersOf } from "../../src/kernel/policy/findings.ts";
import { adopt, figures, readings, standing } from "../../src/standing/index.ts";
import { documents } from "../../src/standing/labels.ts";
import { readingWords } from "../../src/standing/readings.ts";
import { standingWords } from "../../src/standing/standing-words.ts";
import { type Case, factsOf, optionsOf } from "../support/table.ts";
import { runTable } from "../support/table-runner.ts";
import table from "./standing.cases.ts";

runTable(table, "standing/standing");

const rows: readonly Case[] = table.rows;
const judge = (row: Case) => standing.safe(factsOf(table, row), optionsOf(table, row) as never);
const determinations = rows.flatMap((row) => {
  const outcome = judge(row);
  return outcome.ok ? [outcome.determination] : [];
});
const grounds = determinations.flatMap((one) => one.grounds);

describe("身份衔接", () => {
  it("文件就是目录里的九个，引用的条款都在目录里", () => {
    expect(Object.keys(documents)).toEqual(catalogue.documents.map((one) => one.name));
    const known = new Set(catalogue.clauses.map((one) => one.id));
    expect(standing.clauses.filter((one) => !known.has(one))).toEqual([]);
    expect(Object.values(readings).flatMap((one) => one.clauses.filter((at) => !known.has(at)))).toEqual([]);
  });

  it("每条依据都在条款清单里，清单里的每条都有案例", () => {
    expect([...new Set(grounds.map((one) => one.clause))].sort()).toEqual([...standing.clauses].sort());
  });

  it("每项结果的条款都有依据", () => {
    for (const { value, grounds } of determinations) {
      const cited = new Set(grounds.map((one) => one.clause));
      const stated = [value.exclusions, value.coincidences, value.duties, value.oneOff].flat();
      for (const clause of stated.flatMap((one) => one.clauses)) expect(cited).toContain(clause);
    }
  });

  it("每个发现都有案例，条件成立和不成立都有；两种语言说的一样", () => {
    const seen = new Set(grounds.map((one) => `${one.finding} ${one.holds}`));
    for (const [finding, text] of Object.entries(standingWords.findings)) {
      const forms = "holds" in text ? [text.holds, text.fails] : [text];
      expect(seen).toContain(`${finding} true`);
      if ("holds" in text) expect(seen).toContain(`${finding} false`);
      for (const { zh, en } of forms) {
        expect(placeholdersOf(zh), finding).toEqual(placeholdersOf(en));
        expect(placeholderKinds).toEqual(expect.arrayContaining(placeholdersOf(zh).map((one) => one.split(":")[1])));
      }
    }
  });

  it("每个解读的每个选项都有案例，并且改变结果", () => {
    const said = (row: Case) => {
      const outcome = judge(row);
      return JSON.stringify(outcome.ok ? outcome.determination.value : outcome.error.faults);
    };
    for (const { name, options, default: standard } of Object.values(readings)) {
      for (const option of options.filter((one) => one !== standard)) {
        const chosen = rows.filter((row) => row.readings?.[name] === option);
        const differs = chosen.some((row) => {
          const { readings: _, ...plain } = row;
          return said(row) !== said(plain);
        });
        expect(differs, `${name}: ${option}`).toBe(true);
      }
    }
    expect(Object.keys(readingWords)).toEqual(Object.keys(readings));
  });

  it("每个数值都用到，名称各不相同", () => {
    const used = new Set(determinations.flatMap((one) => [one, ...one.restsOn]).flatMap((one) => one.figures));
    expect([...new Set([...used].map((one) => one.name))].sort()).toEqual(Object.keys(figures).sort());
  });

  it("认定是普通数据：经过JSON再说明，一字不差；别的文件的条款写全", () => {
    for (const determination of determinations) {
      const again = JSON.parse(JSON.stringify(determination));
      for (const language of ["zh", "en"] as const) {
        const text = explain(determination, language);
        expect(explain(again, language)).toBe(text);
        expect(text).not.toMatch(/undefined|NaN|\[object|\{\w+:\w+\}/);
      }
    }
    const barred = standing({
      on: "2016-05-01",
      documents: ["landless-farmers", "employee-pension"],
      employeePension: { enrolledOn: "2012-02-01" },
    });
    expect(explain(barred, "zh").split("\n").slice(0, 3)).toEqual([
      "身份衔接（standing/standing）",
      "  ✓ employee-pension/八17 所在地实行征地人员职工养老保险方案",
      "  ✓ employee-pension/八17 职工养老保险、被征地农民老年养老保障互斥：参加职工养老保险后不得再参加",
    ]);
  });

  it("录用引起的转移：没有给出的事实，依据里不说", () => {
    const recruited = standing({
      on: "2016-05-01",
      documents: [],
      employeePension: { enrolledOn: "2012-02-01" },
      recruitment: { by: "state-organ", on: "2015-09-01" },
    });
    expect(explain(recruited, "zh").split("\n")).toEqual([
      "身份衔接（standing/standing）",
      "  ✓ employee-pension/八15 机关事业单位的养老保险、职工养老保险互斥：不得重复参保",
      "  ✓ employee-pension/八15 要办：办理职工养老保险关系转移",
    ]);
  });

  it("方案的首日写成月和日", () => {
    const plans = standing({ on: "2010-01-04", documents: ["startup-year-system", "startup-year-bureau"] });
    expect(explain(plans, "zh")).toContain("startup-year-system/三(一) 系统创业服务年方案首日为1月8日");
    expect(explain(plans, "zh")).toContain("startup-year-bureau/三1 局创业服务年方案首日为1月4日");
  });

  it("县里采用的解读对它和它依据的规则都有效", () => {
    const county = adopt({ readings: { "landless-pension-after-withdrawal": "only-while-insured" } });
    const facts = {
      on: "2016-05-01",
      documents: ["landless-farmers", "employee-pension"] as const,
      employeePension: { enrolledOn: "2012-02-01", withdrawnOn: "2013-01-01" },
    };
    expect(standing(facts).value.exclusions).toHaveLength(2);
    expect(county.standing(facts).value.exclusions).toHaveLength(0);
  });
});
