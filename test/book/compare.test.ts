import { describe, expect, it } from "vitest";
import { findClauses, fingerprint } from "../../docs/book/find-clauses.ts";
import { fingerprint as fingerprintOfScript } from "../../scripts/fingerprint.ts";
import { catalogue } from "../../src/catalogue.ts";
import { sources } from "../support/sources.ts";

/** A document of three levels that the tests make up. */
const made = `某县某项工作方案

为做好某项工作，制定本方案。
一、对象
本县居民。
二、标准
（一）一般标准
1、每人每月100元；2、每户每月300元。
（二）特殊标准：每人每月150元。
三、本方案自下发之日起执行。
某局
2010年1月1日
`;
const texts: Readonly<Record<string, string>> = {
  前言: "为做好某项工作，制定本方案。",
  一: "一、对象\n本县居民。",
  二: "二、标准",
  "二(一)": "(一)一般标准",
  "二(一)1": "1、每人每月100元；",
  "二(一)2": "2、每户每月300元。",
  "二(二)": "（二）特殊标准：每人每月150元。",
  三: "三、本方案自下发之日起执行。",
};
const known = await Promise.all(
  Object.entries(texts).map(async ([address, text]) => ({ address, fingerprint: await fingerprint(text) })),
);
const differing = async (text: string): Promise<readonly string[]> =>
  (await findClauses(text, known)).filter(({ isSame }) => !isSame).map(({ address }) => address);

describe("手中的原文", () => {
  it("指纹和 npm run fingerprint 的一样", async () => {
    for (const text of Object.values(texts)) expect(await fingerprint(text)).toBe(fingerprintOfScript(text));
  });

  it("按序号找到各条：文件标题、落款不算，一行里有几项的分开", async () => {
    expect(await differing(made)).toEqual([]);
  });

  it("每条前写有“## 条款地址”的，按地址找", async () => {
    const marked = Object.entries(texts).map(([address, text]) => `## ${address}\n${text}\n`);
    expect(await differing(marked.reverse().join("\n"))).toEqual([]);
  });

  it.each([
    ["100元", "110元", ["二(一)1"]],
    ["本县居民", "本市居民", ["一"]],
    ["制定本方案", "特制定本方案", ["前言"]],
    ["下发之日", "印发之日", ["三"]],
  ])("“%s”改为“%s”：只有%j不一致", async (before, after, addresses) => {
    expect(await differing(made.replace(before, after))).toEqual(addresses);
  });

  it("空格、换行、全角半角不同：仍然一致", async () => {
    expect(await differing(made.replaceAll("，", " ，\n").replaceAll("100", "１００"))).toEqual([]);
  });

  it("缺一条：那一条没有找到，其余一致", async () => {
    const found = await findClauses(made.replace(/（二）.*\n/, ""), known);
    expect(found.filter(({ text }) => text === null).map(({ address }) => address)).toEqual(["二(二)"]);
    expect(found.filter(({ isSame }) => !isSame)).toHaveLength(1);
  });

  it.skipIf(sources === null)("各份文件各条都按序号找到；改一个字，只有那一条不一致", async () => {
    for (const { name } of catalogue.documents) {
      const clauses = catalogue.clauses.filter(({ document }) => document === name);
      const all = sources?.[name]?.clauses.map(({ text }) => text) ?? [];
      const found = await findClauses(`标题\n${all.join("\n")}\n`, clauses);
      expect(found.filter(({ isSame }) => !isSame).map(({ address }) => `${name}/${address}`)).toEqual([]);
      const middle = Math.floor(all.length / 2);
      const changed = all.map((text, index) => (index === middle ? `${text.slice(0, -1)}某${text.slice(-1)}` : text));
      const after = await findClauses(`标题\n${changed.join("\n")}\n`, clauses);
      expect(after.filter(({ isSame }) => !isSame).map(({ address }) => address)).toEqual([clauses[middle]?.address]);
    }
  });
});
