import { describe, expect, it } from "vitest";
import {
  assistanceByCosts,
  benefitsOf,
  billOf,
  type Disabled,
  dibaoOf,
  mostIncome,
  type Patient,
  paidByInsurance,
  type Recipient,
} from "../../docs/book/life/household.ts";
import { PolicyError } from "../../src/kernel/language/errors.ts";
import { missing } from "./browser.ts";
import { lifePages } from "./life-pages.ts";

/** The household that the page shows first. */
const recipient: Recipient = {
  on: "2016-05-01",
  class: "class-a",
  dibaoStandard: "300",
  lastMonth: 12,
  incomePerPerson: "250",
};
const patient: Patient = {
  on: "2016-05-01",
  category: "dibao",
  isListedDisease: true,
  costs: "30000",
  insured: "60%",
  annualCap: "20000",
  contribution: "120",
};
const disabled: Disabled = { disabilityGrade: 1, monthlyAmount: "60" };

describe("兜底保障家庭的一年：算出的就是规则的结果", () => {
  it.each([
    ["class-a", 12, "1080.00"], // 300×30% = 90；90×12
    ["class-a", 6, "540.00"], // 90×6
    ["class-b", 12, "720.00"], // 300×20% = 60；60×12
    ["other", 12, "0.00"],
  ] as const)("%s，到%s月为止：全年增发%s元", (kind, lastMonth, total) => {
    const { supplement } = dibaoOf({ ...recipient, class: kind, lastMonth });
    expect(supplement.value.total?.toFixed(2)).toBe(total);
  });

  it("人均收入高于低保标准才退出；滑块到标准的两倍", () => {
    const leaves = (income: string) => dibaoOf({ ...recipient, incomePerPerson: income }).exit.value.required;
    expect([leaves("299"), leaves("300"), leaves("300.01")]).toEqual([false, false, true]);
    expect(mostIncome(recipient)).toBe(600); // 300×2
  });

  it.each([
    // 保险30000×60% = 18000；剩余12000
    [{}, "8400.00", "3600.00"], // 12000×70%
    [{ isListedDisease: false }, "1800.00", "10200.00"], // 12000×15%
    [{ category: "extreme-difficulty" }, "10800.00", "1200.00"], // 12000×90%
    [{ costs: "100000" }, "20000.00", "20000.00"], // 40000×70% = 28000，限额20000；40000−20000
    [{ costs: "0" }, "0.00", "0.00"],
  ] as const)("住院 %o：救助%s元，个人负担%s元", (change, assistance, outOfPocket) => {
    const [stay] = billOf({ ...patient, ...change }).assistance.value.admissions;
    expect([stay?.assistance?.toFixed(2), stay?.outOfPocket?.toFixed(2)]).toEqual([assistance, outOfPocket]);
  });

  it("保险补偿按比例，到分；救助随费用增加，到限额为止", () => {
    expect(paidByInsurance({ costs: "100.01", insured: "33%" })).toBe("33.00"); // 33.0033
    const values = assistanceByCosts(patient).map(({ value }) => value);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect([values[0], values.at(-1)]).toEqual([0, 20_000]);
  });

  it("全户：每月增发和护理补贴，全年医疗救助", () => {
    const { household } = benefitsOf(recipient, patient, disabled).value;
    expect(Object.values(household).map((one) => one?.toFixed(2))).toEqual(["90.00", "60.00", "8400.00"]);
    const mild = benefitsOf(recipient, patient, { ...disabled, disabilityGrade: 3 }).value.household;
    expect(mild.nursingCareSubsidy?.toFixed(2)).toBe("0.00"); // 三级不属于重度
  });

  it("填报差错：政策错误", () => {
    expect(() => dibaoOf({ ...recipient, dibaoStandard: "x" })).toThrow(PolicyError);
    expect(() => billOf({ ...patient, insured: "六成" })).toThrow(PolicyError);
    expect(() => billOf({ ...patient, annualCap: "-1" })).toThrow(PolicyError);
    expect(() => benefitsOf(recipient, patient, { ...disabled, monthlyAmount: "" })).toThrow(PolicyError);
  });
});

describe.skipIf(missing !== undefined)(missing ?? "兜底保障家庭的一年：页面", () => {
  const { opened, textOf, set } = lifePages();

  it.each(["life/household.html", "en/life/household.html"])("%s：显示规则的结果；移动滑块，随即改变", async (name) => {
    const page = await opened(name);
    expect(await textOf(page, "supplement")).toContain("1,080.00");
    expect(await textOf(page, "shares")).toContain("8,400.00");
    expect(await textOf(page, "members")).toContain("60.00");
    await set(page, "lastMonth", "6", "input");
    expect(await textOf(page, "supplement")).toContain("540.00");
    expect(await textOf(page, "supplementMonths")).toContain("2016-06");
    await set(page, "costs", "100000", "input");
    expect(await textOf(page, "shares")).toContain("20,000.00");
    expect(await textOf(page, "byCosts")).toContain("100,000.00");
    expect(await textOf(page, "members")).toContain("20,000.00");
    const before = await textOf(page, "exit");
    await set(page, "income", "301", "input");
    expect(await textOf(page, "exit")).not.toBe(before);
    await page.close();
  });

  it("填错的一项：在用到它的各节写明差错；改对以后恢复", async () => {
    const page = await opened("life/household.html");
    const faults = (section: string) => textOf(page, "faults", `[data-section="${section}"]`);
    await set(page, "cap", "x", "change");
    expect(await faults("bill")).toContain("年度救助限额");
    expect(await faults("household")).toContain("年度救助限额");
    expect(await faults("dibao")).toBe("");
    await set(page, "cap", "20000", "change");
    expect((await faults("bill")) + (await faults("household"))).toBe("");
    await page.close();
  });
});
