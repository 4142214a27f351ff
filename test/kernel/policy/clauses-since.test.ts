import { describe, expect, it } from "vitest";
import { clausesSince } from "../../../src/kernel/policy/clauses-since.ts";
import type { Determination, Ground } from "../../../src/kernel/policy/determination.ts";

const ground = (clause: string, finding: string, holds: boolean, data?: Ground["data"]): Ground =>
  data === undefined ? { clause, finding, holds } : { clause, finding, holds, data };
const made = (grounds: readonly Ground[], restsOn: readonly Determination[] = [], rule = "a/rule"): Determination => ({
  rule,
  value: null,
  grounds,
  figures: [],
  readings: [],
  restsOn,
});

const [resident, paid] = [ground("a/一", "resident", true), ground("a/二", "paid", true, { amount: "1.00" })];
const before = made([resident, paid], [made([ground("a/三", "young", true)], [], "a/age")]);

describe("两次认定不同的，是哪些条款", () => {
  it.each<[string, Determination, readonly string[]]>([
    ["一样", before, []],
    ["存成 JSON 再读回来，也一样", JSON.parse(JSON.stringify(before)), []],
    ["一个条件不再成立", made([ground("a/一", "resident", false), paid], before.restsOn), ["a/一"]],
    ["金额不同", made([resident, ground("a/二", "paid", true, { amount: "2.00" })], before.restsOn), ["a/二"]],
    ["少一条依据", made([resident], before.restsOn), ["a/二"]],
    ["多一条依据", made([resident, paid, ground("a/四", "late", true)], before.restsOn), ["a/四"]],
    ["同一事项多一条", made([resident, paid, paid], before.restsOn), ["a/二"]],
    ["同一事项在别的条款", made([ground("a/五", "resident", true), paid], before.restsOn), ["a/一", "a/五"]],
    ["所依据的认定不同", made([resident, paid], [made([ground("a/三", "young", false)], [], "a/age")]), ["a/三"]],
    ["所依据的认定没有了", made([resident, paid]), ["a/三"]],
    [
      "换了一条规则：条款只写一次",
      made([resident, paid], [made([ground("a/三", "young", true)], [], "a/ages")]),
      ["a/三"],
    ],
    ["都不同：按依据的次序", made([ground("a/四", "late", true)]), ["a/一", "a/二", "a/三", "a/四"]],
  ])("%s", (_, after, expected) => {
    const since = clausesSince(before);
    expect(since(after)).toEqual(expected);
    expect(since(after)).toEqual(expected); // 再问一次，答案相同
  });
});
