// npm run book:open: serves the built site on this machine.  npm run book:open -- 8080: on another port
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

/** Serves a folder under a path, on this machine only. */
export function serve(folder: string, port: number, under = "/"): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = decodeURIComponent(pathname);
    if (!path.startsWith(under)) return void response.writeHead(404).end();
    const file = join(folder, normalize(`/${path.slice(under.length)}`));
    const found = [file, join(file, "index.html"), `${file}.html`].find(
      (one) => existsSync(one) && statSync(one).isFile(),
    );
    if (found === undefined) return void response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    response.writeHead(200, { "content-type": types[extname(found)] ?? "application/octet-stream" });
    createReadStream(found).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL("../../output/book", import.meta.url));
  const port = Number(process.argv[2] ?? 4321);
  if (existsSync(join(folder, "index.html"))) {
    await serve(folder, port);
    console.log(`http://localhost:${port}/`);
  } else {
    console.error("先运行 npm run book\nrun npm run book first");
    process.exitCode = 2;
  }
}
