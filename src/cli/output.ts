let failure: NodeJS.ErrnoException | undefined;
let isClosed = false;

/** Notices that the reader of the output has gone (`| head`), or that the output cannot be written (a full disk). */
export function watchOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    isClosed = true;
    if (error.code !== "EPIPE") failure ??= error;
  });
  // an error of the standard error cannot be reported anywhere
  process.stderr.on("error", () => undefined);
}

/** The reason why the output is not complete; undefined if it is, or if its reader has gone. */
export const outputFailure = (): NodeJS.ErrnoException | undefined => failure;

/** Writes to the standard output, and waits until it is written. Returns whether more can be written. */
export function print(text: string | Uint8Array): Promise<boolean> {
  if (isClosed || text.length === 0) return Promise.resolve(!isClosed);
  return new Promise((resolve) => process.stdout.write(text, () => setImmediate(() => resolve(!isClosed))));
}

/** Prints pieces of text one after the other, and waits until all are written. Returns whether more can be written. */
export async function printPieces(pieces: readonly (string | Uint8Array)[]): Promise<boolean> {
  process.stdout.cork();
  // all of them: the caller reuses the bytes afterwards
  const written = Promise.all(pieces.map(print));
  process.stdout.uncork();
  await written;
  return !isClosed;
}

/** Prints lines, each with its line break. */
export const printLines = (lines: readonly string[]): Promise<boolean> =>
  print(lines.map((line) => `${line}\n`).join(""));

/** Prints one value as one line of JSON. */
export const printJson = (value: unknown): Promise<boolean> => print(`${jsonText(value)}\n`);

/** JSON in which control characters and invisible characters are written as escapes. */
export function jsonText(value: unknown, space?: number): string {
  return JSON.stringify(value, null, space).replace(steering, (found) =>
    Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, "0")}`).join(
      "",
    ),
  );
}

// line breaks are those of the indentation: JSON.stringify has escaped all others
const steering = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
