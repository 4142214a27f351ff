import { type Language, visible } from "../kernel/language/index.ts";
import type { Cell } from "./html.ts";

/** A cell in one language, without invisible characters in its lines. */
export const linesOfCell = (cell: Cell, language: Language): readonly string[] =>
  (typeof cell === "string" ? cell : cell[language]).split("\n").map(visible);

export const written = (cell: Cell, language: Language): string => linesOfCell(cell, language).join(" ");
