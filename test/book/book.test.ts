import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "../../docs/book/serve.ts";
import { catalogue } from "../../src/catalogue.ts";
import { answerWords } from "../../src/statement/answer.ts";
import { sources } from "../support/sources.ts";
import { axe, type Browser, launch, missing, type Page, site } from "./browser.ts";
import { loadedTables } from "./loaded-tables.ts";
import { pagesOfSite } from "./pages.ts";
import { terms } from "./terms.ts";

if (missing) console.warn(missing);

/** One page of each kind in both languages; of the longest, too. */
const samples = [
  "index",
  "compare",
  "charts",
  "life",
  "life/worker",
  "life/household",
  "documents/landless-farmers",
  "clauses/landless-farmers/六(一)2",
  "clauses/landless-farmers/二",
  "rules/landless-farmers/funding-shares",
  "rules/coordination/coordination",
  "figures/landless-farmers",
  "readings/landless-farmers",
  "guides/for-auditors",
  "guides/reference",
  "decisions/readings",
  "api/catalogue",
].flatMap((page) => [`${page}.html`, page === "index" ? "en.html" : `en/${page}.html`]);

/** The site must open under any path. */
const under = "/any/path/";

describe.skipIf(missing !== undefined)(missing ?? "网站", () => {
  let server: Server;
  let browser: Browser;
  let origin = "";

  beforeAll(async () => {
    server = await serve(site, 0, under);
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const address = (page: string): string => `${origin}${under}${encodeURI(page)}`;

  /** A page with all that goes wrong on it. */
  async function watched(): Promise<{ readonly page: Page; readonly wrong: string[] }> {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on("console", (message) => void (message.type() === "error" && wrong.push(message.text())));
    page.on("pageerror", (error) => void wrong.push(error.message));
    page.on(
      "request",
      (request) => void (request.url().startsWith(origin) || wrong.push(`离开本站：${request.url()}`)),
    );
    page.on(
      "response",
      (response) => void (response.status() < 400 || wrong.push(`${response.status()} ${response.url()}`)),
    );
    return { page, wrong };
  }

  it.each(samples)("%s：没有脚本差错，没有向外的请求；360和1440像素宽都不横向滚动", async (name) => {
    const { page, wrong } = await watched();
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address(name));
      const wide = await page.evaluate<number>("document.documentElement.scrollWidth");
      expect(wide, `${width}像素`).toBeLessThanOrEqual(width);
    }
    expect(wrong).toEqual([]);
    await page.close();
  });

  it.each(samples)("%s：无障碍检查没有问题，浅色和深色都是", async (name) => {
    const { page } = await watched();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(address(name));
      await page.evaluate(axe());
      const found = await page.evaluate<string[]>(
        "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + html.slice(0, 200))))",
      );
      expect(found, colorScheme).toEqual([]);
    }
    await page.close();
  });

  it("中文搜索找得到50个词，每个词的结果都含有这个词", async () => {
    expect(new Set(terms).size).toBe(50);
    const { page, wrong } = await watched();
    await page.goto(address("index.html"));
    const search = `(async () => {
      const pagefind = await import("${origin}${under}pagefind/pagefind.js");
      const found = {};
      for (const term of ${JSON.stringify(terms)}) {
        const { results } = await pagefind.search(term);
        const first = await Promise.all(results.slice(0, 5).map((one) => one.data()));
        found[term] = first.filter(({ content, meta }) => (content + meta.title).replace(/\\s/g, "").includes(term)).length;
      }
      return found;
    })()`;
    const found = await page.evaluate<Record<string, number>>(search);
    expect(Object.entries(found).filter(([, count]) => count === 0)).toEqual([]);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it("打开计算器以前，一页的脚本不到150千字节", async () => {
    const page = await browser.newPage();
    let bytes = 0;
    page.on("response", (response) => {
      if (response.headers()["content-type"]?.startsWith("text/javascript"))
        void response.body().then((body) => {
          bytes += body.length;
        });
    });
    await page.goto(address("rules/landless-farmers/funding-shares.html"));
    await page.waitForFunction("document.querySelector('#starlight__search input') !== null");
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(150_000);
    await page.close();
  });

  it.each([
    "assistance-week/theme-day-time-slot",
    "conduct-review/reviewed-bodies",
    "coordination/coordination",
    "disability-employment/disability-employment-levy",
    "employee-pension/retirement",
    "employment-poverty-relief/placement-subsidy",
    "landless-farmers/funding-shares",
    "safety-net/class-supplement",
    "startup-year-bureau/contribution-deferral",
    "startup-year-system/reports-due",
  ])("%s：页面上的计算器以第一个示例得出的结果，与库一致；追问在另一线程里回答", async (name) => {
    const { page, wrong } = await watched();
    await page.goto(address(`rules/${name}.html`));
    await page.click(".open-calculator");
    await page.waitForSelector("rule-calculator[data-ready]");
    const title = await page.evaluate<string>(`(() => {
      const form = document.querySelector("rule-calculator").shadowRoot;
      const examples = form.querySelector("select");
      examples.selectedIndex = 1;
      examples.dispatchEvent(new Event("change", { bubbles: true }));
      form.querySelector("button.main").click();
      return examples.selectedOptions[0].textContent;
    })()`);
    await page.waitForSelector(".answer tr");
    const shown = await page.evaluate<string[][]>(`
      [...document.querySelector("rule-calculator").shadowRoot.querySelectorAll(".answer tr")]
        .map((row) => [...row.children].map((cell) => cell.textContent))`);
    expect(shown).toEqual(answerOfRow(name, title));
    await page.click('[data-ask="readings"]');
    await page.waitForSelector(".reply h4");
    expect(wrong).toEqual([]);
    await page.close();
  });

  it.skipIf(sources === null)(
    "手中的原文改了一个字：只有那一条标出不一致，列出要重新核对的规则，文件不离开浏览器",
    async () => {
      const { page, wrong } = await watched();
      await page.goto(address("compare.html"));
      await page.selectOption("#document", "landless-farmers");
      const text = sources?.["landless-farmers"]?.clauses
        .map((clause) => (clause.at === "六(一)2" ? clause.text.replace("70%", "71%") : clause.text))
        .join("\n");
      await page.setInputFiles("#file", { name: "原文.txt", mimeType: "text/plain", buffer: Buffer.from(text ?? "") });
      await page.waitForFunction("document.querySelectorAll('.compared').length > 0");
      const flagged = await page.evaluate<string[]>(
        "[...document.querySelectorAll('.compared:not([data-state=same])')].map((one) => one.dataset.state + one.dataset.address)",
      );
      expect(flagged).toEqual(["differs六(一)2"]);
      expect(await page.textContent(".compared[data-state=differs] .ours")).toContain("要重新核对的规则");
      expect(wrong).toEqual([]);
      await page.close();
    },
  );

  it("每一条、每条规则都有中文页和英文页", () => {
    const pages = new Set(pagesOfSite());
    const expected = [
      ...catalogue.clauses.map(({ id }) => `clauses/${id}.html`),
      ...catalogue.rules.map(({ name }) => `rules/${name}.html`),
      ...catalogue.documents.map(({ name }) => `documents/${name}.html`),
    ];
    expect(expected.flatMap((page) => [page, `en/${page}`]).filter((page) => !pages.has(page))).toEqual([]);
  });
});

/** What the library answers for the row with these words, as a page shows it. */
function answerOfRow(name: string, title: string): string[][] {
  const { rule, rows } = loadedTables().find((one) => one.name === name) as ReturnType<typeof loadedTables>[number];
  const row = rows.find((one) => one.title === title);
  const outcome = rule.safe(row?.facts, row?.options);
  if (!outcome.ok) throw outcome.error;
  const value = JSON.parse(JSON.stringify(outcome.determination.value));
  return answerWords(value, rule.answer.schema, "zh").map(({ title, text }) => [title, text]);
}
