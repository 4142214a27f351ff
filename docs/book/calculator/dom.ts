type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element: attributes that are false or undefined are left out. Texts are never read as HTML. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((one): one is Node | string => one !== undefined));
  return element;
}

/** A button that does something. */
export function button(text: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = h("button", { type: "button", ...attributes }, text);
  made.addEventListener("click", onClick);
  return made;
}

/** A list to choose from. */
export function select(
  options: readonly (readonly [code: string, text: string])[],
  chosen: string,
  onChange: (code: string) => void,
  attributes: Attributes = {},
): HTMLSelectElement {
  const all = options.map(([code, text]) => h("option", { value: code, selected: code === chosen }, text));
  const made = h("select", attributes, ...all);
  made.addEventListener("change", () => onChange(made.value));
  return made;
}

/** A part that can be opened. */
export const details = (title: string, ...children: readonly Child[]): HTMLDetailsElement =>
  h("details", {}, h("summary", {}, title), ...children);
