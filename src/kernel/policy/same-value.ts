type Fields = Readonly<Record<string, unknown>>;

/** 同值 — Whether two answers of a rule are equal. Amounts are compared as in JSON. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if ("toJSON" in one || "toJSON" in other) return JSON.stringify(one) === JSON.stringify(other);
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, index) => sameValue(item, other[index]));
  }
  return sameFields(one as Fields, other as Fields);
}

function sameFields(one: Fields, other: Fields): boolean {
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => Object.hasOwn(other, name) && sameValue(one[name], other[name]));
}
