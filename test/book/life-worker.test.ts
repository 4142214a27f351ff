import { describe, expect, it } from "vitest";
import { type Insured, insuranceOf, monthsPayable } from "../../docs/book/life/worker-pension.ts";
import { approvalAges, monthsByAge, type PostHolder, postAt } from "../../docs/book/life/worker-post.ts";
import { PolicyError } from "../../src/kernel/language/errors.ts";
import { missing } from "./browser.ts";
import { lifePages, withCommas } from "./life-pages.ts";

/** The person whom the page shows first: ten months of 2011 and nine years, until December 2020. */
const insured: Insured = {
  birthDate: "1975-06-15",
  category: "man",
  insuredAs: "employee",
  enrolledOn: "2011-03-01",
  wage: "2000",
  minimumWage: "900",
  averageWage: "2500",
  months: 118,
  after: "missed",
};
const holder: PostHolder = { birthDate: "1975-06-15", category: "man", minimumWage: "1250", socialInsurance: "420" };

describe("受补贴劳动者的一生：职工养老保险，补贴8年", () => {
  it("员工：每月各方缴费，逐年补贴，满8年停止", () => {
    const { monthly, subsidy, paidUntil, enrolment } = insuranceOf(insured);
    expect(enrolment).toMatchObject({ eligible: true, age: 35 });
    // 2000×26% = 520，2000×8% = 160，520−160 = 360
    expect([monthly.total, monthly.employer, monthly.individual].map(String)).toEqual(["520", "360", "160"]);
    expect(paidUntil).toBe("2020-12"); // 2011年3月起118个月：10+108
    const { schedule, monthsSubsidised, total, endsFrom, endReason } = subsidy.value;
    expect(schedule.map(({ paid }) => Number(paid)).slice(0, 2)).toEqual([1600, 1920]); // 160×10，160×12
    expect(schedule.map(({ amount }) => Number(amount)).slice(0, 10)).toEqual([
      800, // 1600×50%
      ...Array.from({ length: 7 }, () => 960), // 1920×50%
      0,
      0,
    ]);
    expect([monthsSubsidised, Number(total)]).toEqual([94, 7520]); // 10+84；800+960×7
    expect([endsFrom, endReason]).toEqual(["2019-01", "term-expired"]); // 2011至2018年
  });

  it.each([
    ["工资低于最低工资，按900元：全年补贴432元", { wage: "800" }, 432], // 900×8%×50%×12
    ["灵活就业人员，基数1100元：全年补贴1320元", { insuredAs: "flexible", wage: "1100" }, 1320], // 1100×20%×50%×12
    ["工资高于平均工资的3倍，按7500元：全年补贴3600元", { wage: "9000" }, 3600], // 7500×8%×50%×12
  ] as const)("%s", (_, changed, amount) => {
    expect(Number(insuranceOf({ ...insured, ...changed }).subsidy.value.schedule[1]?.amount)).toBe(amount);
  });

  it.each([
    ["应缴未缴", "missed", "missed-payment"],
    ["放弃参保资格", "waived", "waiver"],
    ["死亡", "died", "death"],
  ] as const)("缴到2014年6月，以后%s：自7月起停止补贴", (_, after, reason) => {
    const { value } = insuranceOf({ ...insured, months: 40, after }).subsidy; // 10+12+12+6
    expect([value.endsFrom, value.endReason, value.monthsSubsidised]).toEqual(["2014-07", reason, 40]);
  });

  it("退休日期按现行法律；缴费不足的，写明缺多少个月；退休前死亡的没有", () => {
    const { retirement, retiresOn, monthsLater } = insuranceOf(insured);
    expect([retiresOn, monthsLater]).toEqual(["2038-02-15", 32]); // 1965年1月至1975年6月125个月，每4个月推迟1个月，进为32
    expect(retirement?.value.shortfall).toBe(116); // 2038年须234个月（180+6×9），已缴118
    expect(insuranceOf({ ...insured, months: 240 }).retirement?.value.entitled).toBe(true);
    expect(insuranceOf({ ...insured, after: "died" }).retirement).toBeNull();
  });

  it("最多缴到退休前一个月，不超过20年；到退休为止的，没有应缴未缴", () => {
    expect(monthsPayable(insured)).toBe(240);
    // 女：1970年1月至1975年6月65个月，推迟17个月，2031年11月退休
    const woman: Insured = { ...insured, category: "woman-cadre", enrolledOn: "2030-03-01", months: 20 };
    expect(monthsPayable(woman)).toBe(20); // 2030年3月至2031年10月
    const { retiresOn, subsidy } = insuranceOf(woman);
    expect([retiresOn, subsidy.value.endReason]).toEqual(["2031-11-15", "term-expired"]);
    expect(monthsPayable({ ...insured, enrolledOn: "2040-01-01" })).toBe(1);
  });

  it("填报差错：政策错误", () => {
    for (const wrong of [{ wage: "x" }, { enrolledOn: "" }, { birthDate: "2011-13-01" }, { averageWage: "" }]) {
      expect(() => insuranceOf({ ...insured, ...wrong }), JSON.stringify(wrong)).toThrow(PolicyError);
    }
    expect(() => monthsPayable({ ...insured, birthDate: "" })).toThrow(PolicyError);
  });
});

