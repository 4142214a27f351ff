// The calculator runs the whole library: it is loaded when somebody opens it, or comes by a link that carries facts.
const modules = import.meta.glob("../../calculator/element.ts");

async function open(calculator: Element): Promise<void> {
  calculator.querySelector("button")?.remove();
  const element = calculator.querySelector<HTMLElement>("rule-calculator");
  if (element) element.hidden = false;
  await Promise.all(Object.values(modules).map((load) => load()));
}

for (const calculator of document.querySelectorAll(".calculator")) {
  calculator.querySelector("button")?.addEventListener("click", () => void open(calculator));
  const carriesFacts = location.search.length > 1 || location.hash.includes("=");
  if (carriesFacts) void open(calculator);
}

export {};
