import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as command from "../support/command.ts";

const folder = mkdtempSync(join(tmpdir(), "minsheng-impact-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...parts: string[]): string => join(folder, ...parts);
const textOf = (...parts: string[]): string => readFileSync(at(...parts), "utf8");
const rule = "landless-farmers/funding-shares";
const idNumber = "11010519491231002X";
const impact = (out: string, ...more: string[]) =>
  command.run(["impact", rule, at("people.csv"), "--out", at(out), ...more]);
const dearer = () => ["--change", at("dearer.json")];

beforeAll(() => {
  // 18000 × 70% = 12600，20000 × 70% = 14000
  const people = ["编号,村编号,缴费日期,特殊人群,备注", `甲,X,2012-05-01,无,${idNumber}`, "乙,=Y,2012-02-30,无,", ""];
  writeFileSync(at("people.csv"), people.join("\n"));
  const scenarios = [{ name: "提高到20000元", figures: { requiredFunding: "20000" } }];
  writeFileSync(at("dearer.json"), JSON.stringify({ scenarios }));
});

it("写出变动、退回、报告页和run.json；屏幕上是各情形的人数和金额", () => {
  const { status, stdout, stderr } = impact("one", ...dearer(), "--max-rejects", "1");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("共2行：已认定1行，退回1行；测算1个情形");
  // 重新认定、变动、增加、减少：要多缴600元
  expect(stdout).toMatch(/提高到20000元 +1 +1 +0 +1 +0 +0 +0 +0/);
  expect(stdout).toMatch(/政府支出（一次性，元） +1 +1,400\.00 +0 +0\.00 +1,400\.00/);
  expect(stdout).toMatch(/本人净得（一次性，元） +0 +0\.00 +1 +600\.00 +-600\.00/);
  expect(readdirSync(at("one")).sort()).toEqual(["changes.csv", "rejects.csv", "report.html", "run.json"]);
  expect(statSync(at("one", "changes.csv")).mode & 0o777).toBe(0o600);
  const lines = textOf("one", "changes.csv").trimEnd().split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain("提高到20000元,2,甲,X,");
  expect(textOf("one", "rejects.csv")).toContain("2012-02-30");
  const { command: name, counts, inputs } = JSON.parse(textOf("one", "run.json"));
  expect({ name, counts }).toEqual({ name: "impact", counts: { read: 2, judged: 1, rejected: 1 } });
  expect(inputs.map(({ role }: { role: string }) => role)).toEqual(["roster", "change"]);
}, 60_000);

it("报告页独立成页：没有脚本，不引用别处，中英文都有；公民身份号码在各个文件中都遮盖", () => {
  impact("masked", ...dearer(), "--by", "备注", "--xlsx");
  const page = textOf("masked", "report.html");
  expect(page).toContain("筹资规模：18,000.00元 → 20,000.00元");
  expect(page).toContain("required funding");
  expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  // 只有文件名，没有路径
  expect(page).toContain("people.csv");
  expect(page).not.toContain(folder);
  const book = Object.values(unzipSync(readFileSync(at("masked", "impact.xlsx")))).map((one) => strFromU8(one));
  for (const text of [page, textOf("masked", "changes.csv"), textOf("masked", "rejects.csv"), ...book]) {
    expect(text).not.toContain(idNumber);
  }
  expect(page).toContain("110105");
  impact("shown", ...dearer(), "--show-id");
  expect(textOf("shown", "changes.csv")).toContain(idNumber);
}, 60_000);

it("--json：标准输出只有一个JSON，金额是两位小数的文字", () => {
  const { status, stdout } = impact("json", ...dearer(), "--json");
  expect(status).toBe(1);
  const { counts, scenarios, files } = JSON.parse(stdout);
  expect(counts).toMatchObject({ read: 2, judged: 1, rejected: 1 });
  expect(scenarios).toMatchObject([{ name: "提高到20000元", redecided: 1, changed: 1, rejected: 0, decided: 0 }]);
  const [government] = scenarios[0].amounts;
  expect(government).toMatchObject({
    path: "government",
    payer: { code: "government" },
    before: "12600.00",
    net: "1400.00",
    after: "14000.00",
  });
  expect(files).toHaveLength(4);
}, 60_000);

it("--xlsx：合计各一张工作表，每个情形一张，退回一张；差额是数，没有公式", () => {
  const long = "每亩征地的筹资规模提高到二万元并且自二〇一三年起政府补贴百分之七十五";
  const cheaper = { figures: { requiredFunding: "16000" } };
  const names = ["提高到20000元", `${long}甲`, `${long}乙`, "a/b[c]:d?*", "History", "退回"];
  const scenarios = names.map((name, n) =>
    n === 0 ? { name, figures: { requiredFunding: "20000" } } : { name, ...cheaper },
  );
  writeFileSync(at("sheets.json"), JSON.stringify({ scenarios }));
  impact("book", "--change", at("sheets.json"), "--xlsx");
  const book = unzipSync(readFileSync(at("book", "impact.xlsx")));
  const sheetNames = [...strFromU8(book["xl/workbook.xml"] ?? new Uint8Array()).matchAll(/<sheet name="([^"]*)"/g)];
  expect(sheetNames.map(([, name]) => name)).toEqual([
    "测算情形",
    "各情形的人数",
    "各方收支的增减",
    "各项金额的增减",
    "金额合计",
    "按村、类别和条款",
    "转为退回的原因",
    "提高到20000元",
    `${long}甲`.slice(0, 31),
    `${`${long}乙`.slice(0, 28)}（2）`,
    "a b c  d",
    "History_",
    "退回",
    "退回（2）",
  ]);
  const sheets = Object.entries(book).filter(([name]) => name.includes("worksheets"));
  const all = sheets.map(([, one]) => strFromU8(one)).join("");
  // 每个情形的变动在自己的工作表里：甲一人，一行
  const own = Array.from({ length: names.length }, (_, n) =>
    strFromU8(book[`xl/worksheets/sheet${8 + n}.xml`] ?? new Uint8Array()),
  );
  expect(own.map((one) => (one.match(/<row /g) ?? []).length)).toEqual(names.map(() => 2));
  expect(own[0]).toContain("<v>1400.00</v>");
  expect(own[1]).toContain("<v>-1400.00</v>"); // 16000×70%＝11200
  expect(all).toContain("<v>1400.00</v>");
  expect(all).toContain(">=Y<");
  expect(all).not.toContain("<f>");
  // 没有要的，上一次的也不留
  impact("book", "--change", at("sheets.json"));
  expect(existsSync(at("book", "impact.xlsx"))).toBe(false);
}, 60_000);

it("--all-readings：每个口径的其他选项各是一个情形", () => {
  const { stdout } = impact("readings", "--all-readings", "--json");
  const { scenarios } = JSON.parse(stdout);
  expect(scenarios.length).toBeGreaterThan(50);
  expect(scenarios.find(({ name }: { name: string }) => name === "pension-rounding=jiao")).toMatchObject({
    redecided: 0,
  });
}, 60_000);

it.each([
  ["两者都没有", [], 2, "--all-readings"],
  ["两者都有", ["--all-readings", "--change", "x.json"], 2, "只填一个"],
  ["没有这个文件", ["--change", "没有.json"], 3, "找不到文件"],
  ["没有这一列", ["--all-readings", "--by", "乡镇"], 3, "村编号、备注"],
  ["不是按月发放的规则", ["--all-readings", "--from", "2024-01", "--to", "2024-12"], 3, "不是按月或按年发放的规则"],
  ["线程数不是数", ["--all-readings", "--workers", "x"], 2, "--workers"],
])(
  "用错的：%s",
  (_, args, code, says) => {
    const { status, stderr } = impact("wrong", ...args);
    expect([status, stderr.includes(says)], stderr).toEqual([code, true]);
    expect(existsSync(at("wrong"))).toBe(false);
  },
  60_000,
);

it("文件没有口径的，--all-readings说明没有", () => {
  const { status, stderr } = command.run([
    "impact",
    "assistance-week/calendar",
    at("people.csv"),
    "--all-readings",
    "--out",
    at("none"),
  ]);
  expect([status, stderr.includes("没有口径")]).toEqual([2, true]);
}, 60_000);

it("测算文件写错的：每处都说明，什么也不写", () => {
  const scenarios = [{ name: "一", figures: { funding: "1" } }, { name: "二" }];
  writeFileSync(at("faulty.json"), JSON.stringify({ scenarios }));
  const { status, stderr } = impact("faulty", "--change", at("faulty.json"));
  expect(status).toBe(3);
  expect(stderr).toContain("scenarios[0].figures.funding");
  expect(stderr).toContain("scenarios[1]");
  writeFileSync(at("list.json"), JSON.stringify(scenarios));
  expect(impact("faulty", "--change", at("list.json")).stderr).toContain('{ "scenarios": [ … ] }');
  expect(existsSync(at("faulty"))).toBe(false);
}, 60_000);

it("情形可以改变全县共用的填报项：填了的人不变", () => {
  const rows = [
    "编号,村编号,缴费日期,特殊人群,村集体补助（元）,备注",
    "甲,X,2012-05-01,无,,",
    "乙,X,2012-05-01,无,1000,",
    "",
  ];
  writeFileSync(at("shared.csv"), rows.join("\n"));
  writeFileSync(at("shared-county.json"), JSON.stringify({ facts: { villageContribution: "500" } }));
  const scenarios = [{ name: "村集体补助1000元", facts: { villageContribution: "1000" } }];
  writeFileSync(at("shared.json"), JSON.stringify({ scenarios }));
  const args = [
    "--county",
    at("shared-county.json"),
    "--change",
    at("shared.json"),
    "--out",
    at("shared"),
    "--lang",
    "zh",
  ];
  const { stdout, stderr } = command.run(["impact", rule, at("shared.csv"), ...args]);
  // 只有甲的取自县级设置：个人5400-500改为5400-1000
  expect(stdout, stderr).toMatch(/村集体补助1000元 +1 +1 +1 +0 +0 +0 +0 +0/);
  expect(stdout).toMatch(/本人净得（一次性，元） +1 +500\.00 /);
  expect(stdout).toMatch(/村集体支出（一次性，元） +1 +500\.00 /);
  expect(textOf("shared", "report.html")).toContain("村集体补助：500元 → 1000元");
}, 60_000);

it("只有表头的表没有人员：退出码3，什么也不写", () => {
  writeFileSync(at("headings.csv"), "编号,村编号,缴费日期,特殊人群,备注\n");
  const { status, stderr } = command.run(["impact", rule, at("headings.csv"), "--out", at("empty"), ...dearer()]);
  expect([status, stderr.includes("没有人员"), existsSync(at("empty"))]).toEqual([3, true, false]);
}, 60_000);

it("都转为退回的：变动前 + 净增减 - 转为退回 + 转为认定 = 变动后", () => {
  // a share of the government for which the joint share does not make up the whole
  const scenarios = [{ name: "比例不合", figures: { governmentShare: "60%" } }];
  writeFileSync(at("refused.json"), JSON.stringify({ scenarios }));
  const { status } = impact("refused", "--change", at("refused.json"), "--max-rejects", "1");
  expect(status).toBe(0);
  // 12600 before, and nothing after: 12600 + 0 - 12600 + 0
  const cells = [...textOf("refused", "report.html").matchAll(/<td[^>]*>([^<]*)/g)].map(([, cell = ""]) => cell);
  const government = cells.findIndex((cell, at) => cell.startsWith("政府支出") && cells[at + 1] === "12,600.00");
  expect(cells.slice(government + 1, government + 6)).toEqual(["12,600.00", "0.00", "12,600.00", "0.00", "0.00"]);
}, 60_000);
