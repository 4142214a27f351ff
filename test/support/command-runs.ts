import type { SpawnSyncReturns } from "node:child_process";
import { Readable, Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import { type MessagePort, workerData } from "node:worker_threads";
import { watchOpenFiles } from "./open-files.ts";

// A thread that runs the command as often as it is asked, with streams of its own in place of those of the process

export interface Run {
  readonly args: readonly string[];
  readonly input: string;
  readonly columns: number;
}

/** As of a process. */
export type Ran = Pick<SpawnSyncReturns<string>, "status" | "stdout" | "stderr">;

/** What the thread is given: the program, and the count of runs that have ended, on which the asking thread waits. */
export interface Given {
  readonly program: string;
  readonly port: MessagePort;
  readonly ended: Int32Array;
}

const { program, port, ended } = workerData as Given;
const address = pathToFileURL(program);
const openFiles = watchOpenFiles();

async function ran({ args, input, columns }: Run): Promise<Ran> {
  const [stdout, stderr] = [new Collected(), new Collected()];
  const stdin = Readable.from(input === "" ? [] : [Buffer.from(input)]);
  for (const [name, value] of Object.entries({ stdin, stdout, stderr })) {
    Object.defineProperty(process, name, { value, configurable: true });
  }
  process.argv = [process.execPath, program, ...args];
  process.env.COLUMNS = String(columns);
  process.exitCode = undefined;
  // the program starts when it is loaded; under another address it is loaded again, but not its parts
  address.searchParams.set("run", String(ended[0]));
  await import(address.href);
  process.removeAllListeners("uncaughtException");
  const left = await openFiles();
  if (left.length > 0) throw new Error(`没有关闭的文件：${left.join("、")}`);
  return { status: Number(process.exitCode ?? 0), stdout: stdout.text(), stderr: stderr.text() };
}

class Collected extends Writable {
  readonly #pieces: Buffer[] = [];

  override _write(piece: Buffer, _: string, done: () => void): void {
    this.#pieces.push(piece);
    done();
  }

  text(): string {
    return Buffer.concat(this.#pieces).toString();
  }
}

/** What a process would show of an error that nobody has caught. */
const thrown = (error: unknown): Ran => ({ status: 1, stdout: "", stderr: String((error as Error)?.stack ?? error) });

port.on("message", async (run: Run) => {
  port.postMessage(await ran(run).catch(thrown));
  Atomics.add(ended, 0, 1);
  Atomics.notify(ended, 0);
});
