import type { Page } from "../../test/book/browser.ts";

/** A picture of the README: a page of the built site, made ready, and the part whose text says whether the picture is stale. */
interface Shot {
  readonly file: string;
  readonly path: string;
  readonly ready: (page: Page) => Promise<void>;
  /** Gives the lines of text that the picture is about, without the date of the test run. */
  readonly lines: string;
}

/** The calculator of the funding shares, filled in from its second example and calculated. */
const calculate = `(() => {
  const form = document.querySelector("rule-calculator").shadowRoot;
  const examples = form.querySelector("select");
  examples.selectedIndex = 2;
  examples.dispatchEvent(new Event("change", { bubbles: true }));
  form.querySelector("button.main").click();
  form.querySelector(".answer").scrollIntoView();
  scrollBy(0, -90);
})()`;

const linesOf = (element: string): string =>
  `${element}.innerText.split("\\n").map((line) => line.trim()).filter((line) => line !== "" && !/\\d{4}-\\d\\d-\\d\\d/.test(line))`;

export const shots: readonly Shot[] = [
  {
    file: "front-page.png",
    path: "index.html",
    ready: async (page) => {
      await page.waitForFunction("document.fonts.status === 'loaded'");
    },
    lines: linesOf("document.querySelector('main')"),
  },
  {
    file: "calculator.png",
    path: "rules/landless-farmers/funding-shares.html",
    ready: async (page) => {
      await page.click(".open-calculator");
      await page.waitForSelector("rule-calculator[data-ready]");
      await page.evaluate(calculate);
      await page.waitForSelector(".answer tr");
    },
    lines: linesOf("document.querySelector('rule-calculator').shadowRoot.querySelector('.answer')"),
  },
];

/** The size of a picture. */
export const shotSize = { width: 1200, height: 800 };

/** What the committed pictures show, by file. */
export const shownFile = "docs/pictures/shown.json";
