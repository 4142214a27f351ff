import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Language, Text } from "../kernel/language/index.ts";
import { grouped } from "./table.ts";

interface ProgressOptions {
  readonly language: Language;
  /** The number of rows, if known; without it, the remaining time is not shown. */
  readonly total?: number | undefined;
  /** Milliseconds, for tests. */
  readonly now?: () => number;
}

/** 进度 — The rows read, the rows per second and the remaining time. */
interface Progress {
  /** Reports how many rows have been read so far. Costs almost no time. */
  at(rows: number): void;
  /** Removes the line from a terminal. */
  end(): void;
}

/** On a terminal, one line is rewritten; elsewhere (a file, a log), a line is added every ten seconds. */
const everyMs = { terminal: 200, elsewhere: 10_000 } as const;
/** The clock is read only once in this many rows. */
const rowsBetweenLooks = 128;

/** Progress on the standard error, or another stream. */
export function progressOn(
  stream: Pick<NodeJS.WriteStream, "isTTY" | "write">,
  { language, total, now = () => performance.now() }: ProgressOptions,
): Progress {
  const start = now();
  const every = stream.isTTY ? everyMs.terminal : everyMs.elsewhere;
  let next = start + every;
  let isShown = false;
  let look = rowsBetweenLooks;
  return {
    at(rows) {
      if (rows < look) return;
      look = rows + rowsBetweenLooks;
      const time = now();
      if (time < next) return;
      next = time + every;
      isShown = true;
      const line = progressText(rows, (time - start) / 1000, total)[language];
      stream.write(stream.isTTY ? `\r${line}\u001b[K` : `${line}\n`);
    },
    end() {
      if (isShown && stream.isTTY) stream.write("\r\u001b[K");
    },
  };
}

function progressText(rows: number, seconds: number, total: number | undefined): Text {
  const perSecond = rows / seconds;
  const done = {
    zh: `已读取${grouped(rows)}行，每秒${grouped(Math.round(perSecond))}行`,
    en: `${grouped(rows)} rows, ${grouped(Math.round(perSecond))} rows a second`,
  };
  if (total === undefined || total <= rows) return done;
  const left = durationText(Math.ceil((total - rows) / perSecond));
  return { zh: `${done.zh}，约剩${left.zh}`, en: `${done.en}, about ${left.en} left` };
}

function durationText(seconds: number): Text {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60] as const;
  const units = [
    ["小时", " h"],
    ["分", " min"],
    ["秒", " s"],
  ] as const;
  // with hours, seconds are not shown
  const shown = parts[0] > 0 ? [0, 1] : parts[1] > 0 ? [1, 2] : [2];
  const text = (language: 0 | 1): string =>
    shown.map((at) => `${parts[at]}${units[at]?.[language]}`).join(language === 0 ? "" : " ");
  return { zh: text(0), en: text(1) };
}

/** The number of first rows from which the length of the others is estimated. */
const sampleBytes = 1 << 18;

/** Estimates the number of rows of a text file from the length of its first rows; undefined for other files. */
export async function estimatedRows(path: string): Promise<number | undefined> {
  const entry = await stat(path).catch(() => undefined);
  if (!entry?.isFile() || /\.(gz|xlsx?)$/i.test(path)) return undefined;
  let bytes = 0;
  let lines = 0;
  try {
    for await (const piece of createReadStream(path, { end: sampleBytes - 1 }) as AsyncIterable<Buffer>) {
      bytes += piece.length;
      for (const byte of piece) if (byte === lineFeed) lines++;
    }
  } catch {
    return undefined;
  }
  return lines === 0 ? undefined : Math.round((entry.size / bytes) * lines);
}

const lineFeed = 0x0a;
