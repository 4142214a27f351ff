import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import type { FormRow } from "../loaded-tables.ts";

/** Pages with one calculator each, served from memory. */
export interface Demo {
  readonly origin: string;
  /** Bytes of script that a page loads before its calculator is in view. */
  readonly shellBytes: number;
  close(): void;
}

/** The scripts by path. The worker keeps the name by which the element asks for it. */
async function scripts(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: ["docs/book/calculator/element.ts", "docs/book/calculator/worker.ts"],
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    outdir: "/",
    write: false,
  });
  const all = outputFiles.map(({ path, contents }): [string, Uint8Array] => [path, contents]);
  return new Map(all.map(([path, contents]) => [path === "/worker.js" ? "/worker.ts" : path, contents]));
}

const page = (rule: string, lang: string, rows: readonly FormRow[]): string => {
  const examples = rows.map(({ title, facts, options }) => ({
    title,
    facts,
    ...(options ? { adopted: options } : {}),
  }));
  const json = JSON.stringify(examples).replaceAll("<", "\\u003c");
  return `<!doctype html><html lang="${lang === "zh" ? "zh-CN" : "en"}"><head><meta charset="utf-8"><title>${rule}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>:root{color-scheme:light dark;background:Canvas;color:CanvasText}body{font-family:system-ui,sans-serif;max-width:52rem;margin:1rem auto;padding:0 1rem}h1{overflow-wrap:anywhere}</style>
<script type="module" src="/element.js"></script></head><body><main><h1>${rule}</h1><h2>${lang === "zh" ? "计算器" : "Calculator"}</h2>
<rule-calculator rule="${rule}" lang="${lang}"><script type="application/json" class="examples">${json}</script></rule-calculator>
</main></body></html>`;
};

/** Serves the page of a rule under `/?rule=…&lang=…`. */
export async function serveDemo(rowsOf: (rule: string) => readonly FormRow[], port = 0): Promise<Demo> {
  const files = await scripts();
  const server: Server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const script = files.get(pathname);
    const rule = searchParams.get("rule");
    if (script) return response.setHeader("content-type", "text/javascript").end(script);
    if (pathname !== "/" || rule === null) return response.writeHead(404).end();
    return response
      .setHeader("content-type", "text/html")
      .end(page(rule, searchParams.get("lang") ?? "zh", rowsOf(rule)));
  });
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  const { port: used } = server.address() as AddressInfo;
  const element = new TextDecoder().decode(files.get("/element.js"));
  const imported = [...element.matchAll(/(?:from|import)"\.(\/[^"]+)"/g)].map(([, path = ""]) => path);
  const shell = ["/element.js", ...imported].reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
  return { origin: `http://127.0.0.1:${used}`, shellBytes: shell, close: () => server.close() };
}