describe("受补贴劳动者的一生：公益性岗位，补贴3年或至退休", () => {
  it.each([
    ["50周岁批准：36个月", 50, 36, 36720, "term-exhausted"], // 1250×40%+100+420 = 1020；1020×36
    ["57周岁批准，距退休5年8个月：36个月", 57, 36, 36720, "term-exhausted"],
    // 2033年7个月、2034至2037年48个月、2038年2个月；1020×57
    ["58周岁批准，距退休4年8个月：至退休，57个月", 58, 57, 58140, "retired"],
    ["60周岁批准，超过年龄上限：没有", 60, 0, 0, null],
  ] as const)("%s", (_, age, months, total, reason) => {
    const { payments, years } = postAt(holder, age);
    const { value } = payments;
    expect([value.monthsPaid, Number(value.total), value.endReason]).toEqual([months, total, reason]);
    expect(years.reduce((sum, one) => sum + one.months, 0)).toBe(months);
    expect(years.reduce((sum, one) => sum + Number(one.total), 0)).toBe(total);
  });

  it("各月龄批准的补贴月数：到60周岁的先减少，距退休不足5年的延长至退休", () => {
    const all = new Map(monthsByAge(holder).map(({ at, value }) => [Math.round(12 * at), value]));
    expect(approvalAges(holder)).toEqual([43, 63]); // 62周岁零8个月退休；63−20
    expect([...all.keys()]).toEqual(Array.from({ length: 241 }, (_, index) => 12 * 43 + index));
    const at = (years: number, months: number) => all.get(12 * years + months);
    expect(at(43, 0)).toBe(36);
    expect(at(57, 6)).toBe(31); // 2032年12月至2035年6月满60周岁
    expect(at(57, 8)).toBe(29); // 距退休正好5年，不延长：2033年2月至2035年6月
    expect(at(57, 9)).toBe(60); // 2033年3月至2038年2月
    expect(at(60, 0)).toBe(0);
  });

  it("滑块的年龄：女工人更早；不早于年龄下限", () => {
    // 1975年1月起每2个月推迟1个月：6月出生推迟3个月，50周岁零3个月
    expect(approvalAges({ ...holder, category: "woman-worker" })).toEqual([31, 51]);
  });

  it("填报差错：政策错误", () => {
    expect(() => approvalAges({ ...holder, birthDate: "" })).toThrow(PolicyError);
    expect(() => postAt({ ...holder, minimumWage: "" }, 58)).toThrow(PolicyError);
    expect(() => postAt({ ...holder, socialInsurance: "-1" }, 58)).toThrow(PolicyError);
  });
});

describe.skipIf(missing !== undefined)(missing ?? "受补贴劳动者的一生：页面", () => {
  const { opened, textOf, set } = lifePages();

  it.each(["life/worker.html", "en/life/worker.html"])("%s：显示的就是规则的结果；移动滑块，随即改变", async (name) => {
    const page = await opened(name);
    expect(await textOf(page, "monthly")).toContain("520.00");
    expect(await textOf(page, "subsidyEnds")).toContain("2038-02-15");
    for (const months of [118, 40]) {
      await set(page, "months", String(months), "input");
      const { subsidy, paidUntil } = insuranceOf({ ...insured, months });
      expect(await textOf(page, "byYear")).toContain(withCommas(subsidy.value.total));
      expect(await textOf(page, "subsidyEnds")).toContain(subsidy.value.endsFrom);
      expect(await textOf(page, "subsidyEnds")).toContain(paidUntil);
      expect(await textOf(page, "bars")).toContain(paidUntil.slice(0, 4));
    }
    for (const age of [58, 50]) {
      await set(page, "age", String(age), "input");
      const { value } = postAt(holder, age).payments;
      expect(await textOf(page, "term")).toContain(withCommas(value.total));
      expect(await textOf(page, "postEvents")).toContain(value.lastPaidMonth);
      expect(await textOf(page, "byAge")).toContain(`${age} `);
    }
    await page.close();
  });

  it("改动出生日期和退休类别，两部分都改变", async () => {
    const page = await opened("life/worker.html");
    await set(page, "category", "woman-worker", "change");
    expect(await textOf(page, "postEvents")).toContain("2025-09-15"); // 50周岁零3个月
    expect(await textOf(page, "subsidyEnds")).toContain("2031-11-15"); // 该文件女性按55周岁
    await page.close();
  });

  it("填错的一项：在它那一节写明差错；改对以后恢复", async () => {
    const page = await opened("life/worker.html");
    const faults = (section: string) => textOf(page, "faults", `[data-section="${section}"]`);
    await set(page, "wage", "x", "change");
    expect(await faults("pension")).toContain("月工资");
    expect(await faults("post")).toBe("");
    await set(page, "wage", "800", "change");
    expect(await faults("pension")).toBe("");
    expect(await textOf(page, "byYear")).toContain("432.00"); // 900×8%×50%×12
    await set(page, "birthDate", "", "change");
    expect(await faults("pension")).toContain("出生日期");
    expect(await faults("post")).toContain("出生日期");
    await set(page, "birthDate", "1975-06-15", "change");
    expect((await faults("pension")) + (await faults("post"))).toBe("");
    await page.close();
  });
});
