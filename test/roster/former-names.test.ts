import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { county } from "../../examples/rosters/county.ts";
import { PolicyError } from "../../src/kernel/language/errors.ts";
import { determine } from "../../src/policies/landless-farmers/index.ts";
import { sameHeading } from "../../src/roster/by-rule/columns.ts";
import { readCell } from "../../src/roster/by-rule/read-cell.ts";
import { accountEventsOf, columnsOf, isRejectedRow, readCountySettings } from "../../src/roster/index.ts";
import { landlessColumns } from "../../src/roster/landless/columns.ts";
import { choiceWords, eventWords, groupWords, payerWords } from "../../src/roster/landless/words.ts";
import { assessed as assessedUnder, type LandlessRow } from "./landless.ts";

const folder = mkdtempSync(join(tmpdir(), "former-"));
const former = "test/roster/version-0.1";

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const assessed = async (path: string, strict = false): Promise<LandlessRow[]> =>
  assessedUnder(path, await readCountySettings(`${former}/county.json`), { strict });

async function faultsOf(reading: Promise<unknown>): Promise<readonly string[]> {
  const error = await reading.then(
    () => undefined,
    (one: unknown) => one,
  );
  if (!(error instanceof PolicyError)) throw new Error(`no PolicyError but ${String(error)}`);
  return error.faults.map(({ path, code }) => `${path} ${code}`);
}

describe("0.1版的花名册", () => {
  it("旧表头、旧选项、旧等级写法：照常认定，县级设置中的旧名称起作用", async () => {
    const [first, second] = await assessed(`${former}/roster.csv`);
    if (!first || isRejectedRow(first) || !second || isRejectedRow(second)) throw new Error("rejected");
    expect(first.determination.value).toMatchObject({
      outcome: "pension",
      payment: { deadline: "2012-06-20", status: "completed" }, // 2012-04-20 and two months: paymentMonths
      shares: { group: "two-daughter" },
      pension: { calculatedFrom: "balance" },
    });
    expect(first.determination.value.shares?.individual.toFixed(2)).toBe("2600.00"); // 18000 × 20% − 1000
    expect(second.determination.value).toMatchObject({ outcome: "allowance", shares: { group: "disability" } });
    expect(second.determination.value.shares?.total.toFixed(2)).toBe("20000.00"); // requiredFunding from 2013
  });
  it("每一列都读入：没有一列只是带出", async () => {
    const [first] = await assessed(`${former}/roster.csv`);
    expect(Object.keys(first?.carried ?? {})).toEqual(["村编号"]);
  });
  it("差错按文件中的表头指出；日期写作2012/5/1的，照常读入并计数，--strict则退回", async () => {
    const [, , third] = await assessed(`${former}/roster.csv`);
    if (!third || !isRejectedRow(third)) throw new Error("not rejected");
    expect(third.faults.map(({ column }) => column)).toEqual(["享有承包权"]);
    expect(third.repairs).toEqual([{ column: "缴费日", kind: "day" }]);
    const [, , strict] = await assessed(`${former}/roster.csv`, true);
    if (!strict || !isRejectedRow(strict)) throw new Error("not rejected");
    expect(strict.faults.map(({ column }) => column)).toEqual(["缴费日", "享有承包权"]);
  });
  it("改用新表头：逐行结果相同", async () => {
    const [header = "", ...rows] = readFileSync(`${former}/roster.csv`, "utf8").split("\n");
    const today = header.split(",").map((one) => {
      const column = Object.values(landlessColumns).find(({ former = [] }) => former.includes(one));
      return column?.heading.zh ?? one;
    });
    expect(today).not.toEqual(header.split(","));
    const results = await assessed(write("today.csv", [today.join(","), ...rows].join("\n")));
    const before = await assessed(`${former}/roster.csv`);
    expect(JSON.stringify(results.slice(0, 2))).toBe(JSON.stringify(before.slice(0, 2)));
  });
  it("每个表头只指一列：中文、英文、以前的、规则自己的", () => {
    const names = columnsOf(determine).flatMap((column) =>
      column.names.map((name) => [sameHeading(name), column.path]),
    );
    const columnsByName = new Map<string, Set<string>>();
    for (const [name = "", path = ""] of names)
      columnsByName.set(name, (columnsByName.get(name) ?? new Set()).add(path));
    expect([...columnsByName].filter(([, paths]) => paths.size > 1)).toEqual([]);
  });
  it("同一列的新旧表头并存：不予接受", async () => {
    const [header = ""] = readFileSync(`${former}/roster.csv`, "utf8").split("\n");
    const faults = await faultsOf(assessed(write("both.csv", `${header},缴清日期\n`)));
    expect(faults).toEqual(["缴清日期 contradiction"]);
  });
});

