import { afterAll, describe, expect, it } from "vitest";
import { answersOfRows, casesOf, classifications, codesOf } from "./classifications.ts";
import { judge } from "./judging.ts";
import { notReached } from "./not-reached.ts";

const counts = { cases: 0, decided: 0, refused: 0, compared: 0 };
afterAll(() => {
  const { cases, decided, refused, compared } = counts;
  console.log(
    `${classifications.length}条规则，${cases}种组合：认定${decided}，不认定${refused}；其中${compared}种两次、两种方法认定并与声明核对`,
  );
});

describe("分类：每种组合恰有一个结果，或者一个写明原因的不认定", () => {
  it.each(classifications)("$rule.name", (classification) => {
    const reached = new Set(answersOfRows(classification));
    const faults: string[] = [];
    for (const { rule, cases } of casesOf(classification)) {
      const judged = judge({ ...classification, rule }, cases);
      counts.cases += judged.decided + judged.refused;
      counts.decided += judged.decided;
      counts.refused += judged.refused;
      counts.compared += judged.compared;
      for (const code of judged.reached) reached.add(code);
      faults.push(...judged.faults);
    }
    expect(faults).toEqual([]);
    const excused = notReached[classification.rule.name] ?? {};
    const missing = codesOf(classification).filter((code) => !reached.has(code));
    expect(missing.filter((code) => !Object.hasOwn(excused, code))).toEqual([]);
  });
});
