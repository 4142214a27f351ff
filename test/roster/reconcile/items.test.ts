import { describe, expect, it } from "vitest";
import { publicWelfarePost, workerSubsidies } from "../../../src/policies/employment-poverty-relief/index.ts";
import { itemReader } from "../../../src/roster/reconcile/items.ts";

describe("发放表的项目", () => {
  const placeOf = itemReader(workerSubsidies, { 岗补: "public-welfare" }, true);
  const codeOf = (words: string): string | undefined => {
    const place = placeOf(words);
    return typeof place === "number" ? workerSubsidies.due?.parts[place]?.item.code : String(place);
  };

  it.each([
    ["规则自己的名称", "居家或家门口就业", "home-based-work"],
    ["认定这一项的规则的名称", "居家就业补助", "home-based-work"],
    ["同上，英文", "Home-based work subsidy", "home-based-work"],
    ["发放表自己的叫法", "岗补", "public-welfare"],
    ["别的项目", "取暖补贴", "other"],
    ["没有填，又有几项", "", "null"],
  ])("%s：%s → %s", (_, words, code) => {
    expect(codeOf(words)).toBe(code);
  });

  it("规则自己的各项照旧", () => {
    const parts = publicWelfarePost.due?.parts ?? [];
    const read = itemReader(publicWelfarePost, {}, true);
    expect(parts.map(({ item }) => read(item.zh))).toEqual(parts.map((_, place) => place));
  });
});
