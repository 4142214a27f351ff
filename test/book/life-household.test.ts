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
import { yearWith } from "../../docs/book/life/household-year.ts";
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
    expect(paidByInsurance({ costs: "1000", insured: "62.5%" })).toBe("625.00");
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

  it("类别结束以后，当日没有增发", () => {
    const { household } = benefitsOf({ ...recipient, lastMonth: 4 }, patient, disabled).value; // 5月1日，类别到4月底
    expect(household.classSupplement?.toFixed(2)).toBe("0.00");
    const { household: still } = benefitsOf({ ...recipient, lastMonth: 5 }, patient, disabled).value;
    expect(still.classSupplement?.toFixed(2)).toBe("90.00");
  });

  it("逐月：增发到类别结束的月份，护理补贴每月，住院救助在结算的月份", () => {
    const { months } = yearWith({ ...recipient, lastMonth: 6 }, patient, disabled);
    expect(months.map(({ month }) => month)).toEqual(
      ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((one) => `2016-${one}`),
    );
    const monthly = "90.00 60.00 0.00 150.00"; // 300×30%；90+60
    const billed = "90.00 60.00 8400.00 8550.00"; // 12000×70%；90+60+8400
    const later = "0.00 60.00 0.00 60.00";
    expect(
      months.map(({ supplement, care, assistance, total }) =>
        [supplement, care, assistance, total].map((one) => one?.toFixed(2)).join(" "),
      ),
    ).toEqual([...Array(4).fill(monthly), billed, monthly, ...Array(6).fill(later)]);
  });

  it("全年：各成员和全户，逐月之和加资助参合等于全年", () => {
    const { months, members, household } = yearWith(recipient, patient, disabled);
    const textOf = (one: typeof household) =>
      [one.supplement, one.care, one.assistance, one.scheme, one.total].map((amount) => amount?.toFixed(2)).join(" ");
    expect(textOf(members.recipient)).toBe("1080.00 0.00 0.00 120.00 1200.00"); // 90×12；资助参合100%
    expect(textOf(members.patient)).toBe("0.00 0.00 8400.00 120.00 8520.00");
    expect(textOf(members.disabled)).toBe("0.00 720.00 0.00 0.00 720.00"); // 60×12
    expect(textOf(household)).toBe("1080.00 720.00 8400.00 240.00 10440.00");
    const byMonth = months.reduce((sum, { total }) => sum + Number(total), 0);
    expect(byMonth + 240).toBe(10_440);
  });

  it("填报差错：政策错误，写明是哪一项", () => {
    const faultOf = (decide: () => unknown): string => {
      try {
        decide();
      } catch (error) {
        if (error instanceof PolicyError) return error.faults.map(({ message }) => message.zh).join();
      }
      return "";
    };
    expect(faultOf(() => dibaoOf({ ...recipient, on: "" }))).toContain("认定日期");
    expect(faultOf(() => yearWith({ ...recipient, on: "2016-02-30" }, patient, disabled))).toContain("认定日期");
    expect(faultOf(() => billOf({ ...patient, insured: "六成" }))).toContain("保险补偿比例");
    expect(faultOf(() => billOf({ ...patient, insured: "101%" }))).toContain("保险补偿比例");
    expect(faultOf(() => billOf({ ...patient, contribution: "x" }))).toContain("参合费用");
    expect(() => dibaoOf({ ...recipient, dibaoStandard: "x" })).toThrow(PolicyError);
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
    expect(await textOf(page, "year")).toContain("9,900.00"); // 540+720+8400+240
    expect(await textOf(page, "byMonth")).toContain("8,550.00"); // 90+60+8400
    expect(await textOf(page, "monthBars")).toContain("2016-12");
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
    await set(page, "on", "", "change");
    for (const section of ["dibao", "bill", "household"]) expect(await faults(section)).toMatch(/日期/);
    await set(page, "on", "2017-05-01", "change");
    for (const section of ["dibao", "bill", "household"]) expect(await faults(section)).toBe("");
    expect(await textOf(page, "byMonth")).toContain("2017-12");
    await page.close();
  });
});