describe("0.1版的账户记录", () => {
  const closures = {
    "A-001": { kind: "relocated-with-transfer" },
    "A-002": { kind: "relocated-with-refund" },
    "A-003": { kind: "refunded" },
    "A-004": { kind: "not-paid-in-full-by-age" },
    "A-005": { kind: "died", hasHeirs: true },
    "A-006": { kind: "died", hasHeirs: false },
  };
  for (const [code, closure] of Object.entries(closures)) {
    it(`${code}：${closure.kind}`, async () => {
      const events = await accountEventsOf(`${former}/accounts.csv`, code);
      expect(events?.closure).toEqual({ ...closure, on: "2013-03-31" });
    });
  }
  it("缴款：三方各一笔", async () => {
    expect((await accountEventsOf(`${former}/accounts.csv`, "A-001"))?.payments).toEqual([
      { on: "2012-05-01", by: "government", amount: "14400.00" },
      { on: "2012-05-01", by: "village", amount: "1000.00" },
      { on: "2012-05-01", by: "individual", amount: "2600.00" },
    ]);
  });
});

describe("0.1版的县级设置", () => {
  const settings = (readings: object, figures: object = {}) =>
    readCountySettings(write("settings.json", JSON.stringify({ ...county, readings, figures })));

  it("旧的标准名称与新名称结果相同", async () => {
    const standards = county.standards.map(({ year, dibaoStandard, averageDibaoTopUp, allowanceAmount }) => {
      return { year, livingStandard: dibaoStandard, averageTopUp: averageDibaoTopUp, subsidyAmount: allowanceAmount };
    });
    const { shared } = await readCountySettings(write("old.json", JSON.stringify({ ...county, standards })));
    expect(shared).toEqual((await settings({})).shared);
  });
  for (const [name, options] of Object.entries(formerReadings())) {
    it(`口径${name}：全部旧选项可以读入`, async () => {
      for (const option of options) expect(await settings({ [name]: option }), option).toBeDefined();
    });
  }
  it("全部旧参数名可以读入", async () => {
    expect(await settings({}, formerFigures)).toBeDefined();
  });
  it("旧名称的口径和选项确实另选", async () => {
    const { rule, shared } = await settings({ "earlier-taking-split": "effect" });
    const { restsOn } = rule({
      ...shared,
      birthDate: "1970-03-02",
      expropriationApprovedOn: "2012-05-01",
      expropriatedByGovernment: true,
      collectiveArableLand: true,
      hadContractRight: true,
      registeredAtExpropriation: true,
      household: { remainingArableMu: "0.3", registeredAgriculturalMembers: 3 },
      groups: [],
    } as never);
    const chosen = { name: "earlier-expropriation-cutoff", option: "effective-date", isDefault: false };
    expect(restsOn.flatMap((one) => one.readings)).toContainEqual(chosen);
  });
  it("新旧名称并存：不予接受", async () => {
    const figures = { fundingScale: "18000", requiredFunding: "20000" };
    expect(await faultsOf(settings({}, figures))).toEqual(["figures.fundingScale unknown-key"]);
    const readings = { "land-line": "not-above", "land-threshold": "not-above" };
    expect(await faultsOf(settings(readings))).toEqual(["readings.land-line unknown-key"]);
  });
  it("某一口径的旧选项，写在别的口径里：不予接受，并指出所写的选项", async () => {
    const reading = settings({ "benefit-floor": "open" });
    expect(await faultsOf(reading)).toEqual(["readings.benefit-floor unknown-option"]);
    await expect(reading).rejects.toThrow(/“open”/);
  });
});

describe("文件用词不依赖规则的显示文字", () => {
  it("读入文件的各模块只引用规则的类型，不引用显示文字", () => {
    for (const file of ["accounts", "columns", "words"]) {
      const imports = readFileSync(`src/roster/landless/${file}.ts`, "utf8").match(/^import .*policies.*$/gm) ?? [];
      expect(
        imports.filter((line) => !line.startsWith("import type ")),
        file,
      ).toEqual([]);
    }
  });
  it("曾经可以填写的词，一个也不少", () => {
    const all = [choiceWords, groupWords, eventWords, payerWords].flatMap((words) => Object.values(words).flat());
    expect(all).toEqual(
      expect.arrayContaining([
        ...["参加养老保障", "领取补助", "到龄领取养老补助"],
        ...["低保对象", "独生子女户", "二女结扎户", "持证残疾人"],
        ...["缴款", "入账", "户籍迁出，转移", "户籍迁出，退保", "身故，有继承人", "身故，没有继承人", "身故，无继承人"],
        ...["出国定居或录用，退保", "出国（境）定居或被录用（聘用），退保", "年满之前未缴清", "到缴清年龄前未缴清"],
        ...["政府补贴", "村集体补助", "个人缴费"],
      ]),
    );
  });
  const cell = (path: string, text: string) => {
    const column = columnsOf(determine).find((one) => one.path === path);
    return column && readCell(column.sense, text)?.value;
  };
  it("本人选择、特殊人群：以前的词和现在的词读作同一项", () => {
    for (const [code, words] of Object.entries(choiceWords)) {
      for (const word of words) expect(cell("choice", word)).toBe(code);
    }
    for (const [kind, words] of Object.entries(groupWords)) {
      for (const word of words) expect(cell("groups", `${word}（）`)).toMatchObject([{ kind }]);
    }
  });
  it("残疾等级：汉字、数字两种写法相同；本人、女儿、第一代等照常读入", () => {
    for (const [index, word] of [..."一二三四五六七八九"].entries()) {
      const expected = [{ kind: "disability", grade: index + 1, certificate: "second-generation" }];
      expect(cell("groups", `持证残疾人（${index + 1}级、第二代）`)).toEqual(expected);
      expect(cell("groups", `持证残疾人（${word}级、第二代）`)).toEqual(expected);
    }
    expect(
      cell("groups", "独生子女户(2011、本人、女儿);独生子女户（2012、户内其他成员、儿子）；持证残疾人（一级、第一代）"),
    ).toEqual([
      { kind: "one-child", certifiedFor: [2011], holder: "person", child: "daughter" },
      { kind: "one-child", certifiedFor: [2012], holder: "household", child: "son" },
      { kind: "disability", grade: 1, certificate: "first-generation" },
    ]);
  });
});

