import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** The part of playwright-core that the tests use: it is a package of docs/, which the types of the repository do not have. */
export interface Page {
  goto(url: string): Promise<unknown>;
  evaluate<T>(run: string): Promise<T>;
  setViewportSize(size: { readonly width: number; readonly height: number }): Promise<void>;
  on(event: "console", seen: (message: { type(): string; text(): string }) => void): void;
  on(event: "pageerror", seen: (error: Error) => void): void;
  on(event: "request", seen: (request: { url(): string }) => void): void;
  on(event: "response", seen: (response: Response) => void): void;
  emulateMedia(media: { readonly colorScheme: "light" | "dark" }): Promise<void>;
  waitForFunction(condition: string): Promise<unknown>;
  waitForSelector(selector: string, options?: object): Promise<unknown>;
  fill(selector: string, value: string): Promise<void>;
  check(selector: string): Promise<void>;
  click(selector: string): Promise<void>;
  getAttribute(selector: string, name: string): Promise<string | null>;
  screenshot(): Promise<Buffer>;
  setInputFiles(selector: string, file: InputFile): Promise<void>;
  selectOption(selector: string, value: string): Promise<unknown>;
  textContent(selector: string): Promise<string | null>;
  close(): Promise<void>;
}

interface Response {
  url(): string;
  status(): number;
  body(): Promise<Buffer>;
  headers(): Readonly<Record<string, string>>;
}

interface InputFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export interface Browser {
  newPage(options?: object): Promise<Page>;
  close(): Promise<void>;
}

interface Playwright {
  readonly chromium: { launch(options: object): Promise<Browser> };
}

const root = fileURLToPath(new URL("../..", import.meta.url));
export const site = `${root}output/book`;

const program = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((one) =>
  existsSync(one),
);

const buildFirst = "先运行 npm run book — run npm run book first";

/** What is missing for the tests in a browser; undefined if all is there. */
export const missingBrowser: string | undefined =
  program === undefined
    ? "未找到Chromium — no Chromium"
    : existsSync(`${root}docs/node_modules/playwright-core`)
      ? undefined
      : buildFirst;

/** What is missing for the tests of the built site; undefined if all is there. */
export const missing: string | undefined =
  missingBrowser ?? (existsSync(`${site}/index.html`) ? undefined : buildFirst);

const fromDocs = createRequire(`${root}docs/package.json`);

export const launch = (): Promise<Browser> =>
  (fromDocs("playwright-core") as Playwright).chromium.launch({
    executablePath: program,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
    ],
  });

/** axe-core as a script. */
export const axe = (): string => readFileSync(fromDocs.resolve("axe-core/axe.min.js"), "utf8");
