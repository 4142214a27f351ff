import type { Language } from "../../../src/kernel/language/text.ts";
import { words } from "./words.ts";

/**
 * 计算器 — `<rule-calculator rule="landless-farmers/funding-shares" lang="zh">`: a form for one rule, which runs the library in the page.
 * The rule is loaded when the element is scrolled into view. Examples are given by a child, see `examples.ts`; a link that carries
 * facts (`#facts=1.…`) fills the form. Nothing that is entered leaves the page.
 */
class RuleCalculator extends HTMLElement {
  private observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    if (this.shadowRoot !== null) return;
    this.attachShadow({ mode: "open" }).append(words.loading[this.language]);
    this.observer = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      this.observer?.disconnect();
      void this.load();
    });
    this.observer.observe(this);
  }

  disconnectedCallback(): void {
    this.observer?.disconnect();
  }

  private get language(): Language {
    return this.lang.startsWith("en") ? "en" : "zh";
  }

  private async load(): Promise<void> {
    const root = this.shadowRoot as ShadowRoot;
    try {
      const { start } = await import("./start.ts");
      await start(root, this.getAttribute("rule") ?? "", this.language, this.examples());
      this.dataset.ready = "";
    } catch (error) {
      root.replaceChildren(words.failed[this.language]);
      console.error(error);
    }
  }

  private examples(): string {
    return this.querySelector('script.examples[type="application/json"]')?.textContent ?? "[]";
  }
}

if (!customElements.get("rule-calculator")) customElements.define("rule-calculator", RuleCalculator);
