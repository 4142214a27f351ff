export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Positions of the styles below. */
export const numberStyle = 0;
export const textStyle = 1;
export const dayStyle = 2;
export const headingStyle = 3;
export const moneyStyle = 4;

/** Number formats: general, text, the date of `dayFormat`, text, and #,##0.00. */
const formatOfStyle = [0, 49, 164, 49, 4];
const dayFormat = '<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>';

const xf = (format: number, font: number): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;

const styles = [
  `<styleSheet xmlns="${mainNamespace}"><numFmts count="1">${dayFormat}</numFmts>`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${formatOfStyle.length}">`,
  ...formatOfStyle.map((format, style) => xf(format, style === headingStyle ? 1 : 0)),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join("");

export const sheetPart = (sheet: number): string => `xl/worksheets/sheet${sheet}.xml`;

/** The parts of a workbook other than its sheets. Sheet names must be safe in XML. The styles are those above unless others are given. */
export function workbookParts(sheets: readonly string[], ownStyles = styles): Readonly<Record<string, string>> {
  const numbers = sheets.map((_, index) => index + 1);
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override("/xl/workbook.xml", "sheet.main"),
    ...numbers.map((sheet) => override(`/${sheetPart(sheet)}`, "worksheet")),
    override("/xl/styles.xml", "styles"),
  ];
  const list = sheets.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const related = [
    ...numbers.map((sheet) => relation(sheet, "worksheet", `worksheets/sheet${sheet}.xml`)),
    relation(sheets.length + 1, "styles", "styles.xml"),
  ];
  return {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types">${types.join("")}</Types>`,
    "_rels/.rels": relationships([relation(1, "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `<workbook xmlns="${mainNamespace}" xmlns:r="${relations}"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(related),
    "xl/styles.xml": ownStyles,
  };
}

const override = (part: string, type: string): string =>
  `<Override PartName="${part}" ContentType="${sheetMl}.${type}+xml"/>`;

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`;

const relationships = (all: readonly string[]): string =>
  `<Relationships xmlns="${packages}/relationships">${all.join("")}</Relationships>`;

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? columnLetters(before) : ""}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
