import { codesByWord, gradeWords, groupWords, todaysWords } from "./file-words.ts";

const codeOfGroup = codesByWord(groupWords);
const gradeOfWord = codesByWord(gradeWords);

/** The words in brackets besides years and the grade, and the facts that they state. */
const details: ReadonlyMap<string, readonly [key: string, value: string]> = new Map([
  ["本人", ["holder", "person"]],
  ["户内其他成员", ["holder", "household"]],
  ["女儿", ["child", "daughter"]],
  ["儿子", ["child", "son"]],
  ["第一代", ["certificate", "first-generation"]],
  ["第二代", ["certificate", "second-generation"]],
]);

const example = "低保对象（2011、2012）；持证残疾人（二级、第二代）";
const groupNames = todaysWords(groupWords);

export const groupNotation = { zh: `格式如“${example}”`, en: `groups such as ${example}` };

export const groupKinds = {
  zh: `以下人群之一：${groupNames.join("、")}；格式如“${example}”`,
  en: `one of ${groupNames.join(", ")}, such as ${example}`,
};

export const gradeNotation = {
  zh: `一级至四级；格式如“${example}”`,
  en: `a grade from 一级 (1) to 四级 (4), such as ${example}`,
};

/**
 * 特殊人群的填写格式 — Reads the column 特殊人群: groups divided by ； and each with its details in （） divided by 、.
 * 低保对象, 独生子女户 and 二女结扎户 have the years of certification; a reading may require 本人 or 户内其他成员 as the
 * holder and 女儿 or 儿子 as the only child. 持证残疾人 has the grade, 一级 to 四级 (or 1级 to 4级), and the generation of
 * the certificate, 第一代 or 第二代. Half-width ; ( ) are read too. Unrecognised text is passed through, so that
 * validation reports it: a wrong grade or year by itself, anything else with the whole cell.
 *
 * @example readGroups("持证残疾人（二级、第二代）") // [{ kind: "disability", grade: 2, certificate: "second-generation" }]
 */
export function readGroups(text: string): unknown {
  if (typeof text !== "string") return text;
  if (text === "") return [];
  const groups = text.split(/[；;]/).map(readGroup);
  return groups.includes(undefined) ? text : groups;
}

function readGroup(text: string): object | undefined {
  const parts = /^([^（(）)]+)[（(]([^（(）)]*)[）)]$/.exec(text);
  if (!parts) return undefined;
  const [, name = "", inside = ""] = parts;
  const kind = codeOfGroup.get(name) ?? name;
  const group: Record<string, unknown> = kind === "disability" ? { kind } : { kind, certifiedFor: [] };
  const certifiedFor: unknown[] = [];
  for (const word of inside === "" ? [] : inside.split("、")) {
    const grade = gradeOfWord.get(word);
    const [key, value] = grade === undefined ? (details.get(word) ?? []) : ["grade", Number(grade)];
    if (key === undefined) certifiedFor.push(/^[1-9]\d{3}$/.test(word) ? Number(word) : word);
    else if (Object.hasOwn(group, key)) return undefined;
    else group[key] = value;
  }
  if (kind !== "disability") return { ...group, certifiedFor };
  // text that is not a detail of a certificate is not a misspelt year either
  if (certifiedFor.some((word) => typeof word === "string")) return undefined;
  return certifiedFor.length === 0 ? group : { ...group, certifiedFor };
}
