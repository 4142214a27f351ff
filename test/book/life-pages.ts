import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";
import { serve } from "../../docs/book/serve.ts";
import { type Browser, launch, type Page, site } from "./browser.ts";

/** An amount as the pages write it. */
export const withCommas = (amount: { toFixed(places: number): string } | null): string =>
  amount?.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ",") ?? "";

/** For the tests of a group: the built site in a browser, and what can be done with a page on a whole life. */
export function lifePages() {
  let server: Server;
  let browser: Browser;
  let origin = "";

  beforeAll(async () => {
    server = await serve(site, 0);
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  return {
    /** The page, when its first results are there. */
    async opened(name: string): Promise<Page> {
      const page = await browser.newPage();
      await page.goto(`${origin}/${name}`);
      await page.waitForSelector("#life[data-ready]");
      return page;
    },
    /** What a part shows; where a page has several sections, the faults of one are `[data-section="…"] [data-part="faults"]`. */
    textOf: (page: Page, part: string, within = ""): Promise<string> =>
      page.evaluate<string>(`document.querySelector('${within} [data-part="${part}"]').textContent`),
    set: (page: Page, name: string, value: string, event: string): Promise<unknown> =>
      page.evaluate(
        `(() => { const one = document.querySelector('[name="${name}"]'); one.value = ${JSON.stringify(value)}; one.dispatchEvent(new Event("${event}", { bubbles: true })); })()`,
      ),
  };
}
