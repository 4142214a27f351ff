import type { Fault, Language } from "../../../src/kernel/language/index.ts";
import { button, h } from "./dom.ts";
import { words } from "./words.ts";

/** Shows each fault at its field, and all of them in a summary whose lines lead to the fields. */
export function showFaults(form: HTMLElement, faults: readonly Fault[], language: Language): HTMLElement | undefined {
  clearFaults(form);
  if (faults.length === 0) return undefined;
  const lines = faults.map((fault) => {
    const at = targetOf(form, fault.path);
    if (at === undefined) return h("li", {}, fault.message[language]);
    at.setAttribute("aria-invalid", "true");
    const place = form.querySelector(`[id="${CSS.escape(`${at.id}-fault`)}"]`);
    if (place) place.textContent = [place.textContent, fault.message[language]].filter((one) => one).join("\n");
    return h(
      "li",
      {},
      button(fault.message[language], () => go(at), { class: "link" }),
    );
  });
  return h(
    "div",
    { class: "summary", role: "alert", tabindex: "-1" },
    h("p", {}, h("strong", {}, words.faults[language])),
    h("ul", {}, ...lines),
  );
}

function go(at: HTMLElement): void {
  for (let above = at.parentElement; above !== null; above = above.parentElement) {
    if (above instanceof HTMLDetailsElement) above.open = true;
  }
  at.focus();
  at.scrollIntoView({ block: "center" });
}

export function clearFaults(form: HTMLElement): void {
  for (const one of form.querySelectorAll(".fault")) one.textContent = "";
  for (const one of form.querySelectorAll("[aria-invalid]")) one.removeAttribute("aria-invalid");
}

/** The control at a path, or at the nearest part above it that the form shows. */
function targetOf(form: HTMLElement, path: string): HTMLElement | undefined {
  for (let at = path; at !== ""; at = at.replace(/(\.[^.[]*|\[\d+\]|^[^.[]*)$/, "")) {
    const found = form.querySelector<HTMLElement>(`[data-path="${CSS.escape(at)}"]`);
    if (found) return found;
  }
  return undefined;
}
