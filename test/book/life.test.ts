import { describe, expect, it } from "vitest";
import { type Life, leftByAge, lifeOf, oldestAge, type Person, youngestAge } from "../../docs/book/life/landless.ts";
import { PolicyError } from "../../src/kernel/language/errors.ts";
import { missing } from "./browser.ts";
import { lifePages, withCommas } from "./life-pages.ts";

/** The person whom the page shows first. */
const person: Person = {
  birthDate: "1960-06-15",
  paidOn: "2012-05-01",
  villageContribution: "1800",
  group: "none",
  dibaoStandard: "",
  laterOneYearRate: "1.50%",
  laterDemandRate: "0.35%",
};
const lived = (age: number): Life => {
  const life = lifeOf(person, age);
  if (life instanceof PolicyError) throw life;
  return life;
};

describe("一个人的一生：算出的就是规则的结果", () => {
  it("各方出资、起领日期、身故日期", () => {
    const { shares, diedOn, ledger } = lived(70);
    // 18000×70%；18000×30% = 5400，5400−1800 = 3600
    expect([shares.government, shares.village, shares.individual].map(String)).toEqual(["12600", "1800", "3600"]);
    expect(ledger.value.pensionFrom).toBe("2020-07-01"); // 1960+60，次月
    expect(diedOn).toBe("2030-06-15");
    expect(ledger.value.closing.reconciles).toBe(true);
  });

  it("各年龄身故的继承金额，与逐个年龄的流水相同；领取前逐年增加，领取后逐年减少", () => {
    const all = leftByAge(person);
    expect(all.map(({ age }) => age)).toEqual(
      Array.from({ length: oldestAge - youngestAge(person) + 1 }, (_, index) => youngestAge(person) + index),
    );
    for (const { age, inherited, toSpecialFund } of all) {
      const { closing } = lived(age).ledger.value;
      expect([closing.inherited.toFixed(2), closing.toSpecialFund.toFixed(2)]).toEqual([inherited, toSpecialFund]);
    }
    const amounts = all.map(({ inherited }) => Number(inherited));
    const top = amounts.indexOf(Math.max(...amounts));
    expect(all[top]?.age).toBe(60);
    expect(amounts.slice(0, top + 1)).toEqual([...amounts.slice(0, top + 1)].sort((a, b) => a - b));
    expect(amounts.slice(top)).toEqual([...amounts.slice(top)].sort((a, b) => b - a));
  });

  it("填报差错：政策错误", () => {
    expect(lifeOf({ ...person, villageContribution: "x" }, 70)).toBeInstanceOf(PolicyError);
    expect(lifeOf({ ...person, paidOn: "" }, 70)).toBeInstanceOf(PolicyError);
    expect(lifeOf({ ...person, laterOneYearRate: "" }, 70)).toBeInstanceOf(PolicyError);
  });
});

describe.skipIf(missing !== undefined)(missing ?? "一个人的一生：页面", () => {
  const { opened, textOf, set } = lifePages();

  it.each(["life.html", "en/life.html"])("%s：打开就是第一个人的结果；移动身故年龄，结果随即改变", async (name) => {
    const page = await opened(name);
    expect(await textOf(page, "shares")).toContain("12,600.00");
    expect(await textOf(page, "events")).toContain("2020-07-01");
    for (const age of [70, 65]) {
      await set(page, "age", String(age), "input");
      const { inherited } = lived(age).ledger.value.closing;
      expect(await textOf(page, "left")).toContain(withCommas(inherited));
    }
    await page.close();
  });

  it("填错的一项：写明差错；改对以后恢复", async () => {
    const page = await opened("life.html");
    await set(page, "village", "x", "change");
    expect(await textOf(page, "faults")).toContain("村集体补助");
    await set(page, "village", "5400", "change");
    expect(await textOf(page, "faults")).toBe("");
    expect(await textOf(page, "shares")).toContain("5,400.00");
    await page.close();
  });
});
