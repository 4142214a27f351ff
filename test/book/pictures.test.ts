import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "../../docs/book/serve.ts";
import { shotSize, shots, shownFile } from "../../docs/book/shots.ts";
import { type Browser, launch, missing, site } from "./browser.ts";

const shown: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync(shownFile, "utf8"));

describe.skipIf(missing !== undefined)(
  missing ?? "README的图片：与建成的网站一致，否则运行 npm run book:pictures",
  () => {
    let server: Server;
    let browser: Browser;
    beforeAll(async () => {
      server = await serve(site, 0);
      browser = await launch();
    });
    afterAll(async () => {
      await browser?.close();
      server?.close();
    });

    it.each(shots)("$file", async ({ file, path, ready, lines }) => {
      const page = await browser.newPage();
      await page.setViewportSize(shotSize);
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`);
      await ready(page);
      expect(shown[file], "npm run book:pictures").toEqual(await page.evaluate<string[]>(lines));
      await page.close();
    });
  },
);
