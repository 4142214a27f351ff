import type { Text } from "../../model.ts";

/** The words of the page that compares a text. */
export const compareWords = {
  file: { zh: "文件（.txt、.md 或 .docx）", en: "File (.txt, .md or .docx)" },
  paste: { zh: "或者粘贴文字", en: "Or paste the text" },
  compare: { zh: "比对", en: "Compare" },
  form: {
    zh: "文字文件可以是 UTF-8、UTF-16 或 GB18030。可以是原来的文件，也可以每条前写一行“## 条款地址”。空白、全角半角的差别不计。",
    en: "Text may be UTF-8, UTF-16 or GB18030: the document as it is, or with a line “## ADDRESS” before each clause. White space and character width do not count.",
  },
  same: { zh: "一致", en: "same" },
  differs: { zh: "不一致", en: "differs" },
  missing: { zh: "没有找到", en: "not found" },
  checkRules: { zh: "要重新核对的规则", en: "Rules that need another look" },
  yourText: { zh: "手中的原文", en: "Your text" },
  ourGist: { zh: "本库的要旨和规则", en: "Gist and rules" },
  onlyDiffering: { zh: "只看不一致和没有找到的", en: "Only what differs or is missing" },
  unreadable: { zh: "文件读不出文字。", en: "The file has no text that can be read." },
  none: {
    zh: "没有找到这份文件的任何一条，请核对所选的文件。",
    en: "No clause of this document was found: check which document is chosen.",
  },
  summary: {
    zh: "{same}条一致，{differs}条不一致，{missing}条没有找到",
    en: "{same} same, {differs} differ, {missing} not found",
  },
} satisfies Readonly<Record<string, Text>>;
