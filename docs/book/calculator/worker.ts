import { loadRule } from "./documents.ts";
import { type Asked, replyTo } from "./questions.ts";

// Long searches run here, so that the page stays free. Bundlers must make it a module (Vite: `worker: { format: "es" }`).
self.addEventListener("message", async ({ data }: MessageEvent<Asked>) => {
  const rule = await loadRule(data.rule);
  self.postMessage(rule === undefined ? [] : replyTo(rule, data));
});
