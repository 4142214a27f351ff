import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as command from "../support/command.ts";

const folder = mkdtempSync(join(tmpdir(), "minsheng-paid-"));
const at = (...parts: string[]): string => join(folder, ...parts);
beforeAll(() => {
  for (const file of ["roster.csv", "payments.csv", "county.json"]) copyFileSync(`examples/payments/${file}`, at(file));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rule = "landless-farmers/pension-period";
const reconcile = (...more: string[]) =>
  command.run([
    "reconcile",
    rule,
    at("payments.csv"),
    "--roster",
    at("roster.csv"),
    "--county",
    at("county.json"),
    ...more,
  ]);

describe("公民身份号码", () => {
  const id = "11010519491231002X";
  it("写在发放表的出资方里，也在报告、页面、工作簿和JSON里遮盖", () => {
    const [heading, first, ...others] = readFileSync(at("payments.csv"), "utf8").trimEnd().split("\n");
    const rows = [`${heading},出资方`, `${first},${id}`, ...others.map((one) => `${one},`)];
    writeFileSync(at("with-id.csv"), rows.join("\n"));
    const run = (...more: string[]) =>
      command.run([
        "reconcile",
        rule,
        at("with-id.csv"),
        "--roster",
        at("roster.csv"),
        "--county",
        at("county.json"),
        ...more,
      ]);
    const { stdout, stderr } = run("--out", at("masked"), "--xlsx");
    const sheets = unzipSync(readFileSync(at("masked", "findings.xlsx")));
    const texts = [
      stdout,
      stderr,
      run("--out", at("masked"), "--json").stdout,
      ...["findings.csv", "report.html"].map((file) => readFileSync(at("masked", file), "utf8")),
      ...Object.values(sheets).map((bytes) => strFromU8(bytes)),
    ];
    expect(texts.filter((text) => text.includes(id))).toEqual([]);
    expect(texts.filter((text) => text.includes("110105********002X")).length).toBeGreaterThanOrEqual(4);
  });
});

describe("没有人的花名册，写了两次的标准输入", () => {
  const headings = () => readFileSync(at("roster.csv"), "utf8").split("\n")[0] ?? "";
  const with_ = (roster: string, ...more: string[]) =>
    command.run(["reconcile", rule, at("payments.csv"), "--roster", roster, "--county", at("county.json"), ...more]);

  it.each([
    ["只有表头", "", ["--out", "none-written"]],
    ["只有表头，输出到标准输出", "", []],
    ["表头下只有合计", "\n合计,,,", ["--out", "none-written"]],
  ])("%s：退出码3，没有疑点，什么文件也不写", (_, rest, more) => {
    writeFileSync(at("headings.csv"), `${headings()}${rest}\n`);
    const out = more.map((one) => (one === "--out" ? one : at(one)));
    const { status, stderr, stdout } = with_(at("headings.csv"), ...out);
    expect(status).toBe(3);
    // a payment that cannot be read may be told before
    expect(stdout).not.toContain('"kind"');
    expect(stderr).toContain("没有人员");
    expect(readdirSync(folder)).not.toContain("none-written");
  });

  it("发放表和花名册都写“-”：退出码2", () => {
    const { status, stderr } = command.run(["reconcile", rule, "-", "--roster", "-"]);
    expect(status).toBe(2);
    expect(stderr).toContain("不能都从标准输入读取");
  });
});

it("遮盖得不够的身份号码，退回时也遮盖", () => {
  writeFileSync(at("hidden.csv"), "公民身份号码,月份,金额\n62282219590101*23X,2024-01,100\n");
  const { stdout, stderr } = command.run([
    ...["reconcile", rule, at("hidden.csv"), "--roster", at("roster.csv"), "--county", at("county.json")],
    ...["--from", "2024-01", "--to", "2024-01", "--out", at("hidden")],
  ]);
  const files = ["rejects.csv", "report.html", "findings.csv"].map((file) => readFileSync(at("hidden", file), "utf8"));
  expect([stdout, stderr, ...files].filter((text) => text.includes("19590101"))).toEqual([]);
  expect(files[0]).toContain("622822*********23X");
});

it("读输出的人走了（| head）：安静地结束", () => {
  const line = `node "${command.program}" reconcile ${rule} payments.csv --roster roster.csv --county county.json | head -1`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", line], { cwd: folder, encoding: "utf8" });
  expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).not.toContain("Internal error");
  expect(status).toBe(0);
});

describe("结果文件", () => {
  const files = ["findings.csv", "findings.xlsx", "rejects.csv", "report.html", "run.json"];
  beforeAll(() => {
    expect(reconcile("--out", at("out"), "--xlsx").status).toBe(1);
  });

  it("都在，只有本人可读", () => {
    expect(readdirSync(at("out")).sort()).toEqual(files);
    expect(files.map((file) => statSync(at("out", file)).mode & 0o777)).toEqual(files.map(() => 0o600));
  });

  it("疑点一行一项；差额是数，负数也不加撇号", () => {
    const [heading, ...lines] = readFileSync(at("out", "findings.csv"), "utf8").trimEnd().split("\n");
    expect(heading).toBe(
      "\uFEFF种类,人员编号,村编号,月份,项目,已发（元）,应发（元）,差额（元）,条款,依据,ground,发放日期,发放表行号,花名册行号",
    );
    expect(lines).toHaveLength(23);
    // 120.00 paid where 120.00 × 1.03 = 123.60 is due
    expect(lines.find((line) => line.startsWith("少发,B-001"))).toContain("2024-04,,120.00,123.60,-3.60,");
  });

  it("退回的行写明是哪张表", () => {
    const rejects = readFileSync(at("out", "rejects.csv"), "utf8").trimEnd().split("\n").slice(1);
    expect(rejects.map((line) => line.split(",").slice(0, 5))).toEqual([
      ["61", "A-001", "", "发放表", "月份"],
      ["9", "B-003", "B", "", "出生日期"],
    ]);
  });

  it("run.json 写明命令、两张表和计数", () => {
    const { command, counts, inputs } = JSON.parse(readFileSync(at("out", "run.json"), "utf8"));
    expect({ command, counts }).toEqual({
      command: "reconcile",
      counts: { read: 10, judged: 9, rejected: 1, payments: 59, paymentsRejected: 1, findings: 23 },
    });
    expect(inputs.map(({ role }: { role: string }) => role)).toEqual(["roster", "payments", "county"]);
  });

  it("工作簿：汇总，每种疑点一张工作表，退回；金额是数", () => {
    const parts = unzipSync(readFileSync(at("out", "findings.xlsx")));
    const names = [...strFromU8(parts["xl/workbook.xml"] as Uint8Array).matchAll(/<sheet name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual([
      ...["合计", "按疑点种类", "按村编号", "按出资方", "按月"],
      ...["起始月之前发放", "终止月之后发放", "重复发放", "多发", "少发", "应发未发", "花名册上无此人"],
      ...["花名册该行被退回，无法核定", "应发金额无法计算", "退回"],
    ]);
    const totals = strFromU8(parts["xl/worksheets/sheet1.xml"] as Uint8Array);
    expect(totals).toContain("应发数不能核定的疑点12项（发放12笔，1,370.28元）：计入疑点数，不计入已发、应发和差额");
    const tooLittle = strFromU8(parts["xl/worksheets/sheet10.xml"] as Uint8Array);
    expect(tooLittle.match(/<row /g)).toHaveLength(1 + 4);
    expect(tooLittle).toContain("<v>-3.60</v>");
  });

  it("报告页：单独一个文件，有合计、图和各项汇总", () => {
    const page = readFileSync(at("out", "report.html"), "utf8");
    expect(page).toContain("已发5,595.65元，应发5,133.15元，差额462.50元。各项疑点的差额相加，也是462.50元");
    expect(page).toContain(
      "Paid 5,595.65, due 5,133.15, difference 462.50 yuan. The differences of the findings add up",
    );
    expect(page).toContain("应发数不能核定的疑点12项（发放12笔，1,370.28元）：计入疑点数，不计入已发、应发和差额");
    expect(page.match(/<table class="bars">/g)?.length).toBeGreaterThanOrEqual(3);
    expect(page).not.toMatch(/<script|src=|href=|undefined|NaN/);
  });

  it("再运行一次，除run.json外逐字节相同；不要工作簿的，以前的工作簿不留下", () => {
    const before = files.filter((file) => file !== "run.json").map((file) => readFileSync(at("out", file)));
    reconcile("--out", at("out"), "--xlsx");
    expect(files.filter((file) => file !== "run.json").map((file) => readFileSync(at("out", file)))).toEqual(before);
    reconcile("--out", at("out"));
    expect(readdirSync(at("out"))).not.toContain("findings.xlsx");
  });
});

it("--json：标准输出是一个JSON，有合计和各项汇总", () => {
  const { stdout, status } = reconcile("--out", at("json"), "--json", "--max-rejects", "2");
  const result = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(result).toMatchObject({
    rule,
    from: "2024-01",
    to: "2024-06",
    difference: "462.50",
    findings: 23,
    findingsWithoutDue: 12,
  });
  const counts = ["groups", "periods", "kinds"].map((part) =>
    result[part].reduce((sum: number, one: { findings: number }) => sum + one.findings, 0),
  );
  expect(counts).toEqual([23, 23, 23]);
  expect(result.kinds.find(({ kind }: { kind: string }) => kind === "twice")).toMatchObject({ difference: "121.54" });
});

it("不填--out：一行一项疑点或退回的行，报告在标准错误", () => {
  const { stdout, stderr } = reconcile("--lang", "en");
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(23 + 2);
  expect(stderr).toContain("Findings: 23");
  expect(stderr).toContain("paid after the last month");
});

it("没有金额的村计入疑点数，没有图；英文的单数", () => {
  const roster =
    "人员编号,村编号,出生日期,缴清日期,月养老保障金\nP1,甲村,1950-01-01,2010-01-01,100\n丙,丙村,坏,2010-01-01,1\n";
  writeFileSync(at("two.csv"), roster);
  writeFileSync(at("three.csv"), "人员编号,月份,金额\nP1,2024-01,100\nP1,2024-02,100\n丙,2024-02,7\n");
  const { stdout } = command.run([
    ...[
      "reconcile",
      rule,
      at("three.csv"),
      "--roster",
      at("two.csv"),
      "--out",
      at("two"),
      "--lang",
      "en",
      "--to",
      "2024-02",
    ],
  ]);
  expect(stdout).toContain("1 finding without a known amount due (1 payment, 7.00 yuan)");
  expect(stdout).not.toMatch(/\b1 (?:payments|findings|rows)\b/);
  expect(stdout).toMatch(/丙村 +1 +0\.00 +0\.00 +0\.00/);
  const page = readFileSync(at("two", "report.html"), "utf8");
  const bars = (page.match(/<table class="bars">.*?<\/table>/gs) ?? []).join("");
  expect([bars.includes("甲村"), bars.includes("丙村"), page.includes("丙村")]).toEqual([true, false, true]);
});

it("按年发放的，报告、页面、疑点表都说年度，不说月份", () => {
  writeFileSync(at("enrolled.csv"), "人员编号,enrolledOn\nE1,2011-01-10\n");
  writeFileSync(
    at("periods.csv"),
    "人员编号,insuredAs,from,until,contributionBase,payment\nE1,employee,2011-01,2012-12,900,on-time\n",
  );
  writeFileSync(at("years.csv"), "人员编号,年度,金额\nE1,2011,432\nE1,2012,400\nE1,2013,1\n");
  const { stdout, stderr } = command.run([
    ...["reconcile", "social-insurance-subsidy", at("years.csv"), "--roster", at("enrolled.csv")],
    ...["--table", `periods=${at("periods.csv")}`, "--out", at("years"), "--xlsx"],
  ]);
  expect(stderr).not.toContain("错误");
  const [heading, ...lines] = readFileSync(at("years", "findings.csv"), "utf8").trimEnd().split("\n");
  expect(heading).toContain(",年度,");
  expect(lines.map((line) => line.split(",")[0])).toEqual(["少发", "该年度不应发放"]);
  const page = readFileSync(at("years", "report.html"), "utf8");
  expect([stdout, page].filter((text) => /月份|按月/.test(text))).toEqual([]);
  expect([stdout, page].map((text) => text.includes("按年"))).toEqual([true, true]);
});

it("标准输入的发放表；身份号码遮盖", () => {
  const payments = "身份证号,月份,金额\n11010519491231002X,2024-01,5\n";
  const { stdout } = command.run(
    ["reconcile", rule, "-", "--roster", at("roster.csv"), "--county", at("county.json")],
    { input: payments },
  );
  expect(stdout).toContain('"person":"110105********002X"');
  expect(stdout).not.toContain("19491231");
});

it("名称里的标记和控制字符不起作用", () => {
  writeFileSync(
    at("evil.csv"),
    "人员编号,村编号,出生日期,缴清日期,月养老保障金\nP1,<b>x</b>,1950-01-01,2010-01-01,1\n",
  );
  writeFileSync(at("paid.csv"), "人员编号,月份,金额,资金来源\nP1,2024-01,2,=1+1<script>\n");
  const { status } = command.run(["reconcile", rule, at("paid.csv"), "--roster", at("evil.csv"), "--out", at("evil")]);
  expect(status).toBe(0);
  const page = readFileSync(at("evil", "report.html"), "utf8");
  expect(page).not.toMatch(/<script|<b>x/);
  expect(page).toContain("&lt;b&gt;x&lt;/b&gt;");
});

it.each<[readonly string[], number, string]>([
  [[rule, "x.csv"], 2, "缺少必填选项 --roster"],
  [
    ["landless-farmers/age", "payments.csv", "--roster", "roster.csv"],
    2,
    "可选：employee-pension/social-insurance-subsidy",
  ],
  [["no-such-rule", "payments.csv", "--roster", "roster.csv"], 2, "无此规则"],
  [[rule, "payments.csv", "--roster", "none.csv"], 3, "none.csv"],
  [[rule, "none.csv", "--roster", "roster.csv"], 3, "none.csv"],
  [[rule, "roster.csv", "--roster", "roster.csv"], 3, "发放表"],
  [[rule, "payments.csv", "--roster", "roster.csv", "--from", "2024"], 3, "YYYY-MM"],
  [[rule, "payments.csv", "--roster", "roster.csv", "--by", "乡镇"], 3, "村编号"],
  [[rule, "payments.csv", "--roster", "roster.csv", "--item", "x"], 2, "--item"],
  [[rule, "payments.csv", "--roster", "roster.csv", "--item", "x=y"], 3, "养老保障金"],
])("不能比对的，写明原因，什么也不写：%j", (args, code, words) => {
  const paths = args.map((one) => (/\.csv$/.test(one) ? at(one) : one));
  const { status, stderr } = command.run(["reconcile", ...paths, "--out", at("nothing")]);
  expect([status, stderr.includes(words)], stderr).toEqual([code, true]);
  expect(readdirSync(folder)).not.toContain("nothing");
});
