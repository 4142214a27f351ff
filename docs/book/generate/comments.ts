import { linesOf } from "./files.ts";

/** The comments of a row: those beside a figure by the part of the row and the key of the figure (`value.total`), and all others. */
export interface Comments {
  readonly line: number | null;
  readonly byKey: ReadonlyMap<string, readonly string[]>;
  readonly others: readonly string[];
}

const rowMark = /(^|[{ ])clause: "[^"]+"/;

/** The place and the comments of every row of a table, in its order. */
export function commentsIn(file: string, whens: readonly string[]): readonly Comments[] {
  const lines = linesOf(file);
  const marks = lines.flatMap((text, index) => (rowMark.test(text) ? [index] : []));
  if (marks.length !== whens.length) {
    return whens.map((when) => ({ line: lineOfWhen(lines, when), byKey: new Map(), others: [] }));
  }
  return marks.map((start, at) => ({
    line: start + 1,
    ...commentsBetween(lines.slice(start, marks[at + 1] ?? lines.lastIndexOf("  ],"))),
  }));
}

function commentsBetween(lines: readonly string[]): Omit<Comments, "line"> {
  const byKey = new Map<string, string[]>();
  const others: string[] = [];
  let part = "";
  for (const line of lines) {
    part = /^ {6}(\w+): /.exec(line)?.[1] ?? part;
    const [, before = "", comment] = /^(.*?)(?:^|\s)\/\/ (.*)$/.exec(line) ?? [];
    if (comment === undefined) continue;
    const key = [...before.matchAll(/(\w+): /g)].at(-1)?.[1];
    if (key === undefined) others.push(comment);
    else byKey.set(`${part}.${key}`, [...(byKey.get(`${part}.${key}`) ?? []), comment]);
  }
  return { byKey, others };
}

/** The line of a row in a table that makes some rows from a list: that of the list. */
function lineOfWhen(lines: readonly string[], when: string): number | null {
  const index = lines.findIndex((text) => {
    const [, literal, template] = /when: (?:"(.*)"|`(.*)`)/.exec(text) ?? [];
    if (template === undefined) return literal === when;
    const parts = template.split(/\$\{[^}]*\}/).map((one) => one.replace(/[.*+?^$()[\]{}|\\]/g, "\\$&"));
    return new RegExp(`^${parts.join(".*")}$`).test(when);
  });
  return index < 0 ? null : index + 1;
}
