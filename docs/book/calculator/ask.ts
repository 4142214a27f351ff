import type { Text } from "../../../src/kernel/language/index.ts";
import type { FormRule } from "./documents.ts";
import { button, details, h, select } from "./dom.ts";
import { type Entry, factIn, kindOf, withoutOptional } from "./entries.ts";
import type { Case } from "./examples.ts";
import type { Asked, Reply } from "./questions.ts";
import { words } from "./words.ts";

type Language = Asked["language"];

/** 进一步追问 — Questions about the case, asked on demand and searched in a worker. */
export function askPart(rule: FormRule, current: () => Case, language: Language): HTMLElement {
  const reply = h("div", { class: "reply", role: "status" });
  let worker: Worker | undefined;
  const end = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const ask = (kind: Asked["kind"], title: Text, more: Pick<Asked, "field" | "along"> = {}): void => {
    end();
    const stop = button(words.stop[language], () => {
      end();
      reply.replaceChildren(words.stopped[language]);
    });
    reply.replaceChildren(h("p", {}, words.working[language], " ", stop));
    worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      end();
      reply.replaceChildren(h("h4", {}, title[language]), replyList(data));
    };
    worker.onerror = () => {
      end();
      reply.replaceChildren(words.workerFailed[language]);
    };
    worker.postMessage({ kind, rule: rule.name, language, ...current(), ...more } satisfies Asked);
  };
  const codes = Object.entries(rule.answer.fields).filter(([, field]) => isCoded(field));
  let wanted = codes[0]?.[0];
  const fields = codes.map(([name, field]) => [name, field.title[language]] as const);
  const choose = select(fields, wanted ?? "", (name) => (wanted = name), { "aria-label": words.change[language] });
  return h(
    "section",
    { class: "ask no-print" },
    h("h3", {}, words.more[language]),
    h(
      "div",
      { class: "row" },
      button(words.matter[language], () => ask("readings", words.matter), { "data-ask": "readings" }),
      button(words.missing[language], () => ask("missing", words.missing), { "data-ask": "missing" }),
      button(words.change[language], () => ask("change", words.change, wanted === undefined ? {} : { field: wanted }), {
        "data-ask": "change",
      }),
      fields.length > 1 ? choose : undefined,
    ),
    stepsPart(rule, (along) => ask("steps", words.steps, { along }), language),
    reply,
  );
}

const orderedKinds: readonly string[] = ["day", "month", "amount", "count"];

/** A fact and a range, along which the steps of every amount are searched. */
function stepsPart(rule: FormRule, ask: (along: NonNullable<Asked["along"]>) => void, language: Language) {
  const all = Object.entries(rule.facts.fields).map(([name, whole]) => ({ name, ...withoutOptional(whole) }));
  const ordered = all.filter(({ field }) => orderedKinds.includes(kindOf(field)));
  const [first] = ordered;
  if (first === undefined) return undefined;
  let chosen = first;
  const from: Bound = { kind: "value", text: "" };
  const until: Bound = { kind: "value", text: "" };
  const titles = ordered.map(({ name, field }) => [name, field.title[language]] as const);
  const choose = select(titles, first.name, (name) => {
    chosen = ordered.find((one) => one.name === name) ?? first;
  });
  const search = (): void =>
    ask({ fact: chosen.name, from: factIn(chosen.field, from), until: factIn(chosen.field, until) });
  return details(
    words.steps[language],
    h("p", { class: "hint" }, words.stepsHint[language]),
    h(
      "div",
      { class: "fields range" },
      h("label", { class: "field" }, words.stepsFact[language], choose),
      boundOf(words.from[language], from, "from"),
      boundOf(words.until[language], until, "until"),
    ),
    h("div", { class: "row" }, button(words.calculate[language], search, { "data-ask": "steps" })),
  );
}

type Bound = Extract<Entry, { kind: "value" }>;

function boundOf(title: string, entry: Bound, name: string): HTMLElement {
  const input = h("input", { type: "text", autocomplete: "off", "data-range": name });
  input.addEventListener("input", () => {
    entry.text = input.value;
  });
  return h("label", { class: "field" }, title, input);
}

/** Yes or no, or a code: what a change can be asked of without any fen being one. */
function isCoded(field: FormRule["answer"]["fields"][string]): boolean {
  const { form } = field;
  if (form.kind === "optional" || form.kind === "nullable") return isCoded(form.inner);
  return field.labels !== undefined || (form.kind === "value" && form.schema.type === "boolean");
}

const replyList = (reply: Reply): HTMLElement =>
  h(
    "ul",
    {},
    ...reply.map(({ text, below }) =>
      h("li", {}, text, below.length > 0 ? h("ul", {}, ...below.map((line) => h("li", {}, line))) : undefined),
    ),
  );
