import { choiceOf } from "./read-choice.ts";
import { dayOf, monthOf } from "./read-day.ts";
import { countOf } from "./read-number.ts";
import type { Read, Repair } from "./repairs.ts";
import type { Detail, ItemNotation, Sense } from "./senses.ts";

/**
 * 类别（内容、内容） — Reads the items of a list in one cell: `低保对象（2011、2012）；持证残疾人（二级、第二代）`. A detail that fits no
 * field is added to the list of its kind, so that the rule reports its fault. Undefined if the cell does not use
 * this notation.
 */
export function readItems(text: string, notation: ItemNotation): Read | undefined {
  const repairs = new Set<Repair>();
  const items = text.split(/[；;]/).map((part) => readItem(tidy(part, repairs), notation, repairs));
  return items.includes(undefined) ? undefined : { value: items, repairs: [...repairs] };
}

function readItem(text: string, notation: ItemNotation, repairs: Set<Repair>): object | undefined {
  const { key, kinds, details } = notation;
  const [, name = text, inside] = /^(.+?)[（(]([^（(）)]*)[）)]$/.exec(text) ?? [];
  if (text === "" || (inside === undefined && /[（(）)]/.test(text))) return undefined;
  const kind = String(choiceOf(name, kinds.codes)?.value ?? name);
  const own = Object.hasOwn(details, kind) ? (details[kind] ?? []) : [];
  const item: Record<string, unknown> = { [key]: kind };
  if (inside === undefined) return item;
  const rest = own.find(({ sense }) => sense.kind === "list");
  if (rest !== undefined) item[rest.key] = [];
  const all = [...own, ...Object.values(details).flat()];
  for (const part of inside === "" ? [] : inside.split("、")) {
    const word = tidy(part, repairs);
    const { detail, value } = detailOf(word, all, repairs) ?? { detail: rest, value: word };
    if (detail === undefined) return undefined;
    if (detail.sense.kind === "list") item[detail.key] = [...((item[detail.key] as unknown[]) ?? []), value];
    else if (Object.hasOwn(item, detail.key)) return undefined;
    else item[detail.key] = value;
  }
  return item;
}

/** Without spaces around it, half-width. */
function tidy(part: string, repairs: Set<Repair>): string {
  const plain = part.trim();
  if (plain !== part) repairs.add("spaces");
  return plain;
}

function detailOf(word: string, all: readonly Detail[], repairs: Set<Repair>) {
  for (const detail of all) {
    const { sense } = detail;
    const read = readDetail(word, sense.kind === "list" ? sense.item : sense);
    if (read === undefined) continue;
    for (const one of read.repairs) repairs.add(one);
    return { detail, value: read.value };
  }
  return undefined;
}

function readDetail(word: string, sense: Sense | undefined): Read | undefined {
  const narrow = word.normalize("NFKC");
  switch (sense?.kind) {
    case "choice":
      return choiceOf(word, sense.codes);
    case "day":
      return dayOf(narrow);
    case "month":
      return monthOf(narrow);
    case "count": {
      const read = countOf(narrow, sense.unit);
      if (read === undefined) return undefined;
      const isSaid =
        read.repairs.includes("unit") || sense.unit === "" || (sense.unit === "年" && /^\d{4}$/.test(narrow));
      // 二级 is the standard notation here
      return isSaid ? { value: read.value, repairs: read.repairs.filter((one) => !ownForms.has(one)) } : undefined;
    }
    default:
      return undefined;
  }
}

const ownForms: ReadonlySet<Repair> = new Set(["unit", "numeral"]);
