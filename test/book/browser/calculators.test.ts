import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entriesOf } from "../../../docs/book/calculator/entries.ts";
import { fragmentOf } from "../../../docs/book/calculator/link.ts";
import { answerWords } from "../../../src/statement/answer.ts";
import { axe, type Browser, launch, missingBrowser as missing, type Page } from "../browser.ts";
import { type FormRow, loadedTables } from "../loaded-tables.ts";
import { type Demo, serveDemo } from "./demo.ts";
import { stepsOf } from "./filling.ts";

const all = loadedTables();
const tableOf = (name: string) => all.find((one) => one.name === name) as (typeof all)[number];
const mostExamples = 20;

/** The row that a person enters by hand: one without county settings, if there is one. */
const firstRow = (rows: readonly FormRow[]): FormRow => {
  const decided = rows.filter(({ isDecided }) => isDecided);
  return decided.find(({ options }) => options === undefined) ?? (decided[0] as FormRow);
};

let browser: Browser;
let demo: Demo;
let page: Page;
const errors: string[] = [];
const elsewhere: string[] = [];

async function opened(rule: string, lang: "zh" | "en", fragment = ""): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${demo.origin}/?rule=${rule}&lang=${lang}${fragment}`);
  await page.waitForSelector("rule-calculator[data-ready]");
}

/** The table of the answer as it is shown: title and text of each line. */
const shownAnswer = (): Promise<string[][]> =>
  page.evaluate(
    `[...document.querySelector("rule-calculator").shadowRoot.querySelectorAll(".answer tr")]
      .map((row) => [...row.children].map((cell) => cell.textContent))`,
  );

function answerInNode(name: string, { facts, options }: FormRow, lang: "zh" | "en"): string[][] {
  const { rule } = tableOf(name);
  const outcome = rule.safe(facts, options);
  if (!outcome.ok) throw outcome.error;
  const value = JSON.parse(JSON.stringify(outcome.determination.value));
  return answerWords(value, rule.answer.schema, lang).map(({ title, text }) => [title, text]);
}

const violations = async (): Promise<string[]> => {
  await page.evaluate(axe());
  return page.evaluate(
    `axe.run(document.querySelector("rule-calculator")).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + " " + nodes[0].html))`,
  );
};

const isTooWide = (): Promise<boolean> => page.evaluate("document.documentElement.scrollWidth > innerWidth");

describe.skipIf(missing !== undefined)(`浏览器里的计算器${missing ? `（未运行：${missing}）` : ""}`, () => {
  beforeAll(async () => {
    demo = await serveDemo((rule) => [firstRow(tableOf(rule).rows), ...tableOf(rule).rows.slice(0, mostExamples)]);
    browser = await launch();
    page = await browser.newPage();
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("request", (request) => request.url().startsWith(demo.origin) || elsewhere.push(request.url()));
  });
  afterAll(async () => {
    await browser?.close();
    demo?.close();
  });

  test.each(all)("$name：按一行案例逐项填写，结果与库一致", async ({ name, rule, rows }) => {
    const row = firstRow(rows);
    await opened(name, "zh");
    if (row.options !== undefined) await page.selectOption("#example", "0");
    else
      for (const { does, selector, value } of stepsOf(rule.facts.fields, entriesOf(rule.facts.fields, row.facts))) {
        if (does === "fill") await page.fill(selector, value);
        else if (does === "select") await page.selectOption(selector, value);
        else if (does === "check") await page.check(selector);
        else await page.click(selector);
      }
    await page.click("button[type=submit]");
    await page.waitForSelector(".answer");
    expect(await shownAnswer()).toEqual(answerInNode(name, row, "zh"));
  });

  test.each(all)("$name：链接恢复填报内容和结果；360像素不横向滚动；axe没有问题", async ({ name, rows }) => {
    const row = firstRow(rows);
    const { facts, options } = row;
    await page.setViewportSize({ width: 360, height: 740 });
    await opened(name, "en", fragmentOf({ facts, ...(options ? { options } : {}) }));
    await page.waitForSelector(".answer");
    expect(await shownAnswer()).toEqual(answerInNode(name, row, "en"));
    expect(await isTooWide()).toBe(false);
    expect(await violations()).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await isTooWide()).toBe(false);
  });

  test("填错的一项：差错在字段下，汇总里的一行通到字段", async () => {
    await opened("landless-farmers/funding-shares", "zh");
    await page.fill('[data-path="paidOn"]', "2012/5/1");
    await page.click("button[type=submit]");
    const expected = /^缴费日期（paidOn）：格式不正确，填报内容为“2012\/5\/1”。/;
    expect(await page.textContent('[id="field-paidOn-fault"]')).toMatch(expected);
    expect(await page.getAttribute('[data-path="paidOn"]', "aria-describedby")).toContain("field-paidOn-fault");
    await page.click(".summary button");
    const focused = `document.querySelector("rule-calculator").shadowRoot.activeElement.dataset.path`;
    expect(await page.evaluate(focused)).toBe("paidOn");
    expect(await violations()).toEqual([]);
  });

  test("损坏的链接：用一句话说明", async () => {
    await opened("landless-farmers/funding-shares", "zh", "#facts=1.***");
    expect(await page.textContent(".summary")).toBe("链接不完整或已损坏，没有读取。");
  });

  test("缺少县级参数：参数栏打开，填写后得出结果", async () => {
    const facts = { expropriationApprovedOn: "2009-01-15" };
    await opened("landless-farmers/reference-date", "zh", fragmentOf({ facts }));
    await page.fill('[data-path="figures.issuedOn"]', "2009-02-10");
    await page.click("button[type=submit]");
    await page.fill('[data-path="figures.effectiveFrom"]', "2009-01-01");
    await page.click("button[type=submit]");
    await page.waitForSelector(".answer");
    // 批文早于下发日期，属于以前的征地，按执行日期
    expect((await shownAnswer())[0]).toEqual(["年龄确认基准日", "2009-01-01"]);
  });

  test("换一个口径：结果随即重算；追问在另一线程里回答", async () => {
    const facts = { birthDate: "1952-05-01", referenceDate: "2012-05-01" };
    await opened("landless-farmers/age-band", "zh", fragmentOf({ facts }));
    expect(await page.textContent(".answer")).toContain("补助年龄段");
    for (const kind of ["readings", "missing", "change"]) {
      await page.click(`[data-ask="${kind}"]`);
      await page.waitForSelector(".reply > ul", { timeout: 60_000 });
      expect((await page.textContent(".reply"))?.length).toBeGreaterThan(20);
    }
    await page.selectOption('[data-path="readings.birthday"]', "day-after-the-birthday");
    expect(await page.textContent(".answer")).toContain("第二年龄段");
  });

  test("金额的台阶：范围内变动的一天", async () => {
    const facts = { groups: [{ kind: "dibao", certifiedFor: [2012] }], paidOn: "2012-06-01" };
    await opened("landless-farmers/funding-shares", "zh", fragmentOf({ facts }));
    await page.click(".ask summary");
    await page.fill('[data-range="from"]', "2012-12-01");
    await page.fill('[data-range="until"]', "2013-01-31");
    await page.click('[data-ask="steps"]');
    await page.waitForSelector(".reply > ul");
    // 2012年度的低保资格：80%变为70%，18,000 × 10%
    expect(await page.textContent(".reply")).toContain("2012-12-31 → 2013-01-01");
    expect(await page.textContent(".reply")).toContain("14400.00 → 12600.00 (-1800.00)");
  });

  test("深色：axe没有问题", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    await opened("landless-farmers/funding-shares", "zh");
    await page.click("button[type=submit]");
    expect(await violations()).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
  });

  test("打开计算器之前不到150kB；控制台没有差错；没有请求离开本站", () => {
    expect(demo.shellBytes).toBeLessThan(150_000);
    expect(errors).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
});
