import type { Text } from "../../kernel/language/index.ts";

/** 冒名的文件 — Kinds of files that are not text tables, recognised by their bytes whatever their name, with advice. */
interface FalseName {
  readonly problem: Text;
  readonly expected: Text;
}

const asTable: Text = {
  zh: "CSV、.xlsx或NDJSON文件；请在原来的程序中打开，另存为.xlsx或CSV（UTF-8）",
  en: "CSV, .xlsx or NDJSON: open it in its program and save it as .xlsx or CSV (UTF-8)",
};
const unpackedFirst: Text = { zh: "CSV、.xlsx或NDJSON文件；请先解压缩", en: "CSV, .xlsx or NDJSON: unpack it first" };

const signatures: readonly (readonly [signature: RegExp, what: Text, expected: Text])[] = [
  [
    /^\xd0\xcf.\xe0\xa1\xb1/,
    {
      zh: "是旧版Excel、WPS的文件（.xls、.et）或加了密码的工作簿",
      en: "is a workbook in the old format (.xls, .et), or one with a password",
    },
    asTable,
  ],
  // control characters are matched by class: 1f 8b 08, and 03 with a year, a month and a day
  [/^(?!\s)\p{Cc}\x8b\p{Cc}/u, { zh: "是压缩过两次的文件（.gz）", en: "was compressed twice (.gz)" }, unpackedFirst],
  [/^(?:\xff\xfe\0\0|\0\0\xfe\xff)/, { zh: "是UTF-32编码的文件", en: "is encoded in UTF-32" }, asTable],
  [
    /^(?![\s\0\x80-\x9f])\p{Cc}[\s\S]\p{Cc}\p{Cc}/u,
    { zh: "是dBASE、FoxPro的文件（.dbf）", en: "is a dBASE file (.dbf)" },
    asTable,
  ],
  [/^ID;P/, { zh: "是SYLK文件（.slk）", en: "is a SYLK file (.slk)" }, asTable],
  [/^MIME-Version:/i, { zh: "是网页（.mht）", en: "is a web page (.mht)" }, asTable],
  [/^\s*%PDF/, { zh: "是PDF文件", en: "is a PDF" }, asTable],
  [/^\{\\rtf/, { zh: "是RTF文档", en: "is an RTF document" }, asTable],
  [/^PAR1/, { zh: "是Parquet文件", en: "is a Parquet file" }, asTable],
  [/^SQLite format/, { zh: "是SQLite数据库", en: "is an SQLite database" }, asTable],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8)/, { zh: "是图片", en: "is a picture" }, asTable],
  [/^Rar!/, { zh: "是压缩包（.rar）", en: "is an archive (.rar)" }, unpackedFirst],
  [/^7z\xbc\xaf/, { zh: "是压缩包（.7z）", en: "is an archive (.7z)" }, unpackedFirst],
  [/^BZh\d/, { zh: "是压缩文件（.bz2）", en: "is a compressed file (.bz2)" }, unpackedFirst],
  [/^\xfd7zXZ/, { zh: "是压缩文件（.xz）", en: "is a compressed file (.xz)" }, unpackedFirst],
  [/^\x28\xb5\x2f\xfd/, { zh: "是压缩文件（.zst）", en: "is a compressed file (.zst)" }, unpackedFirst],
  [
    /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|body|table|meta|style|div)\b/i,
    { zh: "是网页（有的系统导出的.xls其实是网页）", en: "is a web page (some systems export one as .xls)" },
    asTable,
  ],
  [/^(?:\xef\xbb\xbf)?\s*<\?xml/i, { zh: "是XML文件", en: "is an XML file" }, asTable],
  [
    /^(?:\xef\xbb\xbf)?\s*\[\s*(?:[{\]]|$)/,
    { zh: "是JSON数组", en: "is a JSON array" },
    { zh: "NDJSON文件：每行一个JSON对象", en: "NDJSON: one JSON object per line" },
  ],
];

/** The kind of file from its first bytes; undefined if it may be text. */
export function falseNameOf(head: Buffer): FalseName | undefined {
  const text = head.toString("latin1");
  const found = signatures.find(([signature]) => signature.test(text));
  return found && { problem: found[1], expected: found[2] };
}

/** The kind of a zip archive that is not a workbook, from the names in it. */
export function archiveOf(names: Iterable<string>): FalseName {
  const all = [...names];
  const has = (start: string): boolean => all.some((name) => name.startsWith(start));
  if (has("xl/workbook.bin"))
    return { problem: { zh: "是二进制工作簿（.xlsb）", en: "is a binary workbook (.xlsb)" }, expected: asTable };
  if (has("word/"))
    return { problem: { zh: "是Word文档（.docx）", en: "is a Word document (.docx)" }, expected: asTable };
  if (has("ppt/"))
    return { problem: { zh: "是演示文稿（.pptx）", en: "is a presentation (.pptx)" }, expected: asTable };
  if (has("content.xml"))
    return { problem: { zh: "是OpenDocument文件（.ods）", en: "is an OpenDocument file (.ods)" }, expected: asTable };
  return { problem: { zh: "是压缩包（.zip）", en: "is an archive (.zip)" }, expected: unpackedFirst };
}
