import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { county } from "../../examples/rosters/county.ts";
import { PolicyError } from "../../src/kernel/language/errors.ts";
import { columns } from "../../src/roster/columns.ts";
import { choiceWords, eventWords, gradeWords, groupWords, payerWords } from "../../src/roster/file-words.ts";
import {
  accountEventsOf,
  assessRoster,
  isRejected,
  type RowResult,
  readCountySettings,
  readGroups,
} from "../../src/roster/index.ts";

const folder = mkdtempSync(join(tmpdir(), "former-"));
const former = "test/roster/version-0.1";

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function assessed(path: string): Promise<RowResult[]> {
  const results: RowResult[] = [];
  const settings = await readCountySettings(`${former}/county.json`);
  for await (const result of assessRoster(path, settings)) results.push(result);
  return results;
}

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
    if (!first || isRejected(first) || !second || isRejected(second)) throw new Error("rejected");
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
  it("每一列都读入", async () => {
    const people = await assessed(`${former}/roster.csv`);
    const unread = columns.filter(({ heading }) => !people.some(({ cells }) => cells[heading]));
    expect(unread.map(({ heading }) => heading)).toEqual([]);
  });
  it("差错按文件中的表头指出", async () => {
    const [, , third] = await assessed(`${former}/roster.csv`);
    if (!third || !isRejected(third)) throw new Error("not rejected");
    expect(third.faults.map(({ column }) => column)).toEqual(["享有承包权", "缴费日"]);
  });
  it("改用新表头：逐行结果相同", async () => {
    const [header = "", ...rows] = readFileSync(`${former}/roster.csv`, "utf8").split("\n");
    const today = header.split(",").map((one) => columns.find((column) => column.former.includes(one))?.heading ?? one);
    expect(today).not.toEqual(header.split(","));
    const results = await assessed(write("today.csv", [today.join(","), ...rows].join("\n")));
    const before = await assessed(`${former}/roster.csv`);
    expect(JSON.stringify(results.slice(0, 2))).toBe(JSON.stringify(before.slice(0, 2)));
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
    const { determine, shared } = await settings({ "earlier-taking-split": "effect" });
    const { restsOn } = determine({
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
    for (const file of ["accounts", "cells", "columns", "file-words", "special-groups", "table-file"]) {
      const imports = readFileSync(`src/roster/${file}.ts`, "utf8").match(/^import .*policies.*$/gm) ?? [];
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
  it("残疾等级：汉字、数字两种写法相同", () => {
    for (const [grade, [word]] of Object.entries(gradeWords)) {
      const expected = [{ kind: "disability", grade: Number(grade), certificate: "second-generation" }];
      expect(readGroups(`持证残疾人（${grade}级、第二代）`)).toEqual(expected);
      expect(readGroups(`持证残疾人（${word}、第二代）`)).toEqual(expected);
    }
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
