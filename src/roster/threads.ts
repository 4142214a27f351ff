import { type Transferable, Worker } from "node:worker_threads";

/** 线程组 — Threads that answer messages in order. */
export interface ThreadPool<Given, Answer> {
  /** `moved`: objects that are transferred to the thread instead of copied. */
  ask(given: Given, moved?: readonly Transferable[]): Promise<Answer>;
  end(): Promise<void>;
}

interface Waiting<Answer> {
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** The module of a thread: its path in the sources, and its file next to the built command. */
interface ThreadModule {
  readonly source: string;
  readonly built: string;
}

/** In the built command, the module is a file next to it; sources are loaded by tsx. */
const isSource = import.meta.url.endsWith(".ts");
const withTsx = (href: string): string =>
  `import("tsx/esm/api").then(({ register }) => (register(), import(${JSON.stringify(href)})))`;

/** Starts threads. A thread answers each message with one message; an error in the thread rejects the request. */
export function threadPool<Given, Answer>(
  { source, built }: ThreadModule,
  workerData: unknown,
  count: number,
): ThreadPool<Given, Answer> {
  const file = new URL(isSource ? source : built, import.meta.url);
  const threads = Array.from({ length: count }, () => {
    const waiting: Waiting<Answer>[] = [];
    const worker = new Worker(isSource ? withTsx(file.href) : file, { workerData, eval: isSource });
    worker.on("message", (answer: Answer) => waiting.shift()?.resolve(answer));
    worker.on("error", (error) => {
      for (const one of waiting.splice(0)) one.reject(error);
    });
    return { worker, waiting };
  });
  let turn = 0;
  return {
    ask(given, moved = []) {
      const { worker, waiting } = threads[turn++ % threads.length] as (typeof threads)[number];
      worker.postMessage(given, [...moved]);
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    async end() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
