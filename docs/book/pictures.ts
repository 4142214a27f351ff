// npm run book:pictures: the pictures of the README, taken from the built site (npm run book) in Debian's chromium, and what they show.
import { mkdirSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sharp from "sharp";
import { launch, missing, site } from "../../test/book/browser.ts";
import { root } from "./generate/files.ts";
import { serve } from "./serve.ts";
import { shotSize, shots, shownFile } from "./shots.ts";

/** With a palette a picture takes a third of the space: both are in the package. */
const save = async (file: string, picture: Buffer): Promise<void> =>
  writeFileSync(file, await sharp(picture).png({ palette: true, colours: 128, effort: 10 }).toBuffer());

if (missing !== undefined) {
  console.error(missing);
  process.exit(2);
}
const folder = join(root, "docs/pictures");
mkdirSync(folder, { recursive: true });
const server = await serve(site, 0);
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await launch();
const page = await browser.newPage();
await page.setViewportSize(shotSize);
const shown: Record<string, readonly string[]> = {};
for (const { file, path, ready, lines } of shots) {
  await page.goto(`${origin}/${path}`);
  await ready(page);
  await save(join(folder, file), await page.screenshot());
  shown[file] = await page.evaluate<string[]>(lines);
  console.log(`docs/pictures/${file}`);
}
writeFileSync(join(root, shownFile), `${JSON.stringify(shown, undefined, 2)}\n`);
await browser.close();
server.close();
