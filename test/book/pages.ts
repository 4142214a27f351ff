import { readdirSync } from "node:fs";
import { site } from "./browser.ts";

/** The pages of the built site, by their path in it. */
export const pagesOfSite = (): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
