import { specialGroups } from "../policies/landless-farmers/funding/special-group.ts";

const codeOfGroup: ReadonlyMap<string, string> = new Map(
  Object.values(specialGroups).map(({ zh, code }) => [zh, code]),
);

/** What may stand in the brackets besides years and the grade, and the fact that it states. */
const details: ReadonlyMap<string, readonly [key: string, value: string]> = new Map([
  ["本人", ["holder", "person"]],
  ["户内其他成员", ["holder", "household"]],
  ["女儿", ["child", "daughter"]],
  ["儿子", ["child", "son"]],
  ["第一代", ["certificate", "first-generation"]],
  ["第二代", ["certificate", "second-generation"]],
]);

const groupNames = [...codeOfGroup.keys()];

export const groupNotation = {
  zh: "如“低保对象（2011、2012）；持证残疾人（2级、第二代）”",
  en: "such as 低保对象（2011、2012）；持证残疾人（2级、第二代）",
};

export const groupKinds = {
  zh: `${groupNames.join("、")}，${groupNotation.zh}`,
  en: `${groupNames.join(", ")}, ${groupNotation.en}`,
};

/**
 * 特殊人群的写法 — reads the column 特殊人群: groups divided by ； and each with its details in （） divided by 、.
 * The groups are 低保对象, 独生子女户, 二女结扎户 (years for which they are certified; if wanted 本人 or 户内其他成员 as
 * the holder, 女儿 or 儿子 as the only child) and 持证残疾人 (1级 to 4级, 第一代 or 第二代 of the certificate).
 * Half-width ; ( ) are read too. What is not understood is handed on, so that the rule's check names it: a faulty grade or
 * year by itself, all else as the cell as a whole.
 *
 * @example readGroups("持证残疾人（2级、第二代）") // [{ kind: "disability", grade: 2, certificate: "second-generation" }]
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
    const grade = /^([1-9])级$/.exec(word)?.[1];
    const [key, value] = grade === undefined ? (details.get(word) ?? []) : ["grade", Number(grade)];
    if (key === undefined) certifiedFor.push(/^[1-9]\d{3}$/.test(word) ? Number(word) : word);
    else if (Object.hasOwn(group, key)) return undefined;
    else group[key] = value;
  }
  if (kind !== "disability") return { ...group, certifiedFor };
  // a word that is no detail of a certificate is no misspelt year either
  if (certifiedFor.some((word) => typeof word === "string")) return undefined;
  return certifiedFor.length === 0 ? group : { ...group, certifiedFor };
}
