import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as command from "../support/command.ts";

const folder = mkdtempSync(join(tmpdir(), "cli-why-"));
const file = (name: string, content: unknown): string => {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(content));
  return path;
};
const age = file("age", { birthDate: "1952-05-01", referenceDate: "2012-05-01" });
const other = file("other", { birthDate: "1952-05-02", referenceDate: "2012-05-01" });
const some = file("some", { referenceDate: "2012-05-01" });
const payment = file("payment", { groups: [], paidOn: "2012-05-01" });
const county = file("county", { figures: { requiredFunding: "20000" } });

const rule = "landless-farmers/age-band";
const why = (...args: string[]) => command.run(["why", ...args]);

describe("追问", () => {
  it.each([
    ["--readings", [rule, age, "--readings"], "readings"],
    ["--missing", [rule, some, "--missing", "--of", "band"], "outcomes"],
    ["--change", [rule, age, "--change", "age=59"], "changes"],
    [
      "--cliffs",
      ["funding-shares", payment, "--cliffs", "paidOn", "--from", "2012-05-01", "--until", "2012-05-31"],
      "cliffs",
    ],
    ["--against", [rule, age, "--against", other], "because"],
  ])("%s 加 --json：标准输出只有一行JSON", (_, args, key) => {
    const { status, stdout, stderr } = why(...args, "--json");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.trimEnd()).not.toContain("\n");
    expect(JSON.parse(stdout)).toHaveProperty(key);
  });

  it("英文", () => {
    expect(why(rule, age, "--readings", "--lang", "en").stdout).toContain("Readings that matter");
    expect(why(rule, some, "--missing", "--lang", "en").stdout).toContain("Next question");
    expect(why(rule, age, "--change", "age=59", "--lang", "en").stdout).toContain("1 day away");
  });

  it("县级设置：本县的参数；与另一县比较", () => {
    const { stdout } = why("funding-shares", payment, "--against", payment, "--against-county", county);
    expect(stdout).toContain("筹资规模：18,000.00元 → 20,000.00元（landless-farmers/五）");
    const same = why("funding-shares", payment, "--county", county, "--against", payment);
    expect(same.stdout).toContain("两个结果相同。");
  });

  it("已是所求；改不成的，说明试了多远", () => {
    expect(why(rule, age, "--change", "age=60").stdout).toContain("结果已是所求。");
    const { stdout } = why(
      "landless-farmers/age",
      file("young", { birthDate: "2010-01-01", on: "2012-05-01" }),
      "--change",
      "age=500",
    );
    expect(stdout).toContain("在搜寻的范围内，单改一项填报内容不能得到所求。");
    expect(stdout).toContain("附近的值逐一试过：birthDate");
  });

  it("账户：先写合计，后写逐笔；还可能的结果先写各不相同的项", () => {
    const account = file("account", {
      birthDate: "1952-05-10",
      payments: [{ on: "2010-03-01", by: "individual", amount: "5400" }],
      until: "2012-06-30",
    });
    const lines = why("account-ledger", account, "--readings").stdout;
    expect(lines.indexOf("月养老保障金")).toBeGreaterThan(0);
    expect(lines.indexOf("月养老保障金")).toBeLessThan(lines.indexOf("逐笔记账"));
    // 各次出资是这两个结果唯一的不同
    const open = why("funding-shares", payment, "--missing").stdout;
    expect(open).toContain("1. 分次缴费的各次出资（一次性缴清的为空）：无；筹资规模：18,000.00元");
  });

  it.each([
    ["没有写问题", [rule, age], 2, "写明一个问题"],
    ["写了两个问题", [rule, age, "--readings", "--missing"], 2, "写明一个问题"],
    ["所求没有等号", [rule, age, "--change", "age"], 2, "字段=值"],
    ["没有这个字段", [rule, age, "--change", "none=1"], 3, "认定结果的字段"],
    ["所求不是这项结果的值", [rule, age, "--change", "band=补助年龄段"], 3, "allowance-age（补助年龄段）"],
    ["只看的一项不是结果的字段", [rule, some, "--missing", "--of", "none"], 3, "认定结果的字段"],
    ["台阶没有范围", [rule, age, "--cliffs", "birthDate"], 2, "--from"],
    ["没有先后的事实", [rule, age, "--cliffs", "sex", "--from", "1", "--until", "2"], 3, "有先后、大小的填报项"],
  ])("%s", (_, args, code, says) => {
    const { status, stderr } = why(...args);
    expect(status).toBe(code);
    expect(stderr).toContain(says);
  });
});
