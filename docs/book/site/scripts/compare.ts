import { type Found, findClauses } from "../../find-clauses.ts";
import type { compareWords } from "./compare-words.ts";
import { textIn } from "./read-text.ts";

interface Clause {
  readonly address: string;
  readonly fingerprint: string;
  readonly gist: string;
  readonly href: string;
  readonly rules: readonly { readonly title: string; readonly href: string }[];
}

interface KnownDocuments {
  readonly words: Readonly<Record<keyof typeof compareWords, string>>;
  readonly documents: readonly { readonly name: string; readonly clauses: readonly Clause[] }[];
}

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const { words, documents }: KnownDocuments = JSON.parse(byId("known").textContent ?? "{}");
const chosen = byId<HTMLSelectElement>("document");
const outcome = byId("outcome");
let current = "";

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  options: { readonly className?: string; readonly text?: string } = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const one = document.createElement(name);
  if (options.className) one.className = options.className;
  if (options.text !== undefined) one.textContent = options.text;
  one.append(...children);
  return one;
}

function link(href: string, text: string, className = ""): HTMLAnchorElement {
  const one = element("a", { className, text });
  one.href = href;
  return one;
}

const stateOf = ({ text, isSame }: Found): "same" | "differs" | "missing" =>
  text === null ? "missing" : isSame ? "same" : "differs";

function rowOf(clause: Clause, found: Found): HTMLElement {
  const state = stateOf(found);
  const rules = element("ul", { className: "chips" });
  for (const rule of clause.rules) rules.append(element("li", {}, link(rule.href, rule.title, "chip")));
  const ours = element("div", { className: "ours" }, element("p", { text: clause.gist }));
  if (state !== "same" && clause.rules.length > 0)
    ours.append(element("p", { className: "recheck", text: words.checkRules }));
  if (clause.rules.length > 0) ours.append(rules);
  const row = element(
    "section",
    { className: "compared" },
    element("h2", {}, link(clause.href, clause.address), element("span", { className: "tag", text: words[state] })),
    element("div", { className: "theirs", text: found.text ?? "—" }),
    ours,
  );
  row.dataset.state = state;
  row.dataset.address = clause.address;
  (row.querySelector(".theirs") as HTMLElement).lang = "zh-CN";
  return row;
}

function show(clauses: readonly Clause[], found: readonly Found[]): void {
  const count = (state: string): string => String(found.filter((one) => stateOf(one) === state).length);
  if (found.every(({ text }) => text === null)) {
    outcome.replaceChildren(element("p", { className: "recheck", text: words.none }));
    return;
  }
  const text = words.summary.replace(/\{(\w+)\}/g, (_, state: string) => count(state));
  const only = element("input");
  only.type = "checkbox";
  only.addEventListener("change", () => outcome.toggleAttribute("data-only-differing", only.checked));
  outcome.replaceChildren(
    element("p", { className: "summary", text }),
    element("label", { className: "only" }, only, new Text(words.onlyDiffering)),
    ...clauses.map((clause, index) => rowOf(clause, found[index] as Found)),
  );
}

async function compare(): Promise<void> {
  const clauses = documents.find(({ name }) => name === chosen.value)?.clauses ?? [];
  if (current.trim() === "") return;
  show(clauses, await findClauses(current, clauses));
}

byId<HTMLInputElement>("file").addEventListener("change", async ({ target }) => {
  const file = (target as HTMLInputElement).files?.[0];
  if (!file) return;
  const text = await textIn(file);
  if (text === null) {
    outcome.replaceChildren(element("p", { className: "recheck", text: words.unreadable }));
    return;
  }
  current = text;
  await compare();
});
byId("compare-text").addEventListener("click", () => {
  current = byId<HTMLTextAreaElement>("text").value;
  void compare();
});
byId("compare").addEventListener("submit", (event) => event.preventDefault());
chosen.addEventListener("change", () => void compare());
const named = decodeURIComponent(location.hash.slice(1));
if (documents.some(({ name }) => name === named)) chosen.value = named;
