import { strToU8, Zip, ZipDeflate } from "fflate";

/** 工作表的列 — A column of a sheet to be written, and what its cells are: codes and id numbers are texts. */
interface SheetColumn {
  readonly heading: string;
  readonly kind: "text" | "day" | "number";
}

const mostRows = 1_048_576;

/**
 * 写工作簿 — The bytes of an .xlsx with one sheet, piece by piece, from cells as text. A day or number that a spreadsheet
 * cannot hold exactly stays text; texts are never formulas. The same table gives the same bytes. Throws a RangeError if
 * there are more rows than a sheet can have.
 */
export async function* workbookBytes(
  sheet: string,
  columns: readonly SheetColumn[],
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const add = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name, { level: 6 });
    // a fixed day: the same table gives the same bytes
    file.mtime = "2000-01-01T00:00:00";
    zip.add(file);
    return file;
  };
  for (const [name, text] of Object.entries(parts(sheet))) add(name).push(strToU8(`${xmlHead}${text}`), true);
  const file = add("xl/worksheets/sheet1.xml");
  file.push(strToU8(`${xmlHead}${sheetHead(columns)}`));
  let text = rowXml(
    1,
    columns.map(({ heading }) => textCell(heading, headingStyle)),
  );
  let row = 1;
  for await (const cells of rows) {
    row += 1;
    if (row > mostRows) throw new RangeError(`a sheet has at most ${mostRows} rows`);
    text += rowXml(
      row,
      columns.map(({ kind }, index) => cellXml(cells[index] ?? "", kind)),
    );
    if (text.length < pieceLength) continue;
    file.push(strToU8(text));
    text = "";
    yield* ready;
    ready = [];
  }
  file.push(strToU8(`${text}</sheetData></worksheet>`), true);
  zip.end();
  yield* ready;
}

const pieceLength = 65_536;

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Places of the styles below. */
const textStyle = 1;
const dayStyle = 2;
const numberStyle = 0;
const headingStyle = 3;

const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

function parts(sheet: string): Readonly<Record<string, string>> {
  // what a name may not have, and not more than it may have
  const name =
    sheet
      .replaceAll(/[\\/?*[\]:']/g, " ")
      .trim()
      .slice(0, 31) || "Sheet1";
  return {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetMl}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetMl}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetMl}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": styles,
  };
}

/** The headings stay in sight, and empty columns take cells of their kind. */
function sheetHead(columns: readonly SheetColumn[]): string {
  const style = { text: textStyle, day: dayStyle, number: numberStyle };
  const widths = columns.map(({ kind }, index) => {
    return `<col min="${index + 1}" max="${index + 1}" width="16" style="${style[kind]}" customWidth="1"/>`;
  });
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const views = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  return `<worksheet xmlns="${main}">${views}<cols>${widths.join("")}</cols><sheetData>`;
}

const rowXml = (row: number, cells: readonly string[]): string => `<row r="${row}">${cells.join("")}</row>`;

function cellXml(text: string, kind: SheetColumn["kind"]): string {
  if (text === "") return "<c/>";
  if (kind === "number" && isNumber(text)) return `<c><v>${text}</v></c>`;
  const serial = kind === "day" ? serialOf(text) : undefined;
  return serial === undefined ? textCell(text, textStyle) : `<c s="${dayStyle}"><v>${serial}</v></c>`;
}

const textCell = (text: string, style: number): string =>
  `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** At most 15 digits, as many as a spreadsheet keeps; with leading zeros it is a code. */
const isNumber = (text: string): boolean =>
  /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && text.replaceAll(/\D/g, "").length <= 15;

const daySign = /^(\d{4})-(\d\d)-(\d\d)$/;
const dayMs = 86_400_000;
/** The day before spreadsheets' day 1, after their 29 February 1900. */
const beforeFirst = Date.UTC(1899, 11, 30);
const firstSerial = 61;

function serialOf(text: string): number | undefined {
  if (!daySign.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) return undefined;
  const serial = (day.getTime() - beforeFirst) / dayMs;
  return serial < firstSerial ? undefined : serial;
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Control characters but tabs and line feeds, halves of surrogate pairs, and two places that are no characters. */
const notInXml = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

function escaped(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign)
    .replaceAll(notInXml, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
