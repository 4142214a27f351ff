import colors from "picocolors";
import stringWidth from "string-width";
import type { Language, Text } from "../kernel/language/index.ts";

/** 终端 — Where the report is read: its width, its language, and whether it has colours. */
export interface Terminal {
  readonly width: number;
  readonly language: Language;
  readonly paint: Pick<ReturnType<typeof colors.createColors>, "bold" | "dim" | "green" | "red" | "cyan">;
  /** Returns a text in the reader's language. */
  say(text: Text): string;
}

const widest = 100;
const narrowest = 60;

/** The terminal of a stream: COLUMNS or its own width, at most 100; colours only on a terminal. */
export function terminalOf(stream: { isTTY?: boolean; columns?: number }, language: Language): Terminal {
  const asked = Number(process.env.COLUMNS);
  const columns = Number.isInteger(asked) && asked > 0 ? asked : (stream.columns ?? widest);
  return {
    width: Math.max(narrowest, Math.min(widest, columns)),
    language,
    paint: colors.createColors(stream.isTTY === true && colors.isColorSupported),
    say: (text) => text[language],
  };
}

export const padEnd = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - stringWidth(text)));
export const padStart = (text: string, width: number): string =>
  " ".repeat(Math.max(0, width - stringWidth(text))) + text;
export const widthOf = (text: string): number => stringWidth(text);

/** Replaces characters that control a terminal or are invisible: a roster may contain anything. */
export const escapeControls = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "�");

const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });
/** Text that is not broken: a run of half-width characters, or one wide character with the punctuation after it. */
const unbreakable = /[“（《"]*(?:[\x21-\x7e·÷✓✗•–—]+|[^\x21-\x7e])[，。；：、）”》"]*\s*/gu;

/** 折行 — Breaks a text into lines of a width: Chinese anywhere but before punctuation, other text between words. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(unbreakable) ?? []) {
    if (widthOf(line + piece.trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line !== "") lines.push(line.trimEnd());
    line = piece;
    while (widthOf(line.trimEnd()) > width) {
      const head = headOf(line, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return [...lines, line.trimEnd()];
}

/** As many characters as fit, but at least one. */
function headOf(text: string, width: number): string {
  let head = "";
  for (const { segment } of graphemes.segment(text)) {
    if (head !== "" && widthOf(head + segment) > width) break;
    head += segment;
  }
  return head;
}

/** Wraps and indents a text; later lines as deep as the first, or as `later` says. */
export function indented(text: string, terminal: Terminal, first: number, later = first): string[] {
  const lines = wrapped(text, terminal.width - Math.max(first, later));
  return lines.map((line, index) => " ".repeat(index === 0 ? first : later) + line);
}