/** Every reading of version 0.1 whose name or options have changed, with all its options. */
function formerReadings(): Readonly<Record<string, readonly string[]>> {
  return {
    "land-line": ["strictly-below", "not-above"],
    "last-year-before": ["reference-date", "taking", "enrolment", "effective-date"],
    "takings-counted": ["all-takings", "latest-taking-only"],
    "registration-tested": ["at-the-taking", "at-confirmation"],
    "earlier-taking-split": ["issue", "effect"],
    "earlier-taking-date": ["provincial-approval", "actual-taking"],
    "under-16": ["no-band", "enters-on-growing-up"],
    "young-subsidy": ["open", "only-second-band"],
    "subsidy-choice": ["final", "free-change"],
    "late-joiner-share": ["same-share", "full-amount"],
    "late-joiner-start": ["month-after-payment", "after-a-wait"],
    "working-age": ["bands", "women-to-54", "training-focus"],
    "free-training-circle": ["all-landless-farmers", "in-scope-only"],
    "levy-fraction": ["pro-rata", "begun-mu"],
    "settled-by": ["payment-or-agreement", "full-payment"],
    "waiver-covers": ["pension-only", "pension-and-subsidy"],
    "paid-up-before-60": ["day-before-birthday", "birthday-included"],
    "carried-rate": ["rate-on-1-january", "rates-by-day"],
    "interest-days-end": ["1-january", "31-december"],
    "part-year": ["full-months", "days"],
    "pension-rounding": ["fen", "jiao", "yuan-up"],
    "conversion-interest": ["posted-balance", "settled"],
    "payout-interest": ["by-months-held", "year-end-balance", "none"],
    "empty-account": ["fund-continues", "stops"],
    "subsidy-start": ["month-after", "same-month"],
    "refund-on-moving": ["only-without-scheme", "whenever-moving"],
    "government-part": ["special-fund", "county-budget", "transferred"],
    "no-heirs": ["whole-account", "individual-and-village"],
    "member-units": ["only-named", "open-list"],
  };
}

/** Every figure of version 0.1 whose name has changed. */
const formerFigures = {
  landLine: "30%",
  trainingPriorityLine: "30%",
  youngestAge: "16",
  firstBandTo: "34",
  secondBandFrom: "35",
  secondBandTo: "59",
  subsidyAge: "60",
  womenWorkingAgeTo: "54",
  menTrainingFocusTo: "44",
  womenTrainingFocusTo: "39",
  fundingScale: "20000",
  lateJoinerWait: "3",
  divisor: "160",
  settlementMonths: "1",
};

/** What `minsheng-rules/roster` of 0.1.0 exported: src/roster/index.ts of that version. */
const exported = [
  ...["AccountEvents", "BenefitTally", "Column", "Counts", "County", "CountyInput", "Determined", "JudgedPerson"],
  ...["Payers", "RejectedRow", "RosterSummary", "RowFault", "RowResult", "accountEventsOf", "codesWithAccounts"],
  ...["columns", "conditionText", "countyOf", "isRejected", "judgeRoster", "readCounty", "readGroups", "rejectCells"],
  ...["rejectHeadings", "resultCells", "resultHeadings", "rosterSummary"],
];

it("docs/renames-0.2.md：minsheng-rules/roster 一节的旧名称，0.1版都有", () => {
  const [, section = ""] =
    /^## minsheng-rules\/roster\n([\s\S]*?)^## /m.exec(readFileSync("docs/renames-0.2.md", "utf8")) ?? [];
  const rows = section
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2);
  const names = rows.flatMap((line) =>
    (line.split("|")[1] ?? "")
      .replace(/[:(].*/, "")
      .split(",")
      .map((name) => name.trim()),
  );
  expect(names.length).toBeGreaterThanOrEqual(10);
  expect(names.filter((name) => !exported.includes(name))).toEqual([]);
});
