import { builtInFormat, formatOfCode, type NumberFormat } from "./number-formats.ts";
import { readXml } from "./xml.ts";
import { type Entry, unpackedEntry } from "./zip.ts";

/** 工作簿 — The parts of an .xlsx that its sheets need. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Texts to which cells refer. */
  readonly texts: readonly string[];
  /** Number formats by style. */
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
  readonly part: (name: string) => AsyncIterable<Buffer> | undefined;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

export async function openWorkbook(bytes: Buffer, entries: ReadonlyMap<string, Entry>): Promise<Workbook> {
  const part = (name: string): AsyncIterable<Buffer> | undefined => {
    const entry = entries.get(name);
    return entry && unpackedEntry(bytes, entry);
  };
  const targets = await targetsOf(part("xl/_rels/workbook.xml.rels"));
  const { sheets, from1904 } = await sheetsOf(part("xl/workbook.xml"), targets);
  const texts = await textsOf(part(targetOf(targets, "sharedStrings") ?? "xl/sharedStrings.xml"));
  const formats = await formatsOf(part(targetOf(targets, "styles") ?? "xl/styles.xml"));
  return { sheets, texts, formats, from1904, part };
}

interface Target {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

async function targetsOf(bytes: AsyncIterable<Buffer> | undefined): Promise<readonly Target[]> {
  const targets: Target[] = [];
  await readXml(bytes, {
    open(name, attribute) {
      if (name !== "Relationship") return;
      const target = (attribute("Target") ?? "").replace(/^\.\//, "");
      const part = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
      targets.push({ id: attribute("Id") ?? "", type: attribute("Type") ?? "", part });
    },
  });
  return targets;
}

const targetOf = (targets: readonly Target[], type: string): string | undefined =>
  targets.find((one) => one.type.endsWith(`/${type}`))?.part;

async function sheetsOf(
  bytes: AsyncIterable<Buffer> | undefined,
  targets: readonly Target[],
): Promise<{ sheets: Sheet[]; from1904: boolean }> {
  const sheets: Sheet[] = [];
  let from1904 = false;
  await readXml(bytes, {
    open(name, attribute) {
      if (name === "workbookPr") from1904 = ["1", "true"].includes(attribute("date1904") ?? "");
      if (name !== "sheet") return;
      const id = attribute(":id");
      const target = targets.find((one) => one.id === id)?.part ?? "";
      const hidden = /hidden/i.test(attribute("state") ?? "");
      sheets.push({ name: attribute("name") ?? "", hidden, part: target });
    },
  });
  return { sheets, from1904 };
}

const mostTextLength = 200_000_000;

async function textsOf(bytes: AsyncIterable<Buffer> | undefined): Promise<readonly string[]> {
  const texts: string[] = [];
  let text = "";
  let total = 0;
  let inText = false;
  let inReading = false;
  await readXml(bytes, {
    open(name) {
      if (name === "si") text = "";
      // phonetic guides
      else if (name === "rPh") inReading = true;
      else if (name === "t") inText = !inReading;
    },
    text(piece) {
      if (!inText) return;
      text += piece;
      total += piece.length;
      if (total > mostTextLength) throw new Error(`more than ${mostTextLength} characters of text`);
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") inReading = false;
      else if (name === "si") texts.push(unescaped(text));
    },
  });
  return texts;
}

/** Replaces escapes for characters that XML cannot contain: `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

async function formatsOf(bytes: AsyncIterable<Buffer> | undefined): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  await readXml(bytes, {
    open(name, attribute) {
      if (name === "numFmt") codes.set(Number(attribute("numFmtId")), attribute("formatCode") ?? "");
      else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) ids.push(Number(attribute("numFmtId") ?? 0));
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return ids.map((id) => {
    const code = codes.get(id);
    return code === undefined ? builtInFormat(id) : formatOfCode(code);
  });
}
