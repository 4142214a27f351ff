// npm run book:pictures: the two pictures of the README, taken from the built site (npm run book) in Debian's chromium.
import { mkdirSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { launch, missing, site } from "../../test/book/browser.ts";
import { serve } from "./serve.ts";

const folder = fileURLToPath(new URL("../pictures", import.meta.url));

/** The calculator of the funding shares, filled in from its second example and calculated. */
const calculated = `(() => {
  const form = document.querySelector("rule-calculator").shadowRoot;
  const examples = form.querySelector("select");
  examples.selectedIndex = 2;
  examples.dispatchEvent(new Event("change", { bubbles: true }));
  form.querySelector("button.main").click();
  form.querySelector(".answer").scrollIntoView();
  scrollBy(0, -90);
})()`;

/** With a palette a picture takes a third of the space: both are in the package. */
const save = async (name: string, picture: Buffer): Promise<void> =>
  writeFileSync(`${folder}/${name}`, await sharp(picture).png({ palette: true, colours: 128, effort: 10 }).toBuffer());

if (missing !== undefined) {
  console.error(missing);
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const server = await serve(site, 0);
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await launch();
const page = await browser.newPage();
await page.setViewportSize({ width: 1200, height: 800 });

await page.goto(`${origin}/index.html`);
await page.waitForFunction("document.fonts.status === 'loaded'");
await save("front-page.png", await page.screenshot());

await page.goto(`${origin}/rules/landless-farmers/funding-shares.html`);
await page.click(".open-calculator");
await page.waitForSelector("rule-calculator[data-ready]");
await page.evaluate(calculated);
await page.waitForSelector(".answer tr");
await save("calculator.png", await page.screenshot());

await browser.close();
server.close();
console.log("docs/pictures/front-page.png\ndocs/pictures/calculator.png");
