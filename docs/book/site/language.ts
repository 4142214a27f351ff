import type { Text } from "../model.ts";

export type Language = "zh" | "en";
export const languages: readonly Language[] = ["zh", "en"];

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** The address of a page in a language: Chinese is the root. */
export const href = (language: Language, path: string): string =>
  encodeURI(`${base}/${language === "en" ? "en/" : ""}${path}`);

export const clauseHref = (language: Language, id: string): string => href(language, `clauses/${id}`);
export const ruleHref = (language: Language, name: string): string => href(language, `rules/${name}`);
export const documentHref = (language: Language, name: string): string => href(language, `documents/${name}`);
export const figureHref = (language: Language, id: string): string => entryHref(language, "figures", id);
export const readingHref = (language: Language, id: string): string => entryHref(language, "readings", id);
export const sourceHref = (file: string, line: number | null): string =>
  encodeURI(`${base}/source/${file}`) + (line === null ? "" : `#L${line}`);

function entryHref(language: Language, kind: string, id: string): string {
  const [document = "", name = ""] = id.split("/");
  return `${href(language, `${kind}/${document}`)}#${name}`;
}

export const addressOf = (id: string): string => id.slice(id.indexOf("/") + 1);

export const langOf = (language: Language): string => (language === "zh" ? "zh-CN" : "en");

/** What is left out in the other language falls away. */
export const say = (text: Text, language: Language): string => text[language];
