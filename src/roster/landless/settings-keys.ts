import { type Fault, fault, type Text } from "../../kernel/language/index.ts";
import type { RepeatedKey } from "../files/index.ts";

/** JSON.parse silently keeps the last of two values, which would then be used for payments. */
export function keyTwice({ path, line }: RepeatedKey, kind: Text): Fault {
  const expected = { zh: "同一组中每个键只填一次", en: "each key once within its object" };
  const title = { zh: `${kind.zh}第${line}行`, en: `${kind.en}, line ${line}` };
  return fault(path, "contradiction", "", expected, title);
}

/** The fault for an unknown key of a settings file: lists all keys, and suggests the closest one. */
export function withAllKeys(one: Fault, allKeys: readonly string[], kind: Text): Fault {
  if (one.code !== "unknown-key" || !topLevel.test(one.path)) return one;
  const like = allKeys.find((key) => isLike(key, one.path));
  const ask = like === undefined ? { zh: "", en: "" } : { zh: `（是不是${like}？）`, en: ` (did you mean ${like}?)` };
  const expected = { zh: `只填${allKeys.join("、")}${ask.zh}`, en: `only ${allKeys.join(", ")}${ask.en}` };
  return fault(one.path, one.code, one.given, expected, kind);
}

const topLevel = /^[^.[\]]*$/;

/** Equal except for case and one missing, extra or different letter. */
function isLike(key: string, given: string): boolean {
  const [one, other] = [key.toLowerCase(), given.toLowerCase()];
  if (Math.abs(one.length - other.length) > 1) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const rest = one.length - other.length;
  return one.slice(same + (rest >= 0 ? 1 : 0)) === other.slice(same + (rest <= 0 ? 1 : 0));
}
